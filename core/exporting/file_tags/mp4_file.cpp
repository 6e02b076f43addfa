// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/mp4_file.h"

#include "base/text.h"
#include "exporting/file_tags/texts.h"

#include <algorithm>

namespace tagwright::exporting {
namespace {

constexpr std::uint64_t largestList = 256 << 20;
constexpr std::uint64_t largestTable = 256 << 20;
constexpr std::size_t fullHeader = 12; // of an atom with version and flags
constexpr std::uint64_t utf8Type = 1;

std::string atom(const std::string &id, const std::string &body)
{
    return bigEndianBytes(8 + body.size(), 4) + id + body;
}

std::string fullAtom(const std::string &id, const std::string &body)
{
    return atom(id, std::string(4, '\0') + body);
}

/// The atoms that lie in an atom of the list, with their headers.
std::vector<std::string_view> parts(std::string_view entry)
{
    std::vector<std::string_view> found;
    entry.remove_prefix(std::min<std::size_t>(8, entry.size()));
    while (entry.size() >= 8) {
        const std::uint64_t size = bigEndian(entry.substr(0, 4));
        if (size < 8 || size > entry.size())
            break;
        found.push_back(entry.substr(0, size));
        entry.remove_prefix(size);
    }
    return found;
}

std::string_view idOf(std::string_view atom)
{
    return atom.substr(4, 4);
}

std::string standardId(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Genre:
        return "\xa9"
               "gen";
    case FieldKind::Grouping:
        return "\xa9"
               "grp";
    case FieldKind::Comment:
        return "\xa9"
               "cmt";
    case FieldKind::Mood:
    case FieldKind::Named:
        break;
    }
    return "----";
}

std::string nameInside(const Field &field)
{
    return field.kind == FieldKind::Mood ? "MOOD" : field.name;
}

constexpr std::string_view meaning = "com.apple.iTunes";

} // namespace

Result<Mp4Tag> Mp4Tag::parse(std::string_view bytes)
{
    Mp4Tag tag;
    while (!bytes.empty()) {
        const std::uint64_t size = bytes.size() < 8 ? 0 : bigEndian(bytes.substr(0, 4));
        if (size < 8 || size > bytes.size())
            return leaveAlone("its list of tags is damaged");
        tag.add(std::string(bytes.substr(0, size)));
        bytes.remove_prefix(size);
    }
    return tag;
}

std::string Mp4Tag::render() const
{
    std::string bytes;
    for (const std::string &entry : entries())
        bytes += entry;
    return bytes;
}

bool Mp4Tag::isOf(const std::string &entry, const Field &field) const
{
    const std::string id = standardId(field.kind);
    if (field.kind == FieldKind::Genre && idOf(entry) == "gnre")
        return true;
    if (idOf(entry) != id)
        return false;
    if (id != "----")
        return true;
    bool isOurs = false, isMeant = false;
    for (const std::string_view part : parts(entry)) {
        if (part.size() < fullHeader)
            return false;
        isMeant = isMeant || (idOf(part) == "mean" && part.substr(fullHeader) == meaning);
        isOurs = isOurs || (idOf(part) == "name" && sameName(part.substr(fullHeader), nameInside(field)));
    }
    return isOurs && isMeant;
}

std::vector<std::string> Mp4Tag::textsOf(const std::string &entry) const
{
    constexpr std::size_t dataHeader = 16;
    std::vector<std::string> texts;
    for (const std::string_view part : parts(entry))
        if (idOf(part) == "data" && part.size() >= dataHeader) {
            const std::string_view value = part.substr(dataHeader);
            texts.push_back(idOf(entry) == "gnre" ? numberedGenre(static_cast<int>(bigEndian(value)) - 1)
                                                  : validUtf8(value));
        }
    return texts;
}

Result<std::string> Mp4Tag::make(const Field &field, std::span<const std::string> values,
                                 const std::string * /*replaced*/) const
{
    const std::string name = nameInside(field);
    std::string data;
    for (const std::string &text : values)
        data += atom("data", bigEndianBytes(utf8Type, 4) + std::string(4, '\0') + text);
    if (data.size() + name.size() >= largestList / 4)
        return cannotHold(nameOf(field));
    const std::string id = standardId(field.kind);
    if (id != "----")
        return atom(id, data);
    return atom(id, fullAtom("mean", std::string(meaning)) + fullAtom("name", name) + data);
}

