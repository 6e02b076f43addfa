// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/playlist.h"

#include "base/files.h"
#include "base/text.h"
#include "base/uri.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace tagwright::exporting {

namespace fs = std::filesystem;
using catalogue::Track;

namespace {

/// In one line of UTF-8.
std::string lineOf(std::string_view text)
{
    std::string line = validUtf8(text);
    std::ranges::replace_if(line, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }, ' ');
    return std::string(trimmed(line));
}

std::string titleOf(const PlaylistEntry &entry)
{
    const std::string title = lineOf(entry.title);
    return title.empty() ? lineOf(displayPath(entry.path.stem())) : title;
}

bool fitsIntoALine(std::string_view path)
{
    return isValidUtf8(path) && trimmed(path).size() == path.size() &&
           std::ranges::none_of(path, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; });
}

/// A path that no player takes for a comment or for an address.
std::string m3uPath(const fs::path &path)
{
    const std::string &bytes = path.native();
    if (!fitsIntoALine(bytes))
        return fileUri(path);
    const bool isMisread =
        path.is_relative() && (bytes.starts_with('#') || bytes.substr(0, bytes.find('/')).contains(':'));
    return isMisread ? "./" + bytes : bytes;
}

std::string m3u8(const Playlist &playlist)
{
    std::string text = fmt::format("#EXTM3U\n#PLAYLIST:{}\n", lineOf(playlist.title));
    for (const PlaylistEntry &entry : playlist.entries) {
        const std::string artist = lineOf(entry.artist);
        const std::int64_t seconds = entry.durationMs > 0 ? (entry.durationMs + 500) / 1000 : -1;
        text += fmt::format("#EXTINF:{},{}{}\n{}\n", seconds, artist.empty() ? "" : artist + " - ",
                            titleOf(entry), m3uPath(entry.path));
    }
    return text;
}

/// Of what `text` begins with, as many bytes as XML 1.0 has no character for (section 2.2); 0 if it has.
std::size_t withoutXml(std::string_view text)
{
    const char c = text.front();
    if (c >= 0 && c < ' ')
        return c == '\t' || c == '\n' || c == '\r' ? 0 : 1;
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF") ? 3 : 0;
}

std::string xml(std::string_view text)
{
    const std::string valid = validUtf8(text);
    std::string escaped;
    for (std::string_view rest = valid; !rest.empty();) {
        if (const std::size_t skipped = withoutXml(rest)) {
            rest.remove_prefix(skipped);
            continue;
        }
        switch (rest.front()) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '\r': // which a reader would take for a line's end
            escaped += "&#13;";
            break;
        default:
            escaped += rest.front();
        }
        rest.remove_prefix(1);
    }
    return escaped;
}

std::string element(std::string_view name, std::string_view text)
{
    return text.empty() ? std::string() : fmt::format("      <{0}>{1}</{0}>\n", name, xml(text));
}

/// The order of a track's children is the schema's.
std::string xspfTrack(const PlaylistEntry &entry)
{
    std::string text = "    <track>\n";
    text += element("location",
                    entry.path.is_absolute() ? fileUri(entry.path) : percentEncoded(entry.path.native()));
    text += element("title", titleOf(entry));
    text += element("creator", lineOf(entry.artist));
    text += element("album", lineOf(entry.album));
    if (entry.durationMs > 0)
        text += fmt::format("      <duration>{}</duration>\n", entry.durationMs);
    if (entry.score)
        text += fmt::format("      <extension application=\"{0}\"><score xmlns=\"{0}\">{1}</score>"
                            "</extension>\n",
                            scoreNamespace, fixed(*entry.score, 4));
    return text + "    </track>\n";
}

std::string xspf(const Playlist &playlist)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\">\n";
    text += fmt::format("  <title>{}</title>\n  <trackList>\n", xml(lineOf(playlist.title)));
    for (const PlaylistEntry &entry : playlist.entries)
        text += xspfTrack(entry);
    return text + "  </trackList>\n</playlist>\n";
}

} // namespace

std::string_view endingOf(PlaylistFormat format)
{
    return format == PlaylistFormat::M3u8 ? ".m3u8" : ".xspf";
}

Result<Playlist> playlistOf(catalogue::Database &database, const TagColumn &column,
                            const PlaylistWishes &wishes)
{
    Playlist playlist{.title = column.name, .entries = {}};
    TAGWRIGHT_TRY(catalogue::TrackRepository(database).forEach([&](const Track &track) {
        const TagCell cell = column.cells.at(track.id);
        if (track.missing || (cell.label != 1 && !(wishes.suggestions && cell.isSuggested)))
            return;
        const auto &m = track.metadata;
        playlist.entries.push_back(
            {.track = track.id,
             .path = track.path,
             .title = m.title,
             .artist = m.artist,
             .album = m.album,
             .durationMs = m.durationMs,
             .score = cell.hasScore() ? std::optional<double>(cell.score) : std::nullopt,
             .isSuggestion = cell.isSuggested});
    }));
    if (wishes.order == PlaylistOrder::Score)
        std::ranges::stable_sort(playlist.entries, std::ranges::greater{}, &PlaylistEntry::score);
    return playlist;
}

void makeRelative(Playlist &playlist, const fs::path &folder, PlaylistFormat format)
{
    std::unordered_map<std::string, fs::path> real; // folders of tracks
    std::error_code error;
    const fs::path here = fs::weakly_canonical(fs::absolute(folder), error);
    if (error)
        return;
    for (PlaylistEntry &entry : playlist.entries) {
        const fs::path parent = entry.path.parent_path();
        auto found = real.find(parent.native());
        if (found == real.end()) {
            const fs::path followed = fs::weakly_canonical(parent, error);
            found = real.emplace(parent.native(), error ? parent : followed).first;
        }
        const fs::path relative = (found->second / entry.path.filename()).lexically_relative(here);
        if (format == PlaylistFormat::Xspf || fitsIntoALine(relative.native()))
            entry.path = relative;
    }
}

std::string playlistText(const Playlist &playlist, PlaylistFormat format)
{
    return format == PlaylistFormat::M3u8 ? m3u8(playlist) : xspf(playlist);
}

Result<void> writePlaylist(Playlist playlist, const PlaylistTarget &target)
{
    if (!target.absolutePaths)
        makeRelative(playlist, fs::absolute(target.file).parent_path(), target.format);
    return writeFileAtomically(target.file, playlistText(playlist, target.format));
}

} // namespace tagwright::exporting
