// SPDX-License-Identifier: GPL-3.0-or-later
// What tags say about each other, as it was told: implications and exclusive groups. What follows from it is
// tagging/tag_relations.h.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <string>
#include <vector>

namespace tagwright::catalogue {

/// A yes for `tag` is a yes for `implied`.
struct Implication
{
    TagId tag;
    TagId implied;
    bool operator==(const Implication &) const = default;
};

/// Tags of which at most one fits.
struct TagGroup
{
    std::string name;
    std::vector<TagId> tags; ///< in order of id
};

class TagRelationRepository
{
public:
    explicit TagRelationRepository(Database &database) : m_database(database) {}

    /// Said twice, it is there once.
    [[nodiscard]] Result<void> addImplication(const Implication &implication);
    /// \return whether it was there.
    [[nodiscard]] Result<bool> removeImplication(const Implication &implication);
    [[nodiscard]] Result<std::vector<Implication>> implications() const;

    /// The group is made by its first tag and gone with its last one. Its name is compared like a tag's.
    [[nodiscard]] Result<void> addToGroup(std::string_view group, TagId tag);
    /// \return whether it was in the group.
    [[nodiscard]] Result<bool> removeFromGroup(std::string_view group, TagId tag);
    /// In order of name.
    [[nodiscard]] Result<std::vector<TagGroup>> groups() const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
