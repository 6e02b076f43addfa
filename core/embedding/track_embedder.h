// SPDX-License-Identifier: GPL-3.0-or-later
// One track, start to end, on a worker's thread: decode, cut into clips, run the extractors. Writes nothing:
// it reports events, which the job's writer brings into the store and the catalogue in order.
#pragma once

#include "audio/decoder.h"
#include "catalogue/clip_repository.h"
#include "catalogue/track_repository.h"
#include "embedding/aggregate.h"
#include "embedding/clip_grid.h"

#include <functional>
#include <stop_token>
#include <variant>
#include <vector>

namespace tagwright::embedding {

/// What a worker is asked to do.
struct TrackTask
{
    catalogue::Track track;
    std::vector<catalogue::Clip> clips;        ///< known ones
    std::vector<catalogue::Clip> pendingClips; ///< those of them that lack an embedding
    bool middleOnly = false;
};

/// The file is about to be decoded in this state. `reset`: what is known of its sound, by a deep scan say, is
/// not from an embedding, or not of this sound; forgotten, it marks a track as unfinished until it is done.
struct TrackBegun
{
    catalogue::FileState file;
    bool reset = false;
};

struct ClipEmbedded
{
    Stretch stretch;
    std::vector<Embedding> embeddings; ///< one for each extractor; empty if the clip is silent
    std::vector<double> seconds;       ///< of one core, for each of them
};

struct TrackDone
{
    catalogue::FileState file;
    audio::DecodeSummary summary;
};

/// Retagged or copied, but the sound is the one that was embedded before.
struct SoundUnchanged
{
    catalogue::FileState file;
};

struct TrackRefused
{
    catalogue::FileState file;
    Error error;
};

/// There was nothing to do.
struct TrackSkipped
{
};

struct TrackEvent
{
    catalogue::TrackId track;
    std::variant<TrackBegun, ClipEmbedded, TrackDone, SoundUnchanged, TrackRefused, TrackSkipped> what;
};

using EventSink = std::function<void(TrackEvent)>;

/// Ends early, without a closing event, when a stop is asked for.
void embedTrack(const TrackTask &task, const std::vector<const Extractor *> &extractors,
                const EventSink &sink, std::stop_token stop);

} // namespace tagwright::embedding
