// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"

#include <openssl/evp.h>

#include <algorithm>

namespace tagwright {
namespace {

// libcrypto counts in int; whole groups, so that the pieces' texts can be put together.
constexpr std::size_t piece = std::size_t{3} << 20;

bool isDigit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

const unsigned char *data(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::string buffer(piece / 3 * 4 + 1, '\0'); // libcrypto ends it with a zero
    for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size()))) {
        const auto size = static_cast<int>(std::min(piece, bytes.size()));
        const int written =
            EVP_EncodeBlock(reinterpret_cast<unsigned char *>(buffer.data()), data(bytes), size);
        text.append(buffer, 0, static_cast<std::size_t>(written));
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    if (text.size() % 4 != 0 || !std::ranges::all_of(text.substr(0, text.size() - padding), isDigit))
        return std::nullopt;
    std::string bytes(text.size() / 4 * 3, '\0');
    std::size_t at = 0;
    for (; !text.empty(); text.remove_prefix(std::min(piece / 3 * 4, text.size()))) {
        const auto size = static_cast<int>(std::min(piece / 3 * 4, text.size()));
        const int written =
            EVP_DecodeBlock(reinterpret_cast<unsigned char *>(bytes.data()) + at, data(text), size);
        if (written < 0)
            return std::nullopt;
        at += static_cast<std::size_t>(written);
    }
    bytes.resize(at - padding); // it takes padding for zeros
    return bytes;
}

} // namespace tagwright
