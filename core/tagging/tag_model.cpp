// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_model.h"

#include "probe/audit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tagwright::tagging {

using catalogue::Audit;
using catalogue::AuditClip;
using catalogue::Label;
using catalogue::TrackId;

namespace {

/// Surer, balanced, more, where one example is all there is.
constexpr std::array provisionalThresholds{0.8, 0.5, 0.4};

/// Half way between what the tag's yes and no score when they are left out; nothing without both.
std::optional<double> middleOf(const TrainingSet &set, const probe::Training &training)
{
    std::array<double, 2> sums{};
    std::array<int, 2> counts{};
    for (std::size_t i = 0; i < set.examples.size(); ++i) {
        if (set.examples[i].value == 0 || std::isnan(training.leaveOut[i]))
            continue;
        const std::size_t kind = set.examples[i].value > 0 ? 1 : 0;
        sums[kind] += training.leaveOut[i];
        ++counts[kind];
    }
    if (counts[0] == 0 || counts[1] == 0)
        return std::nullopt;
    return (sums[0] / counts[0] + sums[1] / counts[1]) / 2;
}

/// Before there is an estimate of quality: examples score 0.9 or so; the middle of the library, of which most
/// does not fit, 0.1. Of a few tracks any part may fit: there ½ lies between yes and no.
probe::Calibration provisionalCalibration(std::span<const double> ranking, bool isFew, const TrainingSet &set,
                                          const probe::Training &training)
{
    double example = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < set.examples.size(); ++i)
        if (set.examples[i].value > 0)
            example = std::max(example, training.fitted[i]);
    constexpr double logOddsOfExample = 2.2; // 0.9
    double low = ranking.empty() ? 0.0 : ranking[ranking.size() / 2];
    double logOddsOfLow = -logOddsOfExample;
    if (isFew)
        if (const auto middle = middleOf(set, training)) {
            low = *middle;
            logOddsOfLow = 0;
        }
    const double slope = (logOddsOfExample - logOddsOfLow) / std::max(example - low, 1e-9);
    return {slope, logOddsOfExample - slope * example};
}

/// Left-out scores of positive examples that may stand for what nobody has found yet: not of those that were
/// chosen by their score, for they would flatter the probe.
std::vector<double> testPoints(const TrainingSet &set, const probe::Training &training)
{
    std::vector<double> scores;
    for (std::size_t i = 0; i < set.examples.size(); ++i) {
        const Origin &origin = set.origins[i];
        const bool chosenByScore =
            origin.kind == Origin::Kind::Start ||
            (origin.kind == Origin::Kind::Label && origin.label.source == catalogue::LabelSource::Suggestion);
        if (set.examples[i].value > 0 && !chosenByScore && !std::isnan(training.leaveOut[i]))
            scores.push_back(training.leaveOut[i]);
    }
    return scores;
}

} // namespace

Result<TagModel> TagModel::build(catalogue::Database &database, const LibraryModel &library,
                                 const catalogue::Tag &tag, probe::Effort effort)
{
    TAGWRIGHT_TRY_INTO(const auto labels, catalogue::LabelRepository(database).ofTag(tag.id));
    TAGWRIGHT_TRY_INTO(const auto audit, catalogue::AuditRepository(database).current(tag.id));
    TAGWRIGHT_TRY_INTO(const auto threshold, catalogue::ThresholdRepository(database).of(tag.id));
    TagModel model(library, tag);
    model.takeAudit(audit, labels);
    TAGWRIGHT_TRY_INTO(model.m_set, collectTrainingSet(database, library, tag, labels, model.m_audited));
    TAGWRIGHT_TRY_INTO(model.m_training, library.trainer().train(model.m_set.examples, effort));
    model.score();
    model.estimateQuality();
    model.chooseThreshold(threshold);
    return model;
}

