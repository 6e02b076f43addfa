// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a large library: rows a second and the growth of memory, against Python's sqlite3 and csv modules
// that write the very same file from the same catalogue.
//   bench_tables [TRACKS [FORMAT…]]     1000000 csv jsonl json xlsx
#include "base/files.h"
#include "catalogue/track_repository.h"
#include "exporting/table_export.h"

#include <QTemporaryDir>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

using namespace tagwright;
using namespace tagwright::exporting;

namespace {

constexpr std::array tagNames{"tense", "warm", "solo piano"};

double seconds(const auto &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// From now on peakBytes counts anew.
void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::atof(line.c_str() + 6) / 1000;
    return 0;
}

void fill(catalogue::Database &database, std::int64_t count)
{
    catalogue::TrackRepository tracks(database);
    auto transaction = catalogue::Transaction::begin(database).value();
    catalogue::Metadata m;
    for (std::int64_t i = 0; i < count; ++i) {
        m.artist = fmt::format("Artist {} & Friends", i / 40);
        m.album = i % 3 == 0 ? fmt::format("Album \"{}\", Vol. 2", i / 10) : fmt::format("Album {}", i / 10);
        m.title = fmt::format("{} théme in the key of {}", i % 1000, i * 7919 % 100'000);
        m.genre = i % 2 == 0 ? "Underscore" : "Trailer, epic";
        m.isrc = fmt::format("DEA12{:07}", i % 10'000'000);
        m.year = static_cast<int>(1950 + i % 77);
        m.bpm = static_cast<double>(60 + i % 120);
        m.durationMs = 60'000 + i * 13 % 300'000;
        if (!tracks.insert(fmt::format("/srv/music/{:05}/{:08}.wav", i / 10, i), {i, i}, m))
            std::abort();
    }
    transaction.commit().value();
}

/// Scores for all tracks, a label for every fiftieth, a suggestion for what scores 0.9 and more.
std::vector<TagColumn> tagColumns(std::int64_t count)
{
    std::vector<TagColumn> columns;
    for (std::size_t t = 0; t < tagNames.size(); ++t) {
        TagColumn &column = columns.emplace_back(TagColumn{.name = tagNames[t]});
        for (std::int64_t id = 1; id <= count; ++id) {
            const double score =
                static_cast<double>((id * 7919 + static_cast<std::int64_t>(t)) % 10'000) / 10'000;
            column.cells.setScore({id}, score, score >= 0.9);
            if ((id + static_cast<std::int64_t>(t)) % 50 == 0)
                column.cells.setLabel({id}, {.value = 1});
        }
    }
    return columns;
}

constexpr const char *peer = R"python(
import csv, resource, sqlite3, sys, time
catalogue, target = sys.argv[1:]
tags = ["tense", "warm", "solo piano"]
begun = time.perf_counter()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with open(target, "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file)
    writer.writerow(["path", "title", "artist", "album", "isrc", "genre", "year", "bpm", "duration_s"]
                    + [name for tag in tags for name in (tag, tag + " score")])
    count = 0
    for id, path, title, artist, album, isrc, genre, year, bpm, ms in sqlite3.connect(catalogue).execute(
            "SELECT id, path, title, artist, album, isrc, genre, year, bpm, duration_ms FROM track "
            "WHERE missing = 0 ORDER BY path"):
        row = [path.decode(), title, artist, album, isrc, genre, year, f"{bpm:g}", f"{ms / 1000:.3f}"]
        for t in range(len(tags)):
            score = (id * 7919 + t) % 10000 / 10000
            row.append("yes" if (id + t) % 50 == 0 else "suggested" if score >= 0.9 else "")
            row.append(f"{score:.4f}")
        writer.writerow(row)
        count += 1
seconds = time.perf_counter() - begun
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(f"Python {seconds:7.2f} s {count / seconds:10.0f} rows/s   peak memory +{(after - before) / 1000:.0f} MB")
)python";

TableLayout layout(TableFormat format)
{
    TableLayout layout;
    layout.format = format;
    for (const auto field : {TableField::Path, TableField::Title, TableField::Artist, TableField::Album,
                             TableField::Isrc, TableField::Genre, TableField::Year, TableField::Bpm,
                             TableField::Duration, TableField::TagLabel, TableField::TagScore})
        layout.columns.push_back(columnFor(field));
    return layout;
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t count = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    std::vector<std::string> formats(argv + std::min(argc, 2), argv + argc);
    if (formats.empty())
        formats = {"csv", "jsonl", "json", "xlsx"};
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    auto database = catalogue::Database::open(path, catalogue::Access::ReadWrite).value();
    fill(database, count);
    const auto columns = tagColumns(count);
    fmt::print("{} tracks, {} tags\n", count, columns.size());
    for (const std::string &name : formats) {
        const auto format = tableFormat(name);
        if (!format) {
            fmt::print(stderr, "{} is no format.\n", name);
            return 2;
        }
        const auto file = path / ("table." + name);
        forgetPeak();
        const double before = peakMegabytes();
        Result<TableReport> report;
        const double took = seconds([&] { report = writeTable(database, file, layout(*format), {columns}); });
        if (!report) {
            fmt::print(stderr, "{}\n", report.error().toString());
            return 1;
        }
        fmt::print("{:<6} {:7.2f} s {:10.0f} rows/s   peak memory +{:.0f} MB   {:.0f} MB\n", name, took,
                   static_cast<double>(report->tracks) / took, std::max(0.0, peakMegabytes() - before),
                   static_cast<double>(std::filesystem::file_size(file)) / 1e6);
    }
    std::fflush(stdout);
    const auto script = path / "peer.py";
    writeFileAtomically(script, peer).value();
    const auto same = path / "peer.csv";
    const int status = std::system( // NOLINT(cert-env33-c): a command of our own
        fmt::format("python3 '{}' '{}' '{}'", script.native(), (path / "catalogue.sqlite").native(),
                    same.native())
            .c_str());
    if (status == 0 && std::filesystem::exists(path / "table.csv"))
        fmt::print("The two CSV files are {}.\n",
                   readFile(same).value() == readFile(path / "table.csv").value() ? "the same" : "different");
    return status == 0 ? 0 : 1;
}
