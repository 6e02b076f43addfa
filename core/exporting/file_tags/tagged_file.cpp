// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/tagged_file.h"

#include "exporting/file_tags/asf_file.h"
#include "exporting/file_tags/chunk_file.h"
#include "exporting/file_tags/flac_file.h"
#include "exporting/file_tags/id3v2_tag.h"
#include "exporting/file_tags/mp4_file.h"
#include "exporting/file_tags/ogg_file.h"
#include "exporting/file_tags/outer_tags_file.h"

#include <algorithm>

namespace tagwright::exporting {
namespace {

template <typename File>
Result<std::unique_ptr<TaggedFile>> openAs(ByteSource source)
{
    TAGWRIGHT_TRY_INTO(std::unique_ptr<TaggedFile> file, File::open(std::move(source)));
    return file;
}

bool isMpegFrame(std::string_view head)
{
    return head.size() >= 2 && head[0] == '\xff' && (static_cast<unsigned char>(head[1]) & 0xe0U) == 0xe0U;
}

Result<std::unique_ptr<TaggedFile>> openByContent(ByteSource source)
{
    TAGWRIGHT_TRY_INTO(const std::string begin, source.readSome(0, 16));
    const std::uint64_t leading = Id3v2Tag::sizeOf(begin);
    TAGWRIGHT_TRY_INTO(const std::string head, source.readSome(leading, 16));
    const std::string_view form = std::string_view(head).substr(std::min<std::size_t>(8, head.size()), 4);
    if (head.starts_with("fLaC"))
        return openAs<FlacFile>(std::move(source));
    if (head.starts_with("wvpk") || head.starts_with("MAC "))
        return openAs<ApeTaggedFile>(std::move(source));
    if (leading == 0) {
        if (head.starts_with("OggS"))
            return openAs<OggFile>(std::move(source));
        if (head.starts_with("RIFF") && form == "WAVE")
            return openAs<ChunkFile>(std::move(source));
        if (head.starts_with("FORM") && (form == "AIFF" || form == "AIFC"))
            return openAs<ChunkFile>(std::move(source));
        if (head.starts_with("RF64") || head.starts_with("BW64"))
            return leaveAlone("it is a WAV of the kind for more than 4 GB");
        if (head.starts_with(AsfFile::magic))
            return openAs<AsfFile>(std::move(source));
        if (head.size() >= 8 && head.substr(4, 4) == "ftyp")
            return openAs<Mp4File>(std::move(source));
    }
    if (leading > 0 || isMpegFrame(head))
        return openAs<MpegFile>(std::move(source));
    return fail(ErrorCode::NotAudio, "Not a format whose tags can be written.");
}

} // namespace

Result<std::unique_ptr<TaggedFile>> TaggedFile::open(const std::filesystem::path &path)
{
    TAGWRIGHT_TRY_INTO(ByteSource source, ByteSource::open(path));
    auto file = openByContent(std::move(source));
    if (!file)
        file.error().path = path;
    return file;
}

FieldValues TaggedFile::values(const Field &field) const
{
    return FieldValues(m_tags.front()->values(field));
}

bool TaggedFile::holds(const Field &field, const FieldValues &values) const
{
    return std::ranges::all_of(m_tags, [&](const auto &tag) { return tag->values(field) == values.texts(); });
}

Result<void> TaggedFile::set(const Field &field, const FieldValues &values)
{
    for (const auto &tag : m_tags)
        TAGWRIGHT_TRY(tag->set(field, values));
    return {};
}

std::vector<std::string> TaggedFile::others(std::span<const Field> fields) const
{
    std::vector<std::string> all;
    for (const auto &tag : m_tags)
        std::ranges::move(tag->others(fields), std::back_inserter(all));
    return all;
}

} // namespace tagwright::exporting
