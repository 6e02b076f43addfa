// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/tag_entries.h"

#include <algorithm>
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

Result<void> TagEntries::set(const Field &field, const std::string &value)
{
    auto indexes = indexesOf(field);
    if (!value.empty()) {
        TAGWRIGHT_TRY_INTO(auto entry,
                           make(field, value, indexes.empty() ? nullptr : &m_entries[indexes.front()]));
        if (indexes.empty()) {
            m_entries.push_back(std::move(entry));
            return {};
        }
        m_entries[indexes.front()] = std::move(entry);
        indexes.erase(indexes.begin());
    }
    for (const std::size_t index : indexes | std::views::reverse)
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(index));
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
