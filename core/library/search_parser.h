// SPDX-License-Identifier: GPL-3.0-or-later
// Text of the search language -> conditions and steps. One pass without recursion, so that no text can
// exhaust the stack.
#pragma once

#include "library/search.h"
#include "library/search_words.h"

namespace tagwright::library {

class SearchParser
{
public:
    SearchParser(std::string_view text, std::span<const std::string> tagNames)
        : m_text(text), m_tagNames(tagNames)
    {
    }
    [[nodiscard]] std::expected<Search, SearchError> parse();

private:
    using Parsed = std::expected<void, SearchError>;

    /// What stands between two brackets, or the whole text. Operands are in m_search already.
    struct Group
    {
        std::size_t start = 0;    // of its bracket
        bool negated = false;     // a minus stands before it
        bool hasOr = false;       // what stands before the last OR
        bool hasAnd = false;      // what stands behind it
        bool negatesNext = false; // a minus was read
    };
    /// A part of the text, and the same without quotation marks.
    struct Part
    {
        std::size_t start = 0;
        std::size_t length = 0;
        std::string value;
    };

    [[nodiscard]] Parsed next();
    [[nodiscard]] Parsed openGroup();
    [[nodiscard]] Parsed closeGroup();
    [[nodiscard]] Parsed addField(const Part &name);
    [[nodiscard]] Parsed addScore(const Part &name);
    [[nodiscard]] Parsed addTagField(SearchField field, const Part &value);
    [[nodiscard]] Parsed addState(const Part &value);
    [[nodiscard]] Parsed addNumber(SearchField field, const Part &value, std::size_t tag = 0);
    [[nodiscard]] Parsed addWord(std::string_view text, std::uint8_t fields);
    [[nodiscard]] Parsed add(SearchCondition condition);
    [[nodiscard]] std::expected<std::size_t, SearchError> findTag(const Part &name);
    void endOperand();
    void endAlternative();
    void step(SearchStep::Kind kind) { m_search.m_steps.push_back({kind, 0}); }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool isAt(char c) const { return !atEnd() && m_text[m_at] == c; }
    [[nodiscard]] Part quoted();
    [[nodiscard]] Part bare(std::string_view ends);
    [[nodiscard]] Part inBracket();
    [[nodiscard]] Part readValue();

    std::string_view m_text;
    std::span<const std::string> m_tagNames;
    std::size_t m_at = 0;
    std::vector<Group> m_groups{Group{}};
    Search m_search;
};

} // namespace tagwright::library
