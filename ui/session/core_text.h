// SPDX-License-Identifier: GPL-3.0-or-later
// What the core says, in the user's language. It speaks English: to the command line, and in the catalogue,
// where the reasons of refused files outlive a change of the language. So sentences are translated where they
// are shown, found by their English text.
#pragma once

#include "base/error.h"

#include <QString>

#include <string_view>

namespace tagwright::ui {

/// Translated, with the names and numbers that stand in it; what is not known stays as it is.
[[nodiscard]] QString coreText(std::string_view english);

/// "path: message", or the message alone where the error is about no file.
[[nodiscard]] QString errorText(const Error &error);

} // namespace tagwright::ui
