// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of one tag, made on a worker and never changed afterwards: every track's score and
// mark, in the order of the track list, and the model behind them.
#pragma once

#include "catalogue/step_repository.h"
#include "library/track_list.h"
#include "tagging/tag_model.h"
#include "ui/session/library_state.h"
#include "ui/tagging/label_mark.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace tagwright::ui {

/// Thresholds often are a track's score, to the last bit of a double; scores of a view are shorter.
[[nodiscard]] inline bool reaches(float score, double threshold)
{
    return score >= static_cast<float>(threshold);
}

struct TagView
{
    catalogue::Tag tag;
    bool isRead = false;                  ///< before, only the tag itself is known
    std::vector<catalogue::Label> labels; ///< yes and no
    std::vector<catalogue::Label> notSure;
    std::int64_t positive = 0;
    std::int64_t negative = 0;
    std::shared_ptr<const library::TrackList> tracks;
    std::shared_ptr<const LibraryState> library;    ///< nothing is analysed: none
    std::shared_ptr<const tagging::TagModel> model; ///< none without an analysed positive example
    std::vector<float> scores; ///< [tracks] of the best clip, calibrated, 0 … 1; NaN: not analysed
    std::vector<Mark> marks;   ///< [tracks]
    double threshold = 1;
    std::int64_t suggested = 0;
    std::optional<double> changedSinceCheck;
    std::int64_t auditable = 0; ///< tracks that a check would be drawn from
    bool isCheckOpen = false;   ///< one waits for answers; known while there are too few for another one
    std::optional<std::int64_t> checkedAt; ///< seconds since 1970, of the check that the quality is from

    /// What the step before this view changed.
    struct Effect
    {
        std::int64_t joined = 0; ///< the suggestions
        std::int64_t left = 0;   ///< without having been labelled
        std::int64_t tracks = 0; ///< scored again
        std::int64_t ms = 0;     ///< in so much time
    };
    std::optional<Effect> effect;
    /// The last ten that are not undone, the latest first.
    std::vector<catalogue::Step> lastSteps;

    [[nodiscard]] bool hasProbe() const { return model != nullptr; }
    /// A check can be begun, or gone on with.
    [[nodiscard]] bool canBeChecked() const;
    /// Suggestions that there would be with another threshold.
    [[nodiscard]] std::int64_t suggestedAt(double otherThreshold) const;
    /// The mark of a clip (or of the whole track), from labels alone.
    [[nodiscard]] Mark labelMark(catalogue::TrackId track, std::int64_t startMs) const;
    /// Calibrated scores of the track's clips, by start; empty without a probe.
    struct ClipScore
    {
        std::int64_t startMs = 0;
        std::int64_t durationMs = 0;
        double score = 0;
    };
    [[nodiscard]] std::vector<ClipScore> clipScores(catalogue::TrackId track) const;
    /// Of the clip that starts there; nothing without a probe, or if it is not analysed.
    [[nodiscard]] std::optional<double> clipScore(catalogue::TrackId track, std::int64_t startMs) const;
    /// As the table shows it: that of the best clip. Nothing without a probe or before the analysis.
    [[nodiscard]] std::optional<double> trackScore(catalogue::TrackId track) const;
    /// The row in the library of the track's clip that holds the instant.
    [[nodiscard]] std::optional<Eigen::Index> rowAt(catalogue::TrackId track, std::int64_t ms) const;
};

[[nodiscard]] Mark markOf(const catalogue::Label &label);

/// \param before  the same tag's view until now, for the effect; may be none
[[nodiscard]] Result<std::shared_ptr<const TagView>>
makeTagView(catalogue::Database &database, const catalogue::Tag &tag,
            std::shared_ptr<const library::TrackList> tracks, std::shared_ptr<const LibraryState> library,
            probe::Effort effort, const std::shared_ptr<const TagView> &before);

} // namespace tagwright::ui
