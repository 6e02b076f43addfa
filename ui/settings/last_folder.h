// SPDX-License-Identifier: GPL-3.0-or-later
// Where a file dialog begins: in the folder that was used last for the same purpose; the first time, where
// such files usually lie.
#pragma once

#include <QString>

namespace tagwright::ui {

enum class Purpose { AddMusic, ImportLabels, Tags, Tables, Playlists, HandOver, Pictures, Reports, Weights };

/// An existing folder.
[[nodiscard]] QString folderFor(Purpose purpose);
/// `name` in that folder: what a dialog suggests.
[[nodiscard]] QString placeFor(Purpose purpose, const QString &name);
/// \param chosen  a file, or a folder that was chosen as one: the next dialog shows it among its neighbours
void rememberFolderOf(Purpose purpose, const QString &chosen);

} // namespace tagwright::ui
