// SPDX-License-Identifier: GPL-3.0-or-later
// All tracks of a catalogue as a table in memory: what lists show, search and sort. A snapshot; it never
// changes, so that any thread may read it. Rows are in order of id.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/track_repository.h"
#include "library/text_pool.h"

#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tagwright::library {

class TrackRanks;

/// Parts of a track that are text. A path is a folder, with its last slash, and a file's name.
enum class TextField : std::uint8_t { Title, Artist, Album, AlbumArtist, Genre, Folder, File };
inline constexpr std::size_t textFields = 7;

/// Columns that a list can be sorted by.
enum class Column : std::uint8_t {
    Title,
    Artist,
    Album,
    AlbumArtist,
    Genre,
    Path,
    Year,
    Bpm,
    Duration,
    Added,
    Loudness,
    SampleRate,
    Channels,
    Bitrate,
    Analysed, ///< the part of the clips that is
};

struct SortKey
{
    Column column = Column::Title;
    bool descending = false;
    /// [size()] to sort by, in place of a column: a tag's scores, say; NaN: not given.
    std::span<const float> numbers = {};
};

class TrackList
{
public:
    using Row = std::uint32_t;

    /// Puts a list together, track by track in order of id.
    class Builder
    {
    public:
        Builder();
        Builder(const Builder &) = delete;
        Builder &operator=(const Builder &) = delete;
        ~Builder();
        void add(const catalogue::ListedTrack &track);
        /// More clips of a track that was added.
        void addClips(catalogue::TrackId track, std::int64_t clips, std::int64_t analysed);
        [[nodiscard]] TrackList build();

    private:
        struct Interned;
        std::unique_ptr<TrackList> m_list;
        std::unique_ptr<Interned> m_interned;
    };

    [[nodiscard]] static Result<TrackList> read(catalogue::Database &database);
    TrackList(TrackList &&) noexcept;
    TrackList &operator=(TrackList &&) noexcept;
    ~TrackList();

    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }
    /// Those that are not missing.
    [[nodiscard]] std::size_t present() const { return m_present; }
    [[nodiscard]] std::optional<Row> rowOf(catalogue::TrackId id) const;

    [[nodiscard]] catalogue::TrackId id(Row row) const { return m_ids[row]; }
    [[nodiscard]] std::filesystem::path path(Row row) const;
    /// The file's name without its ending where the file gives no title.
    [[nodiscard]] std::string_view title(Row row) const { return text(row, TextField::Title); }
    [[nodiscard]] std::string_view artist(Row row) const { return text(row, TextField::Artist); }
    [[nodiscard]] std::string_view album(Row row) const { return text(row, TextField::Album); }
    [[nodiscard]] std::string_view albumArtist(Row row) const { return text(row, TextField::AlbumArtist); }
    [[nodiscard]] std::string_view genre(Row row) const { return text(row, TextField::Genre); }
    /// Of folder and file: bytes as the file system has them.
    [[nodiscard]] std::string_view text(Row row, TextField field) const
    {
        return m_texts[textId(row, field)];
    }
    // 0: not given.
    [[nodiscard]] int year(Row row) const { return m_numbers[row].year; }
    [[nodiscard]] float bpm(Row row) const { return m_numbers[row].bpm; }
    [[nodiscard]] std::int64_t durationMs(Row row) const { return m_numbers[row].durationMs; }
    [[nodiscard]] int sampleRate(Row row) const { return m_numbers[row].sampleRate; }
    [[nodiscard]] int channels(Row row) const { return m_numbers[row].channels; }
    [[nodiscard]] int bitrateKbps(Row row) const { return m_numbers[row].bitrateKbps; }
    /// Seconds since 1970.
    [[nodiscard]] std::int64_t addedAt(Row row) const { return m_numbers[row].addedAt; }
    [[nodiscard]] bool missing(Row row) const { return m_numbers[row].missing; }
    /// Of all of the file; NaN: not known.
    [[nodiscard]] float loudnessLufs(Row row) const { return m_numbers[row].loudnessLufs; }
    /// 0 until the track is first decoded.
    [[nodiscard]] int clips(Row row) const { return m_numbers[row].clips; }
    [[nodiscard]] int analysedClips(Row row) const { return m_numbers[row].analysedClips; }

    /// Sorts by the first key, rows that are equal there by the second, and so on; otherwise they stay in
    /// order. Text goes by the rules of the user's language, "Track 2" before "Track 10", without regard to
    /// case. What is not given comes last in either direction. The first sort by a text is the slow one.
    void sortRows(std::vector<Row> &rows, std::span<const SortKey> keys) const;

    // For search and sorting.
    [[nodiscard]] const TextPool &texts() const { return m_texts; }
    [[nodiscard]] TextPool::Id textId(Row row, TextField field) const
    {
        return m_textIds[static_cast<std::size_t>(field)][row];
    }
    [[nodiscard]] std::span<const TextPool::Id> textIds(TextField field) const
    {
        return m_textIds[static_cast<std::size_t>(field)];
    }
    /// Memory besides the texts themselves, without what sorting keeps.
    [[nodiscard]] std::size_t tableBytes() const;

private:
    TrackList();

    struct Numbers
    {
        std::int64_t addedAt;
        float bpm;
        float loudnessLufs;
        std::uint32_t durationMs;
        std::int32_t sampleRate;
        std::int32_t bitrateKbps;
        std::int16_t year;
        std::uint16_t clips;
        std::uint16_t analysedClips;
        std::uint8_t channels;
        bool missing;
    };
    std::size_t m_present = 0;
    std::vector<catalogue::TrackId> m_ids;
    std::vector<Numbers> m_numbers;
    std::array<std::vector<TextPool::Id>, textFields> m_textIds;
    TextPool m_texts;
    std::unique_ptr<TrackRanks> m_ranks;
};

} // namespace tagwright::library
