// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/asf_file.h"

#include "exporting/file_tags/texts.h"

#include <array>

namespace tagwright::exporting {
namespace {

constexpr std::string_view attributesId{"\x40\xA4\xD0\xD2\x07\xE3\xD2\x11\x97\xF0\x00\xA0\xC9\x5E\xA8\x50",
                                        16};
constexpr std::string_view descriptionId{"\x33\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C",
                                         16};
constexpr std::string_view propertiesId{"\xA1\xDC\xAB\x8C\x47\xA9\xCF\x11\x8E\xE4\x00\xC0\x0C\x20\x53\x65",
                                        16};
constexpr std::uint64_t headSize = 24;       // of an object: identity and size
constexpr std::uint64_t fileHeaderSize = 30; // of the header object: also a count and two fixed bytes
constexpr std::uint64_t fileSizeAt = 40;     // in the file properties
constexpr std::uint64_t largestHeader = 64 << 20;
constexpr std::size_t largestText = 0xffff;
constexpr std::size_t describedTexts = 5; // title, author, copyright, description, rating

// No attribute begins so: the length of its name is even.
constexpr std::string_view descriptionMark = "\xff\xff";

std::string nameInside(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Genre:
        return "WM/Genre";
    case FieldKind::Grouping:
        return "WM/ContentGroupDescription";
    case FieldKind::Mood:
        return "WM/Mood";
    case FieldKind::Comment:
    case FieldKind::Named:
        break;
    }
    return field.name;
}

struct Attribute
{
    std::string name;
    std::uint64_t type = 0; ///< 0: text
    std::string_view value;
};

/// \param size  of the attribute, when it is whole
bool readAttribute(std::string_view bytes, Attribute &attribute, std::size_t &size)
{
    if (bytes.size() < 2)
        return false;
    const std::size_t nameSize = littleEndian(bytes.substr(0, 2));
    if (nameSize % 2 != 0 || bytes.size() < nameSize + 6)
        return false;
    attribute.name = fromUtf16Le(bytes.substr(2, nameSize));
    attribute.type = littleEndian(bytes.substr(2 + nameSize, 2));
    const std::size_t valueSize = littleEndian(bytes.substr(4 + nameSize, 2));
    size = 6 + nameSize + valueSize;
    if (bytes.size() < size)
        return false;
    attribute.value = bytes.substr(6 + nameSize, valueSize);
    return true;
}

std::string object(std::string_view id, const std::string &body)
{
    return std::string(id) + littleEndianBytes(headSize + body.size(), 8) + body;
}

std::string withEnd(const std::string &utf8)
{
    return utf16Le(utf8) + std::string(2, '\0');
}

} // namespace

Result<AsfTag> AsfTag::parse(std::string_view attributes, const std::string &description)
{
    AsfTag tag;
    if (!fromUtf16Le(description).empty())
        tag.add(std::string(descriptionMark) + description);
    if (attributes.size() < 2)
        return leaveAlone("its attributes are damaged");
    std::uint64_t count = littleEndian(attributes.substr(0, 2));
    attributes.remove_prefix(2);
    for (; count > 0; --count) {
        Attribute attribute;
        std::size_t size = 0;
        if (!readAttribute(attributes, attribute, size))
            return leaveAlone("its attributes are damaged");
        tag.add(std::string(attributes.substr(0, size)));
        attributes.remove_prefix(size);
    }
    if (!attributes.empty())
        return leaveAlone("its attributes are damaged");
    return tag;
}

Result<std::string> AsfTag::renderAttributes() const
{
    std::string bytes;
    std::size_t count = 0;
    for (const std::string &entry : entries())
        if (!entry.starts_with(descriptionMark)) {
            bytes += entry;
            ++count;
        }
    if (count > largestText)
        return leaveAlone("it has too many attributes");
    return littleEndianBytes(count, 2) + bytes;
}

std::string AsfTag::description() const
{
    for (const std::string &entry : entries())
        if (entry.starts_with(descriptionMark))
            return entry.substr(descriptionMark.size());
    return {};
}

bool AsfTag::isOf(const std::string &entry, const Field &field) const
{
    if (entry.starts_with(descriptionMark) || field.kind == FieldKind::Comment)
        return entry.starts_with(descriptionMark) && field.kind == FieldKind::Comment;
    Attribute attribute;
    std::size_t size = 0;
    return readAttribute(entry, attribute, size) && attribute.type == 0 &&
           sameName(attribute.name, nameInside(field));
}

std::vector<std::string> AsfTag::textsOf(const std::string &entry) const
{
    if (entry.starts_with(descriptionMark))
        return {fromUtf16Le(std::string_view(entry).substr(descriptionMark.size()))};
    Attribute attribute;
    std::size_t size = 0;
    (void)readAttribute(entry, attribute, size);
    return {fromUtf16Le(attribute.value)};
}

Result<std::string> AsfTag::make(const Field &field, std::span<const std::string> values,
                                 const std::string * /*replaced*/) const
{
    const std::string &value = values.front();
    const std::string name = withEnd(nameInside(field));
    const std::string text = withEnd(value);
    if (name.size() > largestText - 2 || text.size() > largestText)
        return cannotHold(nameOf(field));
    if (field.kind == FieldKind::Comment)
        return std::string(descriptionMark) + text;
    return littleEndianBytes(name.size(), 2) + name + littleEndianBytes(0, 2) +
           littleEndianBytes(text.size(), 2) + text;
}

