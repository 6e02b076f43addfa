// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ranking.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace tagwright::probe {

TrackRows::TrackRows(const std::vector<catalogue::Clip> &clips,
                     const std::function<bool(catalogue::TrackId)> &wanted)
{
    std::unordered_map<catalogue::TrackId, std::int32_t> numbers;
    m_numbers.reserve(clips.size());
    for (const catalogue::Clip &clip : clips) {
        const auto [place, isNew] = numbers.try_emplace(clip.track, -1);
        if (isNew && (!wanted || wanted(clip.track))) {
            place->second = static_cast<std::int32_t>(m_tracks.size());
            m_tracks.push_back(clip.track);
        }
        m_numbers.push_back(place->second);
    }
}

std::vector<RankedTrack> TrackRows::best(const Eigen::VectorXf &scores) const
{
    std::vector<RankedTrack> ranking(m_tracks.size());
    for (std::size_t number = 0; number < ranking.size(); ++number)
        ranking[number] = {m_tracks[number], 0, -std::numeric_limits<double>::infinity()};
    for (std::size_t row = 0; row < m_numbers.size(); ++row) {
        if (m_numbers[row] < 0)
            continue;
        RankedTrack &track = ranking[static_cast<std::size_t>(m_numbers[row])];
        const auto at = static_cast<Eigen::Index>(row);
        if (const double score = scores[at]; score > track.score) {
            track.row = at;
            track.score = score;
        }
    }
    return ranking;
}

std::vector<RankedTrack> TrackRows::ranked(const Eigen::VectorXf &scores) const
{
    std::vector<RankedTrack> ranking = best(scores);
    sortBestFirst(ranking);
    return ranking;
}

void sortBestFirst(std::vector<RankedTrack> &tracks)
{
    std::ranges::sort(tracks, [](const RankedTrack &a, const RankedTrack &b) {
        return a.score != b.score ? a.score > b.score : a.track < b.track;
    });
}

} // namespace tagwright::probe
