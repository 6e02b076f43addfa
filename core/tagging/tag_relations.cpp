// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_relations.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::tagging {

using catalogue::Implication;
using catalogue::Tag;
using catalogue::TagGroup;
using catalogue::TagId;
using catalogue::TagRelationRepository;

namespace {

/// Of the relations as they are with what the caller has just written.
Result<void> checkGroups(catalogue::Database &database)
{
    TAGWRIGHT_TRY_INTO(const TagRelations relations, TagRelations::load(database));
    TAGWRIGHT_TRY_INTO(const auto tags, catalogue::TagRepository(database).all());
    return relations.checkGroups(tags);
}

} // namespace

Result<TagRelations> TagRelations::load(catalogue::Database &database)
{
    const TagRelationRepository repository(database);
    TAGWRIGHT_TRY_INTO(const auto implications, repository.implications());
    TAGWRIGHT_TRY_INTO(const auto groups, repository.groups());
    return TagRelations(implications, groups);
}

TagRelations::TagRelations(const std::vector<Implication> &implications, const std::vector<TagGroup> &groups)
    : m_groups(groups)
{
    for (const Implication &implication : implications) {
        m_implied[implication.tag].push_back(implication.implied);
        m_related.insert({implication.tag, implication.implied});
    }
    for (const TagGroup &group : groups)
        m_related.insert(group.tags.begin(), group.tags.end());
}

std::set<TagId> TagRelations::upwards(TagId tag) const
{
    std::set<TagId> reached{tag};
    std::vector<TagId> open{tag};
    while (!open.empty()) {
        const auto implied = m_implied.find(open.back());
        open.pop_back();
        if (implied == m_implied.end())
            continue;
        for (const TagId next : implied->second)
            if (reached.insert(next).second)
                open.push_back(next);
    }
    return reached;
}

bool TagRelations::excludes(const std::set<TagId> &some, const std::set<TagId> &others) const
{
    return std::ranges::any_of(m_groups, [&](const TagGroup &group) {
        return std::ranges::any_of(group.tags, [&](TagId one) {
            return some.contains(one) && std::ranges::any_of(group.tags, [&](TagId other) {
                       return other != one && others.contains(other);
                   });
        });
    });
}

std::vector<TagRelations::Source> TagRelations::sourcesOf(TagId tag) const
{
    std::vector<Source> sources;
    if (!m_related.contains(tag))
        return sources;
    const auto own = upwards(tag);
    for (const TagId other : m_related) {
        if (other == tag)
            continue;
        const auto others = upwards(other);
        Source source{.tag = other, .fromYes = 0, .fromNo = own.contains(other) ? -1 : 0};
        if (others.contains(tag))
            source.fromYes = 1;
        else if (excludes(own, others))
            source.fromYes = -1;
        if (source.fromYes != 0 || source.fromNo != 0)
            sources.push_back(source);
    }
    return sources;
}

Result<void> TagRelations::checkGroups(const std::vector<Tag> &tags) const
{
    std::map<TagId, std::string> names;
    for (const Tag &tag : tags)
        names[tag.id] = tag.name;
    for (const TagId tag : m_related) {
        const auto implied = upwards(tag);
        for (const TagGroup &group : m_groups) {
            std::vector<TagId> members;
            std::ranges::copy_if(group.tags, std::back_inserter(members),
                                 [&](TagId member) { return implied.contains(member); });
            if (members.size() > 1)
                return fail(ErrorCode::BadInput,
                            fmt::format("A yes for “{}” would be a yes for “{}” and for “{}”, of which the "
                                        "group “{}” allows only one.",
                                        names[tag], names[members[0]], names[members[1]], group.name));
        }
    }
    return {};
}

Result<void> addImplication(catalogue::Database &database, const Tag &tag, const Tag &implied)
{
    if (tag.id == implied.id)
        return fail(ErrorCode::BadInput, "A tag implies itself anyway. Name two tags.");
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(const TagRelations before, TagRelations::load(database));
    if (before.implies(implied.id, tag.id))
        return fail(ErrorCode::BadInput,
                    fmt::format("“{0}” implies “{1}” already, so “{1}” cannot imply “{0}”. If they mean the "
                                "same, use one tag.",
                                implied.name, tag.name));
    TAGWRIGHT_TRY(TagRelationRepository(database).addImplication({tag.id, implied.id}));
    TAGWRIGHT_TRY(checkGroups(database));
    return transaction.commit();
}

Result<void> addToGroup(catalogue::Database &database, std::string_view group, const std::vector<Tag> &tags)
{
    if (trimmed(group).empty() || !isValidUtf8(group))
        return fail(ErrorCode::BadInput, "A group needs a name, in UTF-8.");
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    for (const Tag &tag : tags)
        TAGWRIGHT_TRY(TagRelationRepository(database).addToGroup(group, tag.id));
    TAGWRIGHT_TRY(checkGroups(database));
    return transaction.commit();
}

} // namespace tagwright::tagging
