// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_parser.h"

#include "base/text.h"
#include "library/folded_text.h"
#include "library/search_number.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace tagwright::library {
namespace {

using Kind = SearchCondition::Kind;

constexpr std::size_t longestText = 65'536;
constexpr std::size_t mostConditions = 1000;
constexpr std::size_t deepestGroup = 100;
constexpr std::string_view space = " \t\r\n\f\v";

constexpr std::uint8_t bit(TextField field)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(field));
}
constexpr std::uint8_t anyField = (1U << textFields) - 1;

constexpr std::uint8_t textFieldsOf(SearchField field)
{
    switch (field) {
    case SearchField::Title:
        return bit(TextField::Title);
    case SearchField::Artist:
        return bit(TextField::Artist) | bit(TextField::AlbumArtist);
    case SearchField::Album:
        return bit(TextField::Album);
    case SearchField::AlbumArtist:
        return bit(TextField::AlbumArtist);
    case SearchField::Genre:
        return bit(TextField::Genre);
    case SearchField::Path:
        return bit(TextField::Folder) | bit(TextField::File);
    default:
        return 0;
    }
}

constexpr Kind numberOf(SearchField field)
{
    switch (field) {
    case SearchField::Year:
        return Kind::Year;
    case SearchField::Bpm:
        return Kind::Bpm;
    case SearchField::Length:
        return Kind::Duration;
    case SearchField::Added:
        return Kind::Age;
    case SearchField::Loudness:
        return Kind::Loudness;
    default:
        return Kind::Score;
    }
}

constexpr Kind labelKindOf(SearchField field)
{
    switch (field) {
    case SearchField::Labelled:
        return Kind::Labelled;
    case SearchField::Unlabelled:
        return Kind::Unlabelled;
    case SearchField::NotSure:
        return Kind::NotSure;
    case SearchField::Suggested:
        return Kind::Suggested;
    default:
        return Kind::LabelledYes;
    }
}

/// A colon behind letters alone makes a field: "12:30" and "»" are words.
bool isFieldName(std::string_view word)
{
    return !word.empty() && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    });
}

std::unexpected<SearchError> wrong(SearchError::Kind kind, std::size_t start, std::size_t length,
                                   std::string message, std::string suggestion = {})
{
    return std::unexpected(SearchError{kind, start, length, std::move(message), std::move(suggestion)});
}

/// "“artst” is not a field. Did you mean “artist”?"
std::string unknown(std::string_view what, std::string_view word, std::string_view nearest,
                    std::string_view otherwise)
{
    const std::string sentence = fmt::format(fmt::runtime(what), shown(word));
    return nearest.empty() ? fmt::format("{} {}", sentence, otherwise)
                           : fmt::format("{} Did you mean “{}”?", sentence, nearest);
}

} // namespace

std::expected<Search, SearchError> Search::parse(std::string_view text, std::span<const std::string> tagNames)
{
    return SearchParser(text, tagNames).parse();
}

std::expected<Search, SearchError> SearchParser::parse()
{
    if (m_text.size() > longestText)
        return wrong(SearchError::Kind::TooLong, longestText, m_text.size() - longestText,
                     "The search is too long. Shorten it.");
    while (true) {
        m_at = std::min(m_text.find_first_not_of(space, m_at), m_text.size());
        if (atEnd())
            break;
        if (auto done = next(); !done)
            return std::unexpected(std::move(done).error());
    }
    if (m_groups.size() > 1)
        return wrong(SearchError::Kind::Bracket, m_groups.back().start, 1, "A closing bracket is missing.");
    if (m_groups.back().hasOr && m_groups.back().hasAnd)
        step(SearchStep::Kind::Or);
    return std::move(m_search);
}

/// Reads what begins here, which is no space.
SearchParser::Parsed SearchParser::next()
{
    if (isAt('('))
        return openGroup();
    if (isAt(')'))
        return closeGroup();
    if (isAt('"'))
        return addWord(quoted().value, anyField);
    if (isAt('-')) {
        ++m_at;
        // A minus by itself is the dash of "Artist - Title", or something not finished.
        const bool isAlone = atEnd() || space.find(m_text[m_at]) != std::string_view::npos;
        m_groups.back().negatesNext = !isAlone && !m_groups.back().negatesNext;
        return {};
    }
    const std::size_t start = m_at;
    const Part part = bare("()\":");
    if (isAt(':') && isFieldName(part.value)) {
        ++m_at;
        return addField(part);
    }
    if (isAt('(') && searchField(part.value) == SearchField::Score)
        return addScore(part);
    m_at = start;
    const Part whole = bare("()\"");
    if (whole.value == "OR") {
        endAlternative();
        return {};
    }
    return whole.value == "AND" ? Parsed() : addWord(whole.value, anyField);
}

