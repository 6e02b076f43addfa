// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/quality_data.h"

#include <algorithm>
#include <cmath>

namespace tagwright::ui {

using Certainty = PrecisionRecallView::Certainty;

namespace {

/// The score of what is labelled: of the track's best clip if the label is about the whole track.
std::optional<double> scoreOf(const TagView &view, const catalogue::Label &label)
{
    std::optional<double> best;
    for (const Eigen::Index row : view.library->model->rowsOf(label.track, label.startMs))
        best = std::max(best.value_or(0), view.model->probability(view.model->scores()[row]));
    return best;
}

ScoreHistogram::Scores scoresOf(const TagView &view)
{
    ScoreHistogram::Scores scores;
    for (const float score : view.scores) {
        if (std::isnan(score))
            continue;
        const auto bin = static_cast<std::size_t>(std::max(0.F, score) * ScoreHistogram::bins);
        ++scores.counts[std::min(bin, ScoreHistogram::bins - 1)];
    }
    for (const catalogue::Label &label : view.labels)
        if (const auto score = scoreOf(view, label))
            (label.value > 0 ? scores.yes : scores.no).push_back(*score);
    return scores;
}

} // namespace

std::vector<CurvePoint> curveOf(const tagging::TagModel &model)
{
    std::vector<CurvePoint> points;
    for (const probe::PrPoint &point : model.quality()->curve)
        points.push_back({.tracks = point.count,
                          .threshold = model.probability(point.threshold),
                          .precision = point.precision,
                          .low = point.low,
                          .high = point.high,
                          .recall = point.recall});
    return points;
}

std::array<double, 3> stopsOf(const tagging::TagModel &model)
{
    return {model.thresholdAt(probe::Stop::Surer), model.thresholdAt(probe::Stop::Balanced),
            model.thresholdAt(probe::Stop::More)};
}

QualityData qualityDataOf(const TagView &view)
{
    QualityData data;
    if (!view.model)
        return data;
    data.stops = stopsOf(*view.model);
    data.scores = scoresOf(view);
    if (const auto &quality = view.model->quality()) {
        data.certainty = view.model->isCalibrated() ? Certainty::Checked : Certainty::Optimistic;
        data.curve = curveOf(*view.model);
        data.reach = quality->reach;
    }
    for (const catalogue::Label &label : view.labels)
        if (view.model->isAudited(label.track, label.startMs))
            ++(label.value > 0 ? data.checkedYes : data.checkedNo);
    return data;
}

} // namespace tagwright::ui
