// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/text_pool.h"

#include "library/folded_text.h"
#include "library/text_scan.h"

namespace tagwright::library {

TextPool::Id TextPool::add(std::string_view text)
{
    m_shown += text;
    appendFolded(text, m_folded);
    m_folded += '\n';
    m_ends.push_back({m_shown.size(), m_folded.size()});
    return static_cast<Id>(m_ends.size() - 1);
}

void TextPool::markHolders(std::string_view word, Id begin, Id end, std::vector<std::uint8_t> &marks) const
{
    if (begin == end)
        return;
    const std::string_view text = std::string_view(m_folded).substr(0, m_ends[end - 1].folded);
    Id id = begin;
    std::size_t from = begin == 0 ? 0 : m_ends[begin - 1].folded;
    while ((from = findText(text, word, from)) != std::string_view::npos) {
        while (m_ends[id].folded <= from)
            ++id;
        marks[id] = 1;
        from = m_ends[id].folded;
    }
}

void TextPool::shrink()
{
    m_shown.shrink_to_fit();
    m_folded.shrink_to_fit();
    m_ends.shrink_to_fit();
}

} // namespace tagwright::library
