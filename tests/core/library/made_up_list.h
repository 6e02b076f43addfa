// SPDX-License-Identifier: GPL-3.0-or-later
// Track lists without a catalogue.
#pragma once

#include "library/track_list.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace tagwright::test {

/// A track whose texts live as long as it does.
struct MadeUpTrack
{
    std::string path = "/music/a.ogg";
    std::string title = {}, artist = {}, album = {}, albumArtist = {}, genre = {};
    int year = 0;
    double bpm = 0;
    std::int64_t durationMs = 0;
    std::int64_t addedAt = 1000;
    std::optional<double> loudness = {};
    bool missing = false;
    int clips = 0;
    int analysed = 0;
};

/// Ids are 10, 20, 30 …
inline library::TrackList listOf(const std::vector<MadeUpTrack> &tracks)
{
    library::TrackList::Builder builder;
    std::int64_t id = 0;
    for (const MadeUpTrack &track : tracks) {
        id += 10;
        builder.add({.id = {id},
                     .path = track.path,
                     .missing = track.missing,
                     .title = track.title,
                     .artist = track.artist,
                     .album = track.album,
                     .albumArtist = track.albumArtist,
                     .genre = track.genre,
                     .year = track.year,
                     .bpm = track.bpm,
                     .durationMs = track.durationMs,
                     .sampleRate = 44'100,
                     .channels = 2,
                     .bitrateKbps = 320,
                     .addedAt = track.addedAt,
                     .loudnessLufs = track.loudness});
        builder.addClips({id}, track.clips, track.analysed);
    }
    return builder.build();
}

} // namespace tagwright::test
