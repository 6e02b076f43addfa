// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_completion.h"

#include "library/folded_text.h"
#include "library/search_words.h"

#include <algorithm>
#include <optional>

namespace tagwright::library {
namespace {

using Candidate = Completions::Candidate;

constexpr std::size_t mostCandidates = 12;

/// The word that the cursor is in or behind, as far as it is typed.
struct Typed
{
    std::optional<SearchField> field; // whose value it is
    std::size_t start = 0;
    std::string_view text; // without its opening quotation mark
    bool isPhrase = false;
};

/// Walks the text as the parser does, so that quotation marks are understood from the left.
Typed typedAt(std::string_view text)
{
    Typed typed;
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            isQuoted = !isQuoted;
            if (isQuoted)
                continue; // the part begins with it
        }
        if (isQuoted)
            continue;
        const std::string_view before = text.substr(typed.start, i - typed.start);
        const auto field = searchField(before);
        const bool isValueNext = (c == ':' && !typed.field && field && field != SearchField::Score) ||
                                 (c == '(' && field == SearchField::Score);
        if (isValueNext) {
            typed = {.field = field, .start = i + 1, .text = {}, .isPhrase = false};
        } else if (c == ' ' || c == '\t' || c == '(' || c == ')' || (c == '-' && before.empty())) {
            if (!(c == ' ' && typed.field == SearchField::Score)) // score(two words
                typed = {.field = {}, .start = i + 1, .text = {}, .isPhrase = false};
        }
    }
    typed.text = text.substr(typed.start);
    typed.isPhrase = typed.text.starts_with('"');
    if (typed.isPhrase)
        typed.text.remove_prefix(1);
    return typed;
}

bool beginsAWord(std::string_view value, std::string_view beginning)
{
    for (std::size_t at = value.find(beginning); at != std::string_view::npos;
         at = value.find(beginning, at + 1))
        if (at == 0 || value[at - 1] == ' ' || value[at - 1] == '(')
            return true;
    return false;
}

std::vector<Candidate> fieldsBeginningWith(std::string_view word)
{
    std::vector<Candidate> candidates;
    for (const std::string_view name : searchFields) {
        if (word.empty() || !name.starts_with(word))
            continue;
        const std::string text = std::string(name) + (searchField(name) == SearchField::Score ? "(" : ":");
        candidates.push_back({text, text, 0});
    }
    return candidates;
}

std::vector<Candidate> tagsWith(std::string_view word, SearchField field,
                                std::span<const std::string> tagNames)
{
    std::vector<Candidate> candidates;
    for (const std::string &name : tagNames)
        if (beginsAWord(folded(name), word))
            candidates.push_back(
                {quotedIfNeeded(name) + (field == SearchField::Score ? "):>" : ""), name, 0});
    return candidates;
}

std::vector<Candidate> valuesWith(std::string_view word, TextField field, const TrackList &list)
{
    const TextPool &texts = list.texts();
    std::vector<std::uint32_t> counts(texts.size());
    for (const TextPool::Id id : list.textIds(field))
        ++counts[id];
    std::vector<TextPool::Id> matching;
    for (TextPool::Id id = 1; id < counts.size(); ++id)
        if (counts[id] > 0 && beginsAWord(texts.folded(id), word))
            matching.push_back(id);
    const auto last =
        matching.begin() + static_cast<std::ptrdiff_t>(std::min(mostCandidates, matching.size()));
    std::ranges::partial_sort(matching, last, [&](TextPool::Id a, TextPool::Id b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : texts[a] < texts[b];
    });
    std::vector<Candidate> candidates;
    for (auto id = matching.begin(); id != last; ++id)
        candidates.push_back({quotedIfNeeded(texts[*id]), std::string(texts[*id]), counts[*id]});
    return candidates;
}

std::vector<Candidate> statesBeginningWith(std::string_view word)
{
    std::vector<Candidate> candidates;
    for (const std::string_view state : searchStates)
        if (state.starts_with(word))
            candidates.push_back({std::string(state), std::string(state), 0});
    return candidates;
}

std::vector<Candidate> candidatesFor(const Typed &typed, const TrackList &list,
                                     std::span<const std::string> tagNames)
{
    const std::string word = folded(typed.text);
    if (!typed.field)
        return typed.isPhrase ? std::vector<Candidate>() : fieldsBeginningWith(word);
    if (takesTag(*typed.field))
        return tagsWith(word, *typed.field, tagNames);
    switch (*typed.field) {
    case SearchField::Artist:
        return valuesWith(word, TextField::Artist, list);
    case SearchField::Album:
        return valuesWith(word, TextField::Album, list);
    case SearchField::AlbumArtist:
        return valuesWith(word, TextField::AlbumArtist, list);
    case SearchField::Genre:
        return valuesWith(word, TextField::Genre, list);
    case SearchField::Is:
        return statesBeginningWith(word);
    default:
        return {};
    }
}

} // namespace

Completions completions(std::string_view text, std::size_t cursor, const TrackList &list,
                        std::span<const std::string> tagNames)
{
    const std::string_view before = text.substr(0, cursor);
    const Typed typed = typedAt(before);
    Completions result{.start = typed.start,
                       .length = before.size() - typed.start,
                       .candidates = candidatesFor(typed, list, tagNames)};
    if (result.candidates.size() > mostCandidates)
        result.candidates.resize(mostCandidates);
    return result;
}

} // namespace tagwright::library
