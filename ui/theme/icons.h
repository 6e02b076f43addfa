// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own line icons (resources/icons/NAME.svg), in the colours of the palette of the moment.
#pragma once

#include <QIcon>
#include <QString>

namespace tagwright::ui {

/// Makes the resources known that come with this library; before the first icon.
void loadResources();

enum class Mirrored { No, Yes };

/// Muted, text when the pointer is on it, faint when disabled.
/// \param mirrored  in right-to-left layouts; for arrows, not for what stands for time
[[nodiscard]] QIcon icon(const QString &name, Mirrored mirrored = Mirrored::No);
/// The same in one colour, for painting.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio);

} // namespace tagwright::ui
