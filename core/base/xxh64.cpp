// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xxh64.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>

namespace tagwright {
namespace {

constexpr std::uint64_t prime1 = 0x9e3779b185ebca87, prime2 = 0xc2b2ae3d27d4eb4f, prime3 = 0x165667b19e3779f9,
                        prime4 = 0x85ebca77c2b2ae63, prime5 = 0x27d4eb2f165667c5;

static_assert(std::endian::native == std::endian::little, "numbers are read as they lie in memory");

template <typename Number>
std::uint64_t numberAt(const char *bytes)
{
    Number number = 0;
    std::memcpy(&number, bytes, sizeof number);
    return number;
}

std::uint64_t mixed(std::uint64_t lane, std::uint64_t input)
{
    return std::rotl(lane + input * prime2, 31) * prime1;
}

} // namespace

void Xxh64::take(const char *stripe, Lanes &lanes)
{
    for (std::size_t i = 0; i < lanes.size(); ++i)
        lanes[i] = mixed(lanes[i], numberAt<std::uint64_t>(stripe + 8 * i));
}

void Xxh64::add(std::string_view text)
{
    std::span<const char> bytes(text);
    m_size += bytes.size();
    if (m_restSize > 0) {
        const auto taken = bytes.first(std::min(bytes.size(), stripeSize - m_restSize));
        std::ranges::copy(taken, m_rest.data() + m_restSize);
        m_restSize += taken.size();
        bytes = bytes.subspan(taken.size());
        if (m_restSize < stripeSize)
            return;
        take(m_rest.data(), m_lanes);
    }
    Lanes lanes = m_lanes; // registers, not memory that the bytes might lie in
    for (; bytes.size() >= stripeSize; bytes = bytes.subspan(stripeSize))
        take(bytes.data(), lanes);
    m_lanes = lanes;
    std::ranges::copy(bytes, m_rest.data());
    m_restSize = bytes.size();
}

std::string Xxh64::digits() const
{
    std::uint64_t hash = prime5;
    if (m_size >= stripeSize) {
        hash = std::rotl(m_lanes[0], 1) + std::rotl(m_lanes[1], 7) + std::rotl(m_lanes[2], 12) +
               std::rotl(m_lanes[3], 18);
        for (const std::uint64_t lane : m_lanes)
            hash = (hash ^ mixed(0, lane)) * prime1 + prime4;
    }
    hash += m_size;
    auto rest = std::span(m_rest).first(m_restSize);
    for (; rest.size() >= 8; rest = rest.subspan(8))
        hash = std::rotl(hash ^ mixed(0, numberAt<std::uint64_t>(rest.data())), 27) * prime1 + prime4;
    if (rest.size() >= 4) {
        hash = std::rotl(hash ^ numberAt<std::uint32_t>(rest.data()) * prime1, 23) * prime2 + prime3;
        rest = rest.subspan(4);
    }
    for (const char byte : rest)
        hash = std::rotl(hash ^ static_cast<unsigned char>(byte) * prime5, 11) * prime1;
    hash = (hash ^ hash >> 33) * prime2;
    hash = (hash ^ hash >> 29) * prime3;
    return fmt::format("{:016x}", hash ^ hash >> 32);
}

} // namespace tagwright
