// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/sha256.h"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <array>
#include <new>

namespace tagwright::embedding {

std::string sha256(std::span<const std::byte> bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    // It fails for want of memory alone.
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
    std::string text;
    for (const unsigned char byte : std::span(digest).first(size))
        text += fmt::format("{:02x}", byte);
    return text;
}

} // namespace tagwright::embedding
