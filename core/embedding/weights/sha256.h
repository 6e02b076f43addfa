// SPDX-License-Identifier: GPL-3.0-or-later
// Fingerprint of a weight file, by OpenSSL's libcrypto.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace tagwright::embedding {

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::span<const std::byte> bytes);

} // namespace tagwright::embedding
