// SPDX-License-Identifier: GPL-3.0-or-later
// What a tag says of a track over time.
#pragma once

#include "ui/player/waveform_view.h"
#include "ui/session/tag_view.h"

namespace tagwright::ui {

/// Shows the tag's scores and labels of the track that the waveform is of. \param view  null: no tag
void showTagOn(WaveformView &waveform, const TagView *view, catalogue::TrackId track);

} // namespace tagwright::ui
