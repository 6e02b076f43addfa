// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_number.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tagwright::library {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double above(double value)
{
    return std::nextafter(value, infinity);
}

struct Written
{
    double value = 0;
    double behind = 0;        ///< the least number that is greater
    double low = 0, high = 0; ///< the range of what is written alike
};

/// With a point, or a comma as in many languages.
std::optional<double> decimal(std::string text)
{
    std::ranges::replace(text, ',', '.');
    return parseNumber(text);
}

std::optional<Written> plainNumber(std::string_view text, SearchField field)
{
    const auto value = decimal(std::string(text));
    if (!value)
        return std::nullopt;
    if (field == SearchField::Year)
        return Written{*value, above(*value), *value, above(*value)};
    const std::size_t point = text.find_first_of(".,");
    const auto decimals = point == std::string_view::npos
                              ? 0
                              : static_cast<int>(std::min<std::size_t>(text.size() - point - 1, 9));
    const double half = 0.5 * std::pow(10.0, -decimals);
    if (field != SearchField::Score)
        return Written{*value, above(*value), *value - half, *value + half};
    const auto score = static_cast<float>(*value); // as scores are
    return Written{score, std::nextafter(score, std::numeric_limits<float>::infinity()), *value - half,
                   *value + half};
}

std::optional<Written> length(std::string_view text)
{
    const auto ms = parseTimeMs(text);
    if (!ms)
        return std::nullopt;
    const auto low = static_cast<double>(*ms);
    const double behind = low + (*ms % 1000 == 0 ? 1000 : 1); // a whole second, as it is shown
    return Written{low, behind, low, behind};
}

std::optional<Written> age(std::string_view text)
{
    double unit = 86'400;
    if (!text.empty() && (text.back() < '0' || text.back() > '9')) {
        constexpr double day = 86'400;
        switch (text.back()) {
        case 'h':
            unit = 3600;
            break;
        case 'd':
            break;
        case 'w':
            unit = 7 * day;
            break;
        case 'm':
            unit = 30 * day;
            break;
        case 'y':
            unit = 365 * day;
            break;
        default:
            return std::nullopt;
        }
        text.remove_suffix(1);
    }
    const auto count = decimal(std::string(text));
    if (!count || *count < 0)
        return std::nullopt;
    return Written{*count * unit, above(*count * unit), -infinity, *count * unit};
}

bool mayBeNegative(SearchField field)
{
    return field == SearchField::Loudness;
}

std::optional<Written> written(SearchField field, std::string_view text)
{
    if (text.starts_with('-') && !mayBeNegative(field))
        return std::nullopt;
    switch (field) {
    case SearchField::Length:
        return length(text);
    case SearchField::Added:
        return age(text);
    default:
        return plainNumber(text, field);
    }
}

std::string complaint(SearchField field, std::string_view text)
{
    switch (field) {
    case SearchField::Length:
        return fmt::format("“{}” is not a length. Write it like 2:30.", shown(text));
    case SearchField::Added:
        return fmt::format("“{}” is not a time. Write it like 7d, 4w, 6m or 1y.", shown(text));
    default:
        return fmt::format("“{}” is not a number.", shown(text));
    }
}

struct Cut
{
    std::size_t at;
    std::size_t length;
};

/// Where a range is cut: at "..", "–" or a minus that is not a number's own.
std::optional<Cut> cutOf(std::string_view text, bool isFirstMinusOwn)
{
    for (const std::string_view sign : {"..", "–"})
        if (const std::size_t at = text.find(sign); at != std::string_view::npos)
            return Cut{at, sign.size()};
    const std::size_t minus = text.find('-', isFirstMinusOwn ? 1 : 0);
    return minus == std::string_view::npos ? std::nullopt : std::optional(Cut{minus, 1});
}

std::string_view comparison(std::string_view text)
{
    for (const std::string_view sign : {">=", "<=", ">", "<", "=", "≥", "≤"})
        if (text.starts_with(sign))
            return sign;
    return {};
}

NumberRange compared(std::string_view sign, const Written &number)
{
    if (sign == ">")
        return {number.behind, infinity};
    if (sign == ">=" || sign == "≥")
        return {number.value, infinity};
    if (sign == "<")
        return {-infinity, number.value};
    if (sign == "<=" || sign == "≤")
        return {-infinity, number.behind};
    return {number.low, number.high};
}

} // namespace

std::expected<std::optional<NumberRange>, NotANumber> numberRange(SearchField field, std::string_view text)
{
    const auto wrong = [&](std::string_view part) {
        return std::unexpected(NotANumber{static_cast<std::size_t>(part.data() - text.data()), part.size(),
                                          complaint(field, part)});
    };
    const std::string_view sign = comparison(text);
    const std::string_view rest = text.substr(sign.size());
    if (rest.empty() || rest == "-")
        return std::nullopt;
    if (const auto number = written(field, rest))
        return compared(sign, *number);
    const auto cut = sign.empty() ? cutOf(rest, mayBeNegative(field)) : std::nullopt;
    if (!cut)
        return wrong(rest);

    const std::string_view from = rest.substr(0, cut->at);
    const std::string_view to = rest.substr(cut->at + cut->length);
    const auto first = written(field, from);
    const auto last = written(field, to);
    if ((!first && !from.empty()) || (!last && !to.empty()))
        return wrong(!first && !from.empty() ? from : to);
    if (first && last && last->value < first->value)
        return NumberRange{last->value, first->behind};
    return NumberRange{first ? first->value : -infinity, last ? last->behind : infinity};
}

} // namespace tagwright::library
