// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/audit_repository.h"

#include "catalogue/sql.h"

#include <algorithm>

namespace tagwright::catalogue {
namespace {

struct Draw
{
    Audit audit;
    std::optional<AuditId> continues;
};

void insertClip(const Database &database, AuditId audit, std::size_t position, const AuditClip &clip)
{
    execute(database,
            "INSERT INTO audit_clip(audit_id, position, track_id, start_ms, stratum, rank, draw_probability, "
            "answer, unsure) VALUES(?,?,?,?,?,?,?,?,?)",
            audit, position, clip.track, clip.startMs, clip.stratum, clip.rank, clip.drawProbability,
            clip.answer, clip.unsure ? 1 : 0);
}

void readClips(const Database &database, Audit &audit)
{
    audit.clips = collect<AuditClip>(
        database,
        [](SQLite::Statement &s) {
            return AuditClip{{integerAt(s, 0)},           integerAt(s, 1),
                             s.getColumn(2).getInt(),     integerAt(s, 3),
                             s.getColumn(4).getDouble(),  s.getColumn(5).getInt(),
                             s.getColumn(6).getInt() != 0};
        },
        "SELECT track_id, start_ms, stratum, rank, draw_probability, answer, unsure FROM audit_clip "
        "WHERE audit_id = ? ORDER BY position",
        audit.id);
    audit.ranking = collect<RankedClip>(
        database, [](SQLite::Statement &s) { return RankedClip{{integerAt(s, 0)}, integerAt(s, 1)}; },
        "SELECT track_id, start_ms FROM audit_ranking WHERE audit_id = ? ORDER BY rank", audit.id);
}

} // namespace

Result<AuditId> AuditRepository::add(TagId tag, const Audit &audit, std::optional<AuditId> continues)
{
    return guarded(m_database, [&] {
        execute(m_database, "INSERT INTO audit(tag_id, drawn_at, ranking_size, continues) VALUES(?,?,?,?)",
                tag, now(), audit.rankingSize, continues);
        const AuditId id{m_database.connection().getLastInsertRowid()};
        for (std::size_t position = 0; position < audit.clips.size(); ++position)
            insertClip(m_database, id, position, audit.clips[position]);
        for (std::size_t i = 0; i < audit.ranking.size(); ++i)
            execute(m_database,
                    "INSERT INTO audit_ranking(audit_id, rank, track_id, start_ms) VALUES(?,?,?,?)", id,
                    i + 1, audit.ranking[i].track, audit.ranking[i].startMs);
        return id;
    });
}

Result<std::vector<Audit>> AuditRepository::current(TagId tag) const
{
    return guarded(m_database, [&] {
        std::vector<Audit> draws;
        const auto read = [](SQLite::Statement &s) {
            Draw draw{.audit = {.id = {integerAt(s, 0)}, .rankingSize = integerAt(s, 1), .clips = {}},
                      .continues = {}};
            if (!s.getColumn(2).isNull())
                draw.continues = AuditId{integerAt(s, 2)};
            draw.audit.drawnAt = integerAt(s, 3);
            return draw;
        };
        auto draw = first<Draw>(m_database, read,
                                "SELECT id, ranking_size, continues, drawn_at FROM audit WHERE tag_id = ? "
                                "ORDER BY id DESC LIMIT 1",
                                tag);
        while (draw) {
            const auto continues = draw->continues;
            draws.push_back(std::move(draw->audit));
            draw = continues
                       ? first<Draw>(m_database, read,
                                     "SELECT id, ranking_size, continues, drawn_at FROM audit WHERE id = ?",
                                     *continues)
                       : std::nullopt;
        }
        std::ranges::reverse(draws);
        for (Audit &audit : draws)
            readClips(m_database, audit);
        return draws;
    });
}

Result<void> AuditRepository::answer(AuditId audit, std::size_t position, int value)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "UPDATE audit_clip SET answer = ?, unsure = 0 WHERE audit_id = ? AND position = ?", value,
                audit, position);
    });
}

Result<void> AuditRepository::setUnsure(AuditId audit, std::size_t position)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "UPDATE audit_clip SET answer = 0, unsure = 1 WHERE audit_id = ? AND position = ?", audit,
                position);
    });
}

Result<void> AuditRepository::addClip(AuditId audit, std::size_t position, const AuditClip &clip)
{
    return guarded(m_database, [&] { insertClip(m_database, audit, position, clip); });
}

} // namespace tagwright::catalogue
