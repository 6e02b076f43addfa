// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/clip_repository.h"

#include "catalogue/sql.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tagwright::catalogue {
namespace {

Clip readClip(SQLite::Statement &s)
{
    return {{integerAt(s, 0)}, {integerAt(s, 1)}, integerAt(s, 2), integerAt(s, 3), integerAt(s, 4) != 0};
}

/// SQLite has no array parameters; json_each() takes a list as text.
std::string jsonList(const std::vector<ExtractorId> &ids)
{
    std::vector<std::int64_t> numbers;
    for (const ExtractorId id : ids)
        numbers.push_back(id.value);
    return fmt::format("[{}]", fmt::join(numbers, ","));
}

} // namespace

Result<void> ClipRepository::writeGrid(TrackId track, const std::vector<Stretch> &grid)
{
    return guarded(m_database, [&] {
        const std::int64_t end = grid.empty() ? 0 : grid.back().startMs + 1;
        execute(m_database, "DELETE FROM clip WHERE track_id = ? AND start_ms >= ?", track, end);
        for (const Stretch &stretch : grid)
            execute(m_database,
                    "INSERT INTO clip(track_id, start_ms, duration_ms) VALUES(?,?,?) "
                    "ON CONFLICT(track_id, start_ms) DO UPDATE SET duration_ms = excluded.duration_ms",
                    track, stretch.startMs, stretch.durationMs);
    });
}

Result<ClipId> ClipRepository::ensure(TrackId track, const Stretch &stretch, bool silent)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT INTO clip(track_id, start_ms, duration_ms, silent) VALUES(?,?,?,?) "
                "ON CONFLICT(track_id, start_ms) DO UPDATE SET duration_ms = excluded.duration_ms, "
                "silent = excluded.silent",
                track, stretch.startMs, stretch.durationMs, silent);
        return first<ClipId>(
                   m_database, [](SQLite::Statement &s) { return ClipId{integerAt(s, 0)}; },
                   "SELECT id FROM clip WHERE track_id = ? AND start_ms = ?", track, stretch.startMs)
            .value();
    });
}

Result<void> ClipRepository::removeOfTrack(TrackId track)
{
    return guarded(m_database, [&] { execute(m_database, "DELETE FROM clip WHERE track_id = ?", track); });
}

Result<std::vector<Clip>> ClipRepository::ofTrack(TrackId track) const
{
    return guarded(m_database, [&] {
        return collect<Clip>(
            m_database, readClip,
            "SELECT id, track_id, start_ms, duration_ms, silent FROM clip WHERE track_id = ? "
            "ORDER BY start_ms",
            track);
    });
}

Result<std::vector<Clip>> ClipRepository::all() const
{
    return guarded(m_database, [&] {
        return collect<Clip>(m_database, readClip,
                             "SELECT id, track_id, start_ms, duration_ms, silent FROM clip ORDER BY id");
    });
}

Result<void> ClipRepository::forEachAnalysed(
    const std::function<void(TrackId track, std::int64_t clips, std::int64_t analysed)> &take) const
{
    return guarded(m_database, [&] {
        // Two walks in order of clip are several times as fast as a search for each clip. The plus keeps
        // SQLite to the index in that order.
        const auto embedded = collect<std::int64_t>(
            m_database, [](SQLite::Statement &s) { return integerAt(s, 0); },
            "SELECT DISTINCT clip_id FROM embedding WHERE +extractor_id IN (SELECT id FROM extractor AS e "
            "WHERE used_at = (SELECT max(used_at) FROM extractor WHERE name = e.name)) ORDER BY clip_id");
        auto next = embedded.begin();
        TrackId track;
        std::int64_t clips = 0;
        std::int64_t analysed = 0;
        const auto takePart = [&] {
            if (clips > 0)
                take(track, clips, analysed);
            clips = analysed = 0;
        };
        catalogue::forEach(
            m_database,
            [&](SQLite::Statement &s) {
                const std::int64_t clip = integerAt(s, 0);
                if (const TrackId own{integerAt(s, 1)}; own != track) {
                    takePart();
                    track = own;
                }
                while (next != embedded.end() && *next < clip)
                    ++next;
                const bool isEmbedded = next != embedded.end() && *next == clip;
                ++clips;
                analysed += isEmbedded || integerAt(s, 2) != 0 ? 1 : 0;
            },
            "SELECT id, track_id, silent FROM clip ORDER BY id");
        takePart();
    });
}

