// SPDX-License-Identifier: GPL-3.0-or-later
// Names for new files in one folder: possible there, and each only once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace tagwright::exporting {

enum class NameRules {
    Linux,   ///< bytes without "/"; at most 255
    Portable ///< what FAT, exFAT and NTFS can hold, too: UTF-8 without <>:"/\|?* and control characters, no
             ///< device names (CON, LPT1 …), no point or space at the end; at most 255 UTF-16 units
};

/// The name as the rules allow it: what cannot be is "_", what is too long loses its end, but keeps the
/// ending. Never empty.
[[nodiscard]] std::string possibleName(std::string_view wanted, NameRules rules);

/// The names of one folder. Names that differ in case or accents alone are taken for the same, since file
/// systems do.
class FolderNames
{
public:
    explicit FolderNames(NameRules rules) : m_rules(rules) {}
    /// The wanted name if it is possible and free, else one like it: "01 (2).wav".
    [[nodiscard]] std::string take(std::string_view wanted);

private:
    NameRules m_rules;
    std::unordered_set<std::string> m_taken; // folded
};

} // namespace tagwright::exporting
