// SPDX-License-Identifier: GPL-3.0-or-later
// A Vorbis comment (xiph.org/vorbis/doc/v-comment.html): FLAC, Ogg Vorbis, Opus, Speex.
// Comments keep their order and spelling; what follows the last one (Opus allows it) is kept.
#pragma once

#include "exporting/file_tags/tag_entries.h"

#include <string_view>

namespace tagwright::exporting {

class VorbisComment final : public TagEntries
{
public:
    /// \param bytes  from the vendor's length on
    [[nodiscard]] static Result<VorbisComment> parse(std::string_view bytes);
    [[nodiscard]] static VorbisComment made(const std::string &vendor);
    [[nodiscard]] std::string render() const;

private:
    [[nodiscard]] bool isOf(const std::string &entry, const Field &field) const override;
    [[nodiscard]] std::vector<std::string> textsOf(const std::string &entry) const override;
    [[nodiscard]] bool holdsSeveral() const override { return false; }
    [[nodiscard]] Result<std::string> make(const Field &field, std::span<const std::string> values,
                                           const std::string *replaced) const override;

    std::string m_vendor;
    std::string m_behind;
};

} // namespace tagwright::exporting
