// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/track_repository.h"

#include "catalogue/sql.h"

namespace tagwright::catalogue {
namespace {

#define TRACK_COLUMNS                                                                                        \
    "id, path, missing, size, mtime_ns, title, artist, album, album_artist, genre, year, track_number, "     \
    "bpm, duration_ms, sample_rate, channels, bitrate_kbps, audio_hash, decoded_size, decoded_mtime_ns, "    \
    "loudness_lufs, isrc"

Track readTrack(SQLite::Statement &s)
{
    Track track;
    track.id = {integerAt(s, 0)};
    track.path = pathAt(s, 1);
    track.missing = integerAt(s, 2) != 0;
    track.file = {integerAt(s, 3), integerAt(s, 4)};
    Metadata &m = track.metadata;
    m.title = textAt(s, 5);
    m.artist = textAt(s, 6);
    m.album = textAt(s, 7);
    m.albumArtist = textAt(s, 8);
    m.genre = textAt(s, 9);
    m.year = s.getColumn(10).getInt();
    m.trackNumber = s.getColumn(11).getInt();
    m.bpm = s.getColumn(12).getDouble();
    m.durationMs = integerAt(s, 13);
    m.sampleRate = s.getColumn(14).getInt();
    m.channels = s.getColumn(15).getInt();
    m.bitrateKbps = s.getColumn(16).getInt();
    track.audioHash = textAt(s, 17);
    if (!s.getColumn(18).isNull())
        track.decodedState = FileState{integerAt(s, 18), integerAt(s, 19)};
    if (!s.getColumn(20).isNull())
        track.loudnessLufs = s.getColumn(20).getDouble();
    m.isrc = textAt(s, 21);
    return track;
}

} // namespace

Result<std::optional<TrackRepository::Known>> TrackRepository::known(const std::filesystem::path &path) const
{
    return guarded(m_database, [&] {
        return first<Known>(
            m_database,
            [](SQLite::Statement &s) {
                return Known{{integerAt(s, 0)},
                             {integerAt(s, 1), integerAt(s, 2)},
                             integerAt(s, 3) != 0,
                             integerAt(s, 4) < metadataReader};
            },
            "SELECT id, size, mtime_ns, missing, metadata_reader FROM track WHERE path = ?", path);
    });
}

Result<TrackId> TrackRepository::insert(const std::filesystem::path &path, const FileState &file,
                                        const Metadata &m)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT INTO track(path, size, mtime_ns, title, artist, album, album_artist, genre, year, "
                "track_number, bpm, duration_ms, sample_rate, channels, bitrate_kbps, isrc, "
                "metadata_reader, added_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                path, file.size, file.mtimeNs, m.title, m.artist, m.album, m.albumArtist, m.genre, m.year,
                m.trackNumber, m.bpm, m.durationMs, m.sampleRate, m.channels, m.bitrateKbps, m.isrc,
                metadataReader, now());
        return TrackId{m_database.connection().getLastInsertRowid()};
    });
}

Result<void> TrackRepository::update(TrackId id, const FileState &file, const Metadata &m)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "UPDATE track SET missing = 0, size = ?, mtime_ns = ?, title = ?, artist = ?, album = ?, "
                "album_artist = ?, genre = ?, year = ?, track_number = ?, bpm = ?, duration_ms = ?, "
                "sample_rate = ?, channels = ?, bitrate_kbps = ?, isrc = ?, metadata_reader = ? WHERE id = ?",
                file.size, file.mtimeNs, m.title, m.artist, m.album, m.albumArtist, m.genre, m.year,
                m.trackNumber, m.bpm, m.durationMs, m.sampleRate, m.channels, m.bitrateKbps, m.isrc,
                metadataReader, id);
    });
}

Result<void> TrackRepository::setMissing(TrackId id, bool missing)
{
    return guarded(m_database,
                   [&] { execute(m_database, "UPDATE track SET missing = ? WHERE id = ?", missing, id); });
}

Result<void> TrackRepository::relocate(TrackId id, const std::filesystem::path &path)
{
    return guarded(m_database, [&] {
        execute(m_database, "UPDATE track SET path = ?, missing = 0 WHERE id = ?", path, id);
    });
}

Result<std::vector<Track>> TrackRepository::withState(const FileState &file) const
{
    return guarded(m_database, [&] {
        return collect<Track>(m_database, readTrack,
                              "SELECT " TRACK_COLUMNS " FROM track WHERE size = ? AND mtime_ns = ?",
                              file.size, file.mtimeNs);
    });
}

Result<std::vector<Track>> TrackRepository::withHash(const std::string &audioHash) const
{
    return guarded(m_database, [&] {
        return collect<Track>(m_database, readTrack,
                              "SELECT " TRACK_COLUMNS " FROM track WHERE audio_hash = ? ORDER BY id",
                              audioHash);
    });
}

Result<void> TrackRepository::recordDecodingBegun(TrackId id, const FileState &file, bool reset)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "UPDATE track SET size = ?1, mtime_ns = ?2, decoded_size = ?1, decoded_mtime_ns = ?2, "
                "audio_hash = iif(?3, NULL, audio_hash), loudness_lufs = iif(?3, NULL, loudness_lufs) "
                "WHERE id = ?4",
                file.size, file.mtimeNs, reset, id);
    });
}

