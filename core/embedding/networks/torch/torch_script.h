// SPDX-License-Identifier: GPL-3.0-or-later
// Users' programs, run by libtorch's interpreter. Whoever calls this has seen that the user trusts the file.
#pragma once

#include "embedding/networks/script.h"

#include <memory>
#include <string_view>

namespace tagwright::embedding {

/// \param content of the file that torch.jit.save wrote. Its forward takes a float tensor [1 × samples] and
/// gives [1 × frames × d] or [frames × d].
/// Throws std::runtime_error, in one line, if it cannot be loaded.
[[nodiscard]] std::unique_ptr<Script> loadTorchScript(std::string_view content);

} // namespace tagwright::embedding
