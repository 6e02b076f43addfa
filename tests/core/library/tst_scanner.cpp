// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decoder.h"
#include "catalogue/label_repository.h"
#include "catalogue/refusal_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/track_repository.h"
#include "library/scanner.h"
#include "support/sounds.h"

#include <QTest>
#include <sqlite3.h>

#include <csignal>
#include <fstream>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace tagwright;
using namespace tagwright::catalogue;
namespace fs = std::filesystem;

class TestScanner : public QObject
{
    Q_OBJECT
    test::SoundFolder m_sources; // one encoded file of each format, made once
    std::unique_ptr<test::SoundFolder> m_folder;
    std::unique_ptr<Database> m_database;

    [[nodiscard]] fs::path music() const { return fs::canonical(m_folder->path()) / "music"; }

    library::ScanReport scan(bool deep = false)
    {
        library::ScanOptions options{.roots = {music()}, .contentHash = {}, .threads = 0};
        if (deep)
            options.contentHash = audio::audioHash;
        auto report = library::scan(*m_database, options, {});
        if (!report)
            throw std::runtime_error(report.error().toString());
        return *report;
    }

    void put(const std::string &name, const std::string &source = "a.ogg") const
    {
        fs::create_directories((music() / name).parent_path());
        fs::copy_file(m_sources / source, music() / name, fs::copy_options::overwrite_existing);
    }

    [[nodiscard]] std::optional<Track> track(const std::string &name) const
    {
        return TrackRepository(*m_database).byPath(music() / name).value();
    }

    /// A tag whose one example is the track.
    TagId labelled(const std::string &name) const
    {
        const Tag tag = TagRepository(*m_database).add("t").value();
        if (!LabelRepository(*m_database).set(tag.id, {track(name)->id, wholeTrack, 1}))
            throw std::runtime_error("cannot label");
        return tag.id;
    }

    [[nodiscard]] bool isLabelled(TagId tag, const std::string &name) const
    {
        const auto labels = LabelRepository(*m_database).ofTag(tag).value();
        return labels.size() == 1 && track(name) && labels[0].track == track(name)->id;
    }

