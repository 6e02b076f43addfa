// SPDX-License-Identifier: GPL-3.0-or-later
// Many texts in one piece of memory, each as it is shown and as it is searched.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::library {

class TextPool
{
public:
    using Id = std::uint32_t;

    /// Id 0 is the empty text.
    TextPool() { (void)add({}); }

    [[nodiscard]] Id add(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view operator[](Id id) const
    {
        const std::size_t begin = id == 0 ? 0 : m_ends[id - 1].shown;
        return std::string_view(m_shown).substr(begin, m_ends[id].shown - begin);
    }
    /// As folded() makes it.
    [[nodiscard]] std::string_view folded(Id id) const
    {
        const std::size_t begin = id == 0 ? 0 : m_ends[id - 1].folded;
        return std::string_view(m_folded).substr(begin, m_ends[id].folded - begin - 1);
    }
    /// Marks texts `begin` … `end` − 1 that hold the word. \param word  folded, not empty
    /// \param marks  [size()], of zeros
    void markHolders(std::string_view word, Id begin, Id end, std::vector<std::uint8_t> &marks) const;

    [[nodiscard]] std::size_t textBytes() const { return m_shown.size() + m_folded.size(); }
    [[nodiscard]] std::size_t indexBytes() const { return m_ends.capacity() * sizeof(Ends); }
    void shrink();

private:
    struct Ends
    {
        std::size_t shown;
        std::size_t folded;
    };
    std::string m_shown;
    std::string m_folded; // each text ends in '\n', which no folded word holds
    std::vector<Ends> m_ends;
};

} // namespace tagwright::library