Result<std::vector<Mp4File::Atom>> Mp4File::atomsIn(const ByteSource &source, std::uint64_t begin,
                                                    std::uint64_t end)
{
    std::vector<Atom> atoms;
    // Less than a header at the end: QuickTime ends some lists with four zeros.
    for (std::uint64_t offset = begin; offset + 8 <= end;) {
        TAGWRIGHT_TRY_INTO(const auto header, source.readSome(offset, 16));
        Atom atom{.id = header.substr(4, 4),
                  .offset = offset,
                  .headerSize = 8,
                  .size = bigEndian(std::string_view(header).substr(0, 4))};
        if (atom.size == 0) {
            atom.size = end - offset;
        } else if (atom.size == 1 && header.size() == 16) {
            atom.headerSize = 16;
            atom.size = bigEndian(std::string_view(header).substr(8, 8));
        }
        if (atom.size < atom.headerSize || atom.size > end - offset)
            return leaveAlone("its atoms are damaged, or its end is missing");
        atoms.push_back(atom);
        offset = atom.end();
    }
    return atoms;
}

Result<std::vector<Mp4File::Atom>> Mp4File::childrenOf(const Atom &atom, std::uint64_t skipped) const
{
    return atomsIn(source(), atom.begin() + skipped, atom.end());
}

Result<std::unique_ptr<Mp4File>> Mp4File::open(ByteSource opened)
{
    std::unique_ptr<Mp4File> file(new Mp4File(std::move(opened)));
    TAGWRIGHT_TRY_INTO(const auto atoms, atomsIn(file->source(), 0, file->source().size()));
    const auto moov = std::ranges::find(atoms, "moov", &Atom::id);
    if (moov == atoms.end())
        return leaveAlone("it has no index (moov)");
    if (std::ranges::count(atoms, "moov", &Atom::id) > 1 || moov->headerSize != 8)
        return leaveAlone("its index (moov) is unusual");
    file->m_moov = *moov;
    if (std::ranges::find(atoms, "moof", &Atom::id) != atoms.end())
        file->m_immovable = "it is made of fragments";
    TAGWRIGHT_TRY(file->findList());
    TAGWRIGHT_TRY(file->findPlaces());
    std::string bytes;
    if (file->m_list) {
        if (file->m_list->size > largestList)
            return leaveAlone("its list of tags is too large");
        TAGWRIGHT_TRY_INTO(bytes, file->source().read(file->m_list->begin(), file->m_list->size - 8));
    }
    TAGWRIGHT_TRY_INTO(auto tag, Mp4Tag::parse(bytes));
    file->m_tag = file->addTag(std::move(tag));
    return file;
}

/// Walks moov/udta/meta/ilst as far as it goes.
Result<void> Mp4File::findList()
{
    m_parents = {m_moov};
    TAGWRIGHT_TRY_INTO(const auto inMoov, childrenOf(m_moov));
    const auto udta = std::ranges::find(inMoov, "udta", &Atom::id);
    if (udta == inMoov.end())
        return {};
    m_parents.push_back(*udta);
    TAGWRIGHT_TRY_INTO(const auto inUdta, childrenOf(*udta));
    const auto meta = std::ranges::find(inUdta, "meta", &Atom::id);
    if (meta == inUdta.end())
        return {};
    m_parents.push_back(*meta);
    TAGWRIGHT_TRY_INTO(const auto inMeta, childrenOf(*meta, 4));
    const auto handler = std::ranges::find(inMeta, "hdlr", &Atom::id);
    if (handler == inMeta.end() || handler->size < 20)
        return leaveAlone("its tags are not as iTunes has them");
    TAGWRIGHT_TRY_INTO(const auto kind, source().read(handler->offset + 16, 4));
    if (kind != "mdir")
        return leaveAlone("its tags are not as iTunes has them");
    for (std::size_t i = 0; i < inMeta.size(); ++i)
        if (inMeta[i].id == "ilst") {
            if (m_list)
                return leaveAlone("it has two lists of tags");
            m_list = inMeta[i];
            if (i + 1 < inMeta.size() && inMeta[i + 1].id == "free")
                m_free = inMeta[i + 1];
        }
    for (const Atom &parent : m_parents)
        if (parent.headerSize != 8)
            return leaveAlone("its index (moov) is unusual");
    if (m_list && m_list->headerSize != 8)
        return leaveAlone("its list of tags is unusual");
    return {};
}

