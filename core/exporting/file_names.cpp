// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_names.h"

#include "base/text.h"
#include "library/folded_text.h"

#include <algorithm>
#include <array>

namespace tagwright::exporting {
namespace {

constexpr std::size_t longestName = 255; // bytes (Linux) or UTF-16 units (NTFS, exFAT, long names of FAT)

struct NameParts
{
    std::string_view stem, ending; ///< ".wav", or empty
};

NameParts partsOf(std::string_view name)
{
    constexpr std::size_t longestEnding = 16; // what is longer is no ending, but a point in a name
    const auto point = name.rfind('.');
    if (point == std::string_view::npos || point == 0 || name.size() - point > longestEnding)
        return {name, {}};
    return {name.substr(0, point), name.substr(point)};
}

std::size_t utf16Units(std::string_view utf8)
{
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += byte >= 0xF0 ? 2 : (byte & 0xC0U) != 0x80U ? 1 : 0;
    }
    return units;
}

/// Without the last character, which may be several bytes.
void dropLast(std::string &text)
{
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    if (!text.empty())
        text.pop_back();
}

std::string shortened(std::string_view name, std::string_view mark, NameRules rules)
{
    const NameParts parts = partsOf(name);
    std::string stem(parts.stem);
    const std::string rest = std::string(mark) + std::string(parts.ending);
    const auto isTooLong = [&] {
        // Bytes count always: the folder may lie on Linux's own file systems.
        return stem.size() + rest.size() > longestName ||
               (rules == NameRules::Portable && utf16Units(stem) + utf16Units(rest) > longestName);
    };
    while (stem.size() > 1 && isTooLong())
        dropLast(stem);
    return stem + rest;
}

bool isDeviceName(std::string_view name)
{
    constexpr std::array<std::string_view, 4> plain{"con", "prn", "aux", "nul"};
    const std::string stem = asciiLower(trimmed(name.substr(0, name.find('.'))));
    if (std::ranges::find(plain, stem) != plain.end())
        return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' &&
           stem[3] <= '9';
}

std::string portable(std::string_view wanted)
{
    constexpr std::string_view forbidden = "<>:\"/\\|?*\x7F";
    std::string name = validUtf8(wanted);
    std::ranges::replace_if(name, [&](char c) { return (c >= 0 && c < ' ') || forbidden.contains(c); }, '_');
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.pop_back();
    return isDeviceName(name) ? "_" + name : name;
}

} // namespace

std::string possibleName(std::string_view wanted, NameRules rules)
{
    std::string name;
    if (rules == NameRules::Portable) {
        name = portable(wanted);
    } else {
        name = wanted;
        std::ranges::replace_if(name, [](char c) { return c == '/' || c == '\0'; }, '_');
    }
    if (name.empty() || name == "." || name == "..")
        return "_";
    return shortened(name, {}, rules);
}

std::string FolderNames::take(std::string_view wanted)
{
    const std::string name = possibleName(wanted, m_rules);
    std::string free = name;
    for (int number = 2; !m_taken.insert(library::folded(free)).second; ++number)
        free = shortened(name, " (" + std::to_string(number) + ")", m_rules);
    return free;
}

} // namespace tagwright::exporting
