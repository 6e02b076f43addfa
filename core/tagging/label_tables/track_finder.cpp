// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_tables/track_finder.h"

#include "base/csv.h"
#include "base/text.h"
#include "base/uri.h"
#include "catalogue/track_repository.h"
#include "library/folded_text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tagwright::tagging {

using catalogue::TrackId;
namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 4> wayNames{"path", "file-name", "isrc", "artist-title"};

/// A file's name and folders as they are compared: folded, from behind.
std::vector<std::string> partsFromBehind(std::string_view path)
{
    std::vector<std::string> parts;
    while (!path.empty()) {
        const auto cut = path.find_last_of("/\\");
        const std::string_view part = cut == std::string_view::npos ? path : path.substr(cut + 1);
        if (!part.empty())
            parts.push_back(library::folded(part));
        path = cut == std::string_view::npos ? std::string_view() : path.substr(0, cut);
    }
    return parts;
}

std::string fileNameOf(std::string_view path)
{
    const auto parts = partsFromBehind(path);
    return parts.empty() ? std::string() : parts.front();
}

std::string withoutEnding(const std::string &name)
{
    const auto point = name.rfind('.');
    return point == std::string::npos || point == 0 ? name : name.substr(0, point);
}

std::string plainIsrc(std::string_view text)
{
    std::string code;
    for (const char c : text)
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            code += c;
        else if (c >= 'a' && c <= 'z')
            code += static_cast<char>(c - 'a' + 'A');
    return code;
}

std::string artistTitle(std::string_view artist, std::string_view title)
{
    const std::string a = library::folded(trimmed(artist)), t = library::folded(trimmed(title));
    return a.empty() || t.empty() ? std::string() : a + '\0' + t;
}

/// The path that the row means, if it is a URI.
std::string withoutUri(const std::string &path)
{
    // Label Studio's address of a local file, below the root of its documents.
    constexpr std::string_view studio = "/data/local-files/?d=";
    if (path.starts_with(studio))
        return '/' + percentDecoded(std::string_view(path).substr(studio.size()));
    constexpr std::string_view scheme = "file:";
    if (asciiLower(path.substr(0, scheme.size())) != scheme)
        return path;
    std::string_view rest = std::string_view(path).substr(scheme.size());
    if (rest.starts_with("//")) {
        const auto slash = rest.find('/', 2);
        rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash);
    }
    return percentDecoded(rest);
}

} // namespace

class TrackFinder::Index
{
public:
    Index(fs::path folder, std::vector<MatchedBy> ways) : m_folder(std::move(folder)), m_ways(std::move(ways))
    {
    }

    Result<void> fill(catalogue::Database &database)
    {
        return catalogue::TrackRepository(database).forEach(
            [this](const catalogue::Track &track) { add(track); });
    }

    [[nodiscard]] TrackMatch find(const LabelRow &row) const
    {
        for (const MatchedBy way : m_ways) {
            Places found = lookUp(way, row);
            if (way == MatchedBy::FileName)
                std::erase_if(found, [&](std::size_t place) { return contradicts(row, m_tracks[place]); });
            found = narrowed(std::move(found), way, row);
            if (found.empty())
                continue;
            TrackMatch match{.by = way, .tracks = {}};
            for (const std::size_t place : found)
                match.tracks.push_back(m_tracks[place].id);
            return match;
        }
        return {};
    }

private:
    using Places = std::vector<std::size_t>; // in m_tracks
    using Map = std::unordered_map<std::string, Places>;

    struct Entry
    {
        TrackId id;
        std::string path;
        std::string artistTitle, isrc, title, album;
        bool isMissing = false;
    };

    void add(const catalogue::Track &track)
    {
        const auto &m = track.metadata;
        const std::size_t place = m_tracks.size();
        m_tracks.push_back({.id = track.id,
                            .path = track.path.native(),
                            .artistTitle = artistTitle(m.artist, m.title),
                            .isrc = plainIsrc(m.isrc),
                            .title = library::folded(m.title),
                            .album = library::folded(m.album),
                            .isMissing = track.missing});
        const Entry &entry = m_tracks.back();
        m_byPath[entry.path].push_back(place);
        if (const std::string text = displayPath(track.path); text != entry.path)
            m_byPath[text].push_back(place); // as tables show it
        const std::string name = fileNameOf(entry.path);
        m_byName[name].push_back(place);
        m_byStem[withoutEnding(name)].push_back(place);
        if (!entry.isrc.empty())
            m_byIsrc[entry.isrc].push_back(place);
        if (!entry.artistTitle.empty())
            m_byArtistTitle[entry.artistTitle].push_back(place);
    }

    /// "01.wav" is the name of many files: what else is known of both must not be of two recordings.
    [[nodiscard]] static bool contradicts(const LabelRow &row, const Entry &track)
    {
        const auto differ = [](const std::string &a, const std::string &b) {
            return !a.empty() && !b.empty() && a != b;
        };
        return differ(plainIsrc(row.isrc), track.isrc) ||
               (differ(library::folded(row.title), track.title) &&
                differ(artistTitle(row.artist, row.title), track.artistTitle));
    }

    [[nodiscard]] static Places at(const Map &map, const std::string &key)
    {
        const auto found = key.empty() ? map.end() : map.find(key);
        return found == map.end() ? Places() : found->second;
    }

