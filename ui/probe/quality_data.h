// SPDX-License-Identifier: GPL-3.0-or-later
// What the Quality tab draws of a tag: made on a worker from the tag's view, and never changed afterwards.
#pragma once

#include "ui/probe/precision_recall_view.h"
#include "ui/probe/score_histogram.h"
#include "ui/session/tag_view.h"

namespace tagwright::ui {

struct QualityData
{
    PrecisionRecallView::Certainty certainty = PrecisionRecallView::Certainty::TooFew;
    std::vector<CurvePoint> curve;
    std::int64_t reach = 0;
    std::array<double, 3> stops{}; ///< thresholds of Surer, Balanced, More
    ScoreHistogram::Scores scores;
    std::int64_t checkedYes = 0;
    std::int64_t checkedNo = 0;
};

[[nodiscard]] QualityData qualityDataOf(const TagView &view);

/// \param model  with an estimate of quality
[[nodiscard]] std::vector<CurvePoint> curveOf(const tagging::TagModel &model);
[[nodiscard]] std::array<double, 3> stopsOf(const tagging::TagModel &model);

} // namespace tagwright::ui
