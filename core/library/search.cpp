// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search.h"

#include "base/parallel.h"
#include "base/text.h"

#include <algorithm>
#include <atomic>

namespace tagwright::library {
namespace {

using Row = TrackList::Row;
using Kind = SearchCondition::Kind;

constexpr std::size_t blockRows = 2048; // whose answers stay in the first-level cache
constexpr std::int64_t smallestPart = 16'384;
constexpr TextPool::Id stride = 8192; // texts between two looks at the stop token

constexpr bool has(std::uint8_t fields, TextField field)
{
    return (fields >> static_cast<unsigned>(field) & 1U) != 0;
}

/// A word with a slash may begin in the folder and end in the file's name: only at the folder's end.
struct Across
{
    std::string_view folderEnd;
    std::string_view fileBegin;
};

/// A condition made ready for one list.
struct Prepared
{
    const SearchCondition *condition = nullptr;
    std::vector<std::uint8_t> holders; // [texts] that hold the word
    std::optional<Across> across;
    const TagColumn *column = nullptr; // null: nothing is known of the tag
};

class Evaluation
{
public:
    Evaluation(const TrackList &list, std::vector<Prepared> conditions, std::int64_t now)
        : m_list(list), m_conditions(std::move(conditions)), m_now(now)
    {
    }

    /// Rows `begin` … `begin` + count − 1 that match. \param stack  room to work in
    void run(const std::vector<SearchStep> &steps, Row begin, std::size_t count,
             std::vector<std::uint8_t> &stack, std::vector<Row> &matching) const
    {
        stack.assign(steps.empty() ? blockRows : 0, 1);
        for (const SearchStep &step : steps) {
            if (step.kind == SearchStep::Kind::Condition) {
                stack.resize(stack.size() + blockRows);
                answer(step.condition, begin, count, stack.data() + stack.size() - blockRows);
                continue;
            }
            std::uint8_t *top = stack.data() + stack.size() - blockRows;
            if (step.kind == SearchStep::Kind::Not) {
                for (std::size_t i = 0; i < count; ++i)
                    top[i] ^= 1;
                continue;
            }
            std::uint8_t *below = top - blockRows;
            const bool both = step.kind == SearchStep::Kind::And;
            for (std::size_t i = 0; i < count; ++i)
                below[i] = both ? below[i] & top[i] : below[i] | top[i];
            stack.resize(stack.size() - blockRows);
        }
        for (std::size_t i = 0; i < count; ++i)
            if (stack[i] != 0)
                matching.push_back(begin + static_cast<Row>(i));
    }

private:
    void answer(std::size_t condition, Row begin, std::size_t count, std::uint8_t *out) const
    {
        const Prepared &prepared = m_conditions[condition];
        const SearchCondition &c = *prepared.condition;
        const auto inRange = [&](double value) { return value >= c.low && value < c.high; };
        const auto each = [&](auto &&holds) {
            for (std::size_t i = 0; i < count; ++i)
                out[i] = holds(begin + static_cast<Row>(i)) ? 1 : 0;
        };
        switch (c.kind) {
        case Kind::Text:
            return text(prepared, begin, count, out);
        case Kind::Year:
            return each([&](Row row) { return m_list.year(row) > 0 && inRange(m_list.year(row)); });
        case Kind::Bpm:
            return each([&](Row row) { return m_list.bpm(row) > 0 && inRange(m_list.bpm(row)); });
        case Kind::Duration:
            return each([&](Row row) {
                return m_list.durationMs(row) > 0 && inRange(static_cast<double>(m_list.durationMs(row)));
            });
        case Kind::Age:
            return each([&](Row row) {
                return inRange(static_cast<double>(std::max<std::int64_t>(0, m_now - m_list.addedAt(row))));
            });
        case Kind::Loudness:
            return each([&](Row row) { return inRange(m_list.loudnessLufs(row)); });
        case Kind::Missing:
            return each([&](Row row) { return m_list.missing(row); });
        case Kind::Analysed:
            return each([&](Row row) { return m_list.analysedClips(row) > 0; });
        default:
            return tag(prepared, begin, count, out);
        }
    }

