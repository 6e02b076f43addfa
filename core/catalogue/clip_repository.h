// SPDX-License-Identifier: GPL-3.0-or-later
// Clips, and which extractor has embedded which of them into which row of its store.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tagwright::catalogue {

struct Clip
{
    ClipId id;
    TrackId track;
    std::int64_t startMs = 0;
    std::int64_t durationMs = 0;
    bool silent = false;
};

struct ExtractorRow
{
    ExtractorId id;
    std::string name;
    std::string version;
    int dimension = 0;           ///< of the embedding
    std::int64_t clips = 0;      ///< embedded so far
    bool current = false;        ///< the version of this extractor that was used last
    double seconds = 0;          ///< of one core, spent so far …
    std::int64_t timedClips = 0; ///< … on so many clips
};

class ClipRepository
{
public:
    explicit ClipRepository(Database &database) : m_database(database) {}

    struct Stretch
    {
        std::int64_t startMs = 0;
        std::int64_t durationMs = 0;
    };
    /// Writes the clips of a track whose exact length is known now; clips behind the end of the grid go.
    [[nodiscard]] Result<void> writeGrid(TrackId track, const std::vector<Stretch> &grid);
    /// The clip's row, made if need be.
    [[nodiscard]] Result<ClipId> ensure(TrackId track, const Stretch &stretch, bool silent);
    /// All clips of the track and their embeddings.
    [[nodiscard]] Result<void> removeOfTrack(TrackId track);
    [[nodiscard]] Result<std::vector<Clip>> ofTrack(TrackId track) const;
    /// Every clip of every track, in order of id.
    [[nodiscard]] Result<std::vector<Clip>> all() const;

    /// How many clips a track has, and how many of them are analysed: silent, or embedded by a current
    /// version of any extractor. A track may come in several parts. `take` must not use the catalogue.
    [[nodiscard]] Result<void> forEachAnalysed(
        const std::function<void(TrackId track, std::int64_t clips, std::int64_t analysed)> &take) const;

    /// The extractor's row, made if need be; from now on this version is the current one.
    [[nodiscard]] Result<ExtractorId> useExtractor(const std::string &name, const std::string &version,
                                                   int dimension);
    [[nodiscard]] Result<std::vector<ExtractorRow>> extractors() const;
    [[nodiscard]] Result<void> recordEmbedding(ExtractorId extractor, ClipId clip, std::int64_t row,
                                               double seconds);

    struct Located
    {
        ClipId clip;
        std::int64_t row = 0;
    };
    /// Where the extractor's vectors are, in order of clip.
    [[nodiscard]] Result<std::vector<Located>> embeddings(ExtractorId extractor) const;
    /// Rows that point past the end of a store that lost its tail; they are embedded again.
    [[nodiscard]] Result<std::int64_t> forgetRowsFrom(ExtractorId extractor, std::int64_t row);

    /// Tracks (present ones) that were never decoded, have changed since, or have clips which one of
    /// `extractors` has not embedded yet; in order of path. Files refused in their present state are left
    /// out.
    [[nodiscard]] Result<std::vector<TrackId>>
    pendingTracks(const std::vector<ExtractorId> &extractors) const;
    /// Clips of a track that still lack an embedding of one of `extractors`; silent ones are left out.
    [[nodiscard]] Result<std::vector<Clip>> pendingClips(TrackId track,
                                                         const std::vector<ExtractorId> &extractors) const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
