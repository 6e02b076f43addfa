// SPDX-License-Identifier: GPL-3.0-or-later
// What to ask about next: from a tag's ranking, the few clips whose answers are worth most. Only the policy;
// it knows no catalogue (tagging/review_queue does). Method and measurements: docs/probe.md. Deterministic.
#pragma once

#include "probe/ranking.h"

#include <Eigen/Core>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tagwright::probe {

enum class QueueMode {
    Mixed, ///< in every five: two likely, two different, one uncertain
    Likely,
    Uncertain,
    Random,
    Similar ///< to a clip
};

/// Why a clip is asked about.
enum class QueueReason {
    Likely,    ///< among the highest scores
    Different, ///< of the likely ones, the least like anything labelled or asked about
    Uncertain, ///< nearest to the middle between the labelled positives and negatives
    Random,
    Similar
};

/// What the queue must know of a track; it looks at few of them.
struct QueueTrack
{
    static constexpr std::int64_t none = -1;
    std::int64_t album = none; ///< tracks of one album have the same number
    std::int64_t piece = none; ///< copies of one recording have the same number
};

/// What is known of the tag when the queue is filled.
struct QueueState
{
    /// [rows.size() × dimension] unit vectors in which clips are compared.
    using Vectors = std::function<Eigen::MatrixXf(const std::vector<Eigen::Index> &rows)>;

    /// Best first (rankTracks); those that may not be asked about are passed over. With QueueMode::Similar:
    /// the most similar first.
    std::span<const RankedTrack> ranking;
    /// False for tracks that are labelled, were skipped, or are missing.
    std::function<bool(catalogue::TrackId)> mayAsk;
    Vectors vectors;
    /// Empty function: neither albums nor pieces are known.
    std::function<QueueTrack(catalogue::TrackId)> trackOf;
    /// Every row that a label speaks of, and of the clip that others shall be similar to.
    std::vector<Eigen::Index> knownRows;
    /// Pieces of the labelled tracks.
    std::vector<std::int64_t> knownPieces;
    /// Scores of the labelled examples by the present probe.
    std::vector<double> positiveScores;
    std::vector<double> negativeScores;
    /// Albums of the last questions (two of them matter), the latest last.
    std::vector<std::int64_t> lastAlbums;
    /// Cosine of `vectors` from which on two clips count as one.
    double nearDuplicate = 1;
};

struct QueueOptions
{
    QueueMode mode = QueueMode::Mixed;
    std::size_t count = 5;
    /// Questions answered so far: Mixed goes on in its pattern of five, so that a queue that is filled again
    /// after each answer and asks its first clip only has the same mixture.
    std::int64_t asked = 0;
    /// Of Random: the order of the tracks that it stands for does not change with the ranking.
    std::uint64_t seed = 0;
};

struct QueueItem
{
    RankedTrack track;
    QueueReason reason = QueueReason::Likely;
};

/// The different ones are looked for among so many of the most likely; in a small library among a tenth of
/// it, but no fewer than smallestQueuePool.
inline constexpr std::size_t queuePool = 40;
inline constexpr std::size_t smallestQueuePool = 10;
/// With fewer labels than this, only Likely, Random and Similar make sense.
inline constexpr std::size_t queueLabels = 3;

/// The mode that is really used: Mixed and Uncertain need queueLabels labels, Mixed also a negative one;
/// Likely until then.
[[nodiscard]] QueueMode possibleMode(QueueMode mode, std::size_t positives, std::size_t negatives);

/// The next clips to ask about, one of a track. No near-duplicates of each other or of a known row, no two of
/// one piece, never three of one album in a row (unless the next ten to ask about are all of it).
/// \return fewer than options.count if there are no more.
[[nodiscard]] std::vector<QueueItem> fillQueue(const QueueState &state, const QueueOptions &options);

/// "mixed", "likely", "uncertain", "random", "similar".
[[nodiscard]] std::string_view name(QueueMode mode);
[[nodiscard]] std::optional<QueueMode> queueModeFromName(std::string_view name);
/// "likely", "different", "uncertain", "random", "similar".
[[nodiscard]] std::string_view name(QueueReason reason);

} // namespace tagwright::probe
