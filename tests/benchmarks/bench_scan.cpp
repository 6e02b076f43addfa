// SPDX-License-Identifier: GPL-3.0-or-later
// Scan against a Python loop over mutagen that reads the same tags of the same files: files per second, side
// by side.
//   bench_scan [FILES] [ROUNDS]
#include "catalogue/database.h"
#include "library/scanner.h"
#include "support/sounds.h"

#include <QDir>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

#include <sys/resource.h>

using namespace tagwright;
namespace fs = std::filesystem;

namespace {

constexpr const char *peer = R"(
import os, sys, time, mutagen
begun = time.perf_counter()
count = 0
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(folder, name)
        state = os.stat(path)
        file = mutagen.File(path, easy=True)
        tags = [file.get(key) for key in
                ('title', 'artist', 'album', 'albumartist', 'genre', 'date', 'tracknumber', 'bpm')]
        sound = (file.info.length, file.info.sample_rate, file.info.channels, getattr(file.info, 'bitrate', 0))
        count += 1
print(count / (time.perf_counter() - begun))
)";

/// Small files of three formats, each with tags of its own, spread over folders.
void makeFiles(const fs::path &folder, int count)
{
    const fs::path wav = folder / "source.wav";
    test::writeWav(wav, test::music(1.0, 44'100), 44'100);
    const std::vector<std::string> endings{".mp3", ".ogg", ".flac"};
    for (int variant = 0; variant < 3; ++variant)
        test::encode(folder / ("source" + endings[static_cast<std::size_t>(variant)]), wav,
                     {"-metadata", "title=A title of usual length", "-metadata", "artist=Some artist",
                      "-metadata", "album=An album", "-metadata", "album_artist=Various", "-metadata",
                      "genre=Ambient", "-metadata", "date=2003", "-metadata", "track=4", "-metadata",
                      "TBPM=120", "-b:a", "64k"});
    for (int i = 0; i < count; ++i) {
        const fs::path target = folder / "music" / std::to_string(i / 100);
        fs::create_directories(target);
        const std::string &ending = endings[static_cast<std::size_t>(i % 3)];
        fs::copy_file(folder / ("source" + ending), target / (std::to_string(i) + ending));
    }
}

double ours(const fs::path &folder, int round)
{
    auto database = catalogue::Database::open(folder / ("catalogue" + std::to_string(round)),
                                              catalogue::Access::ReadWrite);
    const auto begun = std::chrono::steady_clock::now();
    const auto report =
        library::scan(*database, {.roots = {folder / "music"}, .contentHash = {}, .threads = 0}, {});
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begun;
    return static_cast<double>(report->added) / elapsed.count();
}

double theirs(const fs::path &folder)
{
    QProcess python;
    python.start("/usr/bin/python3", {"-c", peer, QString::fromStdString((folder / "music").string())});
    python.waitForFinished(-1);
    return python.readAllStandardOutput().trimmed().toDouble();
}

long peakKilobytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

int main(int argc, char **argv)
{
    const int files = argc > 1 ? std::stoi(argv[1]) : 10'000;
    const int rounds = argc > 2 ? std::stoi(argv[2]) : 3;
    const test::SoundFolder folder;
    makeFiles(folder.path(), files);
    std::printf("%d files, %d rounds; files per second\n", files, rounds);
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double python = theirs(folder.path());
        const double scan = ours(folder.path(), round);
        ratios.push_back(scan / python);
        std::printf("  scan %8.0f   mutagen %8.0f   ratio %5.2f\n", scan, python, ratios.back());
    }
    std::ranges::sort(ratios);
    std::printf("median ratio %.2f; peak memory of the scan %ld kB\n", ratios[ratios.size() / 2],
                peakKilobytes());
    return 0;
}
