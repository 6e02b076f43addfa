// SPDX-License-Identifier: GPL-3.0-or-later
// The values that stand in a pickle by themselves: numbers, texts, bytes, None, True and False.
#pragma once

#include "embedding/weights/containers/pickle_stack.h"

namespace tagwright::embedding::pickle {

/// The value that the opcode and what follows it in the bytes stand for; nothing if it is no such opcode.
[[nodiscard]] Checked<std::optional<Value>> literal(std::uint8_t opcode, ByteReader &bytes);

} // namespace tagwright::embedding::pickle