Result<void> TrackRepository::recordDecoded(TrackId id, const DecodedFacts &facts)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "UPDATE track SET decoded_size = ?, decoded_mtime_ns = ?, audio_hash = ?, duration_ms = ?, "
                "sample_rate = ?, channels = ?, loudness_lufs = ifnull(?, loudness_lufs) WHERE id = ?",
                facts.file.size, facts.file.mtimeNs, facts.audioHash, facts.durationMs, facts.sampleRate,
                facts.channels, facts.loudnessLufs, id);
    });
}

Result<void> TrackRepository::recordHash(TrackId id, const FileState &file, const std::string &audioHash)
{
    return guarded(m_database, [&] {
        execute(m_database, "UPDATE track SET audio_hash = ? WHERE id = ? AND decoded_size IS NULL",
                audioHash, id);
        execute(m_database,
                "UPDATE track SET decoded_size = ?, decoded_mtime_ns = ? "
                "WHERE id = ? AND decoded_size IS NOT NULL AND audio_hash = ?",
                file.size, file.mtimeNs, id, audioHash);
    });
}

Result<void> TrackRepository::recordRetagged(TrackId id, const FileState &before, const FileState &after,
                                             const Metadata &m)
{
    return guarded(m_database, [&] {
        // A scan that ran meanwhile may have seen the new file already.
        execute(m_database,
                "UPDATE track SET size = ?1, mtime_ns = ?2, title = ?3, artist = ?4, album = ?5, "
                "album_artist = ?6, genre = ?7, year = ?8, track_number = ?9, bpm = ?10, isrc = ?14, "
                "metadata_reader = ?15, "
                "decoded_size = iif(decoded_size = ?11 AND decoded_mtime_ns = ?12, ?1, decoded_size), "
                "decoded_mtime_ns = iif(decoded_size = ?11 AND decoded_mtime_ns = ?12, ?2, decoded_mtime_ns) "
                "WHERE id = ?13 AND ((size = ?11 AND mtime_ns = ?12) OR (size = ?1 AND mtime_ns = ?2))",
                after.size, after.mtimeNs, m.title, m.artist, m.album, m.albumArtist, m.genre, m.year,
                m.trackNumber, m.bpm, before.size, before.mtimeNs, id, m.isrc, metadataReader);
    });
}

Result<void> TrackRepository::merge(TrackId kept, TrackId duplicate)
{
    return guarded(m_database, [&] {
        execute(
            m_database,
            "INSERT INTO label(tag_id, track_id, start_ms, value, source, at) "
            "SELECT tag_id, ?1, start_ms, value, source, at FROM label WHERE track_id = ?2 "
            "ON CONFLICT DO UPDATE SET value = excluded.value, source = excluded.source, at = excluded.at "
            "WHERE excluded.at > at",
            kept, duplicate);
        execute(m_database, "DELETE FROM label WHERE track_id = ?", duplicate);
        execute(m_database,
                "INSERT OR IGNORE INTO not_sure(tag_id, track_id, start_ms, at) "
                "SELECT n.tag_id, ?1, n.start_ms, n.at FROM not_sure n WHERE n.track_id = ?2 AND NOT EXISTS "
                "(SELECT 1 FROM label l WHERE l.tag_id = n.tag_id AND l.track_id = ?1 "
                "AND l.start_ms = n.start_ms)",
                kept, duplicate);
        execute(m_database, "DELETE FROM not_sure WHERE track_id = ?", duplicate);
        // So that what was done to the duplicate's labels can still be undone.
        execute(m_database, "UPDATE label_history SET track_id = ? WHERE track_id = ?", kept, duplicate);
        execute(m_database, "UPDATE audit_ranking SET track_id = ? WHERE track_id = ?", kept, duplicate);
        execute(m_database, "UPDATE OR IGNORE audit_clip SET track_id = ? WHERE track_id = ?", kept,
                duplicate);
        execute(m_database, "DELETE FROM audit_clip WHERE track_id = ?", duplicate);
        execute(m_database, "UPDATE OR IGNORE tag_start_clip SET track_id = ? WHERE track_id = ?", kept,
                duplicate);
        // The path is unique: the duplicate's row goes before the kept track takes its place.
        const auto moved =
            first<Track>(m_database, readTrack, "SELECT " TRACK_COLUMNS " FROM track WHERE id = ?", duplicate)
                .value();
        execute(m_database, "DELETE FROM track WHERE id = ?", duplicate);
        const Metadata &m = moved.metadata;
        execute(
            m_database,
            "UPDATE track SET path = ?, missing = 0, size = ?, mtime_ns = ?, decoded_size = ?, "
            "decoded_mtime_ns = ?, title = ?, artist = ?, album = ?, album_artist = ?, genre = ?, year = ?, "
            "track_number = ?, bpm = ?, isrc = ? WHERE id = ?",
            moved.path, moved.file.size, moved.file.mtimeNs, moved.file.size, moved.file.mtimeNs, m.title,
            m.artist, m.album, m.albumArtist, m.genre, m.year, m.trackNumber, m.bpm, m.isrc, kept);
    });
}