/// Finds all chunk offset tables: in moov/trak/mdia/minf/stbl.
Result<void> Mp4File::findPlaces()
{
    std::vector<Atom> pending{m_moov};
    while (!pending.empty()) {
        const Atom parent = pending.back();
        pending.pop_back();
        TAGWRIGHT_TRY_INTO(const auto children, childrenOf(parent));
        for (const Atom &child : children) {
            if (child.id == "trak" || child.id == "mdia" || child.id == "minf" || child.id == "stbl")
                pending.push_back(child);
            else if (child.id == "stco" || child.id == "co64")
                m_places.push_back(child);
            else if (child.id == "saio" || child.id == "senc")
                m_immovable = "it is encrypted";
            else if (child.id == "mvex")
                m_immovable = "it is made of fragments";
        }
    }
    return {};
}

Result<void> Mp4File::shiftPlaces(PatchBuilder &builder, std::uint64_t from, std::uint64_t shift) const
{
    for (const Atom &table : m_places) {
        const int width = table.id == "co64" ? 8 : 4;
        if (table.size > largestTable)
            return leaveAlone("its index is too large");
        TAGWRIGHT_TRY_INTO(const std::string body,
                           source().read(table.begin(), table.size - table.headerSize));
        if (body.size() < 8 ||
            bigEndian(body.substr(4, 4)) > (body.size() - 8) / static_cast<unsigned>(width))
            return leaveAlone("its index is damaged");
        std::string moved = body;
        const std::uint64_t count = bigEndian(body.substr(4, 4));
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::size_t at = 8 + i * static_cast<unsigned>(width);
            const std::uint64_t place =
                bigEndian(std::string_view(body).substr(at, static_cast<unsigned>(width)));
            if (place < from)
                continue;
            if (width == 4 && place + shift > 0xffffffffU)
                return leaveAlone("it would become larger than its index can say");
            moved.replace(at, static_cast<unsigned>(width), bigEndianBytes(place + shift, width));
        }
        TAGWRIGHT_TRY(builder.replace(table.begin(), body.size(), moved));
    }
    return {};
}

/// What is to stand where the list stands, or at the end of the innermost parent that is there.
std::string Mp4File::listBytes() const
{
    std::string bytes = atom("ilst", m_tag->render());
    if (m_parents.size() < 3)
        bytes = fullAtom("meta",
                         fullAtom("hdlr", std::string(4, '\0') + "mdirappl" + std::string(9, '\0')) + bytes);
    if (m_parents.size() < 2)
        bytes = atom("udta", bytes);
    return bytes;
}

Result<Patch> Mp4File::patch() const
{
    PatchBuilder builder(source());
    const std::string bytes = m_list || !m_tag->isEmpty() ? listBytes() : "";
    const std::uint64_t offset = m_list ? m_list->offset : m_parents.back().end();
    const std::uint64_t oldSize = m_list ? m_list->size : 0;
    TAGWRIGHT_TRY(builder.replace(offset, oldSize, bytes));

    const std::uint64_t room = oldSize + (m_free ? m_free->size : 0);
    if (m_free && m_free->headerSize == 8 && (room == bytes.size() || room >= bytes.size() + 8)) {
        const std::uint64_t size = room - bytes.size();
        if (size == 0) {
            TAGWRIGHT_TRY(builder.replace(m_free->offset, m_free->size, ""));
        } else {
            TAGWRIGHT_TRY(builder.replace(m_free->offset, 4, bigEndianBytes(size, 4)));
            const std::uint64_t kept = std::min(size, m_free->size);
            TAGWRIGHT_TRY(
                builder.replace(m_free->offset + 8, m_free->size - kept, std::string(size - kept, '\0')));
        }
        return builder.take();
    }
    const std::uint64_t shift = bytes.size() - oldSize; // wraps around where it shrinks
    if (shift == 0)
        return builder.take();
    if (!m_immovable.empty())
        return leaveAlone(m_immovable);
    for (const Atom &parent : m_parents) {
        if (parent.size + shift > 0xffffffffU)
            return leaveAlone("its index would become too large");
        TAGWRIGHT_TRY(builder.replace(parent.offset, 4, bigEndianBytes(parent.size + shift, 4)));
    }
    TAGWRIGHT_TRY(shiftPlaces(builder, offset + oldSize, shift));
    return builder.take();
}

} // namespace tagwright::exporting
