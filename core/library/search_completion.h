// SPDX-License-Identifier: GPL-3.0-or-later
// What the user may want to type next in a search: fields, tags, artists, albums, genres.
#pragma once

#include "library/track_list.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::library {

struct Completions
{
    struct Candidate
    {
        std::string text;      ///< to stand in place of the part, quotation marks and all
        std::string shown;     ///< in the list
        std::size_t count = 0; ///< of tracks with this value
    };
    std::size_t start = 0;             ///< of the part that is replaced, in bytes
    std::size_t length = 0;            ///< in bytes
    std::vector<Candidate> candidates; ///< 12 at most; values by their number of tracks
};

/// \param cursor  in bytes of the text; what is before it counts
[[nodiscard]] Completions completions(std::string_view text, std::size_t cursor, const TrackList &list,
                                      std::span<const std::string> tagNames);

} // namespace tagwright::library