Result<std::optional<Track>> TrackRepository::byPath(const std::filesystem::path &path) const
{
    return guarded(m_database, [&] {
        return first<Track>(m_database, readTrack, "SELECT " TRACK_COLUMNS " FROM track WHERE path = ?",
                            path);
    });
}

Result<std::optional<Track>> TrackRepository::byId(TrackId id) const
{
    return guarded(m_database, [&] {
        return first<Track>(m_database, readTrack, "SELECT " TRACK_COLUMNS " FROM track WHERE id = ?", id);
    });
}

Result<void> TrackRepository::forEach(const std::function<void(const Track &)> &take) const
{
    return guarded(m_database, [&] {
        catalogue::forEach(
            m_database, [&](SQLite::Statement &s) { take(readTrack(s)); },
            "SELECT " TRACK_COLUMNS " FROM track ORDER BY path");
    });
}

Result<void> TrackRepository::forEachListed(const std::function<void(const ListedTrack &)> &take) const
{
    return guarded(m_database, [&] {
        catalogue::forEach(
            m_database,
            [&](SQLite::Statement &s) {
                ListedTrack track;
                track.id = {integerAt(s, 0)};
                track.path = viewAt(s, 1);
                track.missing = integerAt(s, 2) != 0;
                track.title = viewAt(s, 3);
                track.artist = viewAt(s, 4);
                track.album = viewAt(s, 5);
                track.albumArtist = viewAt(s, 6);
                track.genre = viewAt(s, 7);
                track.year = s.getColumn(8).getInt();
                track.bpm = s.getColumn(9).getDouble();
                track.durationMs = integerAt(s, 10);
                track.sampleRate = s.getColumn(11).getInt();
                track.channels = s.getColumn(12).getInt();
                track.bitrateKbps = s.getColumn(13).getInt();
                track.addedAt = integerAt(s, 14);
                if (const auto loudness = s.getColumn(15); !loudness.isNull())
                    track.loudnessLufs = loudness.getDouble();
                take(track);
            },
            "SELECT id, path, missing, title, artist, album, album_artist, genre, year, bpm, duration_ms, "
            "sample_rate, channels, bitrate_kbps, added_at, loudness_lufs FROM track ORDER BY id");
    });
}

Result<std::optional<std::filesystem::path>>
TrackRepository::forSomeTabled(const std::filesystem::path &after, int limit,
                               const std::function<void(const TabledTrack &)> &take) const
{
    return guarded(m_database, [&] {
        std::optional<std::filesystem::path> last;
        int left = limit;
        catalogue::forEach(
            m_database,
            [&](SQLite::Statement &s) {
                TabledTrack track;
                track.id = {integerAt(s, 0)};
                track.path = viewAt(s, 1);
                track.title = viewAt(s, 2);
                track.artist = viewAt(s, 3);
                track.album = viewAt(s, 4);
                track.albumArtist = viewAt(s, 5);
                track.isrc = viewAt(s, 6);
                track.genre = viewAt(s, 7);
                track.year = s.getColumn(8).getInt();
                track.trackNumber = s.getColumn(9).getInt();
                track.bpm = s.getColumn(10).getDouble();
                track.durationMs = integerAt(s, 11);
                track.sampleRate = s.getColumn(12).getInt();
                track.channels = s.getColumn(13).getInt();
                if (const auto loudness = s.getColumn(14); !loudness.isNull())
                    track.loudnessLufs = loudness.getDouble();
                track.audioHash = viewAt(s, 15);
                if (--left == 0)
                    last = std::filesystem::path(track.path);
                take(track);
            },
            "SELECT id, path, title, artist, album, album_artist, isrc, genre, year, track_number, bpm, "
            "duration_ms, sample_rate, channels, loudness_lufs, audio_hash FROM track "
            "WHERE path > ? AND missing = 0 ORDER BY path LIMIT ?",
            after, limit);
        return last;
    });
}

Result<std::int64_t> TrackRepository::count(bool missing) const
{
    return guarded(m_database, [&] {
        return first<std::int64_t>(
                   m_database, [](SQLite::Statement &s) { return integerAt(s, 0); },
                   "SELECT count(*) FROM track WHERE missing = ?", missing)
            .value_or(0);
    });
}

Result<void> TrackRepository::addFolder(const std::filesystem::path &path)
{
    return guarded(m_database,
                   [&] { execute(m_database, "INSERT OR IGNORE INTO folder(path) VALUES(?)", path); });
}

Result<void> TrackRepository::removeFolder(const std::filesystem::path &path)
{
    return guarded(m_database, [&] { execute(m_database, "DELETE FROM folder WHERE path = ?", path); });
}

Result<std::vector<std::filesystem::path>> TrackRepository::folders() const
{
    return guarded(m_database, [&] {
        return collect<std::filesystem::path>(
            m_database, [](SQLite::Statement &s) { return pathAt(s, 0); },
            "SELECT path FROM folder ORDER BY path");
    });
}

} // namespace tagwright::catalogue
