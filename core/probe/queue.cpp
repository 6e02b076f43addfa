// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/queue.h"

#include "probe/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace tagwright::probe {
namespace {

using Rank = std::size_t; // index into QueueState::ranking

constexpr std::array mixture{QueueReason::Likely, QueueReason::Different, QueueReason::Likely,
                             QueueReason::Different, QueueReason::Uncertain};
constexpr std::size_t albumRun = 2;          // so many of one album in a row are fine
constexpr std::size_t passedOverAtMost = 10; // of the same album, for one of another
constexpr std::size_t batch = 40;            // tracks that are looked at together

double mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Orders in which the ranking is walked through: each call gives the next rank, or none at the end.
using Order = std::function<std::optional<Rank>()>;

Order fromTheTop(std::span<const RankedTrack> ranking)
{
    return [next = Rank{0}, size = ranking.size()]() mutable -> std::optional<Rank> {
        return next < size ? std::optional(next++) : std::nullopt;
    };
}

/// By distance of the score from `middle`.
Order aroundScore(std::span<const RankedTrack> ranking, double middle)
{
    const auto split = std::ranges::lower_bound(ranking, middle, std::ranges::greater{}, &RankedTrack::score);
    const auto first = static_cast<Rank>(split - ranking.begin());
    return [ranking, middle, above = first, below = first]() mutable -> std::optional<Rank> {
        const bool hasAbove = above > 0;
        const bool hasBelow = below < ranking.size();
        if (!hasAbove && !hasBelow)
            return std::nullopt;
        if (hasAbove && (!hasBelow || ranking[above - 1].score - middle <= middle - ranking[below].score))
            return --above;
        return below++;
    };
}

/// By a random number that belongs to the track.
Order shuffled(std::span<const RankedTrack> ranking, std::uint64_t seed)
{
    std::vector<std::pair<std::uint64_t, Rank>> heap(ranking.size());
    for (Rank rank = 0; rank < ranking.size(); ++rank)
        heap[rank] = {mixed(mixed(seed) ^ static_cast<std::uint64_t>(ranking[rank].track.value)), rank};
    std::ranges::make_heap(heap, std::ranges::greater{});
    return [heap = std::move(heap)]() mutable -> std::optional<Rank> {
        if (heap.empty())
            return std::nullopt;
        std::ranges::pop_heap(heap, std::ranges::greater{});
        const Rank rank = heap.back().second;
        heap.pop_back();
        return rank;
    };
}

/// A track that may be asked about, as far as the labels say.
struct Candidate
{
    Rank rank = 0;
    QueueTrack track;
    Eigen::VectorXf vector;
    float nearestKnown = -1; ///< largest cosine with a known row
};

/// The candidates in some order, looked at only as far as they are asked for.
class Walk
{
public:
    Walk(const QueueState &state, const Eigen::MatrixXf &known, Order order)
        : m_state(&state), m_known(&known), m_order(std::move(order))
    {
    }

    /// The candidate at this place of the order, or nullptr behind the last one; valid until the next call.
    const Candidate *at(std::size_t place)
    {
        while (m_candidates.size() <= place && !m_ended)
            lookFurther();
        return place < m_candidates.size() ? &m_candidates[place] : nullptr;
    }

private:
    /// Vectors are cheaper together.
    void lookFurther()
    {
        std::vector<Candidate> found;
        std::vector<Eigen::Index> rows;
        while (found.size() < batch) {
            const auto rank = m_order();
            if (!rank) {
                m_ended = true;
                break;
            }
            const RankedTrack &ranked = m_state->ranking[*rank];
            if (!m_state->mayAsk(ranked.track))
                continue;
            Candidate candidate{.rank = *rank, .track = {}, .vector = {}};
            if (m_state->trackOf)
                candidate.track = m_state->trackOf(ranked.track);
            if (candidate.track.piece != QueueTrack::none &&
                std::ranges::count(m_state->knownPieces, candidate.track.piece) > 0)
                continue;
            found.push_back(std::move(candidate));
            rows.push_back(ranked.row);
        }
        if (found.empty())
            return;
        const Eigen::MatrixXf vectors = m_state->vectors(rows);
        if (m_known->rows() > 0) {
            const Eigen::VectorXf nearest = (vectors * m_known->transpose()).rowwise().maxCoeff();
            for (std::size_t i = 0; i < found.size(); ++i)
                found[i].nearestKnown = nearest[static_cast<Eigen::Index>(i)];
        }
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (found[i].nearestKnown >= m_state->nearDuplicate)
                continue;
            found[i].vector = vectors.row(static_cast<Eigen::Index>(i));
            m_candidates.push_back(std::move(found[i]));
        }
    }

    const QueueState *m_state;
    const Eigen::MatrixXf *m_known;
    Order m_order;
    bool m_ended = false;
    std::vector<Candidate> m_candidates;
};

class Filling
{
public:
    Filling(const QueueState &state, const QueueOptions &options)
        : m_state(state), m_options(options),
          m_mode(possibleMode(options.mode, state.positiveScores.size(), state.negativeScores.size())),
          m_known(state.knownRows.empty() ? Eigen::MatrixXf() : state.vectors(state.knownRows)),
          m_albums(state.lastAlbums), m_best(state, m_known, fromTheTop(state.ranking)),
          m_middle(state, m_known, aroundScore(state.ranking, middleScore())),
          m_random(state, m_known,
                   m_mode == QueueMode::Random ? shuffled(state.ranking, options.seed) : Order())
    {
    }