SearchParser::Parsed SearchParser::openGroup()
{
    if (m_groups.size() > deepestGroup)
        return wrong(SearchError::Kind::Bracket, m_at, 1,
                     "Too many brackets inside each other. Leave some out.");
    Group group;
    group.start = m_at++;
    group.negated = std::exchange(m_groups.back().negatesNext, false);
    m_groups.push_back(group);
    return {};
}

SearchParser::Parsed SearchParser::closeGroup()
{
    if (m_groups.size() == 1)
        return wrong(SearchError::Kind::Bracket, m_at, 1,
                     "This bracket closes nothing. Delete it, or open one before.");
    ++m_at;
    const Group group = m_groups.back();
    m_groups.pop_back();
    if (!group.hasOr && !group.hasAnd)
        return {};
    if (group.hasOr && group.hasAnd)
        step(SearchStep::Kind::Or);
    if (group.negated)
        step(SearchStep::Kind::Not);
    endOperand();
    return {};
}

/// `name` and its colon are read.
SearchParser::Parsed SearchParser::addField(const Part &name)
{
    const auto field = searchField(name.value);
    if (!field) {
        const std::string nearest = nearestWord(name.value, searchFields);
        return wrong(SearchError::Kind::UnknownField, name.start, name.length,
                     unknown("“{}” is not a field.", name.value, nearest,
                             "Put it in quotation marks to look for the words."),
                     nearest);
    }
    if (field == SearchField::Score)
        return wrong(SearchError::Kind::UnknownTag, name.start, name.length,
                     "“score” needs a tag. Write it like score(calm):>0.8.");
    if (isAt('('))
        return wrong(
            SearchError::Kind::Bracket, m_at, 1,
            fmt::format("A bracket cannot follow “{}:”. Put the words in quotation marks.", name.value));
    const Part value = readValue();
    if (trimmed(value.value).empty()) { // not finished
        m_groups.back().negatesNext = false;
        return {};
    }
    if (takesTag(*field))
        return addTagField(*field, value);
    if (field == SearchField::Is)
        return addState(value);
    if (const std::uint8_t fields = textFieldsOf(*field); fields != 0)
        return addWord(value.value, fields);
    return addNumber(*field, value);
}

/// `name` is read, a bracket follows.
SearchParser::Parsed SearchParser::addScore(const Part &name)
{
    const std::size_t bracket = m_at++;
    const Part tagName = isAt('"') ? quoted() : inBracket();
    if (!isAt(')'))
        return wrong(SearchError::Kind::Bracket, bracket, 1, "A closing bracket is missing.");
    ++m_at;
    const auto tag = findTag(tagName);
    if (!tag)
        return std::unexpected(tag.error());
    if (!isAt(':')) {
        if (atEnd())
            return {}; // not finished
        return wrong(SearchError::Kind::NotANumber, name.start, m_at - name.start,
                     "A score is compared with a number. Write it like score(calm):>0.8.");
    }
    ++m_at;
    return addNumber(SearchField::Score, readValue(), *tag);
}

SearchParser::Parsed SearchParser::addTagField(SearchField field, const Part &value)
{
    const auto tag = findTag(value);
    if (!tag)
        return std::unexpected(tag.error());
    SearchCondition condition;
    condition.kind = labelKindOf(field);
    condition.tag = *tag;
    return add(std::move(condition));
}

SearchParser::Parsed SearchParser::addState(const Part &value)
{
    const std::string word = asciiLower(value.value);
    SearchCondition condition;
    condition.kind = word == searchStates[0] ? Kind::Missing : Kind::Analysed;
    if (word == searchStates[0] || word == searchStates[1] || word == "analyzed")
        return add(std::move(condition));
    const std::string nearest = nearestWord(word, searchStates);
    return wrong(
        SearchError::Kind::UnknownWord, value.start, value.length,
        unknown("“{}” cannot follow “is:”.", value.value, nearest, "Write is:missing or is:analysed."),
        nearest);
}

