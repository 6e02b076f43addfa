// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/pickle_stack.h"

namespace tagwright::embedding::pickle {

namespace {

std::unexpected<std::string> endsEarly()
{
    return wrong("its pickle ends too early, the file is cut short or damaged");
}

std::unexpected<std::string> underflow()
{
    return wrong("its pickle takes more from the stack than there is on it");
}

} // namespace

Checked<std::string_view> ByteReader::take(std::uint64_t count)
{
    if (count > m_bytes.size() - m_at)
        return endsEarly();
    const auto taken = m_bytes.substr(m_at, count);
    m_at += taken.size();
    return taken;
}

Checked<std::uint64_t> ByteReader::natural(std::size_t size)
{
    TAGWRIGHT_TRY_INTO(const auto digits, take(size));
    std::uint64_t number = 0;
    for (std::size_t i = size; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(digits[i]);
    return number;
}

Checked<std::string_view> ByteReader::counted(std::size_t sizeOfCount)
{
    TAGWRIGHT_TRY_INTO(const std::uint64_t count, natural(sizeOfCount));
    return take(count);
}

Checked<std::string_view> ByteReader::line()
{
    const auto end = m_bytes.find('\n', m_at);
    if (end == std::string_view::npos)
        return endsEarly();
    const auto text = m_bytes.substr(m_at, end - m_at);
    m_at = end + 1;
    return text;
}

Checked<Ref> Stack::pop()
{
    TAGWRIGHT_TRY_INTO(const Ref ref, top());
    m_refs.pop_back();
    return ref;
}

Checked<Ref> Stack::top() const
{
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_refs.size() <= floor)
        return underflow();
    return m_refs.back();
}

Checked<std::vector<Ref>> Stack::popToMark()
{
    if (m_marks.empty())
        return underflow();
    const auto begin = m_refs.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<Ref> items(begin, m_refs.end());
    m_refs.erase(begin, m_refs.end());
    m_marks.pop_back();
    return items;
}

Checked<void> Stack::discard()
{
    if (!m_marks.empty() && m_refs.size() == m_marks.back()) {
        m_marks.pop_back();
        return {};
    }
    TAGWRIGHT_TRY(pop());
    return {};
}

Checked<void> Memo::put(std::uint64_t index, Ref ref, std::size_t opcodes)
{
    if (index >= opcodes)
        return wrong("its pickle remembers something under a number far too large");
    if (index >= m_refs.size())
        m_refs.resize(index + 1);
    m_refs[index] = ref;
    return {};
}

Checked<Ref> Memo::get(std::uint64_t index) const
{
    if (index >= m_refs.size() || !m_refs[index])
        return wrong("its pickle recalls something that it has not remembered");
    return *m_refs[index];
}

} // namespace tagwright::embedding::pickle
