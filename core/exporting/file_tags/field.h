// SPDX-License-Identifier: GPL-3.0-or-later
// Which field of a file's own tags is meant, whatever the format calls it.
#pragma once

#include <string>
#include <string_view>

namespace tagwright::exporting {

enum class FieldKind { Named, Genre, Grouping, Mood, Comment };

/// A field of the user's own name (ID3 TXXX:name, MP4 ----:com.apple.iTunes:name, …) or a standard one.
struct Field
{
    FieldKind kind = FieldKind::Named;
    std::string name; ///< of a named field

    bool operator==(const Field &) const = default;
};

/// "genre", "grouping", "mood" and "comment", in any case, are the standard fields.
[[nodiscard]] Field fieldOf(std::string_view name);
/// "Genre", or the field's own name.
[[nodiscard]] std::string nameOf(const Field &field);
/// Equal but for the case of ASCII letters, as all formats' readers compare names.
[[nodiscard]] bool sameName(std::string_view a, std::string_view b);

} // namespace tagwright::exporting
