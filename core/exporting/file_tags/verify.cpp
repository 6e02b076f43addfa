// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/verify.h"

#include "audio/decoder.h"
#include "audio/sound_bounds.h"
#include "base/text.h"
#include "exporting/file_tags/content_hash.h"
#include "exporting/file_tags/tagged_file.h"
#include "library/read_stream.h"
#include "library/taglib_setup.h"

#include <taglib/asftag.h>
#include <taglib/fileref.h>
#include <taglib/mp4tag.h>
#include <taglib/tpropertymap.h>

#include <algorithm>
#include <map>
#include <set>

namespace tagwright::exporting {
namespace {

using Properties = std::map<std::string, std::vector<std::string>>;

/// What TagLib says of a file.
struct Reading
{
    Properties properties;
    int lengthMs = 0, sampleRate = 0, channels = 0;
};

std::unexpected<Error> checkFailed(const std::string &what, const std::filesystem::path &old)
{
    return fail(ErrorCode::Corrupt, "The check after writing failed; the old file was kept: " + what + ".",
                old);
}

std::string upper(std::string text)
{
    for (char &c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return text;
}

void addAttributes(const TagLib::ASF::Tag &tag, Properties &properties)
{
    for (const auto &[name, attributes] : tag.attributeListMap()) {
        auto &values = properties["ATTRIBUTE " + upper(name.to8Bit(true))];
        for (const auto &attribute : attributes)
            values.push_back(attribute.toString().to8Bit(true));
    }
}

void addItems(const TagLib::MP4::Tag &tag, Properties &properties)
{
    for (const auto &[name, item] : tag.itemMap())
        for (const auto &text : item.toStringList())
            properties["ITEM " + upper(name.to8Bit(true))].push_back(text.to8Bit(true));
}

Result<Reading> read(const std::filesystem::path &path)
{
    library::prepareTagLib();
    library::ReadStream stream(path);
    const TagLib::FileRef file(&stream);
    if (file.isNull() || !file.audioProperties())
        return fail(ErrorCode::NotAudio, "Not an audio file that can be checked after writing.", path);
    Reading reading{.properties = {},
                    .lengthMs = file.audioProperties()->lengthInMilliseconds(),
                    .sampleRate = file.audioProperties()->sampleRate(),
                    .channels = file.audioProperties()->channels()};
    for (const auto &[key, values] : file.file()->properties())
        for (const auto &value : values)
            reading.properties[upper(key.to8Bit(true))].push_back(value.to8Bit(true));
    // The properties of these two leave names out that TagLib does not know.
    if (const auto *tag = dynamic_cast<TagLib::ASF::Tag *>(file.tag()))
        addAttributes(*tag, reading.properties);
    if (const auto *tag = dynamic_cast<TagLib::MP4::Tag *>(file.tag()))
        addItems(*tag, reading.properties);
    return reading;
}

/// Under which keys TagLib shows the field, over all formats.
std::set<std::string> keysOf(const Field &field)
{
    const std::string item = "ITEM ----:COM.APPLE.ITUNES:";
    switch (field.kind) {
    case FieldKind::Genre:
        return {"GENRE", "ATTRIBUTE WM/GENRE", "ITEM \u00a9GEN", "ITEM GNRE"};
    case FieldKind::Grouping:
        return {"GROUPING", "CONTENTGROUP", "WORK", "ATTRIBUTE WM/CONTENTGROUPDESCRIPTION", "ITEM \u00a9GRP"};
    case FieldKind::Mood:
        return {"MOOD", "ATTRIBUTE WM/MOOD", item + "MOOD"};
    case FieldKind::Comment:
        return {"COMMENT", "ITEM \u00a9CMT"};
    case FieldKind::Named:
        break;
    }
    return {upper(field.name), "ATTRIBUTE " + upper(field.name), item + upper(field.name)};
}

Result<void> compareReadings(const Reading &before, const Reading &after,
                             const std::vector<WantedField> &wanted, const std::filesystem::path &old)
{
    Properties restBefore = before.properties, restAfter = after.properties;
    for (const auto &[field, values] : wanted) {
        std::set<std::string> unseen(values.texts().begin(), values.texts().end());
        for (const std::string &key : keysOf(field)) {
            for (const std::string &value : restAfter[key])
                unseen.erase(value);
            restBefore.erase(key);
            restAfter.erase(key);
        }
        if (!unseen.empty())
            return checkFailed("another program would not find the field “" + nameOf(field) + "”", old);
    }
    if (restBefore != restAfter)
        return checkFailed("another field would have changed", old);
    if (before.lengthMs != after.lengthMs || before.sampleRate != after.sampleRate ||
        before.channels != after.channels)
        return checkFailed("the sound would look different", old);
    return {};
}

Result<void> compareTags(const std::filesystem::path &old, const std::filesystem::path &copy,
                         const std::vector<WantedField> &wanted)
{
    TAGWRIGHT_TRY_INTO(const auto oldFile, TaggedFile::open(old));
    const auto newFile = TaggedFile::open(copy);
    if (!newFile)
        return checkFailed("the tags cannot be read again", old);
    std::vector<Field> fields;
    for (const auto &[field, values] : wanted) {
        fields.push_back(field);
        if (!(*newFile)->holds(field, values))
            return checkFailed("the field “" + nameOf(field) + "” is not as wanted", old);
    }
    if (oldFile->others(fields) != (*newFile)->others(fields))
        return checkFailed("another field would have changed", old);

    TAGWRIGHT_TRY_INTO(const Reading before, read(old));
    const auto after = read(copy);
    if (!after)
        return checkFailed("the tags cannot be read again", old);
    return compareReadings(before, *after, wanted, old);
}

Result<audio::SoundBounds> soundBounds(const std::filesystem::path &path)
{
    TAGWRIGHT_TRY_INTO(const auto source, ByteSource::open(path));
    const auto readAt = [&](std::int64_t offset, std::span<unsigned char> bytes) {
        const auto read = source.read(static_cast<std::uint64_t>(offset), bytes.size());
        if (read)
            std::ranges::copy(*read, bytes.begin());
        return read.has_value();
    };
    return audio::findSoundBounds(readAt, static_cast<std::int64_t>(source.size()));
}

/// Whether all that the patch changes lies before or behind the sound.
bool liesAround(const audio::SoundBounds &sound, const Patch &patch)
{
    return std::ranges::all_of(patch, [&](const Splice &splice) {
        const auto begin = static_cast<std::int64_t>(splice.offset);
        return begin + std::ssize(splice.removed) <= sound.begin || begin >= sound.end;
    });
}

/// Where tags lie around the sound it has been compared with all the rest.
Result<void> compareSound(const std::filesystem::path &old, const std::filesystem::path &copy,
                          const Patch &back, const std::stop_token &stop)
{
    TAGWRIGHT_TRY_INTO(const auto oldBounds, soundBounds(old));
    TAGWRIGHT_TRY_INTO(const auto newBounds, soundBounds(copy));
    const bool isSameSize = oldBounds.end - oldBounds.begin == newBounds.end - newBounds.begin;
    if (isSameSize && liesAround(newBounds, back) && liesAround(oldBounds, inverse(back)))
        return {};
    TAGWRIGHT_TRY_INTO(const std::string oldSound, audio::audioHash(old, stop));
    const auto newSound = audio::audioHash(copy, stop);
    if (!newSound && newSound.error().code == ErrorCode::Cancelled)
        return std::unexpected(newSound.error());
    if (!newSound || *newSound != oldSound)
        return checkFailed("the sound would have changed", old);
    return {};
}

} // namespace

Result<std::string> verifyWayBack(const std::filesystem::path &old, const std::filesystem::path &copy,
                                  const Patch &back, const std::stop_token &stop)
{
    TAGWRIGHT_TRY_INTO(const ByteSource oldBytes, ByteSource::open(old));
    TAGWRIGHT_TRY_INTO(const ByteSource newBytes, ByteSource::open(copy));
    TAGWRIGHT_TRY_INTO(auto hash, hashIfMade(oldBytes, newBytes, back, stop));
    if (!hash)
        return checkFailed("there is no way back", old);
    return *std::move(hash);
}

Result<std::string> verifyWritten(const std::filesystem::path &old, const std::filesystem::path &copy,
                                  const Patch &back, const std::vector<WantedField> &wanted,
                                  const std::stop_token &stop)
{
    TAGWRIGHT_TRY_INTO(auto hash, verifyWayBack(old, copy, back, stop));
    TAGWRIGHT_TRY(compareTags(old, copy, wanted));
    TAGWRIGHT_TRY(compareSound(old, copy, back, stop));
    return hash;
}

} // namespace tagwright::exporting
