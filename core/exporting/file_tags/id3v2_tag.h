// SPDX-License-Identifier: GPL-3.0-or-later
// An ID3v2 tag (2.2, 2.3 or 2.4; id3.org) as its frames. The version, the order of frames, their encodings
// and flags stay; padding is used up where it is enough and otherwise stays as long as it was.
#pragma once

#include "exporting/file_tags/tag_entries.h"

#include <cstdint>
#include <string_view>

namespace tagwright::exporting {

class Id3v2Tag final : public TagEntries
{
public:
    static constexpr std::size_t headerSize = 10;
    /// Bytes of the tag that begins so, header included; 0 if none does.
    [[nodiscard]] static std::uint64_t sizeOf(std::string_view header);
    /// \param bytes  sizeOf() bytes
    /// \errors Unsupported: what cannot be kept for certain (extended headers, footers, unclear sizes).
    [[nodiscard]] static Result<Id3v2Tag> parse(std::string_view bytes);
    /// A new one: ID3v2.3, which every program reads.
    [[nodiscard]] static Id3v2Tag made(const OldTag &old, std::size_t padding);

    /// \errors Unsupported: over 256 MB.
    [[nodiscard]] Result<std::string> render() const;

private:
    struct Frame;
    [[nodiscard]] Frame read(const std::string &entry) const;
    [[nodiscard]] std::string frameId(const Field &field) const;
    [[nodiscard]] std::string frame(const std::string &id, const std::string &body) const;
    [[nodiscard]] std::string textFrame(const std::string &id, const std::string &head,
                                        const std::string *description,
                                        std::span<const std::string> values) const;
    [[nodiscard]] Result<void> readFrames(std::string_view body);
    [[nodiscard]] std::size_t frameHeaderSize() const { return m_version == 2 ? 6 : 10; }
    [[nodiscard]] bool isOf(const std::string &entry, const Field &field) const override;
    [[nodiscard]] std::vector<std::string> textsOf(const std::string &entry) const override;
    [[nodiscard]] bool holdsSeveral() const override { return true; }
    [[nodiscard]] Result<std::string> make(const Field &field, std::span<const std::string> values,
                                           const std::string *replaced) const override;

    int m_version = 3;
    char m_revision = 0;
    unsigned m_flags = 0;
    std::size_t m_bodySize = 0; ///< of frames and padding, when read
    std::size_t m_padding = 0;
};

} // namespace tagwright::exporting
