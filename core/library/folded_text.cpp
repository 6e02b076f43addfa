// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folded_text.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace tagwright::library {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t endOfTable = 0x10000;

/// Letters that Unicode does not take apart, and signs that people type in a simpler way.
constexpr std::array<std::pair<char32_t, std::string_view>, 21> simpler{
    {{0x00DF, "ss"}, {0x00E6, "ae"}, {0x00F0, "d"},  {0x00F8, "o"},  {0x00FE, "th"}, {0x0111, "d"},
     {0x0127, "h"},  {0x0131, "i"},  {0x0142, "l"},  {0x0153, "oe"}, {0x0167, "t"},  {0x2018, "'"},
     {0x2019, "'"},  {0x201C, "\""}, {0x201D, "\""}, {0x2010, "-"},  {0x2011, "-"},  {0x2012, "-"},
     {0x2013, "-"},  {0x2014, "-"},  {0x2212, "-"}}};

/// Marks that may be left out in typing: accents, Hebrew points, Arabic vowels. Not the vowel signs of India
/// or the voicing marks of Japan, which make other words.
bool isAccent(char32_t c)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 8> ranges{{{0x0300, 0x036F},
                                                                   {0x0591, 0x05BD},
                                                                   {0x05BF, 0x05C7},
                                                                   {0x064B, 0x065F},
                                                                   {0x1AB0, 0x1AFF},
                                                                   {0x1DC0, 0x1DFF},
                                                                   {0x20D0, 0x20FF},
                                                                   {0xFE20, 0xFE2F}}};
    return std::ranges::any_of(ranges, [c](auto range) { return c >= range.first && c <= range.second; });
}

bool isUnseen(char32_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF;
}

/// Ideographs, private signs and most emoji are what they are.
bool isPlain(char32_t c)
{
    return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xD800 && c <= 0xF8FF) ||
           (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x2F7FF);
}

void appendUtf8(char32_t c, std::string &out)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

void appendFoldedSlowly(char32_t c, std::string &out)
{
    const QString text = QString::fromUcs4(&c, 1)
                             .normalized(QString::NormalizationForm_KD)
                             .toCaseFolded()
                             .normalized(QString::NormalizationForm_KD);
    for (const char32_t part : text.toUcs4()) {
        if (isAccent(part) || isUnseen(part))
            continue;
        const auto *found = std::ranges::find(simpler, part, [](const auto &entry) { return entry.first; });
        if (found != simpler.end())
            out += found->second;
        else if (part < 0x20 || part == 0x7F || QChar::isSpace(part))
            out += ' ';
        else
            appendUtf8(part, out);
    }
}

/// What each character below endOfTable becomes.
class Table
{
public:
    Table()
    {
        m_begin.reserve(endOfTable + 1);
        for (char32_t c = 0; c < endOfTable; ++c) {
            m_begin.push_back(static_cast<std::uint32_t>(m_bytes.size()));
            if (!isPlain(c))
                appendFoldedSlowly(c, m_bytes);
        }
        m_begin.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    }
    [[nodiscard]] std::string_view operator[](char32_t c) const
    {
        return std::string_view(m_bytes).substr(m_begin[c], m_begin[c + 1] - m_begin[c]);
    }

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_begin;
};

/// The character at the start of `text`, which is not ASCII, and how many bytes it takes.
std::pair<char32_t, std::size_t> decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return {replacement, 1};
    char32_t c = first & (0xFF >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {replacement, 1};
        c = c << 6 | (byte(i) & 0x3F);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (c < smallest[length] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return {replacement, 1};
    return {c, length};
}

} // namespace

void appendFolded(std::string_view utf8, std::string &out)
{
    static const Table table;
    while (!utf8.empty()) {
        const auto first = static_cast<unsigned char>(utf8.front());
        if (first < 0x80) {
            const bool isUpper = first >= 'A' && first <= 'Z';
            out += first < 0x20 || first == 0x7F ? ' ' : static_cast<char>(isUpper ? first + 32 : first);
            utf8.remove_prefix(1);
            continue;
        }
        const auto [c, length] = decode(utf8);
        if (isPlain(c))
            appendUtf8(c, out);
        else if (c < endOfTable)
            out += table[c];
        else
            appendFoldedSlowly(c, out);
        utf8.remove_prefix(length);
    }
}

std::string folded(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    appendFolded(utf8, text);
    return text;
}

} // namespace tagwright::library
