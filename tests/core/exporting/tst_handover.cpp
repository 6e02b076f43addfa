// SPDX-License-Identifier: GPL-3.0-or-later
// A tag's tracks in a new folder: whole or not at all, and the originals as they were.
#include "base/csv.h"
#include "base/files.h"
#include "exporting/handover.h"
#include "support/made_up_library.h"
#include "support/sounds.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tagwright;
using namespace tagwright::exporting;
using test::unwrap;
namespace fs = std::filesystem;

class TestHandover : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::SoundFolder> m_folder;
    Playlist m_list;

    [[nodiscard]] fs::path path(const std::string &name) const { return m_folder->path() / name; }

    void addTrack(const std::string &name, const std::string &bytes)
    {
        fs::create_directories(path(name).parent_path());
        test::writeBytes(path(name), bytes);
        m_list.entries.push_back({.path = path(name), .title = "of " + name, .score = 0.5});
    }

    /// What lies beside the music.
    [[nodiscard]] std::set<std::string> beside() const
    {
        std::set<std::string> names;
        for (const auto &entry : fs::directory_iterator(m_folder->path()))
            names.insert(entry.path().filename());
        return names;
    }

    [[nodiscard]] static std::set<std::string> namesIn(const fs::path &folder)
    {
        std::set<std::string> names;
        for (const auto &entry : fs::directory_iterator(folder))
            names.insert(entry.path().filename());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        m_list = {.title = "tense: 1/2", .entries = {}};
        addTrack("music/a/01.wav", std::string(3'000'000, 'a'));
        addTrack("music/b/01.wav", std::string(100, 'b'));
        addTrack("music/c/01.WAV", "");
    }

    void cleanup()
    {
        fs::remove_all(path("music")); // QTemporaryDir cannot remove what is no text
        fs::remove_all(path("out"));
    }

    void copiesAreWholeAndTheirNamesUnique()
    {
        const auto report = unwrap(handOver(m_list, {.folder = path("out/")}));
        QCOMPARE(report.files, 3);
        QCOMPARE(report.bytes, 3'000'100U);
        QVERIFY(report.refused.empty());
        QCOMPARE(namesIn(path("out")), (std::set<std::string>{"01.wav", "01 (2).wav", "01 (3).WAV",
                                                              "tense_ 1_2.m3u8", "tense_ 1_2.csv"}));
        QCOMPARE(test::readBytes(path("out/01.wav")), std::string(3'000'000, 'a'));
        QCOMPARE(test::readBytes(path("out/01 (2).wav")), std::string(100, 'b'));
        QCOMPARE(beside(), (std::set<std::string>{"music", "out"}));
        struct ::stat original{}, copy{};
        QCOMPARE(::stat(path("music/a/01.wav").c_str(), &original), 0);
        QCOMPARE(::stat(path("out/01.wav").c_str(), &copy), 0);
        QVERIFY(original.st_ino != copy.st_ino);
        QCOMPARE(copy.st_mtim.tv_sec, original.st_mtim.tv_sec);
    }

    void playlistAndSheetNameTheCopies()
    {
        m_list.entries[1].isSuggestion = true;
        unwrap(handOver(m_list, {.folder = path("out")}));
        const std::string list = unwrap(readFile(path("out/tense_ 1_2.m3u8")));
        QVERIFY(list.find("\n01.wav\n") != std::string::npos);
        QVERIFY(list.find("\n01 (2).wav\n") != std::string::npos);
        const auto rows = unwrap(parseCsv(unwrap(readFile(path("out/tense_ 1_2.csv")))));
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows[0].cells[5], std::string("tense: 1/2"));
        QCOMPARE(rows[1].cells[0], std::string("01.wav"));
        QCOMPARE(rows[1].cells[5], std::string("yes"));
        QCOMPARE(rows[2].cells[5], std::string("suggested"));
        QCOMPARE(rows[2].cells[6], std::string("0.5000"));
    }

    void nothingIsOverwritten_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"file", "folder", "dangling link"})
            QTest::newRow(what) << what;
    }
    void nothingIsOverwritten()
    {
        QFETCH(const QString, what);
        if (what == "file")
            test::writeBytes(path("out"), "precious");
        else if (what == "folder")
            fs::create_directory(path("out"));
        else
            fs::create_symlink("nowhere", path("out"));
        const auto refused = handOver(m_list, {.folder = path("out")});
        QVERIFY(!refused && refused.error().code == ErrorCode::Duplicate);
        QVERIFY(fs::exists(fs::symlink_status(path("out"))));
        if (what == "file")
            QCOMPARE(test::readBytes(path("out")), std::string("precious"));
        QCOMPARE(beside(), (std::set<std::string>{"music", "out"}));
    }

    void aNameThatIsTakenInTheMeantimeIsLeftToItsOwner()
    {
        const auto meanwhile = [&](std::string_view step, const fs::path &) -> Result<void> {
            if (step == "rename")
                fs::create_directory(path("out"));
            return {};
        };
        const auto refused = handOver(m_list, {.folder = path("out"), .disk = Disk(meanwhile)});
        QVERIFY(!refused);
        QVERIFY(fs::is_empty(path("out")));
        QCOMPARE(beside(), (std::set<std::string>{"music", "out"}));
    }

    void linksLeadToTheOriginals_data()
    {
        QTest::addColumn<bool>("hard");
        QTest::newRow("hard") << true;
        QTest::newRow("symbolic") << false;
    }
    void linksLeadToTheOriginals()
    {
        QFETCH(const bool, hard);
        const auto report =
            unwrap(handOver(m_list, {.folder = path("out"),
                                     .means = hard ? HandoverMeans::HardLink : HandoverMeans::SymbolicLink}));
        QCOMPARE(report.files, 3);
        QVERIFY(fs::equivalent(path("out/01 (2).wav"), path("music/b/01.wav")));
        QCOMPARE(fs::is_symlink(path("out/01 (2).wav")), !hard);
    }

    void namesAreWhatOtherSystemsCanHold()
    {
        addTrack("music/d/what? a \"name\": *.wav", "d");
        addTrack("music/d/con.wav", "e");
        addTrack("music/d/\xFF.wav", "f");
        unwrap(handOver(m_list, {.folder = path("out"), .names = NameRules::Portable}));
        const auto names = namesIn(path("out"));
        for (const char *name : {"what_ a _name__ _.wav", "_con.wav", "\xEF\xBF\xBD.wav"})
            QVERIFY2(names.contains(name), name);
    }

    void aFullDiskLeavesNothingBehindWheneverItComes()
    {
        // The n-th change of the disk fails, for each n until none is left.
        int failures = 0;
        for (int n = 0;; ++n) {
            int count = 0;
            const auto full = [&](std::string_view step, const fs::path &at) -> Result<void> {
                if (step != "remove" && count++ == n)
                    return fail(ErrorCode::NoSpace, "No space left on device.", at);
                return {};
            };
            const auto report = handOver(m_list, {.folder = path("out"), .disk = Disk(full)});
            if (report)
                break;
            ++failures;
            QCOMPARE(report.error().code, ErrorCode::NoSpace);
            QCOMPARE(beside(), (std::set<std::string>{"music"}));
        }
        QVERIFY(failures > 10);
        QVERIFY(fs::exists(path("out")));
    }

    void aStopInTheMidstLeavesNothingBehind()
    {
        std::stop_source stop;
        const auto watch = [&](std::string_view step, const fs::path &) -> Result<void> {
            if (step == "fill")
                stop.request_stop();
            return {};
        };
        int reports = 0;
        const auto stopped = handOver(
            m_list, {.folder = path("out"), .disk = Disk(watch)}, [&](const Progress &) { ++reports; },
            stop.get_token());
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QVERIFY(stopped.error().message.find("was removed") != std::string::npos);
        QCOMPARE(beside(), (std::set<std::string>{"music"}));
    }

    void whatCannotBeRemovedIsSaid()
    {
        std::string stranger;
        const auto watch = [&](std::string_view step, const fs::path &at) -> Result<void> {
            if (step != "fill")
                return {};
            stranger = at.parent_path() / "of somebody else";
            test::writeBytes(stranger, "precious");
            return fail(ErrorCode::Io, "Input/output error.", at);
        };
        const auto failed = handOver(m_list, {.folder = path("out"), .disk = Disk(watch)});
        QVERIFY(!failed && failed.error().message.find("could not all be removed") != std::string::npos);
        QCOMPARE(test::readBytes(stranger), std::string("precious"));
        QCOMPARE(namesIn(fs::path(stranger).parent_path()), (std::set<std::string>{"of somebody else"}));
    }

    void thereMustBeSpaceBeforeTheFirstCopy()
    {
        fs::resize_file(path("music/b/01.wav"), 0);
        std::error_code error;
        // A hole: it takes no space, but its copy would.
        fs::resize_file(path("music/b/01.wav"), fs::space(m_folder->path()).available + (1U << 20U), error);
        if (error)
            QSKIP("this file system holds no file larger than its free space");
        const auto refused = handOver(m_list, {.folder = path("out")});
        QVERIFY(!refused && refused.error().code == ErrorCode::NoSpace);
        QCOMPARE(beside(), (std::set<std::string>{"music"}));
        QVERIFY(handOver(m_list, {.folder = path("out"), .means = HandoverMeans::SymbolicLink}));
    }

    void aTrackThatIsGoneIsRefusedAndTheOthersComeOver()
    {
        fs::remove(path("music/b/01.wav"));
        const auto report = unwrap(handOver(m_list, {.folder = path("out")}));
        QCOMPARE(report.files, 2);
        QCOMPARE(report.refused.size(), 1U);
        QCOMPARE(report.refused[0].path, path("music/b/01.wav"));
        QVERIFY(unwrap(readFile(path("out/tense_ 1_2.m3u8"))).find("(3)") == std::string::npos);
    }

    void aTrackThatChangesMeanwhileIsRefused()
    {
        const auto watch = [&](std::string_view step, const fs::path &at) -> Result<void> {
            if (step == "fill" && at.filename() == "01 (2).wav")
                test::writeBytes(path("music/b/01.wav"), std::string(100, 'X'));
            return {};
        };
        const auto report = unwrap(handOver(m_list, {.folder = path("out"), .disk = Disk(watch)}));
        QCOMPARE(report.files, 2);
        QCOMPARE(report.refused.size(), 1U);
        QCOMPARE(report.refused[0].code, ErrorCode::Changed);
        QVERIFY(!fs::exists(path("out/01 (2).wav")));
    }

    void aCopyThatTheDiskSpoilsIsNoticed()
    {
        const auto watch = [&](std::string_view step, const fs::path &at) -> Result<void> {
            if (step == "sync" && at.filename() == "01 (2).wav") {
                fs::permissions(at, fs::perms::owner_all);
                test::writeBytes(at, std::string(100, 'Y'));
            }
            return {};
        };
        const auto failed = handOver(m_list, {.folder = path("out"), .disk = Disk(watch)});
        QVERIFY(!failed && failed.error().code == ErrorCode::Corrupt);
        QCOMPARE(beside(), (std::set<std::string>{"music"}));
    }

    void originalsStayAsTheyWere()
    {
        std::map<std::string, struct ::stat> before;
        for (const PlaylistEntry &entry : m_list.entries) {
            fs::permissions(entry.path, fs::perms::owner_read);
            QCOMPARE(::stat(entry.path.c_str(), &before[entry.path]), 0);
        }
        unwrap(handOver(m_list, {.folder = path("out")}));
        for (const auto &[name, was] : before) {
            struct ::stat now{};
            QCOMPARE(::stat(name.c_str(), &now), 0);
            QVERIFY(isUntouched(now, was));
        }
    }

    void anEmptyTagHasNothingToHandOver()
    {
        const auto refused = handOver({.title = "t", .entries = {}}, {.folder = path("out")});
        QVERIFY(!refused && refused.error().code == ErrorCode::NotEnough);
        QVERIFY(!fs::exists(path("out")));
    }

    void namesArePossibleAndUnique()
    {
        QCOMPARE(possibleName("a/b", NameRules::Linux), std::string("a_b"));
        QCOMPARE(possibleName("..", NameRules::Linux), std::string("_"));
        QCOMPARE(possibleName(" . . ", NameRules::Portable), std::string("_"));
        QCOMPARE(possibleName("Aux.tar.gz", NameRules::Portable), std::string("_Aux.tar.gz"));
        QCOMPARE(possibleName("COM1", NameRules::Portable), std::string("_COM1"));
        QCOMPARE(possibleName("COMA", NameRules::Portable), std::string("COMA"));
        QCOMPARE(possibleName("end. ", NameRules::Portable), std::string("end"));
        const std::string longName = possibleName(std::string(300, 'x') + ".wav", NameRules::Linux);
        QCOMPARE(longName.size(), 255U);
        QVERIFY(longName.ends_with("x.wav"));
        std::string wide;
        for (int i = 0; i < 200; ++i)
            wide += "音";
        const std::string cut = possibleName(wide + ".wav", NameRules::Portable);
        QVERIFY(cut.size() <= 255 && cut.ends_with("音.wav"));
        FolderNames names(NameRules::Portable);
        QCOMPARE(names.take("Été.wav"), std::string("Été.wav"));
        QCOMPARE(names.take("été.wav"), std::string("été (2).wav"));
        QCOMPARE(names.take("ÉTÉ.wav"), std::string("ÉTÉ (3).wav"));
        QCOMPARE(names.take("été (2).wav"), std::string("été (2) (2).wav"));
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
