// SPDX-License-Identifier: GPL-3.0-or-later
// The track list and the search, against SQLite on the same rows: LIKE, and its full-text index FTS5 (which
// finds whole words and their beginnings only). One catalogue for each number of tracks; with 100,000 tracks
// or fewer each has seven analysed clips.
//   bench_search [TRACKS…]
#include "catalogue/clip_repository.h"
#include "library/search.h"

#include <QTemporaryDir>

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <vector>

using namespace tagwright;
using library::Column;
using library::Search;
using library::SortKey;
using library::TrackList;

namespace {

constexpr int rounds = 5;

double milliseconds(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

double median(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(milliseconds(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

class Words
{
public:
    explicit Words(unsigned seed) : m_random(seed)
    {
        constexpr std::array syllables{"ka", "lo", "mi", "ré",  "sun", "ta",  "ver", "or",  "ny", "bel",
                                       "ü",  "in", "da", "gra", "el",  "pho", "st",  "rai", "no", "qui"};
        std::uniform_int_distribution<std::size_t> syllable(0, syllables.size() - 1);
        for (int i = 0; i < 8000; ++i) {
            std::string word = syllables[syllable(m_random)];
            for (std::size_t n = 1 + syllable(m_random) % 3; n > 0; --n)
                word += syllables[syllable(m_random)];
            if (word.front() >= 'a')
                word.front() = static_cast<char>(word.front() - 'a' + 'A');
            m_words.push_back(word);
        }
    }
    /// Few words are in many names, many in few.
    std::string some(std::size_t least, std::size_t most)
    {
        std::uniform_real_distribution<double> part(0, 1);
        std::string text;
        for (auto n =
                 least + static_cast<std::size_t>(part(m_random) * static_cast<double>(most - least + 1));
             n > 0; --n)
            text += (text.empty() ? "" : " ") +
                    m_words[static_cast<std::size_t>(std::pow(part(m_random), 3) *
                                                     static_cast<double>(m_words.size()))];
        return text;
    }
    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    [[nodiscard]] const std::string &word(std::size_t i) const { return m_words[i]; }

private:
    std::mt19937 m_random;
    std::vector<std::string> m_words;
};

void fill(catalogue::Database &database, int count, Words &words)
{
    catalogue::TrackRepository tracks(database);
    catalogue::ClipRepository clips(database);
    auto transaction = catalogue::Transaction::begin(database).value();
    const auto extractor = clips.useExtractor("made-up", "1", 8).value();
    catalogue::Metadata m;
    std::string folder;
    std::int64_t row = 0;
    for (int i = 0; i < count; ++i) {
        if (i % 40 == 0)
            m.artist = words.some(1, 2);
        if (i % 10 == 0) {
            m.album = words.some(1, 4);
            m.albumArtist = words.number(0, 9) == 0 ? "Various Artists" : m.artist;
            m.genre = words.word(static_cast<std::size_t>(words.number(0, 40)));
            m.year = words.number(1950, 2026);
            folder = "/home/somebody/Music/" + m.artist + "/" + m.album + "/";
        }
        m.title = words.some(1, 5);
        m.bpm = words.number(0, 2) == 0 ? 0 : words.number(60, 180);
        m.durationMs = words.number(60, 480) * 1000;
        const auto id =
            tracks.insert(folder + fmt::format("{:02} {} {}.flac", i % 10 + 1, m.title, i), {i + 1, i + 1}, m)
                .value();
        for (int c = 0; c < 7 && count <= 100'000; ++c) {
            const auto clip = clips.ensure(id, {c * 30'000, 30'000}, false).value();
            clips.recordEmbedding(extractor, clip, row++, 0.1).value();
        }
    }
    transaction.commit().value();
}

/// The peer: counts the rows that a query finds.
class Sqlite
{
public:
    explicit Sqlite(const std::string &file) { sqlite3_open(file.c_str(), &m_database); }
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;
    ~Sqlite() { sqlite3_close(m_database); }
    bool run(const std::string &sql)
    {
        return sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    std::size_t rows(const std::string &sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr);
        std::size_t count = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            ++count;
        sqlite3_finalize(statement);
        return count;
    }

private:
    sqlite3 *m_database = nullptr;
};

std::string likeQuery(const std::vector<std::string> &words)
{
    std::string sql = "SELECT id FROM track WHERE 1";
    for (const std::string &word : words) {
        sql += " AND (0";
        for (const char *column : {"title", "artist", "album", "album_artist", "genre", "CAST(path AS TEXT)"})
            sql += fmt::format(" OR {} LIKE '%{}%'", column, word);
        sql += ")";
    }
    return sql;
}

std::string joined(const std::vector<std::string> &words, std::string_view between, std::string_view behind)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? std::string() : std::string(between)) + word + std::string(behind);
    return text;
}

void measure(int count)
{
    const QTemporaryDir folder;
    Words words(7);
    auto database =
        catalogue::Database::open(folder.path().toStdString(), catalogue::Access::ReadWrite).value();
    fill(database, count, words);

    std::optional<TrackList> list;
    const double first = milliseconds([&] { list.emplace(TrackList::read(database).value()); });
    const double again = median([&] { list.emplace(TrackList::read(database).value()); });
    fmt::print("\n{} tracks: read {:.0f} ms (first {:.0f}); {:.0f} bytes a track and {:.0f} of text\n", count,
               again, first, static_cast<double>(list->tableBytes()) / count,
               static_cast<double>(list->texts().textBytes()) / count);

    std::vector<TrackList::Row> all(list->size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<TrackList::Row>(i);
    for (const auto &[name, column] : {std::pair{"title", Column::Title}, std::pair{"artist", Column::Artist},
                                       std::pair{"path", Column::Path}, std::pair{"year", Column::Year}}) {
        const std::vector<SortKey> keys{{.column = column}};
        const double once = milliseconds([&] {
            auto rows = all;
            list->sortRows(rows, keys);
        });
        const double then = median([&] {
            auto rows = all;
            list->sortRows(rows, keys);
        });
        fmt::print("sort by {:<7} first {:7.1f} ms, then {:6.1f} ms\n", name, once, then);
    }

    Sqlite peer(folder.path().toStdString() + "/catalogue.sqlite");
    const bool hasIndex =
        peer.run(
            "CREATE VIRTUAL TABLE temp.words USING fts5(title, artist, album, album_artist, genre, path, "
            "tokenize = \"unicode61 remove_diacritics 2\")") &&
        peer.run(
            "INSERT INTO words(rowid, title, artist, album, album_artist, genre, path) SELECT id, title, "
            "artist, album, album_artist, genre, CAST(path AS TEXT) FROM track");
    const std::vector<std::vector<std::string>> searches{
        {"kalo"}, {"no"}, {words.word(5)}, {words.word(50), "el"}, {words.word(1), words.word(9), "ta"}};
    for (const auto &search : searches) {
        const std::string text = joined(search, " ", "");
        std::size_t found = 0;
        const double ours = median([&] { found = Search::parse(text, {}).value().matches(*list).size(); });
        const double like = milliseconds([&] { (void)peer.rows(likeQuery(search)); });
        const double indexed = hasIndex ? median([&] {
            (void)peer.rows("SELECT rowid FROM words WHERE words MATCH '" + joined(search, " AND ", "*") +
                            "'");
        })
                                        : std::nan("");
        fmt::print("{:<24} {:7.2f} ms, {:7} found; LIKE {:8.1f} ms (x {:.0f}), FTS5 {:7.2f} ms (x {:.1f})\n",
                   text, ours, found, like, like / ours, indexed, indexed / ours);
    }
    const std::vector<std::string> tags{"calm"};
    library::TagColumn calm{.name = "calm", .score = {}, .state = {}, .threshold = 0.6};
    for (std::size_t row = 0; row < list->size(); ++row) {
        calm.score.push_back(static_cast<float>(row % 100) / 100);
        calm.state.push_back(static_cast<std::int8_t>(row % 50 == 0 ? 1 : 0));
    }
    const library::TagColumns columns{std::move(calm)};
    const std::string mixed = "(kalo OR artist:el) -genre:ta year:1960-1999 bpm:>100 suggested:calm";
    std::size_t found = 0;
    const double ours =
        median([&] { found = Search::parse(mixed, tags).value().matches(*list, columns).size(); });
    fmt::print("{} {:.2f} ms, {} found\n", mixed, ours, found);
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<int> counts;
    for (int i = 1; i < argc; ++i)
        counts.push_back(std::atoi(argv[i]));
    for (const int count : counts.empty() ? std::vector{100'000, 1'000'000} : counts)
        measure(count);
    return 0;
}
