// SPDX-License-Identifier: GPL-3.0-or-later
// What the pickle machine works with: the bytes it reads, and the stack and the memo it keeps.
// Everything here checks its bounds: reading past the end, taking what is not there.
#pragma once

#include "embedding/weights/containers/pickle_value.h"

namespace tagwright::embedding::pickle {

/// The bytes of a pickle, read from the front.
class ByteReader
{
public:
    explicit ByteReader(std::span<const std::byte> bytes)
        : m_bytes(reinterpret_cast<const char *>(bytes.data()), bytes.size())
    {
    }
    [[nodiscard]] Checked<std::string_view> take(std::uint64_t count);
    /// Little-endian.
    [[nodiscard]] Checked<std::uint64_t> natural(std::size_t size);
    /// Bytes that their number stands in front of.
    [[nodiscard]] Checked<std::string_view> counted(std::size_t sizeOfCount);
    /// Up to the next line feed, which is taken too.
    [[nodiscard]] Checked<std::string_view> line();
    [[nodiscard]] std::string_view rest() const { return m_bytes.substr(m_at); }
    [[nodiscard]] std::size_t position() const { return m_at; }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

/// What lies below the last mark is out of reach.
class Stack
{
public:
    void push(Ref ref) { m_refs.push_back(ref); }
    void mark() { m_marks.push_back(m_refs.size()); }
    [[nodiscard]] Checked<Ref> pop();
    [[nodiscard]] Checked<Ref> top() const;
    /// All above the last mark; the mark goes too.
    [[nodiscard]] Checked<std::vector<Ref>> popToMark();
    /// Drops a value, or a mark.
    [[nodiscard]] Checked<void> discard();

private:
    std::vector<Ref> m_refs;
    std::vector<std::size_t> m_marks; ///< sizes of m_refs
};

/// Values that the pickle refers to again.
class Memo
{
public:
    /// \param opcodes  read so far: Python numbers from 0 on, so an honest number is below that.
    [[nodiscard]] Checked<void> put(std::uint64_t index, Ref ref, std::size_t opcodes);
    [[nodiscard]] Checked<Ref> get(std::uint64_t index) const;
    [[nodiscard]] std::size_t size() const { return m_refs.size(); }

private:
    std::vector<std::optional<Ref>> m_refs;
};

} // namespace tagwright::embedding::pickle
