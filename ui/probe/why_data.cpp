// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/why_data.h"

#include "ui/probe/figures.h"
#include "ui/session/texts.h"
#include "ui/theme/type.h"

#include <algorithm>
#include <cmath>

namespace tagwright::ui {

using tagging::Explanation;
using tagging::Origin;

namespace {

double sigmoid(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

/// Log-odds add up, scores do not: parts of the way from one score to another, by the same factor for all.
double scaleOf(const Explanation &why)
{
    const double way = why.logOdds - why.offset;
    const double from = sigmoid(why.offset);
    constexpr double tiny = 1e-9;
    return std::abs(way) < tiny ? from * (1 - from) : (sigmoid(why.logOdds) - from) / way;
}

std::vector<WeightShareRow> sharesOf(const tagging::TagModel &model)
{
    std::vector<WeightShareRow> rows;
    for (const auto &[extractor, share] : model.weightShare())
        rows.push_back({extractorName(extractor), share.means, share.deviations});
    std::ranges::stable_sort(rows, std::greater{},
                             [](const WeightShareRow &row) { return row.means + row.deviations; });
    return rows;
}

std::vector<Contribution> contributionsOf(const Explanation &why, const std::vector<WeightShareRow> &order)
{
    const double scale = scaleOf(why);
    std::vector<Contribution> rows;
    for (const auto &[extractor, part] : why.contributions)
        rows.push_back({extractorName(extractor), scale * part});
    // In the order of the shares above.
    std::ranges::stable_sort(rows, {}, [&order](const Contribution &row) {
        return std::ranges::find(order, row.name, &WeightShareRow::name) - order.begin();
    });
    return rows;
}

QString titleOf(const TagView &view, const Origin &origin)
{
    const auto row = view.tracks->rowOf(origin.label.track);
    if (!row)
        return QString::fromStdString(origin.name);
    return qText(view.tracks->title(*row));
}

QString originText(const Origin &origin)
{
    const QString name = QString::fromStdString(origin.name);
    switch (origin.kind) {
    case Origin::Kind::Label:
        break;
    case Origin::Kind::Derived:
        return NearestExamplesView::tr("follows from the tag “%1”").arg(name);
    case Origin::Kind::Start:
        return NearestExamplesView::tr("from the start of the tag: %1").arg(name);
    case Origin::Kind::Foreign:
        return NearestExamplesView::tr("from another library");
    }
    return markText(markOf(origin.label));
}

WhyClip clipOf(const TagView &view, Eigen::Index row, const std::vector<WeightShareRow> &order,
               std::size_t neighbours)
{
    const Explanation why = view.model->explain(row, neighbours);
    const catalogue::Clip &clip = view.library->model->clips()[static_cast<std::size_t>(row)];
    WhyClip result{.track = clip.track,
                   .startMs = clip.startMs,
                   .durationMs = clip.durationMs,
                   .average = sigmoid(why.offset),
                   .score = view.model->probability(view.model->scores()[row]),
                   .mark = view.labelMark(clip.track, clip.startMs),
                   .contributions = contributionsOf(why, order),
                   .nearest = {}};
    if (result.mark == Mark::None)
        result.mark = view.labelMark(clip.track, catalogue::wholeTrack);
    for (const Explanation::Neighbour &neighbour : why.nearest) {
        const Origin &origin = neighbour.origin;
        const bool isHere = view.tracks->rowOf(origin.label.track).has_value();
        result.nearest.push_back(
            {.mark = origin.kind == Origin::Kind::Start ? Mark::Suggested : markOf(origin.label),
             .title = titleOf(view, origin),
             .clip = isHere ? timeText(neighbour.startMs) : QString(),
             .origin = originText(origin),
             .share = scaleOf(why) * neighbour.share,
             .plays = isHere,
             .track = origin.label.track,
             .startMs = neighbour.startMs});
    }
    return result;
}

std::optional<Eigen::Index> rowOf(const TagView &view, const WhySubject &subject)
{
    if (subject.ms)
        return view.rowAt(subject.track, *subject.ms);
    const auto &rows = view.library->model->rowsOf(subject.track);
    const auto best =
        std::ranges::max_element(rows, {}, [&](Eigen::Index row) { return view.model->scores()[row]; });
    return best == rows.end() ? std::nullopt : std::optional(*best);
}

} // namespace

WhyData whyDataOf(const TagView &view, const std::optional<WhySubject> &subject, std::size_t nearest)
{
    WhyData data;
    if (!view.model)
        return data;
    data.shares = sharesOf(*view.model);
    if (subject)
        if (const auto row = rowOf(view, *subject))
            data.clip = clipOf(view, *row, data.shares, nearest);
    return data;
}

} // namespace tagwright::ui
