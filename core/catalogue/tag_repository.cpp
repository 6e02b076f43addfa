// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/tag_repository.h"

#include "base/text.h"
#include "catalogue/sql.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::catalogue {
namespace {

constexpr std::size_t longestName = 200; // characters
constexpr std::size_t longestDescription = 2000;

Tag readTag(SQLite::Statement &s)
{
    return {{integerAt(s, 0)}, textAt(s, 1), textAt(s, 2), s.getColumn(3).getInt()};
}

Error alreadyThere(const std::string &name)
{
    return {ErrorCode::Duplicate, fmt::format("There is a tag “{}” already. Choose another name.", name), {}};
}

} // namespace

Result<std::string> checkedTagName(std::string_view given)
{
    const std::string_view name = trimmed(given);
    if (name.empty())
        return fail(ErrorCode::BadInput, "A tag needs a name.");
    if (!isValidUtf8(name))
        return fail(ErrorCode::BadInput, "The tag's name is not valid UTF-8 text.");
    if (std::ranges::any_of(name, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }))
        return fail(ErrorCode::BadInput, "A tag's name cannot hold line breaks or control characters.");
    const auto characters = std::ranges::count_if(name, [](char c) { return (c & 0xC0) != 0x80; });
    if (static_cast<std::size_t>(characters) > longestName)
        return fail(ErrorCode::BadInput, fmt::format("The tag's name has {} characters; use at most {}.",
                                                     characters, longestName));
    return std::string(name);
}

Result<Tag> TagRepository::add(std::string_view given)
{
    TAGWRIGHT_TRY_INTO(const std::string name, checkedTagName(given));
    TAGWRIGHT_TRY_INTO(const int added, guarded(m_database, [&] {
                           return execute(
                               m_database,
                               "INSERT OR IGNORE INTO tag(name, name_key, created_at, colour, place) "
                               "SELECT ?, ?, ?, COUNT(*) % 8, COALESCE(MAX(place), 0) + 1 FROM tag",
                               name, asciiLower(name), now());
                       }));
    if (added == 0)
        return std::unexpected(alreadyThere(name));
    return byName(name);
}

Result<void> TagRepository::describe(TagId id, std::string_view given)
{
    const std::string_view description = trimmed(given);
    if (!isValidUtf8(description) || description.size() > longestDescription)
        return fail(ErrorCode::BadInput, fmt::format("A tag's description is UTF-8 text of at most {} bytes.",
                                                     longestDescription));
    return guarded(m_database, [&] {
        execute(m_database, "UPDATE tag SET description = ? WHERE id = ?", description, id);
    });
}

Result<Tag> TagRepository::rename(TagId id, std::string_view given)
{
    TAGWRIGHT_TRY_INTO(const std::string name, checkedTagName(given));
    TAGWRIGHT_TRY_INTO(const int changed, guarded(m_database, [&] {
                           return execute(m_database,
                                          "UPDATE OR IGNORE tag SET name = ?, name_key = ? WHERE id = ?",
                                          name, asciiLower(name), id);
                       }));
    if (changed == 0)
        return std::unexpected(alreadyThere(name));
    return byName(name);
}

Result<void> TagRepository::setColour(TagId id, int colour)
{
    return guarded(m_database,
                   [&] { execute(m_database, "UPDATE tag SET colour = ? WHERE id = ?", colour, id); });
}

Result<void> TagRepository::setOrder(const std::vector<TagId> &ids)
{
    TAGWRIGHT_TRY_INTO(auto transaction, Transaction::begin(m_database));
    TAGWRIGHT_TRY(guarded(m_database, [&] {
        for (std::size_t place = 0; place < ids.size(); ++place)
            execute(m_database, "UPDATE tag SET place = ? WHERE id = ?", place, ids[place]);
    }));
    return transaction.commit();
}

Result<void> TagRepository::remove(TagId id)
{
    return guarded(m_database, [&] {
        // No name holds a line break, so this key is nobody else's.
        execute(m_database,
                "UPDATE tag SET deleted_at = ?1, name_key = name_key || char(10) || id "
                "WHERE id = ?2 AND deleted_at IS NULL",
                now(), id);
    });
}

Result<bool> TagRepository::isBare(TagId id) const
{
    return guarded(m_database, [&] {
        return first<int>(
                   m_database, [](SQLite::Statement &s) { return s.getColumn(0).getInt(); },
                   "SELECT NOT (description <> '' "
                   "OR EXISTS (SELECT 1 FROM label WHERE tag_id = ?1) "
                   "OR EXISTS (SELECT 1 FROM not_sure WHERE tag_id = ?1) "
                   "OR EXISTS (SELECT 1 FROM audit WHERE tag_id = ?1) "
                   "OR EXISTS (SELECT 1 FROM tag_threshold WHERE tag_id = ?1) "
                   "OR EXISTS (SELECT 1 FROM tag_start WHERE ?1 IN (tag_id, other_tag_id)) "
                   "OR EXISTS (SELECT 1 FROM tag_implication WHERE ?1 IN (tag_id, implied_id)) "
                   "OR EXISTS (SELECT 1 FROM tag_group WHERE tag_id = ?1) "
                   "OR EXISTS (SELECT 1 FROM foreign_example WHERE tag_id = ?1)) "
                   "FROM tag WHERE id = ?1",
                   id)
                   .value_or(0) == 1;
    });
}

Result<void> TagRepository::restore(TagId id)
{
    TAGWRIGHT_TRY_INTO(const auto name, guarded(m_database, [&] {
                           return first<std::string>(
                               m_database, [](SQLite::Statement &s) { return textAt(s, 0); },
                               "SELECT name FROM tag WHERE id = ? AND deleted_at IS NOT NULL", id);
                       }));
    if (!name)
        return {};
    TAGWRIGHT_TRY_INTO(const int changed, guarded(m_database, [&] {
                           return execute(m_database,
                                          "UPDATE OR IGNORE tag SET deleted_at = NULL, name_key = ? "
                                          "WHERE id = ?",
                                          asciiLower(*name), id);
                       }));
    if (changed == 0)
        return std::unexpected(alreadyThere(*name));
    return {};
}

Result<Tag> TagRepository::byName(std::string_view given) const
{
    const std::string name(trimmed(given));
    TAGWRIGHT_TRY_INTO(const auto found, guarded(m_database, [&] {
                           return first<Tag>(
                               m_database, readTag,
                               "SELECT id, name, description, colour FROM tag WHERE name_key = ?",
                               asciiLower(name));
                       }));
    if (found)
        return *found;
    const auto others = all();
    std::string known;
    if (others)
        for (const Tag &tag : *others)
            known += (known.empty() ? "“" : ", “") + tag.name + "”";
    return fail(ErrorCode::UnknownTag, fmt::format("There is no tag “{}”. {}", validUtf8(name),
                                                   known.empty() ? "Add it with `tagwright-cli tag add`."
                                                                 : "The tags are: " + known + "."));
}

Result<std::vector<Tag>> TagRepository::all() const
{
    return guarded(m_database, [&] {
        return collect<Tag>(m_database, readTag,
                            "SELECT id, name, description, colour FROM tag WHERE deleted_at IS NULL "
                            "ORDER BY place, name_key");
    });
}

} // namespace tagwright::catalogue
