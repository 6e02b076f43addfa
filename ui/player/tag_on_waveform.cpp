// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/tag_on_waveform.h"

namespace tagwright::ui {

void showTagOn(WaveformView &waveform, const TagView *view, catalogue::TrackId track)
{
    std::vector<WaveformView::Clip> clips;
    std::vector<WaveformView::Labelled> labels;
    if (view) {
        for (const TagView::ClipScore &clip : view->clipScores(track))
            clips.push_back({clip.startMs, clip.durationMs, clip.score});
        constexpr qint64 grid = 30'000;
        for (const auto *list : {&view->labels, &view->notSure})
            for (const catalogue::Label &label : *list)
                if (label.track == track)
                    labels.push_back(
                        {label.startMs, std::min(grid, waveform.duration() - label.startMs), markOf(label)});
    }
    waveform.setClips(std::move(clips), view ? view->threshold : 1,
                      view && view->hasProbe() ? QString::fromStdString(view->tag.name) : QString());
    waveform.setLabels(std::move(labels));
}

} // namespace tagwright::ui
