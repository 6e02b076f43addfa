// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/tag_entries.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace tagwright::exporting {

std::vector<std::size_t> TagEntries::indexesOf(const Field &field) const
{
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (isOf(m_entries[i], field)) {
            indexes.push_back(i);
            if (field.kind == FieldKind::Comment)
                break;
        }
    return indexes;
}

std::vector<std::string> TagEntries::values(const Field &field) const
{
    std::vector<std::string> all;
    for (const std::size_t index : indexesOf(field))
        std::ranges::move(textsOf(m_entries[index]), std::back_inserter(all));
    return all;
}

Result<void> TagEntries::set(const Field &field, const FieldValues &values)
{
    const auto indexes = indexesOf(field);
    const std::string *replaced = indexes.empty() ? nullptr : &m_entries[indexes.front()];
    const std::span<const std::string> texts = values.texts();
    const std::size_t inOne = holdsSeveral() ? texts.size() : 1;
    std::vector<std::string> made;
    for (std::size_t i = 0; i < texts.size(); i += inOne) {
        TAGWRIGHT_TRY_INTO(auto entry, make(field, texts.subspan(i, inOne), replaced));
        made.push_back(std::move(entry));
    }
    const auto place = static_cast<std::ptrdiff_t>(indexes.empty() ? m_entries.size() : indexes.front());
    for (const std::size_t index : indexes | std::views::reverse)
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(index));
    m_entries.insert(m_entries.begin() + place, std::make_move_iterator(made.begin()),
                     std::make_move_iterator(made.end()));
    return {};
}

std::vector<std::string> TagEntries::others(std::span<const Field> fields) const
{
    std::vector<bool> ours(m_entries.size());
    for (const Field &field : fields)
        for (const std::size_t index : indexesOf(field))
            ours[index] = true;
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (!ours[i])
            rest.push_back(m_entries[i]);
    return rest;
}

} // namespace tagwright::exporting
