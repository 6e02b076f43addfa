// SPDX-License-Identifier: GPL-3.0-or-later
// A music file as far as its tags go: read them, ask for changes, get the patch that makes them.
// Nothing here writes. What each format keeps: docs/file-formats.md.
#pragma once

#include "exporting/file_tags/patch.h"
#include "exporting/file_tags/tag_entries.h"

#include <memory>

namespace tagwright::exporting {

class TaggedFile
{
public:
    /// Told by content, not by name.
    /// \errors NotFound, NotReadable, NotAudio (no format that we know), Unsupported (a file whose tags
    /// cannot
    ///         be changed without risk: the message says why), Truncated.
    [[nodiscard]] static Result<std::unique_ptr<TaggedFile>> open(const std::filesystem::path &path);
    TaggedFile(const TaggedFile &) = delete;
    TaggedFile &operator=(const TaggedFile &) = delete;
    virtual ~TaggedFile() = default;

    [[nodiscard]] const ByteSource &source() const { return m_source; }
    /// As the tag that readers prefer says.
    [[nodiscard]] FieldValues values(const Field &field) const;
    /// Every tag of the file holds these values and no others.
    [[nodiscard]] bool holds(const Field &field, const FieldValues &values) const;
    /// In every tag of the file that can hold names. \errors Unsupported: the format cannot hold the field.
    [[nodiscard]] Result<void> set(const Field &field, const FieldValues &values);
    /// Raw entries of all other fields, in order.
    [[nodiscard]] std::vector<std::string> others(std::span<const Field> fields) const;
    /// From the file as it is to the file as asked for.
    [[nodiscard]] virtual Result<Patch> patch() const = 0;

protected:
    explicit TaggedFile(ByteSource source) : m_source(std::move(source)) {}
    template <typename Tag>
    Tag *addTag(Tag tag)
    {
        auto owned = std::make_unique<Tag>(std::move(tag));
        Tag *added = owned.get();
        m_tags.push_back(std::move(owned));
        return added;
    }

private:
    ByteSource m_source;
    std::vector<std::unique_ptr<TagEntries>> m_tags;
};

} // namespace tagwright::exporting
