// SPDX-License-Identifier: GPL-3.0-or-later
// What the names in a pickle of weights stand for, and what plain data a "call" of one makes.
#pragma once

#include "embedding/weights/containers/pickle_value.h"

namespace tagwright::embedding::pickle {

/// Nothing for a name that has no place in a weight file.
[[nodiscard]] std::optional<Global> allowedGlobal(std::string_view module, std::string_view name);

/// The value of `callable(*arguments)`.
[[nodiscard]] Checked<Value> call(const Document &document, const Global &callable, const Tuple &arguments);

/// `object.__setstate__(state)`: fills arrays and their types; what else a dict carries is of no interest.
[[nodiscard]] Checked<void> setState(const Document &document, Value &object, const Value &state);

/// The storage that PyTorch's persistent id ("storage", type, key, device, elements) names.
[[nodiscard]] Checked<Storage> storageOf(const Document &document, const Value &persistentId);

} // namespace tagwright::embedding::pickle
