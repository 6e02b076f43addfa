// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a tag into MP3 files against python3-mutagen, which writes in place and is made to sync each file:
// files per second, side by side. Ours copies, syncs, reads again, compares, exchanges and keeps a journal.
//   bench_write [FILES] [SECONDS]
#include "support/tagged_library.h"

#include <QProcess>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace tagwright;
namespace fs = std::filesystem;

namespace {

constexpr const char *peer = R"(
import os, sys, time
from mutagen import id3
begun = time.perf_counter()
count = 0
for name in sorted(os.listdir(sys.argv[1])):
    path = os.path.join(sys.argv[1], name)
    tags = id3.ID3(path)
    tags.add(id3.TXXX(encoding=3, desc='TAGWRIGHT', text='tense underscore; warm'))
    tags.save(path)
    file = os.open(path, os.O_RDONLY)
    os.fsync(file)
    os.close(file)
    count += 1
print(count / (time.perf_counter() - begun))
)";

template <typename Work>
double filesPerSecond(int files, Work &&work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begun;
    return files / elapsed.count();
}

} // namespace

int main(int argc, char **argv)
{
    const int files = argc > 1 ? std::atoi(argv[1]) : 300;
    const double seconds = argc > 2 ? std::atof(argv[2]) : 180;
    const test::SoundFolder folder;
    const test::TaggedLibrary library(folder.path());
    const fs::path theirMusic = folder / "theirs";
    fs::create_directories(theirMusic);
    test::writeWav(folder / "song.wav", test::music(seconds, 44'100), 44'100);
    test::encode(folder / "song.mp3", folder / "song.wav",
                 {"-b:a", "128k", "-metadata", "title=A title", "-metadata", "artist=Some artist"});
    for (int i = 0; i < files; ++i)
        for (const fs::path &target : {library.music(), theirMusic})
            fs::copy_file(folder / "song.mp3", target / (std::to_string(i) + ".mp3"));
    library.scan();

    exporting::WritingReport report;
    QProcess python;
    python.start("/usr/bin/python3", {"-c", peer, QString::fromStdString(theirMusic)});
    python.waitForFinished(-1);
    const double theirs = python.readAllStandardOutput().trimmed().toDouble();
    const double dryRun = filesPerSecond(files, [&] {
        auto database = library.open();
        (void)test::TaggedLibrary::plan(database, {"tense underscore", "warm"});
    });
    const double ours = filesPerSecond(files, [&] { report = library.write({"tense underscore", "warm"}); });
    const double undo = filesPerSecond(files, [&] { (void)library.undo(report.batch); });
    std::printf(
        "%d files of %.1f MB: dry run %.0f/s, written %.1f/s, undone %.1f/s; mutagen with fsync %.1f/s; "
        "ratio %.2f\n",
        files, static_cast<double>(fs::file_size(folder / "song.mp3")) / 1e6, dryRun, ours, undo, theirs,
        ours / theirs);
    return report.written == files ? 0 : 1;
}
