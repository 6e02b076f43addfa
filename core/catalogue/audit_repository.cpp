// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/audit_repository.h"

#include "catalogue/sql.h"

namespace tagwright::catalogue {

Result<AuditId> AuditRepository::add(TagId tag, std::int64_t rankingSize, const std::vector<AuditClip> &clips)
{
    return guarded(m_database, [&] {
        execute(m_database, "INSERT INTO audit(tag_id, drawn_at, ranking_size) VALUES(?,?,?)", tag, now(),
                rankingSize);
        const AuditId id{m_database.connection().getLastInsertRowid()};
        for (std::size_t position = 0; position < clips.size(); ++position) {
            const AuditClip &clip = clips[position];
            execute(m_database,
                    "INSERT INTO audit_clip(audit_id, position, track_id, start_ms, stratum, rank, "
                    "draw_probability, answer) VALUES(?,?,?,?,?,?,?,?)",
                    id, position, clip.track, clip.startMs, clip.stratum, clip.rank, clip.drawProbability,
                    clip.answer);
        }
        return id;
    });
}

Result<std::optional<Audit>> AuditRepository::newest(TagId tag) const
{
    return guarded(m_database, [&] {
        auto audit = first<Audit>(
            m_database, [](SQLite::Statement &s) { return Audit{{integerAt(s, 0)}, integerAt(s, 1), {}}; },
            "SELECT id, ranking_size FROM audit WHERE tag_id = ? ORDER BY id DESC LIMIT 1", tag);
        if (audit)
            audit->clips = collect<AuditClip>(
                m_database,
                [](SQLite::Statement &s) {
                    return AuditClip{{integerAt(s, 0)},          integerAt(s, 1),
                                     s.getColumn(2).getInt(),    integerAt(s, 3),
                                     s.getColumn(4).getDouble(), s.getColumn(5).getInt()};
                },
                "SELECT track_id, start_ms, stratum, rank, draw_probability, answer FROM audit_clip "
                "WHERE audit_id = ? ORDER BY position",
                audit->id);
        return audit;
    });
}

Result<void> AuditRepository::answer(AuditId audit, std::size_t position, int value)
{
    return guarded(m_database, [&] {
        execute(m_database, "UPDATE audit_clip SET answer = ? WHERE audit_id = ? AND position = ?", value,
                audit, position);
    });
}

} // namespace tagwright::catalogue
