// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the charts as words, in the user's locale.
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace tagwright::ui {

/// "88 %".
[[nodiscard]] QString percentText(double share);
/// "80–93 %".
[[nodiscard]] QString percentRange(double low, double high);
/// "+0.52", "−0.06".
[[nodiscard]] QString signedText(double value, int decimals = 2);
/// So many that the largest of the shares does not read as nothing.
[[nodiscard]] int decimalsFor(double largest);
/// Whole percents that add up to 100 if the shares add up to 1.
[[nodiscard]] std::vector<int> roundedPercents(const std::vector<double> &shares);
/// "PaSST", for "passt" or "passt@timestamps"; an id that is not known is its own name.
[[nodiscard]] QString extractorName(std::string_view id);

} // namespace tagwright::ui
