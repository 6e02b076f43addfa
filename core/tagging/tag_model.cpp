// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_model.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace tagwright::tagging {

using catalogue::Audit;
using catalogue::AuditClip;
using catalogue::Label;
using catalogue::TrackId;

namespace {

constexpr std::size_t neighboursShown = 3;

/// Before there is an estimate of quality: examples score 0.9 or so, the middle of the library close to 0.
probe::Calibration provisionalCalibration(std::span<const double> ranking, double examples)
{
    const auto median = ranking.empty() ? 0.0 : ranking[ranking.size() / 2];
    const double spread = std::max(examples - median, 1e-9);
    constexpr double logOddsOfExample = 2.2; // 0.9
    const double slope = 2 * logOddsOfExample / spread;
    return {slope, logOddsOfExample - slope * examples};
}

} // namespace

Result<TagModel> TagModel::build(catalogue::Database &database, const LibraryModel &library,
                                 const catalogue::Tag &tag, probe::Effort effort)
{
    TAGWRIGHT_TRY_INTO(const auto labels, catalogue::LabelRepository(database).ofTag(tag.id));
    TAGWRIGHT_TRY_INTO(const auto audit, catalogue::AuditRepository(database).newest(tag.id));
    TagModel model(library, tag);
    model.takeLabels(labels, audit);
    TAGWRIGHT_TRY_INTO(model.m_training, library.trainer().train(model.m_examples, effort));
    model.score();
    model.estimateQuality(audit);
    return model;
}

void TagModel::takeLabels(const std::vector<Label> &labels, const std::optional<Audit> &audit)
{
    std::set<std::pair<TrackId, std::int64_t>> audited;
    if (audit)
        for (const AuditClip &clip : audit->clips)
            if (clip.answer != 0)
                audited.emplace(clip.track, clip.startMs);
    for (const Label &label : labels) {
        m_labelOfTrack[label.track] = label.value;
        if (label.source == catalogue::LabelSource::Audit && audited.contains({label.track, label.startMs})) {
            ++m_counts.audited;
            continue;
        }
        ++(label.value > 0 ? m_counts.positive : m_counts.negative);
        probe::Example example{.rows = {}, .value = label.value, .group = label.track.value};
        if (label.startMs == catalogue::wholeTrack)
            example.rows = m_library->rowsOf(label.track);
        else if (const auto row = m_library->rowOf(label.track, label.startMs))
            example.rows = {*row};
        if (example.rows.empty()) {
            ++m_counts.unusable;
            continue;
        }
        m_labels.push_back(label);
        m_examples.push_back(std::move(example));
    }
}

void TagModel::score()
{
    m_folded = m_library->space().fold(m_training.probe);
    m_scores = m_library->space().scores(*m_library->scores().linearScores(m_folded), m_folded);
    m_ranking = m_library->trackRows().ranked(m_scores);
}

void TagModel::estimateQuality(const std::optional<Audit> &audit)
{
    std::map<TrackId, AuditClip> answers;
    if (audit)
        for (const AuditClip &clip : audit->clips)
            if (clip.answer != 0)
                answers.emplace(clip.track, clip);
    // What the estimate speaks of: tracks whose label the probe was not trained on.
    std::vector<double> unseen;
    std::vector<probe::AuditedTrack> audited;
    for (const probe::RankedTrack &track : m_ranking) {
        const auto answer = answers.find(track.track);
        if (answer == answers.end() && m_labelOfTrack.contains(track.track))
            continue;
        unseen.push_back(track.score);
        if (answer != answers.end())
            audited.push_back({.rank = static_cast<std::int64_t>(unseen.size()),
                               .drawProbability = answer->second.drawProbability,
                               .positive = answer->second.answer > 0});
    }
    // Of how examples were found nothing is known, so they say nothing about what lies behind rank 1000.
    m_quality = audited.empty() ? probe::optimisticQuality(unseen, m_training.leaveOutPositives)
                                : probe::auditedQuality(unseen, audited, {});
    if (m_quality) {
        m_calibration = m_quality->calibration;
        return;
    }
    double best = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_examples.size(); ++i)
        if (m_examples[i].value > 0)
            best = std::max(best, m_training.fitted[i]);
    m_calibration = provisionalCalibration(unseen, best);
}

int TagModel::labelOf(TrackId track) const
{
    const auto found = m_labelOfTrack.find(track);
    return found == m_labelOfTrack.end() ? 0 : found->second;
}

Explanation TagModel::explain(Eigen::Index row) const
{
    Explanation explanation;
    const Eigen::VectorXd parts = m_library->space().contributions(m_folded, row);
    const auto &blocks = m_library->source().blocks();
    for (std::size_t b = 0; b < blocks.size(); ++b)
        explanation.contributions[blocks[b].extractor] =
            m_calibration.slope * parts[static_cast<Eigen::Index>(b)];
    const double offset = m_library->space().offset(m_folded, row);
    explanation.offset = m_calibration.logOdds(offset);
    explanation.logOdds = m_calibration.logOdds(parts.sum() + offset);
    const TrackId self = m_library->clips()[static_cast<std::size_t>(row)].track;
    for (const auto &[example, similarity] :
         probe::nearestExamples(m_library->space(), m_training.vectors, row, m_examples.size())) {
        if (m_labels[example].track == self || explanation.nearest.size() == neighboursShown)
            continue; // a labelled track resembles itself: that explains nothing
        const auto first = static_cast<std::size_t>(m_examples[example].rows.front());
        explanation.nearest.push_back({m_labels[example], m_library->clips()[first].startMs, similarity});
    }
    return explanation;
}

std::map<std::string, double> TagModel::weightShare() const
{
    return probe::weightShare(m_library->space(), m_training.probe);
}

std::string TagModel::document() const
{
    nlohmann::json extractors = nlohmann::json::object();
    for (const probe::Block &block : m_library->source().blocks())
        extractors[block.extractor] = block.version;
    const Eigen::VectorXf weights =
        m_library->space().weightsOnStandardised(m_training.probe.weights).cast<float>();
    const nlohmann::json document{
        {"format", 1},
        {"tag", m_tag.name},
        {"method", m_training.probe.method},
        {"extractors", extractors},
        {"labels",
         {{"positive", m_counts.positive}, {"negative", m_counts.negative}, {"audited", m_counts.audited}}},
        {"library_clips", m_library->clips().size()},
        {"weight_share", weightShare()},
        {"calibration", {{"slope", m_calibration.slope}, {"intercept", m_calibration.intercept}}},
        {"weights_on_standardised_features", std::vector<float>(weights.begin(), weights.end())}};
    return document.dump();
}

} // namespace tagwright::tagging
