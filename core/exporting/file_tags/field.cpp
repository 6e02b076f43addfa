// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/field.h"

#include "base/text.h"

#include <array>
#include <utility>

namespace tagwright::exporting {
namespace {

constexpr std::array<std::pair<FieldKind, const char *>, 4> standardFields{{{FieldKind::Genre, "Genre"},
                                                                            {FieldKind::Grouping, "Grouping"},
                                                                            {FieldKind::Mood, "Mood"},
                                                                            {FieldKind::Comment, "Comment"}}};

} // namespace

Field fieldOf(std::string_view name)
{
    for (const auto &[kind, standard] : standardFields)
        if (sameName(name, standard))
            return {kind, {}};
    return {FieldKind::Named, std::string(name)};
}

std::string nameOf(const Field &field)
{
    for (const auto &[kind, standard] : standardFields)
        if (field.kind == kind)
            return standard;
    return field.name;
}

bool sameName(std::string_view a, std::string_view b)
{
    return asciiLower(a) == asciiLower(b);
}

std::string FieldValues::joined() const
{
    std::string all;
    for (const std::string &text : m_texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

} // namespace tagwright::exporting