Result<std::unique_ptr<AsfFile>> AsfFile::open(ByteSource opened)
{
    std::unique_ptr<AsfFile> file(new AsfFile(std::move(opened)));
    const ByteSource &source = file->source();
    TAGWRIGHT_TRY_INTO(const auto head, source.read(0, fileHeaderSize));
    file->m_headerSize = littleEndian(std::string_view(head).substr(16, 8));
    file->m_objectCount = littleEndian(std::string_view(head).substr(24, 4));
    if (file->m_headerSize > largestHeader || file->m_headerSize > source.size())
        return leaveAlone("its header is damaged");
    std::uint64_t offset = fileHeaderSize;
    for (std::uint64_t i = 0; i < file->m_objectCount; ++i) {
        TAGWRIGHT_TRY_INTO(const auto header, source.read(offset, headSize));
        const Object object{offset, littleEndian(std::string_view(header).substr(16, 8))};
        if (object.size < headSize || object.size > file->m_headerSize - offset)
            return leaveAlone("its header is damaged");
        TAGWRIGHT_TRY(file->takeObject(header.substr(0, 16), object));
        offset += object.size;
    }
    if (offset != file->m_headerSize || !file->m_properties || file->m_properties->size < fileSizeAt + 8)
        return leaveAlone("its header is damaged");
    std::string attributes(2, '\0'), description;
    if (file->m_attributes) {
        TAGWRIGHT_TRY_INTO(attributes, source.read(file->m_attributes->offset + headSize,
                                                   file->m_attributes->size - headSize));
    }
    if (file->m_description) {
        TAGWRIGHT_TRY_INTO(file->m_descriptionBody, source.read(file->m_description->offset + headSize,
                                                                file->m_description->size - headSize));
        const std::string_view body = file->m_descriptionBody;
        std::uint64_t begin = 2 * describedTexts, all = begin;
        if (body.size() < begin)
            return leaveAlone("its description is damaged");
        for (std::size_t i = 0; i < describedTexts; ++i) {
            const std::uint64_t size = littleEndian(body.substr(2 * i, 2));
            begin += i < 3 ? size : 0;
            all += size;
        }
        if (all != body.size())
            return leaveAlone("its description is damaged");
        description = body.substr(begin, littleEndian(body.substr(6, 2)));
    }
    TAGWRIGHT_TRY_INTO(auto tag, AsfTag::parse(attributes, description));
    file->m_tag = file->addTag(std::move(tag));
    return file;
}

Result<void> AsfFile::takeObject(const std::string &id, const Object &object)
{
    std::optional<Object> *place = id == attributesId    ? &m_attributes
                                   : id == descriptionId ? &m_description
                                   : id == propertiesId  ? &m_properties
                                                         : nullptr;
    if (place && *place)
        return leaveAlone("its header holds something twice");
    if (place)
        *place = object;
    return {};
}

/// The content description with the description in it.
std::string AsfFile::describedBytes() const
{
    const std::string body =
        m_descriptionBody.empty() ? std::string(2 * describedTexts, '\0') : m_descriptionBody;
    const std::string text = m_tag->description();
    std::uint64_t begin = 2 * describedTexts;
    for (std::size_t i = 0; i < 3; ++i)
        begin += littleEndian(std::string_view(body).substr(2 * i, 2));
    const std::uint64_t oldSize = littleEndian(std::string_view(body).substr(6, 2));
    std::string changed = body;
    changed.replace(begin, oldSize, text);
    changed.replace(6, 2, littleEndianBytes(text.size(), 2));
    return object(descriptionId, changed);
}

Result<Patch> AsfFile::patch() const
{
    PatchBuilder builder(source());
    std::uint64_t shift = 0, added = 0; // wraps around where it shrinks
    const auto replace = [&](const std::optional<Object> &old, const std::string &bytes) -> Result<void> {
        const std::uint64_t size = old ? old->size : 0;
        shift += bytes.size() - size;
        added += old ? 0 : 1;
        return builder.replace(old ? old->offset : m_headerSize, size, bytes);
    };
    TAGWRIGHT_TRY_INTO(const auto attributes, m_tag->renderAttributes());
    const bool hasAttributes = littleEndian(attributes.substr(0, 2)) > 0;
    if (m_attributes || hasAttributes)
        TAGWRIGHT_TRY(replace(m_attributes, object(attributesId, attributes)));
    if (m_description || !m_tag->description().empty())
        TAGWRIGHT_TRY(replace(m_description, describedBytes()));
    const std::uint64_t size = m_headerSize + shift;
    if (size > largestHeader)
        return leaveAlone("its header would be too large");
    TAGWRIGHT_TRY(builder.replace(16, 8, littleEndianBytes(size, 8)));
    TAGWRIGHT_TRY(builder.replace(24, 4, littleEndianBytes(m_objectCount + added, 4)));
    // A stream that was cut off says another size, or none: that is not ours to put right.
    const std::uint64_t sizeAt = m_properties->offset + fileSizeAt;
    TAGWRIGHT_TRY_INTO(const auto said, source().read(sizeAt, 8));
    if (littleEndian(said) != 0)
        TAGWRIGHT_TRY(builder.replace(sizeAt, 8, littleEndianBytes(littleEndian(said) + shift, 8)));
    return builder.take();
}

} // namespace tagwright::exporting
