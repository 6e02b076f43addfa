// SPDX-License-Identifier: GPL-3.0-or-later
// Highway compiles this file once for each instruction set that it knows.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "library/text_scan.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "library/text_scan.h"

#include <cstdint>
#include <cstring>

HWY_BEFORE_NAMESPACE();
namespace tagwright::library::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Compares the word's first and last byte with many places at once, and the rest where both agree (W. Muła,
/// "SIMD-friendly algorithms for substring searching", the generic one). \return n if it is nowhere
std::size_t findWord(const char *text, std::size_t n, const char *word, std::size_t m)
{
    const hn::ScalableTag<std::uint8_t> bytes;
    const std::size_t lanes = hn::Lanes(bytes);
    const auto *data = reinterpret_cast<const std::uint8_t *>(text);
    const auto first = hn::Set(bytes, static_cast<std::uint8_t>(word[0]));
    const auto last = hn::Set(bytes, static_cast<std::uint8_t>(word[m - 1]));
    std::size_t i = 0;
    for (; i + lanes + m - 1 <= n; i += lanes) {
        auto both = hn::And(hn::Eq(first, hn::LoadU(bytes, data + i)),
                            hn::Eq(last, hn::LoadU(bytes, data + i + m - 1)));
        std::intptr_t at = hn::FindFirstTrue(bytes, both);
        while (at >= 0) {
            const std::size_t place = i + static_cast<std::size_t>(at);
            if (m <= 2 || std::memcmp(text + place + 1, word + 1, m - 2) == 0)
                return place;
            both = hn::AndNot(hn::FirstN(bytes, static_cast<std::size_t>(at) + 1), both);
            at = hn::FindFirstTrue(bytes, both);
        }
    }
    const std::size_t rest = std::string_view(text + i, n - i).find(std::string_view(word, m));
    return rest == std::string_view::npos ? n : i + rest;
}

} // namespace tagwright::library::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tagwright::library {

HWY_EXPORT(findWord);

std::size_t findText(std::string_view text, std::string_view word, std::size_t from)
{
    const std::size_t length = text.size() - from;
    const std::size_t at =
        HWY_DYNAMIC_DISPATCH(findWord)(text.data() + from, length, word.data(), word.size());
    return at == length ? std::string_view::npos : from + at;
}

} // namespace tagwright::library
#endif
