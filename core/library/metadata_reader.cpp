// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/metadata_reader.h"

#include "base/text.h"

#include <taglib/fileref.h>
#include <taglib/tag.h>
#include <taglib/tdebuglistener.h>
#include <taglib/tfilestream.h>
#include <taglib/tpropertymap.h>

#include <cerrno>
#include <charconv>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tagwright::library {
namespace {

constexpr std::size_t longestText = 1000;

/// TagLib reports oddities of files on standard error unless somebody else listens.
class Silence : public TagLib::DebugListener
{
    void printMessage(const TagLib::String & /*message*/) override {}
};

void silenceTagLib()
{
    static Silence silence;
    static const bool once = (TagLib::setDebugListener(&silence), true);
    (void)once;
}

std::string clean(const TagLib::String &value)
{
    std::string text = validUtf8(value.to8Bit(true));
    for (char &c : text)
        if ((c >= 0 && c < 0x20) || c == 0x7f)
            c = ' ';
    if (text.size() > longestText)
        text = validUtf8(std::string_view(text).substr(0, longestText));
    return std::string(trimmed(text));
}

/// The first value of a property, or an empty text.
TagLib::String property(const TagLib::PropertyMap &properties, const char *key)
{
    const auto found = properties.find(key);
    return found == properties.end() || found->second.isEmpty() ? TagLib::String() : found->second.front();
}

/// Explains why TagLib could not use the file, from what the file system says.
Error refusal(const std::filesystem::path &path)
{
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0)
        return errnoError("Cannot be read", path);
    if (info.st_size == 0)
        return {ErrorCode::EmptyFile, "The file is empty. Copy it again, or remove it.", path};
    if (const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC); fd >= 0)
        ::close(fd);
    else if (errno == EACCES || errno == EPERM)
        return {ErrorCode::NotReadable,
                "No permission to read this file. Change its permissions, then scan again.", path};
    else
        return errnoError("Cannot be read", path);
    return {ErrorCode::NotAudio,
            "Not an audio file despite its name, or its header is damaged. Copy it again, or remove it.",
            path};
}

} // namespace

Result<catalogue::Metadata> readMetadata(const std::filesystem::path &path)
{
    silenceTagLib();
    TagLib::FileStream stream(path.c_str(), true);
    if (!stream.isOpen() || stream.length() == 0)
        return std::unexpected(refusal(path));
    const TagLib::FileRef file(&stream);
    if (file.isNull() || !file.audioProperties() || file.audioProperties()->sampleRate() <= 0)
        return std::unexpected(refusal(path));

    catalogue::Metadata m;
    if (const TagLib::Tag *tag = file.tag()) {
        const TagLib::PropertyMap properties = file.file()->properties();
        m.title = clean(tag->title());
        m.artist = clean(tag->artist());
        m.album = clean(tag->album());
        m.albumArtist = clean(property(properties, "ALBUMARTIST"));
        m.genre = clean(tag->genre());
        m.year = static_cast<int>(std::min(tag->year(), 9999U));
        m.trackNumber = static_cast<int>(std::min(tag->track(), 99'999U));
        m.bpm = parseNumber(property(properties, "BPM").to8Bit(true)).value_or(0);
    }
    const TagLib::AudioProperties &audio = *file.audioProperties();
    m.durationMs = audio.lengthInMilliseconds();
    m.sampleRate = audio.sampleRate();
    m.channels = audio.channels();
    m.bitrateKbps = audio.bitrate();
    return m;
}

} // namespace tagwright::library
