// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a tag into MP3 files against python3-mutagen, side by side, in files per second: once where the ID3
// tag has to grow and once where its padding suffices. Mutagen writes in place and is made to sync each file;
// in a second peer it writes into a synced copy that takes the file's name, as a careful script would. Ours
// makes the dry run, copies, syncs, reads again, compares, exchanges and keeps a journal.
//   bench_write [FILES] [SECONDS] [ROUNDS]
#include "support/tagged_library.h"

#include <QProcess>
#include <QStorageInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>
#include <unistd.h>

using namespace tagwright;
namespace fs = std::filesystem;

namespace {

constexpr const char *peer = R"(
import os, shutil, sys, time
from mutagen import id3

def tag(path):
    tags = id3.ID3(path)
    tags.add(id3.TXXX(encoding=3, desc='TAGWRIGHT', text='tense underscore; warm'))
    tags.save(path)
    file = os.open(path, os.O_RDONLY)
    os.fsync(file)
    os.close(file)

def careful(path):
    copy = path + '.new'
    shutil.copy2(path, copy)
    tag(copy)
    os.replace(copy, path)

folder, write = sys.argv[1], {'in-place': tag, 'careful': careful}[sys.argv[2]]
names = sorted(os.listdir(folder))
begun = time.perf_counter()
for name in names:
    write(os.path.join(folder, name))
print(len(names) / (time.perf_counter() - begun))
)";

/// Time of this process on all cores.
double processorMs()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_usec);
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// Files per second of one round.
struct Speeds
{
    double ours = 0, oursCpuMs = 0, undo = 0, inPlace = 0, careful = 0;
};

class WriteBench
{
public:
    WriteBench(int files, double seconds, int rounds) : m_files(files), m_rounds(rounds)
    {
        test::writeWav(m_folder / "song.wav", test::music(seconds, 44'100), 44'100);
    }

    [[nodiscard]] std::string fileSystem() const
    {
        return QStorageInfo(QString::fromStdString(m_folder.path())).fileSystemType().toStdString();
    }

    /// \param padding  bytes that the tag has to spare
    void run(const char *title, int padding)
    {
        const fs::path song = m_folder / "song.mp3";
        test::encode(song, m_folder / "song.wav",
                     {"-b:a", "128k", "-metadata", "title=A title", "-metadata", "artist=Some artist",
                      "-metadata_header_padding", QString::number(padding)});
        std::vector<Speeds> rounds;
        while (std::ssize(rounds) < m_rounds)
            rounds.push_back(round(song));
        const auto median = [&](auto value) {
            std::ranges::sort(rounds, {}, value);
            return value(rounds[rounds.size() / 2]);
        };
        std::printf(
            "| %s | %.1f MB | %.0f | %.1f | %.0f | %.0f | %.0f | %.2f | %.2f |\n", title,
            static_cast<double>(fs::file_size(song)) / 1e6, median([](const Speeds &s) { return s.ours; }),
            median([](const Speeds &s) { return s.oursCpuMs; }),
            median([](const Speeds &s) { return s.undo; }), median([](const Speeds &s) { return s.inPlace; }),
            median([](const Speeds &s) { return s.careful; }),
            median([](const Speeds &s) { return s.ours / s.inPlace; }),
            median([](const Speeds &s) { return s.ours / s.careful; }));
        std::fflush(stdout);
    }

private:
    Speeds round(const fs::path &song) const
    {
        Speeds speeds;
        const fs::path folder = m_folder / "round";
        const auto theirs = [&](const char *how) {
            makeFiles(song, folder);
            QProcess python;
            python.start("/usr/bin/python3", {"-c", peer, QString::fromStdString(folder), how});
            python.waitForFinished(-1);
            return python.readAllStandardOutput().trimmed().toDouble();
        };
        speeds.inPlace = theirs("in-place");
        speeds.careful = theirs("careful");
        fs::remove_all(folder);
        const test::TaggedLibrary library(folder);
        makeFiles(song, library.music());
        library.scan();
        ::sync();
        exporting::WritingReport report;
        const double busy = processorMs();
        speeds.ours = filesPerSecond([&] { report = library.write({"tense underscore", "warm"}); });
        speeds.oursCpuMs = (processorMs() - busy) / m_files;
        speeds.undo = filesPerSecond([&] { (void)library.undo(report.batch); });
        fs::remove_all(folder);
        if (report.written != m_files)
            throw std::runtime_error("not all files were written");
        return speeds;
    }

    void makeFiles(const fs::path &song, const fs::path &folder) const
    {
        fs::remove_all(folder);
        fs::create_directories(folder);
        for (int i = 0; i < m_files; ++i)
            fs::copy_file(song, folder / (std::to_string(i) + ".mp3"));
        ::sync();
    }

    template <typename Work>
    [[nodiscard]] double filesPerSecond(Work &&work) const
    {
        const auto begun = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begun;
        return m_files / elapsed.count();
    }

    int m_files, m_rounds;
    test::SoundFolder m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    const int files = argc > 1 ? std::atoi(argv[1]) : 300;
    const double seconds = argc > 2 ? std::atof(argv[2]) : 180;
    WriteBench bench(files, seconds, argc > 3 ? std::atoi(argv[3]) : 3);
    std::printf("%d files on %s, a second; medians of the rounds\n", files, bench.fileSystem().c_str());
    std::printf("| the tag | files of | ours | its processor time, ms a file | undone | mutagen, in place, "
                "fsync | mutagen, copy, fsync, rename "
                "| ratio | ratio |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    bench.run("has to grow", 0);
    bench.run("has room", 4096);
    return 0;
}
