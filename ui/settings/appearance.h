// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark: as the desktop has it, or as it was chosen.
#pragma once

#include <optional>

namespace tagwright::ui {

enum class Colours { Desktop, Light, Dark };

[[nodiscard]] Colours chosenColours();
/// Stored, and seen at once.
void chooseColours(Colours colours);
/// When the program begins. \param forThisRun  in place of the stored choice
void applyColours(std::optional<Colours> forThisRun = {});

} // namespace tagwright::ui
