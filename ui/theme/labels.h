// SPDX-License-Identifier: GPL-3.0-or-later
// Labels by their role.
#pragma once

#include "ui/theme/type.h"

class QLabel;

namespace tagwright::ui {

/// Makes it secondary text. \return the label
QLabel *muted(QLabel *label, Type type = Type::Sm);
/// Of a few lines below it.
[[nodiscard]] QLabel *heading();
/// Text that wraps. \param isMuted  secondary
[[nodiscard]] QLabel *wrappedLabel(Type type, bool isMuted);

} // namespace tagwright::ui
