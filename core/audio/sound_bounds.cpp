// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sound_bounds.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace tagwright::audio {
namespace {

constexpr std::int64_t id3v1Size = 128;
constexpr std::int64_t id3v1ExtensionSize = 227;
constexpr std::int64_t id3v2HeaderSize = 10;
constexpr std::int64_t apeHeaderSize = 32;
constexpr std::int64_t lyrics3EndSize = 9;    // "LYRICS200" or "LYRICSEND"
constexpr std::int64_t lyrics3SizeDigits = 6; // before "LYRICS200"
constexpr std::int64_t lyrics3v1LongestText = 5100;

/// Bytes at a fixed offset, read when asked for.
class Window
{
public:
    Window(const ReadAt &readAt, std::int64_t offset, std::int64_t size)
        : m_bytes(static_cast<std::size_t>(size)), m_isRead(offset >= 0 && readAt(offset, m_bytes))
    {
    }

    [[nodiscard]] bool startsWith(std::string_view magic) const
    {
        return m_isRead &&
               std::equal(magic.begin(), magic.end(), m_bytes.begin(),
                          [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; });
    }
    [[nodiscard]] unsigned char at(std::size_t i) const { return m_bytes[i]; }
    [[nodiscard]] std::int64_t littleEndian32(std::size_t i) const
    {
        return m_bytes[i] | m_bytes[i + 1] << 8 | m_bytes[i + 2] << 16 | std::int64_t{m_bytes[i + 3]} << 24;
    }
    /// Four bytes of seven bits.
    [[nodiscard]] std::int64_t syncSafe32(std::size_t i) const
    {
        return (m_bytes[i] & 0x7f) << 21 | (m_bytes[i + 1] & 0x7f) << 14 | (m_bytes[i + 2] & 0x7f) << 7 |
               (m_bytes[i + 3] & 0x7f);
    }
    [[nodiscard]] std::string_view text() const
    {
        return m_isRead ? std::string_view(reinterpret_cast<const char *>(m_bytes.data()), m_bytes.size())
                        : std::string_view{};
    }

private:
    std::vector<unsigned char> m_bytes;
    bool m_isRead;
};

std::int64_t leadingTagSize(const ReadAt &readAt, std::int64_t at)
{
    if (const Window id3(readAt, at, id3v2HeaderSize); id3.startsWith("ID3") && id3.at(3) != 0xff) {
        const bool hasFooter = (id3.at(5) & 0x10) != 0;
        return id3v2HeaderSize + id3.syncSafe32(6) + (hasFooter ? id3v2HeaderSize : 0);
    }
    if (const Window ape(readAt, at, apeHeaderSize); ape.startsWith("APETAGEX"))
        return apeHeaderSize + ape.littleEndian32(12);
    return 0;
}

std::int64_t apeTagSize(const Window &footer)
{
    const bool hasHeader = (footer.at(23) & 0x80) != 0;
    return footer.littleEndian32(12) + (hasHeader ? apeHeaderSize : 0);
}

std::int64_t lyrics3v2Size(const ReadAt &readAt, std::int64_t end)
{
    const Window tail(readAt, end - lyrics3EndSize - lyrics3SizeDigits, lyrics3SizeDigits + lyrics3EndSize);
    if (!tail.text().ends_with("LYRICS200"))
        return 0;
    std::int64_t size = 0;
    for (const char digit : tail.text().substr(0, lyrics3SizeDigits)) {
        if (digit < '0' || digit > '9')
            return 0;
        size = size * 10 + (digit - '0');
    }
    return size + lyrics3SizeDigits + lyrics3EndSize;
}

std::int64_t lyrics3v1Size(const ReadAt &readAt, std::int64_t end)
{
    if (!Window(readAt, end - lyrics3EndSize, lyrics3EndSize).startsWith("LYRICSEND"))
        return 0;
    const std::int64_t longest = std::min(end, lyrics3v1LongestText + 20);
    const Window text(readAt, end - longest, longest);
    const auto at = text.text().rfind("LYRICSBEGIN");
    return at == std::string_view::npos ? 0 : longest - static_cast<std::int64_t>(at);
}

std::int64_t trailingTagSize(const ReadAt &readAt, std::int64_t end)
{
    if (Window(readAt, end - id3v1Size, id3v1Size).startsWith("TAG")) {
        const std::int64_t both = id3v1Size + id3v1ExtensionSize;
        return Window(readAt, end - both, id3v1ExtensionSize).startsWith("TAG+") ? both : id3v1Size;
    }
    if (const Window ape(readAt, end - apeHeaderSize, apeHeaderSize); ape.startsWith("APETAGEX"))
        return apeTagSize(ape);
    if (const Window id3(readAt, end - id3v2HeaderSize, id3v2HeaderSize); id3.startsWith("3DI"))
        return 2 * id3v2HeaderSize + id3.syncSafe32(6);
    if (const std::int64_t size = lyrics3v2Size(readAt, end))
        return size;
    return lyrics3v1Size(readAt, end);
}

} // namespace

SoundBounds findSoundBounds(const ReadAt &readAt, std::int64_t fileSize)
{
    SoundBounds bounds{0, fileSize};
    while (bounds.begin < bounds.end) {
        const std::int64_t size = leadingTagSize(readAt, bounds.begin);
        if (size == 0)
            break;
        bounds.begin += size;
    }
    while (bounds.begin < bounds.end) {
        const std::int64_t size = trailingTagSize(readAt, bounds.end);
        if (size <= 0 || size > bounds.end - bounds.begin)
            break;
        bounds.end -= size;
    }
    return bounds;
}

} // namespace tagwright::audio