    [[nodiscard]] Places lookUp(MatchedBy way, const LabelRow &row) const
    {
        switch (way) {
        case MatchedBy::Path:
            return byPath(row.path);
        case MatchedBy::FileName:
            return byName(row);
        case MatchedBy::Isrc:
            return at(m_byIsrc, plainIsrc(row.isrc));
        case MatchedBy::ArtistTitle:
            return at(m_byArtistTitle, artistTitle(row.artist, row.title));
        }
        return {};
    }

    [[nodiscard]] Places byPath(const std::string &cell) const
    {
        if (trimmed(cell).empty())
            return {};
        for (const std::string_view given :
             {std::string_view(cell), withoutFormulaGuard(cell), trimmed(cell)}) {
            const fs::path path = withoutUri(std::string(given));
            for (const fs::path &base : {m_folder, fs::current_path()})
                if (Places found = at(m_byPath, (base / path).lexically_normal()); !found.empty())
                    return found;
            std::error_code error;
            const fs::path real = fs::canonical(m_folder / path, error);
            if (Places found = error ? Places() : at(m_byPath, real); !found.empty())
                return found;
        }
        return {};
    }

    [[nodiscard]] Places byName(const LabelRow &row) const
    {
        for (const std::string &given : {row.fileName, row.path}) {
            const std::string name = fileNameOf(withoutUri(std::string(withoutFormulaGuard(given))));
            if (Places found = at(m_byName, name); !found.empty())
                return found;
            if (Places found = at(m_byStem, name); !found.empty())
                return found;
        }
        return {};
    }

    /// How many folders before its name the track's path shares with the row's.
    [[nodiscard]] std::size_t sharedFolders(const std::vector<std::string> &wanted, std::size_t place) const
    {
        const auto parts = partsFromBehind(m_tracks[place].path);
        const std::size_t most = std::min(wanted.size(), parts.size());
        std::size_t count = std::min<std::size_t>(1, most); // the name itself may lack its ending
        while (count < most && wanted[count] == parts[count])
            ++count;
        return count;
    }

    template <typename Predicate>
    static void keepIfAny(Places &places, Predicate &&isBetter)
    {
        Places better;
        std::ranges::copy_if(places, std::back_inserter(better), isBetter);
        if (!better.empty())
            places = std::move(better);
    }

    [[nodiscard]] Places narrowed(Places places, MatchedBy way, const LabelRow &row) const
    {
        const auto prefer = [&](auto isBetter) {
            if (places.size() > 1)
                keepIfAny(places, isBetter);
        };
        prefer([&](std::size_t place) { return !m_tracks[place].isMissing; });
        if (way == MatchedBy::FileName && places.size() > 1) {
            const auto wanted = partsFromBehind(withoutUri(row.path.empty() ? row.fileName : row.path));
            std::size_t most = 0;
            for (const std::size_t place : places)
                most = std::max(most, sharedFolders(wanted, place));
            prefer([&](std::size_t place) { return sharedFolders(wanted, place) == most; });
        }
        const std::string isrc = plainIsrc(row.isrc), both = artistTitle(row.artist, row.title),
                          title = library::folded(row.title), album = library::folded(row.album);
        prefer([&](std::size_t place) { return !isrc.empty() && m_tracks[place].isrc == isrc; });
        prefer([&](std::size_t place) { return !both.empty() && m_tracks[place].artistTitle == both; });
        prefer([&](std::size_t place) { return !title.empty() && m_tracks[place].title == title; });
        prefer([&](std::size_t place) { return !album.empty() && m_tracks[place].album == album; });
        return places;
    }

    fs::path m_folder;
    std::vector<MatchedBy> m_ways;
    std::vector<Entry> m_tracks;
    Map m_byPath, m_byName, m_byStem, m_byIsrc, m_byArtistTitle;
};

std::string_view name(MatchedBy way)
{
    return wayNames[static_cast<std::size_t>(way)];
}

std::optional<MatchedBy> matchedBy(std::string_view wanted)
{
    const auto found = std::ranges::find(wayNames, wanted);
    if (found == wayNames.end())
        return std::nullopt;
    return static_cast<MatchedBy>(found - wayNames.begin());
}

std::vector<MatchedBy> allWays()
{
    return {MatchedBy::Path, MatchedBy::FileName, MatchedBy::Isrc, MatchedBy::ArtistTitle};
}

TrackFinder::TrackFinder(std::unique_ptr<Index> index) : m_index(std::move(index)) {}
TrackFinder::TrackFinder(TrackFinder &&) noexcept = default;
TrackFinder &TrackFinder::operator=(TrackFinder &&) noexcept = default;
TrackFinder::~TrackFinder() = default;

Result<TrackFinder> TrackFinder::create(catalogue::Database &database, const fs::path &folder,
                                        std::vector<MatchedBy> ways)
{
    auto index = std::make_unique<Index>(fs::absolute(folder).lexically_normal(), std::move(ways));
    TAGWRIGHT_TRY(index->fill(database));
    return TrackFinder(std::move(index));
}

TrackMatch TrackFinder::find(const LabelRow &row) const
{
    return m_index->find(row);
}

} // namespace tagwright::tagging
