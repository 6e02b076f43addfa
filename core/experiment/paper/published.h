// SPDX-License-Identifier: GPL-3.0-or-later
// What Ma & Lerch (2024) report on MagnaTagATune, 50 tags, with all train clips (Table 1), as far as their
// text was at hand: two digits, as printed.
#pragma once

#include <array>
#include <string_view>

namespace tagwright::experiment::paper {

struct PublishedResult
{
    std::string_view method;
    double meanAveragePrecision;
    double rocAuc;
    bool allEmbeddings; ///< what the row of all embeddings is compared with
};

inline constexpr std::array publishedResults{
    PublishedResult{.method = "Linear probe on VGGish, OpenL3 and PaSST together",
                    .meanAveragePrecision = 0.47,
                    .rocAuc = 0.92,
                    .allEmbeddings = true},
    PublishedResult{.method = "SC-CNN with residuals, trained end to end (Won et al. 2020)",
                    .meanAveragePrecision = 0.46,
                    .rocAuc = 0.91,
                    .allEmbeddings = false}};

} // namespace tagwright::experiment::paper
