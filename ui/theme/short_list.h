// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box with very many entries: its list is short and scrolls, whatever the style makes of it.
#pragma once

class QComboBox;

namespace tagwright::ui {

inline constexpr int shortListRows = 12;

void showAsShortList(QComboBox &box);

} // namespace tagwright::ui