/// A clip's label now is its answer: a human may have changed their mind since. Without a label the question
/// is open again.
void TagModel::takeAudit(const std::vector<Audit> &audit, const std::vector<Label> &labels)
{
    using State = probe::AuditRound::State;
    std::map<std::pair<TrackId, std::int64_t>, int> values;
    if (!audit.empty())
        for (const Label &label : labels)
            values.emplace(std::pair{label.track, label.startMs}, label.value);
    std::vector<probe::AuditRound> rounds;
    for (const Audit &draw : audit) {
        probe::AuditRound round;
        for (const catalogue::RankedClip &ranked : draw.ranking)
            round.ranking.push_back(ranked.track.value);
        for (const AuditClip &clip : draw.clips) {
            m_audited.asked.insert(clip.track);
            const auto label = values.find({clip.track, clip.startMs});
            m_drawn += clip.unsure ? 0 : 1;
            const bool answered = clip.answer != 0 && label != values.end();
            round.drawn.push_back({clip.track.value, answered ? (label->second > 0 ? State::Yes : State::No)
                                                     : clip.unsure ? State::Unsure
                                                                   : State::Open});
            if (!answered)
                continue;
            m_audited.answered.emplace(clip.track, clip.startMs);
            if (draw.ranking.empty()) // of the catalogue's first version: one draw, nothing changed since
                m_answers[clip.track] = {clip.track.value, label->second > 0, 1 / clip.drawProbability};
        }
        rounds.push_back(std::move(round));
    }
    for (const probe::WeighedAnswer &answer : probe::weighedAnswers(rounds))
        m_answers[TrackId{answer.track}] = answer;
    if (!audit.empty())
        m_checkedRanking = audit.back().ranking;
}

void TagModel::score()
{
    const probe::FoldedProbe &folded = m_training.folded;
    m_scores = m_library->space().scores(*m_library->scores().linearScores(folded), folded);
    m_ranking = m_library->trackRows().ranked(m_scores);
}

void TagModel::estimateQuality()
{
    std::vector<probe::AuditedTrack> audited;
    m_unseen.reserve(m_ranking.size());
    for (const probe::RankedTrack &track : m_ranking) {
        if (m_set.trainedTracks.contains(track.track))
            continue;
        m_unseen.push_back(track.score);
        if (std::ssize(m_unseen) <= probe::auditStrata.back().last)
            m_firstTracks.push_back(track.track);
        if (const auto answer = m_answers.find(track.track); answer != m_answers.end())
            audited.push_back({.rank = std::ssize(m_unseen),
                               .drawProbability = 1 / answer->second.weight,
                               .positive = answer->second.positive});
    }
    for (const probe::AuditedTrack &track : audited)
        m_answeredRanks.push_back(track.rank);
    // A check that was hardly begun says less than the examples do: two answers would flatten all scores.
    if (m_answers.size() * 2 < m_drawn)
        audited.clear();
    // Of how examples were found nothing is known, so they say nothing about what lies behind rank 1000.
    // The rank of an example that was left out says nothing where there are few ranks.
    if (!audited.empty())
        m_quality = probe::auditedQuality(m_unseen, audited, {});
    else if (!isSmallLibrary())
        m_quality = probe::optimisticQuality(m_unseen, testPoints(m_set, m_training));
    m_calibration = m_quality ? m_quality->calibration
                              : provisionalCalibration(m_unseen, isSmallLibrary(), m_set, m_training);
}

bool TagModel::isSmallLibrary() const
{
    return std::ssize(m_ranking) < probe::smallestAuditedRanking;
}

void TagModel::chooseThreshold(const std::optional<catalogue::ChosenThreshold> &chosen)
{
    if (chosen && chosen->score) {
        m_threshold = *chosen->score;
        return;
    }
    m_stop = probe::Stop::Balanced;
    if (chosen && chosen->stop)
        m_stop = probe::stopFromName(*chosen->stop).value_or(probe::Stop::Balanced);
    m_threshold = thresholdAt(*m_stop);
}

double TagModel::thresholdAt(probe::Stop stop) const
{
    if (isCalibrated())
        return probability(m_unseen[static_cast<std::size_t>(probe::countAt(*m_quality, stop) - 1)]);
    if (m_training.leaveOutPositives.empty())
        return provisionalThresholds[static_cast<std::size_t>(stop)];
    const double even = -m_calibration.intercept / m_calibration.slope; // raw score of ½
    return probability(probe::provisionalScore(m_training.leaveOutPositives, even, stop));
}

std::int64_t TagModel::countAbove(double threshold) const
{
    return std::ranges::partition_point(m_unseen,
                                        [&](double score) { return probability(score) >= threshold; }) -
           m_unseen.begin();
}

OperatingPoint TagModel::at(double threshold) const
{
    const std::int64_t tracks = countAbove(threshold);
    const auto answered = std::ranges::upper_bound(m_answeredRanks, tracks) - m_answeredRanks.begin();
    return {.threshold = threshold,
            .tracks = tracks,
            .suggestions = tracks - answered,
            .estimate = m_quality ? probe::pointAt(*m_quality, tracks) : std::nullopt};
}

