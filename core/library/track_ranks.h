// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a list's rows by each column, as numbers: texts are collated once for a list, after that
// sorting is counting.
#pragma once

#include "library/track_list.h"

#include <array>
#include <mutex>

namespace tagwright::library {

/// Belongs to one list. Any number of threads may sort at once.
class TrackRanks
{
public:
    /// As TrackList::sortRows.
    void sort(const TrackList &list, std::vector<TrackList::Row> &rows, std::span<const SortKey> keys);

private:
    using Ranks = std::vector<std::uint32_t>; // [rows]
    [[nodiscard]] const Ranks &ofText(const TrackList &list, TextField field);

    struct Once
    {
        std::once_flag flag;
        Ranks ranks;
    };
    std::array<Once, textFields> m_texts;
};

} // namespace tagwright::library
