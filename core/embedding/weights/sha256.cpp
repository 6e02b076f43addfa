// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/sha256.h"

#include "embedding/weights/digest.h"

namespace tagwright::embedding {

std::string sha256(std::span<const std::byte> bytes)
{
    Digest digest = Digest::sha256();
    digest.add(bytes);
    return digest.finish();
}

} // namespace tagwright::embedding
