// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/tag_start_repository.h"

#include "catalogue/sql.h"

namespace tagwright::catalogue {

Result<void> TagStartRepository::set(TagId tag, const TagStart &start)
{
    const auto ifGiven = [](const std::string &text) {
        return text.empty() ? std::nullopt : std::optional(text);
    };
    return guarded(m_database, [&] {
        execute(m_database, "DELETE FROM tag_start WHERE tag_id = ?", tag);
        execute(m_database, "INSERT INTO tag_start(tag_id, extractor, class, other_tag_id) VALUES(?,?,?,?)",
                tag, ifGiven(start.extractor), ifGiven(start.className), start.otherTag);
        for (const TagStart::Clip &clip : start.clips)
            execute(m_database,
                    "INSERT OR IGNORE INTO tag_start_clip(tag_id, track_id, start_ms) VALUES(?,?,?)", tag,
                    clip.track, clip.startMs);
    });
}

Result<std::optional<TagStart>> TagStartRepository::ofTag(TagId tag) const
{
    return guarded(m_database, [&] {
        auto start = first<TagStart>(
            m_database,
            [](SQLite::Statement &s) {
                return TagStart{.extractor = textAt(s, 0),
                                .className = textAt(s, 1),
                                .otherTag = s.getColumn(2).isNull() ? std::nullopt
                                                                    : std::optional(TagId{integerAt(s, 2)}),
                                .clips = {}};
            },
            "SELECT extractor, class, other_tag_id FROM tag_start WHERE tag_id = ?", tag);
        if (start)
            start->clips = collect<TagStart::Clip>(
                m_database,
                [](SQLite::Statement &s) { return TagStart::Clip{{integerAt(s, 0)}, integerAt(s, 1)}; },
                "SELECT track_id, start_ms FROM tag_start_clip WHERE tag_id = ? ORDER BY track_id, start_ms",
                tag);
        return start;
    });
}

} // namespace tagwright::catalogue
