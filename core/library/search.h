// SPDX-License-Identifier: GPL-3.0-or-later
// The search language (docs/search.md): what the user types -> which rows of a TrackList match.
#pragma once

#include "library/track_list.h"

#include <chrono>
#include <expected>
#include <stop_token>

namespace tagwright::library {

/// What a tag says about each row of a list.
struct TagColumn
{
    std::string name;
    std::vector<float> score;       ///< [rows] NaN: not analysed
    std::vector<std::int8_t> state; ///< [rows] as of labels: 1 yes, −1 no, 2 not sure, 0 none
    double threshold = 0.5;         ///< an unlabelled track is suggested from here on
};
using TagColumns = std::vector<TagColumn>;

/// What cannot be understood, where, and what may have been meant.
struct SearchError
{
    enum class Kind { UnknownField, UnknownTag, UnknownWord, NotANumber, Bracket, TooLong };
    Kind kind = Kind::UnknownField;
    std::size_t start = 0;  ///< in bytes of the text
    std::size_t length = 0; ///< in bytes
    std::string message;    ///< one line for people
    std::string suggestion; ///< in place of the wrong part; may be empty
};

/// One condition on a track.
struct SearchCondition
{
    enum class Kind : std::uint8_t {
        Text,
        Year,
        Bpm,
        Duration, ///< ms
        Age,      ///< seconds since the track was added
        Loudness,
        Score,
        Labelled, ///< yes or no
        LabelledYes,
        Unlabelled,
        NotSure,
        Suggested,
        Missing,
        Analysed,
    };
    Kind kind = Kind::Text;
    std::string word;         ///< folded, not empty
    std::uint8_t fields = 0;  ///< bit of each TextField that may hold the word
    double low = 0, high = 0; ///< low ≤ number < high; what is not given is in no range
    std::size_t tag = 0;      ///< index into Search::tags()
};

struct SearchStep
{
    enum class Kind : std::uint8_t { Condition, Not, And, Or };
    Kind kind = Kind::Condition;
    std::size_t condition = 0; ///< number of it
};

class Search
{
public:
    /// The search without conditions, which all tracks match.
    Search() = default;
    /// What is not finished ("year:", "jazz OR", an open quotation mark) is left out or taken as ended, so
    /// that the list can follow the typing.
    /// \param tagNames  that exist
    [[nodiscard]] static std::expected<Search, SearchError> parse(std::string_view text,
                                                                  std::span<const std::string> tagNames);

    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    /// Names of the tags that the search asks about, as they are spelled in `tagNames`.
    [[nodiscard]] const std::vector<std::string> &tags() const { return m_tags; }
    /// Rows in their order, on all cores; none once stopped.
    /// \param columns  of tags(), in any order; of a tag without a column nothing is known
    /// \param now      that ages are counted from
    [[nodiscard]] std::vector<TrackList::Row>
    matches(const TrackList &list, const TagColumns &columns = {}, const std::stop_token &stop = {},
            std::chrono::system_clock::time_point now = std::chrono::system_clock::now()) const;

private:
    friend class SearchParser;
    std::vector<SearchStep> m_steps; // in postfix order: operands before what is done to them
    std::vector<SearchCondition> m_conditions;
    std::vector<std::string> m_tags;
};

} // namespace tagwright::library
