// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: the desktop's, or the one that was chosen. It changes without a restart.
#pragma once

#include <QString>
#include <QStringList>

namespace tagwright::ui {

/// Codes of the languages that the program speaks: "en", "de", …
[[nodiscard]] QStringList languages();
/// Its own name: "Deutsch".
[[nodiscard]] QString languageName(const QString &code);
/// As stored; empty: the desktop's.
[[nodiscard]] QString chosenLanguage();
/// Stores the choice and speaks it.
void chooseLanguage(const QString &code);
/// Speaks what was chosen, when the program begins.
void applyLanguage();

} // namespace tagwright::ui
