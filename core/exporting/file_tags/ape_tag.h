// SPDX-License-Identifier: GPL-3.0-or-later
// An APEv2 tag (wiki.hydrogenaud.io, APEv2 specification) as its items: WavPack, Monkey's Audio, some MP3.
#pragma once

#include "exporting/file_tags/tag_entries.h"

#include <cstdint>
#include <string_view>

namespace tagwright::exporting {

class ApeTag final : public TagEntries
{
public:
    static constexpr std::size_t footerSize = 32;
    /// Bytes of the tag that ends so, footer and header included; 0 if none does.
    [[nodiscard]] static std::uint64_t sizeOf(std::string_view footer);
    /// \param bytes  sizeOf() bytes \errors Unsupported: APEv1, read-only or damaged tags.
    [[nodiscard]] static Result<ApeTag> parse(std::string_view bytes);
    [[nodiscard]] static ApeTag made(const OldTag &old);
    [[nodiscard]] std::string render() const;

private:
    [[nodiscard]] bool isOf(const std::string &entry, const Field &field) const override;
    [[nodiscard]] std::vector<std::string> textsOf(const std::string &entry) const override;
    [[nodiscard]] bool holdsSeveral() const override { return true; }
    [[nodiscard]] Result<std::string> make(const Field &field, std::span<const std::string> values,
                                           const std::string *replaced) const override;

    bool m_hasHeader = true;
};

} // namespace tagwright::exporting
