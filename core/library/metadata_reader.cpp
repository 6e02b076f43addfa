// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/metadata_reader.h"

#include "base/text.h"
#include "library/read_stream.h"
#include "library/taglib_setup.h"

#include <taglib/fileref.h>
#include <taglib/tpropertymap.h>

#include <cerrno>
#include <charconv>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tagwright::library {
namespace {

constexpr std::size_t longestText = 1000;

/// All values of a property, joined by "; "; empty if it is not there.
std::string textOf(const TagLib::PropertyMap &properties, const char *key)
{
    const auto found = properties.find(key);
    if (found == properties.end())
        return {};
    std::string text = validUtf8(found->second.toString("; ").to8Bit(true));
    for (char &c : text)
        if ((c >= 0 && c < 0x20) || c == 0x7f)
            c = ' ';
    if (text.size() > longestText)
        text = validUtf8(std::string_view(text).substr(0, longestText));
    return std::string(trimmed(text));
}

/// The number that a text begins with: 1997 of "1997-05-03", 4 of "4/12"; 0 if it does not.
int leadingNumber(const std::string &text, std::size_t digits)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + std::min(text.size(), digits), number);
    return std::max(number, 0);
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
    prepareTagLib();
    ReadStream stream(path);
    if (!stream.isOpen() || stream.length() == 0)
        return std::unexpected(refusal(path));
    const TagLib::FileRef file(&stream);
    if (file.isNull() || !file.audioProperties() || file.audioProperties()->sampleRate() <= 0)
        return std::unexpected(refusal(path));

    catalogue::Metadata m;
    // Not TagLib's simpler Tag: it leaves the INFO chunk of a WAV out.
    const TagLib::PropertyMap properties = file.file()->properties();
    m.title = textOf(properties, "TITLE");
    m.artist = textOf(properties, "ARTIST");
    m.album = textOf(properties, "ALBUM");
    m.albumArtist = textOf(properties, "ALBUMARTIST");
    m.genre = textOf(properties, "GENRE");
    m.isrc = textOf(properties, "ISRC");
    m.year = leadingNumber(textOf(properties, "DATE"), 4);
    m.trackNumber = leadingNumber(textOf(properties, "TRACKNUMBER"), 6);
    m.bpm = parseNumber(textOf(properties, "BPM")).value_or(0);
    const TagLib::AudioProperties &audio = *file.audioProperties();
    m.durationMs = audio.lengthInMilliseconds();
    m.sampleRate = audio.sampleRate();
    m.channels = audio.channels();
    m.bitrateKbps = audio.bitrate();
    return m;
}

} // namespace tagwright::library
