// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_tables/label_words.h"

#include "base/text.h"
#include "library/folded_text.h"

#include <algorithm>
#include <array>
#include <span>

namespace tagwright::tagging {

using catalogue::LabelSource;

namespace {

// As library::folded leaves them: without case and accents.
constexpr std::array<std::string_view, 23> yesWords{
    "yes", "y",  "x",   "true", "t",    "1",  "✓",    "✔",    "☑",         "☒",    "on",      "+",
    "ok",  "ja", "oui", "si",   "はい", "是", "wahr", "vrai", "verdadero", "fits", "positive"};
constexpr std::array<std::string_view, 16> noWords{"no",     "n",    "false", "f",       "0",      "off",
                                                   "✗",      "✘",    "nein",  "non",     "いいえ", "否",
                                                   "falsch", "faux", "falso", "negative"};
constexpr std::array<std::string_view, 7> unsureWords{"unsure",   "not sure",  "?",    "maybe",
                                                      "unsicher", "incertain", "no se"};
constexpr std::array<std::string_view, 8> silentWords{"", "suggested", "-", "n/a", "na", "none", "null", "/"};

bool isOneOf(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace

std::optional<int> labelMeaning(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() > 20) // longer than all of the words
        return std::nullopt;
    if (const auto number = parseNumber(cell))
        return *number == 1                    ? std::optional(1)
               : *number == 0 || *number == -1 ? std::optional(-1)
                                               : std::nullopt;
    const std::string plain = asciiLower(cell);
    const std::string folded = library::folded(cell);
    for (const std::string_view word : {std::string_view(plain), std::string_view(folded)}) {
        if (isOneOf(yesWords, word))
            return 1;
        if (isOneOf(noWords, word))
            return -1;
        if (isOneOf(unsureWords, word))
            return catalogue::notSure;
        if (isOneOf(silentWords, word))
            return 0;
    }
    return std::nullopt;
}

std::optional<LabelSource> sourceMeaning(std::string_view cell)
{
    const std::string word = asciiLower(trimmed(cell));
    if (word == "derived" || word == "suggested")
        return std::nullopt;
    if (word == "human" || word == "manual")
        return LabelSource::Manual;
    if (word == "accepted" || word == "rejected" || word == "suggestion")
        return LabelSource::Suggestion;
    if (word == "check" || word == "audit")
        return LabelSource::Audit;
    return LabelSource::Import;
}

std::vector<std::string> splitTags(std::string_view cell, std::string_view separator)
{
    constexpr std::array<std::string_view, 4> usual{"\n", ";", "|", ","};
    constexpr std::string_view joint(&listJoint, 1);
    if (cell.contains(listJoint)) {
        separator = joint;
    } else if (separator.empty()) {
        const auto found = std::ranges::find_if(usual, [&](std::string_view s) { return cell.contains(s); });
        separator = found == usual.end() ? joint : *found;
    }
    std::vector<std::string> names;
    while (true) {
        const auto end = cell.find(separator);
        if (const auto name = trimmed(cell.substr(0, end)); !name.empty())
            names.emplace_back(name);
        if (end == std::string_view::npos)
            return names;
        cell.remove_prefix(end + separator.size());
    }
}

} // namespace tagwright::tagging
