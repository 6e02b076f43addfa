// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/gzip.h"

#include <zlib.h>

#include <cstring>
#include <limits>

namespace tagwright::embedding {

namespace {

/// The deflate format cannot do better (zlib.net/zlib_tech.html).
constexpr std::uint64_t bestRatio = 1032;
/// zlib: 15 bits of window, and a gzip header around it.
constexpr int gzipWindow = 15 + 16;
/// The last 4 bytes of the format: the size of what is packed, modulo 2^32.
constexpr std::size_t sizeSize = 4;
constexpr std::size_t shortest = 18;

std::unexpected<std::string> damaged()
{
    return wrong("it is cut short or damaged");
}

} // namespace

bool isGzip(std::span<const std::byte> bytes)
{
    return bytes.size() >= 2 && bytes[0] == std::byte{0x1f} && bytes[1] == std::byte{0x8b};
}

Checked<std::vector<std::byte>> gunzip(std::span<const std::byte> bytes, std::uint64_t limit)
{
    static_assert(std::numeric_limits<uInt>::max() >= 0xffffffff);
    if (bytes.size() < shortest)
        return damaged();
    std::uint32_t size = 0;
    std::memcpy(&size, bytes.data() + bytes.size() - sizeSize, sizeSize);
    if (size > limit || bytes.size() > limit)
        return wrong("what is packed in it is larger than weights are");
    if (size > bestRatio * bytes.size())
        return damaged();

    // The memory is just as large as the file says, and has to be filled just so.
    std::vector<std::byte> unpacked(size);
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return damaged();
    // zlib does not write to its input; its structure does not say so unless it is told to.
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data())); // NOLINT
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(unpacked.data());
    stream.avail_out = size;
    const int result = inflate(&stream, Z_FINISH);
    const bool isWhole = result == Z_STREAM_END && stream.avail_out == 0 && stream.avail_in == 0;
    inflateEnd(&stream);
    if (!isWhole)
        return damaged();
    return unpacked;
}

} // namespace tagwright::embedding
