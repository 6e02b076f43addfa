// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/queue_simulation.h"

#include "probe/metrics.h"
#include "probe/random.h"
#include "probe/similarity.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::experiment {

namespace {

/// One tag under review.
class Review
{
public:
    Review(const TestBed &bed, const probe::ClipVectors &vectors, std::size_t tag, probe::QueueMode mode)
        : m_bed(bed), m_space(bed.space().space), m_vectors(vectors), m_tag(tag), m_mode(mode),
          m_labelled(static_cast<std::size_t>(m_space.rows()), 0)
    {
        for (int i = 0; i < queueStart; ++i) {
            label(bed.draw(tag).positives[static_cast<std::size_t>(i)]);
            label(bed.draw(tag).negatives[static_cast<std::size_t>(i)]);
        }
    }

    std::vector<QueueRound> run(const std::stop_token &stop)
    {
        std::vector<QueueRound> rounds;
        for (int round = 0; !stop.stop_requested(); ++round) {
            train();
            rounds.push_back({.mode = m_mode,
                              .seed = m_bed.seed(),
                              .tag = m_tag,
                              .round = round,
                              .averagePrecision = testPrecision(),
                              .positives = m_positives});
            if (round == queueRounds)
                break;
            for (const probe::QueueItem &item : questions(round))
                label(item.track.row);
        }
        return rounds;
    }

private:
    void label(Eigen::Index row)
    {
        const bool positive = m_bed.isPositive(row, m_tag);
        m_examples.push_back(clipExample(row, positive ? 1 : -1));
        m_labelled[static_cast<std::size_t>(row)] = 1;
        m_positives += positive ? 1 : 0;
    }

    void train()
    {
        const probe::Training training = m_bed.trainer().train(m_examples).value();
        m_folded = training.folded;
        m_linear = m_space.linearScores(m_folded);
        m_scores = m_space.scores(m_linear, m_folded);
    }

    [[nodiscard]] double testPrecision() const
    {
        const auto scores = testScores(m_bed, m_bed.space(), m_folded, m_linear);
        return probe::averagePrecision(m_bed.testTruth(m_tag), scores);
    }

    [[nodiscard]] std::vector<probe::QueueItem> questions(int round) const
    {
        std::vector<probe::RankedTrack> ranking;
        ranking.reserve(static_cast<std::size_t>(m_scores.size()));
        for (Eigen::Index row = 0; row < m_scores.size(); ++row)
            ranking.push_back({.track = {row}, .row = row, .score = static_cast<double>(m_scores[row])});
        std::ranges::stable_sort(ranking, std::greater{}, &probe::RankedTrack::score);
        probe::QueueState state;
        state.ranking = ranking;
        state.mayAsk = [this](catalogue::TrackId track) {
            return m_labelled[static_cast<std::size_t>(track.value)] == 0;
        };
        state.vectors = [this](const std::vector<Eigen::Index> &rows) { return m_vectors.of(rows); };
        state.nearDuplicate = m_vectors.nearDuplicate();
        for (const probe::Example &example : m_examples) {
            const Eigen::Index row = example.rows.front();
            state.knownRows.push_back(row);
            (example.value > 0 ? state.positiveScores : state.negativeScores)
                .push_back(static_cast<double>(m_scores[row]));
        }
        return probe::fillQueue(state, {.mode = m_mode,
                                        .count = queueClips,
                                        .asked = std::int64_t{queueClips} * round,
                                        .seed = probe::hashed(fmt::format(
                                            "{}:queue:{}", m_bed.seed(), m_bed.data().classIndices[m_tag]))});
    }

    const TestBed &m_bed;
    const probe::FeatureSpace &m_space;
    const probe::ClipVectors &m_vectors;
    std::size_t m_tag;
    probe::QueueMode m_mode;
    std::vector<probe::Example> m_examples;
    std::vector<char> m_labelled; // of the library's rows
    std::int64_t m_positives = 0;
    probe::FoldedProbe m_folded;
    Eigen::VectorXf m_linear;
    Eigen::VectorXf m_scores;
};

} // namespace

Result<std::vector<QueueRound>> simulateQueues(const TestBed &bed, std::span<const std::size_t> tags,
                                               const Jobs &jobs)
{
    std::vector<std::vector<QueueRound>> outcomes(tags.size() * simulatedModes.size());
    const probe::ClipVectors vectors(bed.space().space);
    TAGWRIGHT_TRY(
        jobs.run(fmt::format("Seed {}, queues", bed.seed()), std::ssize(outcomes), [&](std::int64_t job) {
            const auto i = static_cast<std::size_t>(job);
            outcomes[i] = Review(bed, vectors, tags[i % tags.size()], simulatedModes.at(i / tags.size()))
                              .run(jobs.stop());
        }));
    std::vector<QueueRound> rounds;
    for (const auto &outcome : outcomes)
        rounds.insert(rounds.end(), outcome.begin(), outcome.end());
    return rounds;
}

} // namespace tagwright::experiment
