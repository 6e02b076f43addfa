// SPDX-License-Identifier: GPL-3.0-or-later
// MP4 (ISO 14496-12, iTunes metadata in moov/udta/meta/ilst): a free atom behind the list gives or takes what
// it can; otherwise the sizes of the atoms around it and, where the sound lies behind, the tables of its
// places are corrected.
#pragma once

#include "exporting/file_tags/tagged_file.h"

#include <optional>

namespace tagwright::exporting {

/// The atoms of an ilst.
class Mp4Tag final : public TagEntries
{
public:
    [[nodiscard]] static Result<Mp4Tag> parse(std::string_view bytes);
    [[nodiscard]] std::string render() const;

private:
    [[nodiscard]] bool isOf(const std::string &entry, const Field &field) const override;
    [[nodiscard]] std::vector<std::string> textsOf(const std::string &entry) const override;
    [[nodiscard]] bool holdsSeveral() const override { return true; }
    [[nodiscard]] Result<std::string> make(const Field &field, std::span<const std::string> values,
                                           const std::string *replaced) const override;
};

class Mp4File final : public TaggedFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Mp4File>> open(ByteSource source);
    [[nodiscard]] Result<Patch> patch() const override;

private:
    using TaggedFile::TaggedFile;
    struct Atom
    {
        std::string id;
        std::uint64_t offset = 0;
        std::uint64_t headerSize = 8;
        std::uint64_t size = 0; ///< with header

        [[nodiscard]] std::uint64_t begin() const { return offset + headerSize; }
        [[nodiscard]] std::uint64_t end() const { return offset + size; }
    };
    [[nodiscard]] static Result<std::vector<Atom>> atomsIn(const ByteSource &source, std::uint64_t begin,
                                                           std::uint64_t end);
    [[nodiscard]] Result<std::vector<Atom>> childrenOf(const Atom &atom, std::uint64_t skipped = 0) const;
    [[nodiscard]] Result<void> findList();
    [[nodiscard]] Result<void> findPlaces();
    [[nodiscard]] Result<void> shiftPlaces(PatchBuilder &builder, std::uint64_t from,
                                           std::uint64_t shift) const;
    [[nodiscard]] std::string listBytes() const;

    Atom m_moov;
    std::vector<Atom> m_parents; ///< of the list, as far as they are there, moov first
    std::optional<Atom> m_list;
    std::optional<Atom> m_free; ///< right behind the list
    std::vector<Atom> m_places; ///< tables of where the sound lies: stco and co64
    std::string m_immovable;    ///< why nothing may move
    const Mp4Tag *m_tag = nullptr;
};

} // namespace tagwright::exporting
