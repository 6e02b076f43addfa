// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/pickle_literals.h"

#include "embedding/weights/containers/pickle_opcodes.h"

#include <bit>

namespace tagwright::embedding::pickle {

namespace {

using Literal = Checked<std::optional<Value>>;

template <typename T>
Literal counted(ByteReader &bytes, std::size_t sizeOfCount)
{
    TAGWRIGHT_TRY_INTO(const auto content, bytes.counted(sizeOfCount));
    return T{content};
}

Literal integer(ByteReader &bytes, std::size_t size, bool isSigned)
{
    TAGWRIGHT_TRY_INTO(const std::uint64_t number, bytes.natural(size));
    return isSigned ? std::int64_t{static_cast<std::int32_t>(number)} : static_cast<std::int64_t>(number);
}

Literal longInteger(ByteReader &bytes)
{
    TAGWRIGHT_TRY_INTO(const auto digits, bytes.counted(1));
    if (digits.size() > sizeof(std::int64_t))
        return LongInteger{digits};
    const bool isNegative = !digits.empty() && static_cast<signed char>(digits.back()) < 0;
    std::uint64_t number = isNegative ? ~std::uint64_t{0} : 0;
    for (std::size_t i = digits.size(); i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(digits[i]);
    return static_cast<std::int64_t>(number);
}

/// Big-endian, unlike the rest.
Literal real(ByteReader &bytes)
{
    TAGWRIGHT_TRY_INTO(const std::uint64_t reversed, bytes.natural(sizeof(double)));
    return std::bit_cast<double>(std::byteswap(reversed));
}

/// Text in quotes on a line of its own (protocol 0): understood so far that what it is for can be named.
Literal quoted(ByteReader &bytes)
{
    TAGWRIGHT_TRY_INTO(const auto text, bytes.line());
    if (text.size() < 2 || text.front() != text.back() || text.contains('\\'))
        return wrong("its pickle is damaged");
    return Bytes{.raw = text.substr(1, text.size() - 2)};
}

Literal text(std::uint8_t opcode, ByteReader &bytes)
{
    switch (opcode) {
    case ShortBinUnicode:
        return counted<Text>(bytes, 1);
    case BinUnicode:
        return counted<Text>(bytes, 4);
    case BinUnicode8:
        return counted<Text>(bytes, 8);
    case ShortBinString:
    case ShortBinBytes:
        return counted<Bytes>(bytes, 1);
    case BinString:
    case BinBytes:
        return counted<Bytes>(bytes, 4);
    case BinBytes8:
        return counted<Bytes>(bytes, 8);
    case String:
        return quoted(bytes);
    default:
        return std::nullopt;
    }
}

} // namespace

Checked<std::optional<Value>> literal(std::uint8_t opcode, ByteReader &bytes)
{
    switch (opcode) {
    case NoneOpcode:
        return None{};
    case NewTrue:
    case NewFalse:
        return opcode == NewTrue;
    case BinInt:
        return integer(bytes, 4, true);
    case BinInt1:
        return integer(bytes, 1, false);
    case BinInt2:
        return integer(bytes, 2, false);
    case Long1:
        return longInteger(bytes);
    case BinFloat:
        return real(bytes);
    default:
        return text(opcode, bytes);
    }
}

} // namespace tagwright::embedding::pickle
