// SPDX-License-Identifier: GPL-3.0-or-later
// Tracks: what the library holds. Rows are made by a scan and completed when a file is decoded.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/file_state.h"
#include "catalogue/ids.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::catalogue {

/// What the file's own tags and header say. Empty texts and zeros: not given.
struct Metadata
{
    std::string title, artist, album, albumArtist, genre;
    int year = 0;
    int trackNumber = 0;
    double bpm = 0;
    std::int64_t durationMs = 0;
    int sampleRate = 0;
    int channels = 0;
    int bitrateKbps = 0;
    std::string isrc = {}; ///< International Standard Recording Code, as the file gives it
};

/// Counts up whenever more is read of a file than before, so that the next scan reads older tracks again.
inline constexpr int metadataReader = 1;

struct Track
{
    TrackId id;
    std::filesystem::path path;
    bool missing = false;
    FileState file;
    Metadata metadata;
    std::string audioHash;                 ///< empty until decoded
    std::optional<FileState> decodedState; ///< of the file when decoding it last began
    std::optional<double> loudnessLufs;
};

/// A track as it stands in a list. The texts live until the next row is read.
struct ListedTrack
{
    TrackId id;
    std::string_view path; ///< bytes as the file system has them
    bool missing = false;
    std::string_view title = {}, artist = {}, album = {}, albumArtist = {}, genre = {};
    int year = 0;
    double bpm = 0;
    std::int64_t durationMs = 0;
    int sampleRate = 0;
    int channels = 0;
    int bitrateKbps = 0;
    std::int64_t addedAt = 0; ///< seconds since 1970
    std::optional<double> loudnessLufs = {};
};

/// A track as it stands in a table for others. The texts live until the next row is read.
struct TabledTrack
{
    TrackId id;
    std::string_view path; ///< bytes as the file system has them
    std::string_view title, artist, album, albumArtist, isrc, genre;
    int year = 0;
    int trackNumber = 0;
    double bpm = 0;
    std::int64_t durationMs = 0;
    int sampleRate = 0;
    int channels = 0;
    std::optional<double> loudnessLufs;
    std::string_view audioHash;
};

/// What decoding a file adds to its track.
struct DecodedFacts
{
    FileState file;
    std::string audioHash;
    std::int64_t durationMs = 0;
    int sampleRate = 0;
    int channels = 0;
    std::optional<double> loudnessLufs; ///< only known if all of it was decoded
};

class TrackRepository
{
public:
    explicit TrackRepository(Database &database) : m_database(database) {}

    struct Known
    {
        TrackId id;
        FileState file;
        bool missing = false;
        bool isOutdated = false; ///< of its metadata there may be more in the file: metadataReader
    };
    [[nodiscard]] Result<std::optional<Known>> known(const std::filesystem::path &path) const;
    [[nodiscard]] Result<TrackId> insert(const std::filesystem::path &path, const FileState &file,
                                         const Metadata &metadata);
    /// New size, time and metadata of a known file; it is present again.
    [[nodiscard]] Result<void> update(TrackId id, const FileState &file, const Metadata &metadata);
    [[nodiscard]] Result<void> setMissing(TrackId id, bool missing);
    /// The file lies elsewhere now. `path` must not be another track's.
    [[nodiscard]] Result<void> relocate(TrackId id, const std::filesystem::path &path);
    /// Tracks of exactly this size and time: candidates for "the same file, moved".
    [[nodiscard]] Result<std::vector<Track>> withState(const FileState &file) const;
    [[nodiscard]] Result<std::vector<Track>> withHash(const std::string &audioHash) const;
    /// Decoding begins. With `reset` what was known of the sound (hash, loudness) is forgotten.
    [[nodiscard]] Result<void> recordDecodingBegun(TrackId id, const FileState &file, bool reset);
    [[nodiscard]] Result<void> recordDecoded(TrackId id, const DecodedFacts &facts);
    /// The hash as a deep scan found it. A decoded track whose sound is unchanged counts as decoded in its
    /// present state; one whose sound has changed keeps the old hash, so that it is embedded again.
    [[nodiscard]] Result<void> recordHash(TrackId id, const FileState &file, const std::string &audioHash);
    /// Its tags were written by us: the file is `after` now and sounds as before. What was decoded of
    /// `before` counts for `after`; a track that is in another state stays as it is. Of the metadata the tags
    /// are taken.
    [[nodiscard]] Result<void> recordRetagged(TrackId id, const FileState &before, const FileState &after,
                                              const Metadata &metadata);
    /// `duplicate`, just decoded, turns out to be `kept`, moved: its path, metadata and labels go to `kept`,
    /// its row and clips go.
    /// Where both carry a label for the same thing, the newer one stays.
    [[nodiscard]] Result<void> merge(TrackId kept, TrackId duplicate);

    [[nodiscard]] Result<std::optional<Track>> byPath(const std::filesystem::path &path) const;
    [[nodiscard]] Result<std::optional<Track>> byId(TrackId id) const;
    /// All tracks in order of path; `take` must not write to the catalogue.
    [[nodiscard]] Result<void> forEach(const std::function<void(const Track &)> &take) const;
    /// All tracks in order of id, without copies; `take` must not use the catalogue.
    [[nodiscard]] Result<void> forEachListed(const std::function<void(const ListedTrack &)> &take) const;
    /// Present tracks behind `after` in order of path, at most `limit`, without copies: one short read of a
    /// long table. `take` must not use the catalogue. \return the last one's path, or nothing behind the end
    [[nodiscard]] Result<std::optional<std::filesystem::path>>
    forSomeTabled(const std::filesystem::path &after, int limit,
                  const std::function<void(const TabledTrack &)> &take) const;
    [[nodiscard]] Result<std::int64_t> count(bool missing) const;

    [[nodiscard]] Result<void> addFolder(const std::filesystem::path &path);
    [[nodiscard]] Result<void> removeFolder(const std::filesystem::path &path);
    [[nodiscard]] Result<std::vector<std::filesystem::path>> folders() const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
