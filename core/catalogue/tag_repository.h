// SPDX-License-Identifier: GPL-3.0-or-later
// Tags: names that the user defines by labelling.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <string>
#include <vector>

namespace tagwright::catalogue {

struct Tag
{
    TagId id;
    std::string name;
    std::string description; ///< in the user's words; may be empty
    int colour = 0;          ///< number of one of eight
};

/// The name as a tag would have it, without white space around it.
/// \errors BadInput (empty, over 200 characters, not UTF-8, line breaks or control characters).
[[nodiscard]] Result<std::string> checkedTagName(std::string_view name);

class TagRepository
{
public:
    explicit TagRepository(Database &database) : m_database(database) {}

    /// White space around the name is dropped. Names differ if they differ in more than the case of ASCII
    /// letters.
    /// \errors those of checkedTagName, Duplicate.
    [[nodiscard]] Result<Tag> add(std::string_view name);
    /// \errors BadInput (over 2000 bytes, or not UTF-8).
    [[nodiscard]] Result<void> describe(TagId id, std::string_view description);
    [[nodiscard]] Result<Tag> rename(TagId id, std::string_view name);
    [[nodiscard]] Result<void> setColour(TagId id, int colour);
    /// The tags' order in lists. \param ids  all of them
    [[nodiscard]] Result<void> setOrder(const std::vector<TagId> &ids);
    /// The tag is no longer there, its name is free, its labels are kept.
    [[nodiscard]] Result<void> remove(TagId id);
    /// Whether nothing is known of the tag but its name and colour.
    [[nodiscard]] Result<bool> isBare(TagId id) const;
    /// Undoes `remove`. \errors Duplicate if the name was taken meanwhile.
    [[nodiscard]] Result<void> restore(TagId id);
    /// \errors UnknownTag, with the names that exist.
    [[nodiscard]] Result<Tag> byName(std::string_view name) const;
    /// In their order.
    [[nodiscard]] Result<std::vector<Tag>> all() const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