SearchParser::Parsed SearchParser::addNumber(SearchField field, const Part &value, std::size_t tag)
{
    const auto range = numberRange(field, value.value);
    if (!range) {
        const NotANumber &error = range.error();
        const bool isExact = value.length == value.value.size(); // no quotation marks between
        return wrong(SearchError::Kind::NotANumber, value.start + (isExact ? error.start : 0),
                     isExact ? error.length : value.length, error.message);
    }
    if (!*range) { // not finished
        m_groups.back().negatesNext = false;
        return {};
    }
    SearchCondition condition;
    condition.kind = numberOf(field);
    condition.low = (*range)->low;
    condition.high = (*range)->high;
    condition.tag = tag;
    return add(std::move(condition));
}

/// Index of the tag in m_search.m_tags.
std::expected<std::size_t, SearchError> SearchParser::findTag(const Part &name)
{
    const auto known = tagIndex(trimmed(name.value), m_tagNames);
    if (!known) {
        const std::vector<std::string_view> names(m_tagNames.begin(), m_tagNames.end());
        return wrong(SearchError::Kind::UnknownTag, name.start, name.length,
                     fmt::format("Unknown tag “{}”.", shown(trimmed(name.value))),
                     nearestWord(name.value, names));
    }
    const std::string &tag = m_tagNames[*known];
    auto found = std::ranges::find(m_search.m_tags, tag);
    if (found == m_search.m_tags.end())
        found = m_search.m_tags.insert(found, tag);
    return static_cast<std::size_t>(found - m_search.m_tags.begin());
}

SearchParser::Parsed SearchParser::addWord(std::string_view text, std::uint8_t fields)
{
    SearchCondition condition;
    condition.word = folded(trimmed(text));
    condition.fields = fields;
    if (!condition.word.empty())
        return add(std::move(condition));
    m_groups.back().negatesNext = false;
    return {};
}

SearchParser::Parsed SearchParser::add(SearchCondition condition)
{
    if (m_search.m_conditions.size() == mostConditions)
        return wrong(SearchError::Kind::TooLong, m_at, m_text.size() - m_at,
                     "The search has too many conditions. Shorten it.");
    m_search.m_steps.push_back({SearchStep::Kind::Condition, m_search.m_conditions.size()});
    m_search.m_conditions.push_back(std::move(condition));
    if (std::exchange(m_groups.back().negatesNext, false))
        step(SearchStep::Kind::Not);
    endOperand();
    return {};
}

/// An operand stands at the end of the steps: all that stand side by side must hold.
void SearchParser::endOperand()
{
    Group &group = m_groups.back();
    if (group.hasAnd)
        step(SearchStep::Kind::And);
    group.hasAnd = true;
}

/// An OR was read.
void SearchParser::endAlternative()
{
    Group &group = m_groups.back();
    if (group.hasAnd && group.hasOr)
        step(SearchStep::Kind::Or);
    group.hasOr = group.hasOr || group.hasAnd;
    group.hasAnd = false;
    group.negatesNext = false;
}

/// A quotation mark is next; one that is written twice stands for itself. Without an end it goes to the end
/// of the text.
SearchParser::Part SearchParser::quoted()
{
    Part part{.start = m_at++, .length = 0, .value = {}};
    while (!atEnd()) {
        const char c = m_text[m_at++];
        if (c == '"' && !isAt('"'))
            break;
        if (c == '"')
            ++m_at;
        part.value += c;
    }
    part.length = m_at - part.start;
    return part;
}

/// Up to a space or one of `ends`.
SearchParser::Part SearchParser::bare(std::string_view ends)
{
    const std::size_t start = m_at;
    while (!atEnd() && space.find(m_text[m_at]) == std::string_view::npos &&
           ends.find(m_text[m_at]) == std::string_view::npos)
        ++m_at;
    return {start, m_at - start, std::string(m_text.substr(start, m_at - start))};
}

/// Up to a closing bracket.
SearchParser::Part SearchParser::inBracket()
{
    const std::size_t start = m_at;
    m_at = std::min(m_text.find(')', m_at), m_text.size());
    return {start, m_at - start, std::string(m_text.substr(start, m_at - start))};
}

SearchParser::Part SearchParser::readValue()
{
    return isAt('"') ? quoted() : bare("()\"");
}

} // namespace tagwright::library
