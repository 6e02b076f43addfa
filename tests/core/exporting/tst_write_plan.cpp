// SPDX-License-Identifier: GPL-3.0-or-later
// The dry run: what would be written, what is right already, what cannot be written and why.
#include "exporting/file_tags/tagged_file.h"
#include "exporting/write_plan.h"
#include "library/scanner.h"
#include "support/sounds.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tagwright;
using namespace tagwright::exporting;
namespace fs = std::filesystem;

class WritePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_tense = m_warm = {.label = 1};
        if (!test::hasFfmpeg())
            QSKIP("ffmpeg is needed");
        m_folder = std::make_unique<test::SoundFolder>();
        test::writeWav(music() / "song.wav", test::music(1.2, 22'050), 22'050);
        test::encode(music() / "song.flac", music() / "song.wav", {"-metadata", "genre=Film Score"});
    }

    void oneFieldForAllTags()
    {
        const auto plan = planned({{}});
        QCOMPARE(plan.files.size(), 2UL);
        QCOMPARE(plan.changed(), 2);
        for (const PlannedFile &file : plan.files) {
            QCOMPARE(file.changes.size(), 1UL);
            QCOMPARE(file.changes[0], (FieldChange{{FieldKind::Named, "TAGWRIGHT"}, "", "tense; warm"}));
            QVERIFY(!file.refusal);
        }
    }

    void suggestionsOnlyOnWish()
    {
        m_warm = {.label = 0, .score = 0.7F};
        QCOMPARE(planned({{}}).files[0].changes[0].newValues.joined(), std::string("tense"));
        QCOMPARE(planned({{}}, true).files[0].changes[0].newValues.joined(), std::string("tense; warm"));
        m_warm = {.label = -1, .score = 0.7F}; // a human said no
        QCOMPARE(planned({{}}, true).files[0].changes[0].newValues.joined(), std::string("tense"));
    }

    void aFieldForEachTag()
    {
        const auto plan = planned({{.name = "TW {tag}", .value = "yes", .separator = "; ", .append = false}});
        QCOMPARE(plan.files[0].changes.size(), 2UL);
        QCOMPARE(plan.files[0].changes[1].field.name, std::string("TW warm"));
        QCOMPARE(plan.files[0].changes[1].newValues.joined(), std::string("yes"));
    }

    void appendKeepsWhatIsThere()
    {
        const auto plan = planned({{.name = "genre", .value = "{tag}", .separator = "; ", .append = true}});
        QCOMPARE(plan.files[0].path.extension().string(), std::string(".flac"));
        QCOMPARE(plan.files[0].changes[0].oldValues.joined(), std::string("Film Score"));
        QCOMPARE(plan.files[0].changes[0].newValues.joined(), std::string("Film Score; tense; warm"));
    }

    void whatIsRightAlreadyIsNoChange()
    {
        write("TAGWRIGHT", "tense; warm");
        const auto plan = planned({{}});
        QCOMPARE(plan.alreadyRight(), 1);
        QCOMPARE(plan.changed(), 1);
    }

    void labelsTakenBackEmptyOnlyOurOwnField()
    {
        write("TAGWRIGHT", "tense; warm");
        m_tense = m_warm = {};
        const auto plan =
            planned({{}, {.name = "genre", .value = "{tag}", .separator = "; ", .append = false}});
        QCOMPARE(plan.files.size(), 1UL); // the genre is not ours and stays
        QCOMPARE(plan.files[0].changes.size(), 1UL);
        QCOMPARE(plan.files[0].changes[0].newValues.joined(), std::string());
    }

    void readOnlyFileIsRefusedAlsoForRoot()
    {
        ::chmod((music() / "song.flac").c_str(), 0444);
        QCOMPARE(refusalOf("song.flac"), ErrorCode::NotWritable);
        ::chmod((music() / "song.flac").c_str(), 0644);
    }

    void changedFileIsRefused()
    {
        scan();
        const timespec times[2]{{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, {.tv_sec = 1, .tv_nsec = 0}};
        ::utimensat(AT_FDCWD, (music() / "song.flac").c_str(), times, 0);
        m_scanned = true;
        QCOMPARE(refusalOf("song.flac"), ErrorCode::Changed);
        m_scanned = false;
    }

    void hardLinksAreNamed()
    {
        fs::create_hard_link(music() / "song.flac", m_folder->path() / "elsewhere.flac");
        const auto plan = planned({{}});
        QCOMPARE(plan.files[0].notes.size(), 1UL);
        QVERIFY(plan.files[0].notes[0].find("hard links") != std::string::npos);
    }

    void namesOfOtherFieldsAreRefused()
    {
        for (const char *name : {"Title", "ARTIST", "replaygain_track_gain", "", "A\nB"})
            QVERIFY(!FieldRule{.name = name}.check());
        QVERIFY(FieldRule{}.check());
    }

    void stoppedRunIsCancelled()
    {
        scan();
        std::stop_source stop;
        stop.request_stop();
        auto database =
            catalogue::Database::open(m_folder->path() / "catalogue", catalogue::Access::ReadWrite);
        QCOMPARE(planWriting(*database, {}, {{{}}, false}, {}, stop.get_token()).error().code,
                 ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] fs::path music() const
    {
        fs::create_directories(m_folder->path() / "music");
        return m_folder->path() / "music";
    }

    void scan()
    {
        auto database =
            catalogue::Database::open(m_folder->path() / "catalogue", catalogue::Access::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY(
            library::scan(*database, {.roots = {music()}, .contentHash = {}, .threads = 1}, {}).has_value());
    }

    WritePlan planned(const std::vector<FieldRule> &rules, bool suggestions = false)
    {
        if (!m_scanned)
            scan();
        auto database =
            catalogue::Database::open(m_folder->path() / "catalogue", catalogue::Access::ReadWrite);
        std::vector<TagColumn> columns{{.name = "tense"}, {.name = "warm"}};
        const auto put = [](TagCells &cells, catalogue::TrackId id, const TagCell &cell) {
            if (cell.hasScore())
                cells.setScore(id, cell.score, cell.score >= 0.5F);
            if (cell.label != 0)
                cells.setLabel(id, {.value = cell.label});
        };
        auto listed = catalogue::TrackRepository(*database).forEach([&](const catalogue::Track &track) {
            put(columns[0].cells, track.id, m_tense);
            put(columns[1].cells, track.id, m_warm);
        });
        auto plan = planWriting(*database, columns, {.rules = rules, .suggestions = suggestions});
        if (!listed || !plan)
            throw std::runtime_error("no plan");
        return *plan;
    }

    ErrorCode refusalOf(const std::string &name)
    {
        for (const PlannedFile &file : planned({{}}).files)
            if (file.path.filename() == name && file.refusal)
                return file.refusal->code;
        return ErrorCode::Cancelled; // none
    }

    /// Into the FLAC file, as the writer would.
    void write(const std::string &name, const std::string &value)
    {
        const fs::path copy = m_folder->path() / "copy.flac";
        {
            const auto file = TaggedFile::open(music() / "song.flac");
            QVERIFY((*file)->set(fieldOf(name), value).has_value());
            const FileDescriptor out(::open(copy.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
            QVERIFY(writePatched((*file)->source(), *(*file)->patch(), out.get(), copy).has_value());
        }
        fs::rename(copy, music() / "song.flac");
    }

    std::unique_ptr<test::SoundFolder> m_folder;
    TagCell m_tense{.label = 1};
    TagCell m_warm{.label = 1};
    bool m_scanned = false;
};

QTEST_GUILESS_MAIN(WritePlanTest)
#include "tst_write_plan.moc"
