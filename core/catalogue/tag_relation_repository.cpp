// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/tag_relation_repository.h"

#include "base/text.h"
#include "catalogue/sql.h"

// What a deleted tag had to do with others rests until it is brought back.
#define DELETED_TAGS "(SELECT id FROM tag WHERE deleted_at IS NOT NULL)"

namespace tagwright::catalogue {

Result<void> TagRelationRepository::addImplication(const Implication &implication)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT INTO tag_implication(tag_id, implied_id) VALUES(?,?) ON CONFLICT DO NOTHING",
                implication.tag, implication.implied);
    });
}

Result<bool> TagRelationRepository::removeImplication(const Implication &implication)
{
    return guarded(m_database, [&] {
        return execute(m_database, "DELETE FROM tag_implication WHERE tag_id = ? AND implied_id = ?",
                       implication.tag, implication.implied) > 0;
    });
}

Result<std::vector<Implication>> TagRelationRepository::implications() const
{
    return guarded(m_database, [&] {
        return collect<Implication>(
            m_database,
            [](SQLite::Statement &s) { return Implication{{integerAt(s, 0)}, {integerAt(s, 1)}}; },
            "SELECT tag_id, implied_id FROM tag_implication WHERE tag_id NOT IN " DELETED_TAGS
            " AND implied_id NOT IN " DELETED_TAGS " ORDER BY tag_id, implied_id");
    });
}

Result<void> TagRelationRepository::addToGroup(std::string_view group, TagId tag)
{
    const std::string name(trimmed(group));
    return guarded(m_database, [&] {
        execute(m_database, "INSERT OR IGNORE INTO tag_group(name_key, tag_id, name) VALUES(?,?,?)",
                asciiLower(name), tag, name);
    });
}

Result<bool> TagRelationRepository::removeFromGroup(std::string_view group, TagId tag)
{
    return guarded(m_database, [&] {
        return execute(m_database, "DELETE FROM tag_group WHERE name_key = ? AND tag_id = ?",
                       asciiLower(trimmed(group)), tag) > 0;
    });
}

Result<std::vector<TagGroup>> TagRelationRepository::groups() const
{
    return guarded(m_database, [&] {
        std::vector<TagGroup> groups;
        std::string last;
        forEach(
            m_database,
            [&](SQLite::Statement &s) {
                const std::string key = textAt(s, 0);
                if (groups.empty() || key != last)
                    groups.push_back({textAt(s, 1), {}});
                last = key;
                groups.back().tags.push_back({integerAt(s, 2)});
            },
            "SELECT name_key, name, tag_id FROM tag_group WHERE tag_id NOT IN " DELETED_TAGS
            " ORDER BY name_key, tag_id");
        return groups;
    });
}

} // namespace tagwright::catalogue