std::optional<double> TagModel::changedSinceCheck() const
{
    const auto count = static_cast<std::size_t>(
        std::min({countAbove(m_threshold), std::ssize(m_checkedRanking), std::ssize(m_firstTracks)}));
    if (count == 0)
        return std::nullopt;
    std::unordered_set<TrackId> before;
    for (std::size_t i = 0; i < count; ++i)
        before.insert(m_checkedRanking[i].track);
    const auto fresh = std::ranges::count_if(std::span(m_firstTracks).first(count),
                                             [&](TrackId track) { return !before.contains(track); });
    return static_cast<double>(fresh) / static_cast<double>(count);
}

int TagModel::labelOf(TrackId track) const
{
    const auto found = m_set.labelOfTrack.find(track);
    return found == m_set.labelOfTrack.end() ? 0 : found->second;
}

Explanation TagModel::explain(Eigen::Index row, std::size_t neighbours) const
{
    Explanation explanation;
    const Eigen::VectorXd parts = m_library->space().contributions(m_training.folded, row);
    const auto &blocks = m_library->source().blocks();
    for (std::size_t b = 0; b < blocks.size(); ++b)
        explanation.contributions[blocks[b].extractor] =
            m_calibration.slope * parts[static_cast<Eigen::Index>(b)];
    const double offset = m_library->space().offset(m_training.folded, row);
    explanation.offset = m_calibration.logOdds(offset);
    explanation.logOdds = m_calibration.logOdds(parts.sum() + offset);
    const TrackId self = m_library->clips()[static_cast<std::size_t>(row)].track;
    for (const auto &[example, similarity, share] :
         probe::nearestExamples(m_library->space(), m_training, row, m_set.examples.size())) {
        const Origin &origin = m_set.origins[example];
        if (origin.label.track == self || explanation.nearest.size() == neighbours)
            continue; // a labelled track resembles itself: that explains nothing
        const auto &rows = m_set.examples[example].rows;
        const std::int64_t startMs = rows.empty()
                                         ? std::max<std::int64_t>(0, origin.label.startMs)
                                         : m_library->clips()[static_cast<std::size_t>(rows.front())].startMs;
        explanation.nearest.push_back({origin, startMs, similarity, m_calibration.slope * share});
    }
    return explanation;
}

std::map<std::string, probe::WeightShare> TagModel::weightShare() const
{
    return probe::weightShare(m_library->space(), m_training.probe);
}

std::vector<float> TagModel::standardisedWeights() const
{
    const Eigen::VectorXf weights =
        m_library->space().weightsOnStandardised(m_training.probe.weights).cast<float>();
    return {weights.begin(), weights.end()};
}

std::vector<probe::Mislabel> TagModel::probableMislabels() const
{
    std::vector<int> values;
    for (const probe::Example &example : m_set.examples)
        values.push_back(example.value);
    std::vector<double> library;
    for (const probe::RankedTrack &track : m_ranking)
        library.push_back(track.score);
    auto mislabels = probe::probableMislabels(values, m_training.leaveOut, library);
    std::erase_if(mislabels, [&](const probe::Mislabel &mislabel) {
        return m_set.origins[mislabel.example].kind != Origin::Kind::Label;
    });
    return mislabels;
}

std::string TagModel::version() const
{
    std::string text = m_training.probe.method + ", " + std::to_string(m_set.counts.positive) + " yes, " +
                       std::to_string(m_set.counts.negative) + " no";
    for (const probe::Block &block : m_library->source().blocks())
        text += ", " + block.extractor + ' ' + block.version;
    return text;
}

std::string TagModel::document() const
{
    nlohmann::json extractors = nlohmann::json::object();
    for (const probe::Block &block : m_library->source().blocks())
        extractors[block.extractor] = block.version;
    nlohmann::json shares = nlohmann::json::object();
    for (const auto &[extractor, share] : weightShare())
        shares[extractor] = share.total();
    const nlohmann::json document{
        {"format", 1},
        {"tag", m_tag.name},
        {"method", m_training.probe.method},
        {"extractors", extractors},
        {"labels",
         {{"positive", m_set.counts.positive},
          {"negative", m_set.counts.negative},
          {"audited", m_set.counts.audited},
          {"derived", m_set.counts.derived},
          {"foreign", m_set.counts.foreign}}},
        {"library_clips", m_library->clips().size()},
        {"weight_share", shares},
        {"calibration", {{"slope", m_calibration.slope}, {"intercept", m_calibration.intercept}}},
        {"weights_on_standardised_features", standardisedWeights()}};
    return document.dump();
}

} // namespace tagwright::tagging
