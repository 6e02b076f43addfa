// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/related_tracks.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>
#include <vector>

namespace tagwright::tagging {

using catalogue::Track;
using catalogue::TrackId;
using probe::QueueTrack;

namespace {

std::string key(std::string_view a, std::string_view b)
{
    return asciiLower(trimmed(a)) + '\0' + asciiLower(trimmed(b));
}

/// Sets that grow together.
class Sets
{
public:
    explicit Sets(std::size_t size) : m_parents(size)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }
    std::size_t rootOf(std::size_t i)
    {
        while (m_parents[i] != i)
            i = m_parents[i] = m_parents[m_parents[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) { m_parents[rootOf(a)] = rootOf(b); }

private:
    std::vector<std::size_t> m_parents;
};

/// Joins tracks that follow each other in the order of `less` wherever `areOne` holds.
template <typename Less, typename AreOne>
void joinNeighbours(const std::vector<const Track *> &tracks, std::vector<std::size_t> candidates, Sets &sets,
                    Less &&less, AreOne &&areOne)
{
    std::ranges::sort(candidates, [&](std::size_t a, std::size_t b) { return less(*tracks[a], *tracks[b]); });
    for (std::size_t i = 1; i < candidates.size(); ++i)
        if (areOne(*tracks[candidates[i - 1]], *tracks[candidates[i]]))
            sets.join(candidates[i - 1], candidates[i]);
}

void joinSameSound(const std::vector<const Track *> &tracks, Sets &sets)
{
    std::vector<std::size_t> hashed;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        if (!tracks[i]->audioHash.empty())
            hashed.push_back(i);
    joinNeighbours(
        tracks, std::move(hashed), sets,
        [](const Track &a, const Track &b) { return a.audioHash < b.audioHash; },
        [](const Track &a, const Track &b) { return a.audioHash == b.audioHash; });
}

void joinSameTitle(const std::vector<const Track *> &tracks, Sets &sets)
{
    std::vector<std::size_t> titled;
    std::unordered_map<const Track *, std::string> keys;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const auto &m = tracks[i]->metadata;
        if (m.title.empty() || m.artist.empty() || m.durationMs <= 0)
            continue;
        titled.push_back(i);
        keys.emplace(tracks[i], key(m.title, m.artist));
    }
    joinNeighbours(
        tracks, std::move(titled), sets,
        [&](const Track &a, const Track &b) {
            return std::tie(keys.at(&a), a.metadata.durationMs) <
                   std::tie(keys.at(&b), b.metadata.durationMs);
        },
        [&](const Track &a, const Track &b) {
            return keys.at(&a) == keys.at(&b) &&
                   b.metadata.durationMs - a.metadata.durationMs <= RelatedTracks::copyDurationMs;
        });
}

} // namespace

RelatedTracks::RelatedTracks(const std::unordered_map<TrackId, Track> &tracks)
{
    std::vector<const Track *> ordered;
    for (const auto &[id, track] : tracks)
        ordered.push_back(&track);
    Sets pieces(ordered.size());
    joinSameSound(ordered, pieces);
    joinSameTitle(ordered, pieces);
    std::vector<std::size_t> sizes(ordered.size());
    for (std::size_t i = 0; i < ordered.size(); ++i)
        ++sizes[pieces.rootOf(i)];

    std::unordered_map<std::string, std::int64_t> albums;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const Track &track = *ordered[i];
        QueueTrack known;
        if (!trimmed(track.metadata.album).empty()) {
            const std::string whose = track.metadata.albumArtist.empty()
                                          ? "/" + track.path.parent_path().native()
                                          : asciiLower(track.metadata.albumArtist);
            known.album =
                albums.try_emplace(key(track.metadata.album, whose), std::ssize(albums)).first->second;
        }
        if (sizes[pieces.rootOf(i)] > 1)
            known.piece = static_cast<std::int64_t>(pieces.rootOf(i));
        if (known.album != QueueTrack::none || known.piece != QueueTrack::none)
            m_known.emplace(track.id, known);
    }
}

QueueTrack RelatedTracks::of(TrackId track) const
{
    const auto found = m_known.find(track);
    return found == m_known.end() ? QueueTrack{} : found->second;
}

} // namespace tagwright::tagging
