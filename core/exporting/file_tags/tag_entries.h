// SPDX-License-Identifier: GPL-3.0-or-later
// A tag as a list of entries (frames, items, comments, atoms), each kept as the bytes that it is made of.
// Only entries of an asked field are ever made anew.
#pragma once

#include "base/error.h"
#include "exporting/file_tags/field.h"

#include <span>
#include <string>
#include <vector>

namespace tagwright::exporting {

class TagEntries
{
public:
    TagEntries() = default;
    TagEntries(const TagEntries &) = default;
    TagEntries &operator=(const TagEntries &) = default;
    virtual ~TagEntries() = default;

    /// What the field holds, as UTF-8. Of several comments only the first without a description: the others
    /// are not ours to change.
    [[nodiscard]] std::vector<std::string> values(const Field &field) const;
    /// The field holds these alone, at the place that it had; nothing: it is removed.
    /// \errors Unsupported: the format cannot hold it.
    [[nodiscard]] Result<void> set(const Field &field, const FieldValues &values);
    /// The bytes of all entries that are of none of these fields, in their order.
    [[nodiscard]] std::vector<std::string> others(std::span<const Field> fields) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

protected:
    [[nodiscard]] const std::vector<std::string> &entries() const { return m_entries; }
    void add(std::string entry) { m_entries.push_back(std::move(entry)); }

private:
    [[nodiscard]] virtual bool isOf(const std::string &entry, const Field &field) const = 0;
    [[nodiscard]] virtual std::vector<std::string> textsOf(const std::string &entry) const = 0;
    /// Whether one entry holds all values of a field; else each has its own.
    [[nodiscard]] virtual bool holdsSeveral() const = 0;
    /// \param values    one, unless holdsSeveral()
    /// \param replaced  the entry whose place it takes, or nothing
    [[nodiscard]] virtual Result<std::string> make(const Field &field, std::span<const std::string> values,
                                                   const std::string *replaced) const = 0;
    [[nodiscard]] std::vector<std::size_t> indexesOf(const Field &field) const;

    std::vector<std::string> m_entries;
};

/// What an older tag in the file says (ID3v1, a WAV's INFO): a newer tag hides it from most readers, so that
/// a new one begins with it. Empty: not given.
struct OldTag
{
    std::string title, artist, album, year, track, genre, comment;
    [[nodiscard]] bool isEmpty() const
    {
        return (title + artist + album + year + track + genre + comment).empty();
    }
};

} // namespace tagwright::exporting
