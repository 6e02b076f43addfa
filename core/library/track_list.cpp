// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/track_list.h"

#include "base/text.h"
#include "catalogue/clip_repository.h"
#include "library/track_ranks.h"

#include <algorithm>
#include <concepts>
#include <limits>
#include <unordered_map>

namespace tagwright::library {
namespace {

/// A number out of a file, however wrong, as near as the table can hold it.
template <std::integral Narrow>
Narrow narrowed(std::int64_t value)
{
    using Limits = std::numeric_limits<Narrow>;
    return static_cast<Narrow>(std::clamp<std::int64_t>(value, Limits::min(), Limits::max()));
}

struct SplitPath
{
    std::string_view folder; ///< with its slash
    std::string_view file;
};

SplitPath split(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::size_t cut = slash == std::string_view::npos ? 0 : slash + 1;
    return {path.substr(0, cut), path.substr(cut)};
}

std::string_view withoutEnding(std::string_view file)
{
    const std::size_t dot = file.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? file : file.substr(0, dot);
}

} // namespace

/// Texts that many tracks share. Titles and names of files are hardly ever the same, and not looked up.
struct TrackList::Builder::Interned
{
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, TextPool::Id, Hash, std::equal_to<>> ids{{std::string(), 0}};

    TextPool::Id add(TextPool &pool, std::string_view text)
    {
        if (const auto found = ids.find(text); found != ids.end())
            return found->second;
        return ids.emplace(text, pool.add(text)).first->second;
    }
};

TrackList::Builder::Builder() : m_list(new TrackList), m_interned(std::make_unique<Interned>()) {}
TrackList::Builder::~Builder() = default;

void TrackList::Builder::add(const catalogue::ListedTrack &track)
{
    TrackList &list = *m_list;
    const SplitPath path = split(track.path);
    const auto put = [&](TextField field, TextPool::Id id) {
        list.m_textIds[static_cast<std::size_t>(field)].push_back(id);
    };
    const auto shared = [&](std::string_view text) { return m_interned->add(list.m_texts, text); };
    put(TextField::Title, track.title.empty() ? list.m_texts.add(validUtf8(withoutEnding(path.file)))
                                              : list.m_texts.add(track.title));
    put(TextField::Artist, shared(track.artist));
    put(TextField::Album, shared(track.album));
    put(TextField::AlbumArtist, shared(track.albumArtist));
    put(TextField::Genre, shared(track.genre));
    put(TextField::Folder, shared(path.folder));
    put(TextField::File, list.m_texts.add(path.file));
    list.m_ids.push_back(track.id);
    list.m_present += track.missing ? 0 : 1;
    list.m_numbers.push_back({.addedAt = track.addedAt,
                              .bpm = static_cast<float>(track.bpm),
                              .loudnessLufs = static_cast<float>(
                                  track.loudnessLufs.value_or(std::numeric_limits<double>::quiet_NaN())),
                              .durationMs = narrowed<std::uint32_t>(track.durationMs),
                              .sampleRate = track.sampleRate,
                              .bitrateKbps = track.bitrateKbps,
                              .year = narrowed<std::int16_t>(track.year),
                              .clips = 0,
                              .analysedClips = 0,
                              .channels = narrowed<std::uint8_t>(track.channels),
                              .missing = track.missing});
}

void TrackList::Builder::addClips(catalogue::TrackId track, std::int64_t clips, std::int64_t analysed)
{
    const auto row = m_list->rowOf(track);
    if (!row)
        return;
    Numbers &numbers = m_list->m_numbers[*row];
    numbers.clips = narrowed<std::uint16_t>(numbers.clips + clips);
    numbers.analysedClips = narrowed<std::uint16_t>(numbers.analysedClips + analysed);
}

TrackList TrackList::Builder::build()
{
    m_list->m_texts.shrink();
    m_list->m_ids.shrink_to_fit();
    m_list->m_numbers.shrink_to_fit();
    for (auto &ids : m_list->m_textIds)
        ids.shrink_to_fit();
    return std::move(*m_list);
}

TrackList::TrackList() : m_ranks(std::make_unique<TrackRanks>()) {}
TrackList::TrackList(TrackList &&) noexcept = default;
TrackList &TrackList::operator=(TrackList &&) noexcept = default;
TrackList::~TrackList() = default;

Result<TrackList> TrackList::read(catalogue::Database &database)
{
    Builder builder;
    TAGWRIGHT_TRY(catalogue::TrackRepository(database).forEachListed(
        [&](const catalogue::ListedTrack &track) { builder.add(track); }));
    TAGWRIGHT_TRY(catalogue::ClipRepository(database).forEachAnalysed(
        [&](catalogue::TrackId track, std::int64_t clips, std::int64_t analysed) {
            builder.addClips(track, clips, analysed);
        }));
    return builder.build();
}

std::optional<TrackList::Row> TrackList::rowOf(catalogue::TrackId id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    if (found == m_ids.end() || *found != id)
        return std::nullopt;
    return static_cast<Row>(found - m_ids.begin());
}

std::filesystem::path TrackList::path(Row row) const
{
    return std::string(text(row, TextField::Folder)).append(text(row, TextField::File));
}

void TrackList::sortRows(std::vector<Row> &rows, std::span<const SortKey> keys) const
{
    m_ranks->sort(*this, rows, keys);
}

std::size_t TrackList::tableBytes() const
{
    std::size_t bytes = m_ids.capacity() * sizeof(catalogue::TrackId) +
                        m_numbers.capacity() * sizeof(Numbers) + m_texts.indexBytes();
    for (const auto &ids : m_textIds)
        bytes += ids.capacity() * sizeof(TextPool::Id);
    return bytes;
}

} // namespace tagwright::library