    void text(const Prepared &prepared, Row begin, std::size_t count, std::uint8_t *out) const
    {
        std::fill_n(out, count, std::uint8_t{0});
        for (std::size_t f = 0; f < textFields; ++f) {
            const auto field = static_cast<TextField>(f);
            if (!has(prepared.condition->fields, field))
                continue;
            const TextPool::Id *ids = m_list.textIds(field).data() + begin;
            for (std::size_t i = 0; i < count; ++i)
                out[i] |= prepared.holders[ids[i]];
        }
        if (!prepared.across)
            return;
        const TextPool &texts = m_list.texts();
        for (std::size_t i = 0; i < count; ++i) {
            const Row row = begin + static_cast<Row>(i);
            if (out[i] == 0 &&
                texts.folded(m_list.textId(row, TextField::Folder)).ends_with(prepared.across->folderEnd) &&
                texts.folded(m_list.textId(row, TextField::File)).starts_with(prepared.across->fileBegin))
                out[i] = 1;
        }
    }

    void tag(const Prepared &prepared, Row begin, std::size_t count, std::uint8_t *out) const
    {
        const TagColumn *column = prepared.column;
        if (column == nullptr) {
            std::fill_n(out, count, prepared.condition->kind == Kind::Unlabelled ? 1 : 0);
            return;
        }
        const auto threshold = static_cast<float>(column->threshold);
        const auto low = static_cast<float>(prepared.condition->low);
        const auto high = static_cast<float>(prepared.condition->high);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t row = begin + i;
            const std::int8_t state = column->state[row];
            const float score = column->score[row];
            bool holds = false;
            switch (prepared.condition->kind) {
            case Kind::Labelled:
                holds = state == 1 || state == -1;
                break;
            case Kind::LabelledYes:
                holds = state == 1;
                break;
            case Kind::Unlabelled:
                holds = state == 0;
                break;
            case Kind::NotSure:
                holds = state == 2;
                break;
            case Kind::Suggested:
                holds = state == 0 && score >= threshold;
                break;
            default:
                holds = score >= low && score < high;
                break;
            }
            out[i] = holds ? 1 : 0;
        }
    }

    const TrackList &m_list;
    std::vector<Prepared> m_conditions;
    std::int64_t m_now;
};

/// Looks for the word in every text of the list.
void findHolders(const TextPool &texts, Prepared &prepared, const std::stop_token &stop)
{
    const std::string &word = prepared.condition->word;
    prepared.holders.assign(texts.size(), 0);
    parallelFor(static_cast<std::int64_t>(texts.size()), smallestPart,
                [&](std::int64_t begin, std::int64_t end) {
                    const auto last = static_cast<TextPool::Id>(end);
                    for (auto id = static_cast<TextPool::Id>(begin); id < last && !stop.stop_requested();) {
                        const TextPool::Id next = std::min(last, id + stride);
                        texts.markHolders(word, id, next, prepared.holders);
                        id = next;
                    }
                });
    if (const std::size_t slash = word.rfind('/');
        slash != std::string::npos && has(prepared.condition->fields, TextField::Folder))
        prepared.across =
            Across{std::string_view(word).substr(0, slash + 1), std::string_view(word).substr(slash + 1)};
}

} // namespace

std::vector<Row> Search::matches(const TrackList &list, const TagColumns &columns,
                                 const std::stop_token &stop, std::chrono::system_clock::time_point now) const
{
    std::vector<Prepared> conditions;
    for (const SearchCondition &condition : m_conditions) {
        Prepared prepared{.condition = &condition, .holders = {}, .across = {}, .column = nullptr};
        if (condition.kind == Kind::Text)
            findHolders(list.texts(), prepared, stop);
        for (const TagColumn &column : columns)
            if (!m_tags.empty() && column.name == m_tags[condition.tag])
                prepared.column = &column;
        conditions.push_back(std::move(prepared));
    }
    const Evaluation evaluation(list, std::move(conditions), std::chrono::system_clock::to_time_t(now));

    const std::size_t blocks = (list.size() + blockRows - 1) / blockRows;
    std::vector<std::vector<Row>> found(blocks);
    parallelFor(static_cast<std::int64_t>(blocks), smallestPart / static_cast<std::int64_t>(blockRows),
                [&](std::int64_t firstBlock, std::int64_t endBlock) {
                    std::vector<std::uint8_t> stack;
                    for (auto b = static_cast<std::size_t>(firstBlock);
                         b < static_cast<std::size_t>(endBlock) && !stop.stop_requested(); ++b) {
                        const std::size_t begin = b * blockRows;
                        evaluation.run(m_steps, static_cast<Row>(begin),
                                       std::min(blockRows, list.size() - begin), stack, found[b]);
                    }
                });
    if (stop.stop_requested())
        return {};
    std::vector<Row> rows;
    for (const auto &part : found)
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

} // namespace tagwright::library
