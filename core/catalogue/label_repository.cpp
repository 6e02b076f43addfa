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

LabelChange readChange(SQLite::Statement &s)
{
    return {.track = {integerAt(s, 0)},
            .startMs = integerAt(s, 1),
            .oldValue = s.getColumn(2).getInt(),
            .newValue = s.getColumn(3).getInt(),
            .at = integerAt(s, 4),
            .oldSource = sourceFromName(textAt(s, 5)),
            .newSource = sourceFromName(textAt(s, 6)),
            .tag = {integerAt(s, 7)}};
}

} // namespace

Result<void> LabelRepository::set(TagId tag, const Label &label, std::optional<std::int64_t> step)
{
    return guarded(m_database, [&] {
        const Label old =
            first<Label>(
                m_database,
                [](SQLite::Statement &s) {
                    return Label{{}, wholeTrack, s.getColumn(0).getInt(), sourceFromName(textAt(s, 1))};
                },
                "SELECT value, source FROM label WHERE tag_id = ?1 AND track_id = ?2 AND start_ms = ?3 "
                "UNION ALL "
                "SELECT 2, 'manual' FROM not_sure WHERE tag_id = ?1 AND track_id = ?2 AND start_ms = ?3",
                tag, label.track, label.startMs)
                .value_or(Label{});
        if (old.value == label.value)
            return;
        const auto at = now();
        if (old.value == notSure)
            execute(m_database, "DELETE FROM not_sure WHERE tag_id = ? AND track_id = ? AND start_ms = ?",
                    tag, label.track, label.startMs);
        if (label.value == notSure)
            execute(m_database, "INSERT INTO not_sure(tag_id, track_id, start_ms, at) VALUES(?,?,?,?)", tag,
                    label.track, label.startMs, at);
        if (label.value == 1 || label.value == -1)
            execute(m_database,
                    "INSERT OR REPLACE INTO label(tag_id, track_id, start_ms, value, source, at) "
                    "VALUES(?,?,?,?,?,?)",
                    tag, label.track, label.startMs, label.value, name(label.source), at);
        else
            execute(m_database, "DELETE FROM label WHERE tag_id = ? AND track_id = ? AND start_ms = ?", tag,
                    label.track, label.startMs);
        execute(m_database,
                "INSERT INTO label_history(tag_id, track_id, start_ms, old_value, new_value, source, at, "
                "step_id, old_source) VALUES(?,?,?,?,?,?,?,?,?)",
                tag, label.track, label.startMs, old.value, label.value, name(label.source), at, step,
                name(old.source));
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
                             sourceFromName(textAt(s, 3)),
                             integerAt(s, 4)};
            },
            "SELECT track_id, start_ms, value, source, at FROM label WHERE tag_id = ? "
            "ORDER BY track_id, start_ms",
            tag);
    });
}

Result<std::vector<Label>> LabelRepository::notSureOfTag(TagId tag) const
{
    return guarded(m_database, [&] {
        return collect<Label>(
            m_database,
            [](SQLite::Statement &s) {
                return Label{
                    {integerAt(s, 0)}, integerAt(s, 1), notSure, LabelSource::Manual, integerAt(s, 2)};
            },
            "SELECT track_id, start_ms, at FROM not_sure WHERE tag_id = ? ORDER BY track_id, start_ms", tag);
    });
}

Result<std::vector<LabelChange>> LabelRepository::history(TagId tag) const
{
    return guarded(m_database, [&] {
        return collect<LabelChange>(
            m_database, readChange,
            "SELECT track_id, start_ms, old_value, new_value, at, old_source, source, "
            "tag_id FROM label_history WHERE tag_id = ? ORDER BY id",
            tag);
    });
}

Result<std::vector<LabelChange>> LabelRepository::ofStep(std::int64_t step) const
{
    return guarded(m_database, [&] {
        return collect<LabelChange>(
            m_database, readChange,
            "SELECT track_id, start_ms, old_value, new_value, at, old_source, source, "
            "tag_id FROM label_history WHERE step_id = ? ORDER BY id",
            step);
    });
}

} // namespace tagwright::catalogue
