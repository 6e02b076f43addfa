// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ranking.h"

#include <algorithm>
#include <unordered_map>

namespace tagwright::probe {

std::vector<RankedTrack> rankTracks(const std::vector<catalogue::Clip> &clips, const Eigen::VectorXf &scores,
                                    const std::function<bool(catalogue::TrackId)> &wanted)
{
    std::unordered_map<catalogue::TrackId, RankedTrack> best;
    for (Eigen::Index row = 0; row < scores.size(); ++row) {
        const catalogue::TrackId track = clips[static_cast<std::size_t>(row)].track;
        if (wanted && !wanted(track))
            continue;
        const double score = scores[row];
        const auto [place, isNew] = best.try_emplace(track, RankedTrack{track, row, score});
        if (!isNew && score > place->second.score)
            place->second = {track, row, score};
    }
    std::vector<RankedTrack> ranking;
    ranking.reserve(best.size());
    for (const auto &[track, entry] : best)
        ranking.push_back(entry);
    std::ranges::sort(ranking, [](const RankedTrack &a, const RankedTrack &b) {
        return a.score != b.score ? a.score > b.score : a.track < b.track;
    });
    return ranking;
}

} // namespace tagwright::probe
