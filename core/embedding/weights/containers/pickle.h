// SPDX-License-Identifier: GPL-3.0-or-later
// Reads pickles of weights without executing them. Python's own reader runs whatever a pickle asks for;
// this one knows some ten names, turns calls of them into plain data and refuses every other by name.
//
// Format: opcodes of one byte with their arguments, for a machine of a stack and a memo (Python's
// Lib/pickletools.py describes them all). Understood are those that protocols 2 to 5 use for weights.
#pragma once

#include "embedding/weights/containers/pickle_value.h"

namespace tagwright::embedding::pickle {

/// The pickle at the start of the bytes; what follows it is left alone.
/// Time and memory are bounded: by the bytes, and by a million opcodes.
[[nodiscard]] Checked<Document> read(std::span<const std::byte> bytes);

} // namespace tagwright::embedding::pickle