    std::vector<QueueItem> run()
    {
        for (std::size_t i = 0; i < m_options.count; ++i)
            if (!ask(reasonAt(i)))
                break;
        return std::move(m_items);
    }

private:
    /// Where the labelled positives and negatives part; the middle of the library stands for the negatives
    /// while there are none.
    [[nodiscard]] double middleScore() const
    {
        if (m_state.positiveScores.empty() || m_state.ranking.empty())
            return 0;
        const double negative = m_state.negativeScores.empty()
                                    ? m_state.ranking[m_state.ranking.size() / 2].score
                                    : mean(m_state.negativeScores);
        return (mean(m_state.positiveScores) + negative) / 2;
    }

    [[nodiscard]] QueueReason reasonAt(std::size_t place) const
    {
        switch (m_mode) {
        case QueueMode::Mixed:
            return mixture[(static_cast<std::size_t>(m_options.asked) + place) % mixture.size()];
        case QueueMode::Likely:
            return QueueReason::Likely;
        case QueueMode::Uncertain:
            return QueueReason::Uncertain;
        case QueueMode::Random:
            return QueueReason::Random;
        case QueueMode::Similar:
            return QueueReason::Similar;
        }
        return QueueReason::Likely;
    }

    /// \return false if nothing is left to ask about.
    bool ask(QueueReason reason)
    {
        if (reason == QueueReason::Different) {
            if (const Candidate *candidate = mostDifferent()) {
                take(*candidate, reason);
                return true;
            }
            reason = QueueReason::Likely; // the pool is used up, or of one album
        }
        Walk &walk = reason == QueueReason::Uncertain ? m_middle
                     : reason == QueueReason::Random  ? m_random
                                                      : m_best;
        for (const bool keepAlbumRule : {true, false})
            if (const Candidate *candidate = first(walk, keepAlbumRule)) {
                take(*candidate, reason);
                return true;
            }
        return false;
    }

    /// Another album is not worth a clip that is far worse.
    const Candidate *first(Walk &walk, bool keepAlbumRule)
    {
        std::size_t passedOver = 0;
        for (std::size_t place = 0; const Candidate *candidate = walk.at(place); ++place) {
            if (isTaken(*candidate))
                continue;
            if (!keepAlbumRule || !isThirdOfAlbum(*candidate))
                return candidate;
            if (++passedOver == passedOverAtMost)
                break;
        }
        return nullptr;
    }

    /// Of the pool, the one whose nearest known or taken clip is farthest.
    const Candidate *mostDifferent()
    {
        const Candidate *best = nullptr;
        float bestNearest = 2;
        const std::size_t pool = std::clamp(m_state.ranking.size() / 10, smallestQueuePool, queuePool);
        (void)m_best.at(pool - 1); // so that the pointers below stay valid
        for (std::size_t place = 0; place < pool; ++place) {
            const Candidate *candidate = m_best.at(place);
            if (!candidate)
                break;
            if (isTaken(*candidate) || isThirdOfAlbum(*candidate))
                continue;
            float nearest = candidate->nearestKnown;
            for (const Candidate &taken : m_taken)
                nearest = std::max(nearest, taken.vector.dot(candidate->vector));
            if (nearest < bestNearest) {
                best = candidate;
                bestNearest = nearest;
            }
        }
        return best;
    }

    /// Itself, or something that sounds the same.
    [[nodiscard]] bool isTaken(const Candidate &candidate) const
    {
        return std::ranges::any_of(m_taken, [&](const Candidate &taken) {
            return taken.rank == candidate.rank ||
                   (taken.track.piece != QueueTrack::none && taken.track.piece == candidate.track.piece) ||
                   taken.vector.dot(candidate.vector) >= m_state.nearDuplicate;
        });
    }

    [[nodiscard]] bool isThirdOfAlbum(const Candidate &candidate) const
    {
        const std::int64_t album = candidate.track.album;
        return album != QueueTrack::none && m_albums.size() >= albumRun &&
               std::all_of(m_albums.end() - albumRun, m_albums.end(),
                           [&](std::int64_t last) { return last == album; });
    }

    void take(const Candidate &candidate, QueueReason reason)
    {
        m_items.push_back({m_state.ranking[candidate.rank], reason});
        m_albums.push_back(candidate.track.album);
        m_taken.push_back(candidate);
    }

    const QueueState &m_state;
    const QueueOptions &m_options;
    QueueMode m_mode;
    Eigen::MatrixXf m_known;            // [known × dimension]
    std::vector<std::int64_t> m_albums; // of the questions, the latest last
    std::vector<Candidate> m_taken;
    std::vector<QueueItem> m_items;
    Walk m_best;
    Walk m_middle;
    Walk m_random;
};

constexpr std::array<std::string_view, 5> modeNames{"mixed", "likely", "uncertain", "random", "similar"};
constexpr std::array<std::string_view, 5> reasonNames{"likely", "different", "uncertain", "random",
                                                      "similar"};

} // namespace

QueueMode possibleMode(QueueMode mode, std::size_t positives, std::size_t negatives)
{
    const bool fewLabels = positives + negatives < queueLabels;
    if ((mode == QueueMode::Mixed && (fewLabels || negatives == 0)) ||
        (mode == QueueMode::Uncertain && fewLabels))
        return QueueMode::Likely;
    return mode;
}

std::vector<QueueItem> fillQueue(const QueueState &state, const QueueOptions &options)
{
    return Filling(state, options).run();
}

std::string_view name(QueueMode mode)
{
    return modeNames.at(static_cast<std::size_t>(mode));
}

std::optional<QueueMode> queueModeFromName(std::string_view name)
{
    const auto found = std::ranges::find(modeNames, name);
    if (found == modeNames.end())
        return std::nullopt;
    return static_cast<QueueMode>(found - modeNames.begin());
}

std::string_view name(QueueReason reason)
{
    return reasonNames.at(static_cast<std::size_t>(reason));
}

} // namespace tagwright::probe
