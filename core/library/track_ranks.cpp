// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/track_ranks.h"

#include "base/parallel.h"
#include "base/text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <optional>

namespace tagwright::library {
namespace {

using Row = TrackList::Row;

constexpr std::uint32_t notGiven = std::numeric_limits<std::uint32_t>::max();

QCollator collator()
{
    // The C locale knows neither language nor numbers.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// Ranks of some texts among themselves; equal ones share a rank. \param ids  each once
std::vector<std::uint32_t> collated(const TextPool &texts, const std::vector<TextPool::Id> &ids)
{
    const auto count = std::ssize(ids);
    std::vector<std::optional<QCollatorSortKey>> keys(ids.size());
    parallelFor(count, 2000, [&](std::int64_t begin, std::int64_t end) {
        const QCollator own = collator(); // one is not for several threads
        for (std::int64_t i = begin; i < end; ++i) {
            const std::string_view text = texts[ids[static_cast<std::size_t>(i)]];
            keys[static_cast<std::size_t>(i)] =
                own.sortKey(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        }
    });
    std::vector<std::uint32_t> order(ids.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return *keys[a] < *keys[b]; });
    std::vector<std::uint32_t> ranks(ids.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && *keys[order[i - 1]] < *keys[order[i]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// Numbers in the order of floats, NaN behind all.
std::uint32_t ordered(float value)
{
    if (std::isnan(value))
        return notGiven;
    const auto bits = std::bit_cast<std::uint32_t>(value + 0.0F); // one zero
    return (bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U;
}

std::uint32_t given(std::int64_t value)
{
    return value <= 0 ? notGiven : static_cast<std::uint32_t>(std::min<std::int64_t>(value, notGiven - 1));
}

std::uint32_t numberOf(const TrackList &list, Row row, Column column)
{
    switch (column) {
    case Column::Year:
        return given(list.year(row));
    case Column::Bpm:
        return list.bpm(row) > 0 ? ordered(list.bpm(row)) : notGiven;
    case Column::Duration:
        return given(list.durationMs(row));
    case Column::Added:
        return given(list.addedAt(row));
    case Column::Loudness:
        return ordered(list.loudnessLufs(row));
    case Column::SampleRate:
        return given(list.sampleRate(row));
    case Column::Channels:
        return given(list.channels(row));
    case Column::Bitrate:
        return given(list.bitrateKbps(row));
    case Column::Analysed:
        return list.clips(row) == 0 ? notGiven
                                    : ordered(static_cast<float>(list.analysedClips(row)) /
                                              static_cast<float>(list.clips(row)));
    default:
        return notGiven;
    }
}

/// Of the columns that are text, what to sort by, the most important first.
std::span<const TextField> textsOf(Column column)
{
    static constexpr std::array fields{TextField::Title, TextField::Artist, TextField::Album,
                                       TextField::AlbumArtist, TextField::Genre};
    static constexpr std::array path{TextField::Folder, TextField::File};
    const auto index = static_cast<std::size_t>(column);
    if (index < fields.size())
        return std::span(fields).subspan(index, 1);
    return column == Column::Path ? std::span<const TextField>(path) : std::span<const TextField>();
}

struct Keyed
{
    std::uint32_t key;
    Row row;
};

/// Stable, eleven bits at a time, the lowest first; digits that are the same everywhere cost nothing.
void countingSort(std::vector<Keyed> &rows)
{
    constexpr unsigned bits = 11;
    constexpr std::size_t buckets = std::size_t{1} << bits;
    std::vector<Keyed> other(rows.size());
    for (unsigned shift = 0; shift < 32; shift += bits) {
        std::array<std::size_t, buckets> begin{};
        for (const Keyed &keyed : rows)
            ++begin[(keyed.key >> shift) % buckets];
        if (!rows.empty() && begin[(rows.front().key >> shift) % buckets] == rows.size())
            continue;
        std::exclusive_scan(begin.begin(), begin.end(), begin.begin(), std::size_t{0});
        for (const Keyed &keyed : rows)
            other[begin[(keyed.key >> shift) % buckets]++] = keyed;
        rows.swap(other);
    }
}

template <typename KeyOf>
void sortBy(std::vector<Row> &rows, bool descending, KeyOf &&keyOf)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const Row row : rows) {
        const std::uint32_t key = keyOf(row);
        keyed.push_back({descending && key != notGiven ? notGiven - 1 - key : key, row});
    }
    countingSort(keyed);
    std::ranges::transform(keyed, rows.begin(), &Keyed::row);
}

} // namespace

const TrackRanks::Ranks &TrackRanks::ofText(const TrackList &list, TextField field)
{
    Once &once = m_texts[static_cast<std::size_t>(field)];
    std::call_once(once.flag, [&] {
        const auto rowIds = list.textIds(field);
        std::vector<TextPool::Id> ids(rowIds.begin(), rowIds.end());
        std::ranges::sort(ids);
        const auto repeated = std::ranges::unique(ids);
        ids.erase(repeated.begin(), repeated.end());
        const auto ranks = collated(list.texts(), ids);
        once.ranks.resize(rowIds.size());
        for (std::size_t row = 0; row < rowIds.size(); ++row)
            once.ranks[row] = list.texts()[rowIds[row]].empty()
                                  ? notGiven
                                  : ranks[static_cast<std::size_t>(
                                        std::ranges::lower_bound(ids, rowIds[row]) - ids.begin())];
    });
    return once.ranks;
}

void TrackRanks::sort(const TrackList &list, std::vector<Row> &rows, std::span<const SortKey> keys)
{
    for (std::size_t i = keys.size(); i-- > 0;) { // stable sorts, the least important key first
        const SortKey &key = keys[i];
        const auto texts = textsOf(key.column);
        if (!key.numbers.empty()) {
            sortBy(rows, key.descending, [&](Row row) { return ordered(key.numbers[row]); });
        } else if (texts.empty()) {
            sortBy(rows, key.descending, [&](Row row) { return numberOf(list, row, key.column); });
        } else {
            for (std::size_t t = texts.size(); t-- > 0;) {
                const Ranks &ranks = ofText(list, texts[t]);
                sortBy(rows, key.descending, [&](Row row) { return ranks[row]; });
            }
        }
    }
}

} // namespace tagwright::library
