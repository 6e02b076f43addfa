// SPDX-License-Identifier: GPL-3.0-or-later
// What the Why tab draws: where a tag's probe looks, and why a clip scores as it does. Made on a worker.
#pragma once

#include "ui/probe/contribution_view.h"
#include "ui/probe/nearest_examples_view.h"
#include "ui/probe/weight_share_view.h"
#include "ui/session/tag_view.h"

namespace tagwright::ui {

/// What is explained: a clip, or a track's best one.
struct WhySubject
{
    catalogue::TrackId track;
    std::optional<std::int64_t> ms; ///< a moment in the clip
    bool operator==(const WhySubject &) const = default;
};

struct WhyClip
{
    catalogue::TrackId track;
    std::int64_t startMs = 0;
    std::int64_t durationMs = 0;
    double average = 0; ///< score of an average track
    double score = 0;
    Mark mark = Mark::None;
    std::vector<Contribution> contributions; ///< they lead from `average` to `score`
    std::vector<NearestExample> nearest;
};

struct WhyData
{
    std::vector<WeightShareRow> shares; ///< the largest first
    std::optional<WhyClip> clip;        ///< nothing: not analysed, or nothing asked for
};

/// \param nearest  so many examples are named at most
[[nodiscard]] WhyData whyDataOf(const TagView &view, const std::optional<WhySubject> &subject,
                                std::size_t nearest = 6);

} // namespace tagwright::ui
