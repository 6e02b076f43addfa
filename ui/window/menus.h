// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar: which command stands where. Commands that do not work are left out.
#pragma once

#include "ui/window/commands.h"

class QMenu;
class QMenuBar;

namespace tagwright::ui {

/// Fills the (empty) bar anew, in the language of the moment.
/// \param columns  makes the submenu View ▸ Columns
/// \param devices  the submenu Playback ▸ Device
void fillMenus(QMenuBar &bar, const CommandSet &commands, const std::function<QMenu *(QWidget *)> &columns,
               QMenu &devices);
/// What can be done with a tag.
[[nodiscard]] QMenu *tagMenu(const CommandSet &commands, QWidget *parent);
/// What can be done with the selected tracks.
[[nodiscard]] QMenu *trackMenu(const CommandSet &commands, QWidget *parent);

} // namespace tagwright::ui
