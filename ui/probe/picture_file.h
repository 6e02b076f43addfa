// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a file: PNG, or SVG whose lines and letters stay sharp at any size.
#pragma once

#include "base/error.h"

#include <QWidget>

#include <vector>

namespace tagwright::ui {

/// Draws a title and the widgets below it, as they look now.
/// \param path  ends in .svg, or is a PNG
[[nodiscard]] Result<void> savePicture(const QString &title, const std::vector<QWidget *> &widgets,
                                       const QString &path);

} // namespace tagwright::ui
