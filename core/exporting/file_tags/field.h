// SPDX-License-Identifier: GPL-3.0-or-later
// Which field of a file's own tags is meant, whatever the format calls it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tagwright::exporting {

enum class FieldKind { Named, Genre, Grouping, Mood, Comment };

/// A field of the user's own name (ID3 TXXX:name, MP4 ----:com.apple.iTunes:name, …) or a standard one.
struct Field
{
    FieldKind kind = FieldKind::Named;
    std::string name; ///< of a named field

    bool operator==(const Field &) const = default;
};

/// What a field holds: nothing, a text, or several.
class FieldValues
{
public:
    FieldValues() = default;
    FieldValues(std::string text) // an empty one is nothing
    {
        if (!text.empty())
            m_texts.push_back(std::move(text));
    }
    FieldValues(const char *text) : FieldValues(std::string(text)) {}
    explicit FieldValues(std::vector<std::string> texts) : m_texts(std::move(texts)) {}

    [[nodiscard]] const std::vector<std::string> &texts() const { return m_texts; }
    [[nodiscard]] bool empty() const { return m_texts.empty(); }
    /// All in one: "warm; tense".
    [[nodiscard]] std::string joined() const;

    bool operator==(const FieldValues &) const = default;

private:
    std::vector<std::string> m_texts;
};

/// "genre", "grouping", "mood" and "comment", in any case, are the standard fields.
[[nodiscard]] Field fieldOf(std::string_view name);
/// "Genre", or the field's own name.
[[nodiscard]] std::string nameOf(const Field &field);
/// Equal but for the case of ASCII letters, as all formats' readers compare names.
[[nodiscard]] bool sameName(std::string_view a, std::string_view b);

} // namespace tagwright::exporting
