// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/cell.h"

#include <algorithm>

namespace tagwright::experiment::paper {

namespace {

constexpr std::array<std::string_view, allTrainers.size()> names{"p_star",         "lr_C0.01", "lr_C0.1",
                                                                 "w_proto_std0.3", "literal",  "curator"};
constexpr std::array<std::string_view, allTrainers.size()> titles{
    "Linear probe (P*)",  "Logistic regression, C = 0.01", "Logistic regression, C = 0.1",
    "Whitened prototype", "Linear probe, literally",       "Curator’s probe"};

} // namespace

std::string_view name(Trainer trainer)
{
    return names.at(static_cast<std::size_t>(trainer));
}

std::optional<Trainer> trainerFromName(std::string_view name)
{
    const auto *const found = std::ranges::find(names, name);
    return found == names.end()
               ? std::nullopt
               : std::optional(allTrainers.at(static_cast<std::size_t>(found - names.begin())));
}

std::string_view title(Trainer trainer)
{
    return titles.at(static_cast<std::size_t>(trainer));
}

} // namespace tagwright::experiment::paper
