// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/label_repository.h"

#include "catalogue/sql.h"

#include <array>

namespace tagwright::catalogue {
namespace {

constexpr std::array sources{"manual", "import", "audit", "suggestion"};

const char *name(LabelSource source)
{
    return sources[static_cast<std::size_t>(source)];
}

LabelSource sourceFromName(const std::string &text)
{
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (text == sources[i])
            return static_cast<LabelSource>(i);
    return LabelSource::Manual;
}

} // namespace

Result<void> LabelRepository::set(TagId tag, const Label &label)
{
    return guarded(m_database, [&] {
        const int old = first<int>(
                            m_database, [](SQLite::Statement &s) { return s.getColumn(0).getInt(); },
                            "SELECT value FROM label WHERE tag_id = ? AND track_id = ? AND start_ms = ?", tag,
                            label.track, label.startMs)
                            .value_or(0);
        if (label.value == 0)
            execute(m_database, "DELETE FROM label WHERE tag_id = ? AND track_id = ? AND start_ms = ?", tag,
                    label.track, label.startMs);
        else if (old != label.value)
            execute(m_database,
                    "INSERT OR REPLACE INTO label(tag_id, track_id, start_ms, value, source, at) "
                    "VALUES(?,?,?,?,?,?)",
                    tag, label.track, label.startMs, label.value, name(label.source), now());
        if (old != label.value)
            execute(m_database,
                    "INSERT INTO label_history(tag_id, track_id, start_ms, old_value, new_value, source, at) "
                    "VALUES(?,?,?,?,?,?,?)",
                    tag, label.track, label.startMs, old, label.value, name(label.source), now());
    });
}

Result<std::vector<Label>> LabelRepository::ofTag(TagId tag) const
{
    return guarded(m_database, [&] {
        return collect<Label>(
            m_database,
            [](SQLite::Statement &s) {
                return Label{{integerAt(s, 0)},
                             integerAt(s, 1),
                             s.getColumn(2).getInt(),
                             sourceFromName(textAt(s, 3))};
            },
            "SELECT track_id, start_ms, value, source FROM label WHERE tag_id = ? "
            "ORDER BY track_id, start_ms",
            tag);
    });
}

Result<std::vector<LabelChange>> LabelRepository::history(TagId tag) const
{
    return guarded(m_database, [&] {
        return collect<LabelChange>(
            m_database,
            [](SQLite::Statement &s) {
                return LabelChange{{integerAt(s, 0)},
                                   integerAt(s, 1),
                                   s.getColumn(2).getInt(),
                                   s.getColumn(3).getInt(),
                                   integerAt(s, 4)};
            },
            "SELECT track_id, start_ms, old_value, new_value, at FROM label_history "
            "WHERE tag_id = ? ORDER BY id",
            tag);
    });
}

} // namespace tagwright::catalogue
