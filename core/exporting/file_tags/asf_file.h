// SPDX-License-Identifier: GPL-3.0-or-later
// ASF, that is WMA (Advanced Systems Format specification 1.2.3): the extended content description, and the
// description in the content description. All other objects of the header stay byte for byte.
#pragma once

#include "exporting/file_tags/tagged_file.h"

#include <optional>

namespace tagwright::exporting {

/// Attributes; the description (Comment) is an entry of its own kind.
class AsfTag final : public TagEntries
{
public:
    /// \param attributes  body of the extended content description
    /// \param description  UTF-16 as it lies in the content description
    [[nodiscard]] static Result<AsfTag> parse(std::string_view attributes, const std::string &description);
    [[nodiscard]] Result<std::string> renderAttributes() const;
    [[nodiscard]] std::string description() const;

private:
    [[nodiscard]] bool isOf(const std::string &entry, const Field &field) const override;
    [[nodiscard]] std::vector<std::string> textsOf(const std::string &entry) const override;
    [[nodiscard]] bool holdsSeveral() const override { return false; }
    [[nodiscard]] Result<std::string> make(const Field &field, std::span<const std::string> values,
                                           const std::string *replaced) const override;
};

class AsfFile final : public TaggedFile
{
public:
    static constexpr std::string_view magic{
        "\x30\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C", 16};
    [[nodiscard]] static Result<std::unique_ptr<AsfFile>> open(ByteSource source);
    [[nodiscard]] Result<Patch> patch() const override;

private:
    using TaggedFile::TaggedFile;
    struct Object
    {
        std::uint64_t offset = 0;
        std::uint64_t size = 0; ///< with its header
    };
    [[nodiscard]] Result<void> takeObject(const std::string &id, const Object &object);
    [[nodiscard]] std::string describedBytes() const;

    std::uint64_t m_headerSize = 0;
    std::uint64_t m_objectCount = 0;
    std::optional<Object> m_attributes;
    std::optional<Object> m_description;
    std::optional<Object> m_properties;
    std::string m_descriptionBody;
    const AsfTag *m_tag = nullptr;
};

} // namespace tagwright::exporting
