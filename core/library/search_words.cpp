// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_words.h"

#include "base/text.h"
#include "library/folded_text.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace tagwright::library {
namespace {

/// Letters to insert, delete, exchange, or swap with their neighbour.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    std::iota(d[0].begin(), d[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        d[i][0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t exchange = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, exchange});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

} // namespace

std::optional<SearchField> searchField(std::string_view name)
{
    std::string word = asciiLower(name);
    if (word == "labeled" || word == "unlabeled")
        word.replace(word.find("eled"), 4, "elled");
    const auto *found = std::ranges::find(searchFields, word);
    if (found == searchFields.end())
        return std::nullopt;
    return static_cast<SearchField>(found - searchFields.begin());
}

bool takesTag(SearchField field)
{
    return field >= SearchField::Tag && field <= SearchField::Score;
}

std::string nearestWord(std::string_view word, std::span<const std::string_view> candidates)
{
    constexpr std::size_t longest = 100;
    if (word.size() > longest)
        return {};
    const std::string wanted = folded(word);
    if (wanted.empty())
        return {};
    std::size_t fewest = std::min<std::size_t>(2, (wanted.size() - 1) / 2) + 1;
    std::string_view nearest;
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > longest)
            continue;
        if (const std::size_t changes = distance(wanted, folded(candidate)); changes < fewest) {
            fewest = changes;
            nearest = candidate;
        }
    }
    return std::string(nearest);
}

std::optional<std::size_t> tagIndex(std::string_view name, std::span<const std::string> tagNames)
{
    if (const auto exact = std::ranges::find(tagNames, name); exact != tagNames.end())
        return static_cast<std::size_t>(exact - tagNames.begin());
    const std::string wanted = folded(name);
    const auto found =
        std::ranges::find(tagNames, wanted, [](const std::string &tag) { return folded(tag); });
    if (found == tagNames.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - tagNames.begin());
}

std::string quotedIfNeeded(std::string_view value)
{
    const bool isPlain = !value.empty() && value.find_first_of(" \t()\"") == std::string_view::npos;
    if (isPlain)
        return std::string(value);
    std::string text = "\"";
    for (const char c : value) {
        text += c;
        if (c == '"')
            text += c;
    }
    return text + '"';
}

} // namespace tagwright::library