Result<ExtractorId> ClipRepository::useExtractor(const std::string &name, const std::string &version,
                                                 int dimension)
{
    return guarded(m_database, [&] {
        // used_at only has to order the versions of one extractor, also within a second.
        execute(m_database,
                "INSERT INTO extractor(name, version, dimension, used_at) "
                "VALUES(?1, ?2, ?3, (SELECT ifnull(max(used_at), 0) + 1 FROM extractor)) "
                "ON CONFLICT(name, version) DO UPDATE SET used_at = excluded.used_at",
                name, version, dimension);
        return first<ExtractorId>(
                   m_database, [](SQLite::Statement &s) { return ExtractorId{integerAt(s, 0)}; },
                   "SELECT id FROM extractor WHERE name = ? AND version = ?", name, version)
            .value();
    });
}

Result<std::vector<ExtractorRow>> ClipRepository::extractors() const
{
    return guarded(m_database, [&] {
        return collect<ExtractorRow>(
            m_database,
            [](SQLite::Statement &s) {
                return ExtractorRow{{integerAt(s, 0)},          textAt(s, 1),    textAt(s, 2),
                                    s.getColumn(3).getInt(),    integerAt(s, 4), integerAt(s, 5) != 0,
                                    s.getColumn(6).getDouble(), integerAt(s, 7)};
            },
            "SELECT id, name, version, dimension, "
            "(SELECT count(*) FROM embedding WHERE extractor_id = extractor.id), "
            "used_at = (SELECT max(used_at) FROM extractor AS other WHERE other.name = extractor.name), "
            "seconds, timed_clips "
            "FROM extractor ORDER BY name, used_at");
    });
}

Result<void> ClipRepository::recordEmbedding(ExtractorId extractor, ClipId clip, std::int64_t row,
                                             double seconds)
{
    return guarded(m_database, [&] {
        execute(m_database, "INSERT OR REPLACE INTO embedding(extractor_id, clip_id, row) VALUES(?,?,?)",
                extractor, clip, row);
        execute(m_database,
                "UPDATE extractor SET seconds = seconds + ?, timed_clips = timed_clips + 1 WHERE id = ?",
                seconds, extractor);
    });
}

Result<std::vector<ClipRepository::Located>> ClipRepository::embeddings(ExtractorId extractor) const
{
    return guarded(m_database, [&] {
        return collect<Located>(
            m_database, [](SQLite::Statement &s) { return Located{{integerAt(s, 0)}, integerAt(s, 1)}; },
            "SELECT clip_id, row FROM embedding WHERE extractor_id = ? ORDER BY clip_id", extractor);
    });
}

Result<std::int64_t> ClipRepository::forgetRowsFrom(ExtractorId extractor, std::int64_t row)
{
    return guarded(m_database, [&] {
        return static_cast<std::int64_t>(
            execute(m_database, "DELETE FROM embedding WHERE extractor_id = ? AND row >= ?", extractor, row));
    });
}

Result<std::vector<TrackId>> ClipRepository::pendingTracks(const std::vector<ExtractorId> &extractors) const
{
    return guarded(m_database, [&] {
        return collect<TrackId>(
            m_database, [](SQLite::Statement &s) { return TrackId{integerAt(s, 0)}; },
            "SELECT id FROM track WHERE missing = 0 AND NOT EXISTS("
            "  SELECT 1 FROM refusal AS r WHERE r.path = track.path AND r.stage = 'embed'"
            "  AND r.size = track.size AND r.mtime_ns = track.mtime_ns) "
            "AND (audio_hash IS NULL OR decoded_size IS NULL OR decoded_size <> size OR decoded_mtime_ns <> "
            "mtime_ns OR EXISTS("
            "  SELECT 1 FROM clip WHERE clip.track_id = track.id AND silent = 0 AND ?2 > ("
            "    SELECT count(*) FROM embedding AS e WHERE e.clip_id = clip.id"
            "    AND e.extractor_id IN (SELECT value FROM json_each(?1))))) ORDER BY path",
            jsonList(extractors), extractors.size());
    });
}

Result<std::vector<Clip>> ClipRepository::pendingClips(TrackId track,
                                                       const std::vector<ExtractorId> &extractors) const
{
    return guarded(m_database, [&] {
        return collect<Clip>(m_database, readClip,
                             "SELECT id, track_id, start_ms, duration_ms, silent FROM clip "
                             "WHERE track_id = ?1 AND silent = 0 AND ?3 > ("
                             "  SELECT count(*) FROM embedding AS e WHERE e.clip_id = clip.id"
                             "  AND e.extractor_id IN (SELECT value FROM json_each(?2))) ORDER BY start_ms",
                             track, jsonList(extractors), extractors.size());
    });
}

} // namespace tagwright::catalogue
