// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uri.h"

namespace tagwright {

std::string percentEncoded(std::string_view path)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    text.reserve(path.size());
    for (const char c : path) {
        if (plain.find(c) != std::string_view::npos) {
            text += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        text += '%';
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string fileUri(const std::filesystem::path &path)
{
    return "file://" + percentEncoded(path.native());
}

} // namespace tagwright
