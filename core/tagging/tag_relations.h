// SPDX-License-Identifier: GPL-3.0-or-later
// What a yes or a no for one tag says about others: implications (bossa nova -> latin) and groups of tags
// that exclude each other. Not for the labels themselves: training_set.h draws the conclusions.
#pragma once

#include "catalogue/tag_relation_repository.h"
#include "catalogue/tag_repository.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tagwright::tagging {

class TagRelations
{
public:
    [[nodiscard]] static Result<TagRelations> load(catalogue::Database &database);
    TagRelations(const std::vector<catalogue::Implication> &implications,
                 const std::vector<catalogue::TagGroup> &groups);

    /// What follows for a tag from another one's labels: 1 yes, −1 no, 0 nothing.
    struct Source
    {
        catalogue::TagId tag;
        int fromYes = 0;
        int fromNo = 0;
        bool operator==(const Source &) const = default;
    };
    /// A yes is a yes for everything that the other tag implies, through any number of steps, and so a no
    /// for what excludes one of those, and for what implies such a tag. A no is a no for everything that
    /// implies the other tag.
    /// \return the tags from which something follows for `tag`, in order of id
    [[nodiscard]] std::vector<Source> sourcesOf(catalogue::TagId tag) const;

    /// Whether a yes for `tag` is a yes for `other`, directly or through others.
    [[nodiscard]] bool implies(catalogue::TagId tag, catalogue::TagId other) const
    {
        return upwards(tag).contains(other);
    }

    /// \param tags  all of them, for their names
    /// \errors BadInput, naming the tags, if a yes for one would be a yes for two of which only one can fit.
    [[nodiscard]] Result<void> checkGroups(const std::vector<catalogue::Tag> &tags) const;

private:
    /// The tag, and what follows from a yes for it.
    [[nodiscard]] std::set<catalogue::TagId> upwards(catalogue::TagId tag) const;
    [[nodiscard]] bool excludes(const std::set<catalogue::TagId> &some,
                                const std::set<catalogue::TagId> &others) const;

    std::map<catalogue::TagId, std::vector<catalogue::TagId>> m_implied;
    std::vector<catalogue::TagGroup> m_groups;
    std::set<catalogue::TagId> m_related; // that occur in an implication or a group
};

/// Stores that a yes for `tag` is a yes for `implied`.
/// \errors BadInput, with nothing stored, if that would go round in a circle, or against a group.
[[nodiscard]] Result<void> addImplication(catalogue::Database &database, const catalogue::Tag &tag,
                                          const catalogue::Tag &implied);
/// Stores that of these tags, and those that are in the group already, at most one fits.
/// \errors BadInput, with nothing stored, for an empty name, or if one of them implies another.
[[nodiscard]] Result<void> addToGroup(catalogue::Database &database, std::string_view group,
                                      const std::vector<catalogue::Tag> &tags);

} // namespace tagwright::tagging