    [[nodiscard]] static bool hasId3v2(std::string_view name)
    {
        return name.ends_with(".mp3") || name.ends_with(".aiff");
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(test::hasFfmpeg(), "needs the ffmpeg program");
        test::writeWav(m_sources / "source.wav", test::music(2.0, 44'100), 44'100);
        const QStringList tags{"-metadata", "title=Grüße",     "-metadata", "artist=A, B",
                               "-metadata", "album=Odd \"x\"", "-metadata", "genre=Jazz",
                               "-metadata", "date=1997-05-03", "-metadata", "track=7"};
        for (const char *name :
             {"a.ogg", "a.mp3", "a.flac", "a.opus", "a.m4a", "a.wav", "a.aiff", "a.wma", "a.wv"}) {
            QStringList arguments = tags;
            if (std::string_view(name) == "a.aiff")
                arguments += {"-write_id3v2", "1"};
            arguments += {"-metadata", hasId3v2(name) ? "TSRC=DEA123456789" : "ISRC=DEA123456789"};
            test::encode(m_sources / name, m_sources / "source.wav", arguments);
        }
        test::writeWav(m_sources / "other.wav", test::noise(2.0, 44'100), 44'100);
        test::encode(m_sources / "b.ogg", m_sources / "other.wav", {"-metadata", "title=Other"});
    }

    void init()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        fs::create_directories(m_folder->path() / "music");
        m_database = std::make_unique<Database>(
            Database::open(m_folder->path() / "catalogue", Access::ReadWrite).value());
    }

    void tagsOfEveryFormatAreRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"a.ogg", "a.mp3", "a.flac", "a.opus", "a.m4a", "a.wav", "a.aiff", "a.wma", "a.wv"})
            QTest::newRow(name) << QByteArray(name);
    }
    void tagsOfEveryFormatAreRead()
    {
        QFETCH(QByteArray, name);
        put(name.toStdString(), name.toStdString());
        QCOMPARE(scan().added, 1);
        const auto found = track(name.toStdString());
        QVERIFY(found);
        const Metadata &m = found->metadata;
        QCOMPARE(m.title, std::string("Grüße"));
        QCOMPARE(m.artist, std::string("A, B"));
        QCOMPARE(m.album, std::string("Odd \"x\""));
        QCOMPARE(m.genre, std::string("Jazz"));
        if (name != "a.wma") // FFmpeg writes a field of its own there
            QCOMPARE(m.year, 1997);
        QCOMPARE(m.trackNumber, 7);
        if (name != "a.wma" && name != "a.m4a" && name != "a.wav") // FFmpeg knows no such field there
            QCOMPARE(m.isrc, std::string("DEA123456789"));
        QVERIFY(std::abs(m.durationMs - 2000) < 60);
        QCOMPARE(m.sampleRate, name == "a.opus" ? 48'000 : 44'100);
        // FFmpeg writes 2 into every MP4 header; the decoder finds out.
        QCOMPARE(m.channels, name == "a.m4a" ? 2 : 1);
    }

    void anUnchangedLibraryIsNotReadAgain()
    {
        put("x/a.ogg");
        put("x/b.ogg", "b.ogg");
        QCOMPARE(scan().added, 2);
        const auto again = scan();
        QCOMPARE(again.seen, 2);
        QCOMPARE(again.added + again.updated + again.moved + again.missing, 0);
    }

    void whatAnOlderProgramHasReadIsReadAgain()
    {
        put("a.ogg");
        scan();
        sqlite3 *connection = nullptr;
        sqlite3_open((m_folder->path() / "catalogue" / "catalogue.sqlite").c_str(), &connection);
        const int done = sqlite3_exec(
            connection, "UPDATE track SET isrc = '', metadata_reader = 0, title = 'old', duration_ms = 1234",
            nullptr, nullptr, nullptr);
        sqlite3_close(connection);
        QCOMPARE(done, SQLITE_OK);
        QCOMPARE(scan().updated, 0); // the file is what it was
        QCOMPARE(track("a.ogg")->metadata.isrc, std::string("DEA123456789"));
        QCOMPARE(track("a.ogg")->metadata.title, std::string("Grüße"));
        QCOMPARE(track("a.ogg")->metadata.durationMs, 1234); // as the decoder has found it
        QVERIFY(!TrackRepository(*m_database).known(music() / "a.ogg").value()->isOutdated);
    }

    void aChangedFileIsReadAgain()
    {
        put("a.ogg");
        scan();
        put("a.ogg", "b.ogg");
        QCOMPARE(scan().updated, 1);
        QCOMPARE(track("a.ogg")->metadata.title, std::string("Other"));
    }

    void aVanishedFileIsMissingAndComesBackWithItsLabels()
    {
        put("a.ogg");
        scan();
        const TagId tag = labelled("a.ogg");
        fs::rename(music() / "a.ogg", m_folder->path() / "aside.ogg");
        QCOMPARE(scan().missing, 1);
        QVERIFY(track("a.ogg")->missing);
        fs::rename(m_folder->path() / "aside.ogg", music() / "a.ogg");
        QCOMPARE(scan().returned, 1);
        QVERIFY(!track("a.ogg")->missing);
        QVERIFY(isLabelled(tag, "a.ogg"));
    }

    void aMovedFileKeepsItsLabels()
    {
        put("old/a.ogg");
        scan();
        const TagId tag = labelled("old/a.ogg");
        fs::create_directories(music() / "new");
        fs::rename(music() / "old/a.ogg", music() / "new/other name.ogg");
        const auto report = scan();
        QCOMPARE(report.moved, 1);
        QCOMPARE(report.added + report.missing, 0);
        QVERIFY(isLabelled(tag, "new/other name.ogg"));
    }

    void aCopyIsANewTrack()
    {
        put("a.ogg");
        scan();
        fs::copy_file(music() / "a.ogg", music() / "copy.ogg");
        fs::last_write_time(music() / "copy.ogg", fs::last_write_time(music() / "a.ogg"));
        const auto report = scan();
        QCOMPARE(report.added, 1);
        QCOMPARE(report.moved, 0);
    }

    void aDeepScanFindsAFileThatWasMovedAndRetagged()
    {
        put("a.ogg");
        scan(true);
        const TagId tag = labelled("a.ogg");
        test::encode(music() / "moved.ogg", music() / "a.ogg",
                     {"-c", "copy", "-metadata:s:a:0", "title=New title"});
        fs::remove(music() / "a.ogg");
        QCOMPARE(scan(true).moved, 1);
        QVERIFY(isLabelled(tag, "moved.ogg"));
        QCOMPARE(track("moved.ogg")->metadata.title, std::string("New title"));
    }

    void badFilesAreRefusedWithAReasonAndTheRestGoesOn()
    {
        put("good.ogg");
        std::ofstream(music() / "empty.mp3").flush();
        std::ofstream(music() / "text.mp3") << std::string(4000, 'x');
        std::ofstream(music() / "text.flac") << "This is not music.";
        std::ofstream(music() / "caf\xE9.m4a") << "neither";
        const auto report = scan();
        QCOMPARE(report.added, 1);
        QCOMPARE(report.refused.size(), 4U);
        std::map<std::string, ErrorCode> codes;
        for (const Error &error : report.refused) {
            codes[error.path.filename()] = error.code;
            QVERIFY(!error.message.empty() && !error.message.contains('\n'));
        }
        QCOMPARE(codes["empty.mp3"], ErrorCode::EmptyFile);
        QCOMPARE(codes["text.mp3"], ErrorCode::NotAudio);
        QCOMPARE(codes["text.flac"], ErrorCode::NotAudio);
        QCOMPARE(RefusalRepository(*m_database).all()->size(), 4U);
        QCOMPARE(scan().refused.size(), 4U); // said again, without reading again
        put("text.mp3", "a.mp3");
        QCOMPARE(scan().added, 1);
        QCOMPARE(RefusalRepository(*m_database).all()->size(), 3U);
    }

    void filesThatComeAndGoDuringTheScanDoNoHarm()
    {
        for (int i = 0; i < 300; ++i)
            put("many/" + std::to_string(i) + ".ogg");
        std::jthread meddler([&] {
            for (int i = 0; i < 300; i += 3) {
                std::error_code error;
                fs::remove(music() / ("many/" + std::to_string(i) + ".ogg"), error);
                put("new/" + std::to_string(i) + ".ogg");
            }
        });
        scan();
        meddler.join();
        scan();
        QVERIFY(m_database->check()->empty());
        QCOMPARE(TrackRepository(*m_database).count(false).value(), 300);
    }

    void resultsAreVisibleWhileItRuns()
    {
        for (int i = 0; i < 2000; ++i) {
            fs::create_directories(music() / "x");
            fs::create_hard_link(m_sources / "a.ogg", music() / ("x/" + std::to_string(i) + ".ogg"));
        }
        std::int64_t seenEarly = 0;
        std::stop_source stop;
        const auto report = library::scan(
            *m_database, {.roots = {music()}, .contentHash = {}, .threads = 1},
            [&](const Progress &) {
                auto reader = Database::open(m_database->folder(), Access::ReadOnly);
                seenEarly = TrackRepository(*reader).count(false).value();
                if (seenEarly > 0)
                    stop.request_stop();
            },
            stop.get_token());
        if (report)
            QSKIP("the scan was over before it could be watched");
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(seenEarly > 0);
        QCOMPARE(TrackRepository(*m_database).count(false).value() >= seenEarly, true);
        QCOMPARE(TrackRepository(*m_database).count(true).value(),
                 0); // a stopped scan marks nothing as missing
    }

    void howManyFilesThereAreIsKnownBeforeTheyAreRead()
    {
        constexpr int count = 10'000;
        fs::create_directories(music() / "x");
        for (int i = 0; i < count; ++i) // none of them is music, each is looked into
            std::ofstream(music() / ("x/" + std::to_string(i) + ".ogg")) << i;
        std::vector<Progress> reports;
        QVERIFY(library::scan(*m_database, {.roots = {music()}, .contentHash = {}},
                              [&](const Progress &progress) { reports.push_back(progress); }));
        QVERIFY(std::ranges::any_of(reports, [](const Progress &progress) {
            return progress.total == count && progress.done < count && progress.eta;
        }));
        QCOMPARE(reports.back().done, count);
        QCOMPARE(reports.back().total, count);
    }

    void aFileThatKillsTheScanIsLeftOutByTheNextOnes()
    {
        for (const char *name : {"a.ogg", "b.ogg", "bad.ogg", "c.ogg"})
            put(name);
        const fs::path folder = m_database->folder();
        m_database.reset(); // no connection crosses the fork
        library::ScanOptions options{.roots = {music()}, .contentHash = {}, .threads = 3, .brokenOff = {}};
        options.contentHash = [](const fs::path &path, const std::stop_token &) -> Result<std::string> {
            if (path.filename() == "bad.ogg")
                ::raise(SIGKILL);
            return path.filename().string();
        };
        for (int deaths = 0; deaths < 2; ++deaths) {
            const pid_t child = ::fork();
            if (child == 0) {
                auto database = Database::open(folder, Access::ReadWrite);
                ::_exit(library::scan(*database, options, {}) ? 0 : 1);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
        }
        m_database = std::make_unique<Database>(Database::open(folder, Access::ReadWrite).value());
        std::vector<fs::path> told;
        options.brokenOff = [&](const fs::path &path) { told.push_back(path); };
        const auto report = library::scan(*m_database, options, {});
        QVERIFY(report);
        QCOMPARE(report->refused.size(), 1U);
        QCOMPARE(told, std::vector{music() / "bad.ogg"});
        QVERIFY(!track("bad.ogg"));
        QVERIFY(track("a.ogg") && track("b.ogg") && track("c.ogg"));
        const auto next = library::scan(*m_database, {.roots = {music()}}, {});
        QCOMPARE(next->refused.size(), 1U); // as it is, it is not opened again
    }

    void whatLiesInAKnownFolderIsNoFolderOfItsOwn()
    {
        put("deep/a.ogg");
        put("b.ogg");
        scan();
        for (const fs::path &root : {music() / "deep", music() / "b.ogg"})
            QVERIFY(library::scan(*m_database, {.roots = {root}}, {}));
        QCOMPARE(TrackRepository(*m_database).folders().value(), std::vector{music()});
    }

    void withoutFoldersTheKnownOnesAreScanned()
    {
        const auto none = library::scan(*m_database, {}, {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::BadInput);
        put("a.ogg");
        scan();
        put("b.ogg", "b.ogg");
        QCOMPARE(library::scan(*m_database, {}, {})->added, 1);
    }
};

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
