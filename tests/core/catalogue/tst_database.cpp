// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/audit_repository.h"
#include "catalogue/database.h"
#include "catalogue/label_repository.h"
#include "catalogue/schema.h"
#include "catalogue/step_repository.h"
#include "catalogue/tag_repository.h"

#include <fmt/format.h>

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <thread>

using namespace tagwright;
using namespace tagwright::catalogue;
namespace fs = std::filesystem;

class TestDatabase : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] fs::path folder() const { return fs::path(m_folder->path().toStdString()) / "catalogue"; }

    void execute(const char *sql) const
    {
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open((folder() / "catalogue.sqlite").c_str(), &raw), SQLITE_OK);
        QCOMPARE(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(raw);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewCatalogueIsSoundAndReopens()
    {
        {
            const auto database = Database::open(folder(), Access::ReadWrite);
            QVERIFY(database);
            QVERIFY(database->check()->empty());
        }
        QVERIFY(Database::open(folder(), Access::ReadOnly));
    }

    void readingNeedsAnExistingCatalogue()
    {
        const auto database = Database::open(folder(), Access::ReadOnly);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::NotFound);
    }

    void aNewerVersionIsRefusedUntouched()
    {
        QVERIFY(Database::open(folder(), Access::ReadWrite));
        execute("PRAGMA user_version = 99");
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto database = Database::open(folder(), access);
            QVERIFY(!database);
            QCOMPARE(database.error().code, ErrorCode::WrongVersion);
        }
    }

    void anotherProgramsDatabaseIsRefused()
    {
        fs::create_directories(folder());
        execute("CREATE TABLE photos(x)");
        const auto database = Database::open(folder(), Access::ReadWrite);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::BadFormat);
    }

    void rubbishIsRefused()
    {
        fs::create_directories(folder());
        std::ofstream(folder() / "catalogue.sqlite") << std::string(5000, 'x');
        const auto database = Database::open(folder(), Access::ReadWrite);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::BadFormat);
    }

    void twoProcessesMayCreateItAtOnce()
    {
        std::atomic<int> opened = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back(
                    [&] { opened += Database::open(folder(), Access::ReadWrite).has_value(); });
        }
        QCOMPARE(opened.load(), 8);
    }

    void aReaderSeesCommittedWorkWhileAWriterWrites()
    {
        auto writer = Database::open(folder(), Access::ReadWrite);
        auto reader = Database::open(folder(), Access::ReadOnly);
        QVERIFY(TagRepository(*writer).add("first"));
        auto transaction = Transaction::begin(*writer);
        QVERIFY(TagRepository(*writer).add("second"));
        QCOMPARE(TagRepository(*reader).all()->size(), 1U);
        QVERIFY(transaction->commit());
        QCOMPARE(TagRepository(*reader).all()->size(), 2U);
    }

    void anUncommittedTransactionLeavesNoTrace()
    {
        auto database = Database::open(folder(), Access::ReadWrite);
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(TagRepository(*database).add("gone"));
        }
        QVERIFY(TagRepository(*database).all()->empty());
    }

    void aCatalogueOfTheFirstVersionKeepsItsChecks()
    {
        fs::create_directories(folder());
        execute(migrations()[0]);
        execute(fmt::format("PRAGMA application_id = {}", applicationId).c_str());
        execute("PRAGMA user_version = 1");
        execute("INSERT INTO track(id, path, size, mtime_ns, added_at) VALUES(3, 'a.ogg', 1, 1, 1);"
                "INSERT INTO tag(id, name, name_key, created_at) VALUES(1, 'tense', 'tense', 1);"
                "INSERT INTO audit(id, tag_id, drawn_at, ranking_size) VALUES(7, 1, 1, 500);"
                "INSERT INTO audit_clip VALUES(7, 0, 3, 30000, 2, 44, 0.25, -1);");
        QCOMPARE(Database::open(folder(), Access::ReadOnly).error().code, ErrorCode::WrongVersion);
        auto database = Database::open(folder(), Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(database->check()->empty());
        QVERIFY(!fs::is_empty(folder() / "backup"));
        const auto draws = AuditRepository(*database).current({1}).value();
        QCOMPARE(draws.size(), 1U);
        QCOMPARE(draws[0].rankingSize, 500);
        QVERIFY(draws[0].ranking.empty());
        QCOMPARE(draws[0].clips.at(0).rank, 44);
        QCOMPARE(draws[0].clips.at(0).answer, -1);
        QVERIFY(!draws[0].clips.at(0).unsure);
    }

    void aBrokenReferenceIsFound()
    {
        QVERIFY(Database::open(folder(), Access::ReadWrite));
        execute("INSERT INTO clip(track_id, start_ms, duration_ms) VALUES(77, 0, 30000)");
        const auto findings = Database::open(folder(), Access::ReadOnly)->check();
        QCOMPARE(findings->size(), 1U);
    }

    void theFirstVersionIsBroughtUpToDateAndLosesNothing()
    {
        fs::create_directories(folder());
        execute(migrations().front());
        execute("PRAGMA user_version = 1; PRAGMA application_id = 0x54575254;"
                "INSERT INTO track(id, path, size, mtime_ns, added_at) VALUES(7, '/a.ogg', 1, 2, 3);"
                "INSERT INTO tag(id, name, name_key, created_at) VALUES(5, 'Tense', 'tense', 4);"
                "INSERT INTO label VALUES(5, 7, -1, 1, 'manual', 5);");
        auto old = Database::open(folder(), Access::ReadOnly);
        QCOMPARE(old.error().code, ErrorCode::WrongVersion);
        auto database = Database::open(folder(), Access::ReadWrite);
        QVERIFY(database);
        QCOMPARE(database->schemaVersion(), static_cast<int>(migrations().size()));
        QVERIFY(database->check()->empty());
        const auto tag = TagRepository(*database).byName("tense");
        QCOMPARE(tag->id, TagId{5});
        QVERIFY(tag->description.empty());
        const auto labels = LabelRepository(*database).ofTag(tag->id);
        QCOMPARE(labels->size(), 1U);
        QCOMPARE(labels->front().track, TrackId{7});
        QCOMPARE(labels->front().value, 1);
        QVERIFY(labels->front().source == LabelSource::Manual);

        std::vector<fs::path> backups;
        for (const auto &entry : fs::directory_iterator(folder() / "backup"))
            backups.push_back(entry.path());
        QCOMPARE(backups.size(), 1U);
        const fs::path restored = folder() / "restored";
        fs::create_directories(restored);
        fs::copy_file(backups.front(), restored / "catalogue.sqlite");
        QCOMPARE(Database::open(restored, Access::ReadOnly).error().code, ErrorCode::WrongVersion);
        auto again = Database::open(restored, Access::ReadWrite);
        QVERIFY(again);
        QCOMPARE(LabelRepository(*again).ofTag(tag->id)->size(), 1U);
    }

    void stepsOfTheFourthVersionCanStillBeUndone()
    {
        fs::create_directories(folder());
        for (int version = 0; version < 4; ++version)
            execute(migrations()[static_cast<std::size_t>(version)]);
        execute(
            "PRAGMA user_version = 4; PRAGMA application_id = 0x54575254;"
            "INSERT INTO track(id, path, size, mtime_ns, added_at) VALUES(7, '/a.ogg', 1, 2, 3);"
            "INSERT INTO tag(id, name, name_key, created_at) VALUES(5, 'Tense', 'tense', 4);"
            "INSERT INTO label VALUES(5, 7, -1, 1, 'manual', 5);"
            "INSERT INTO tag_threshold(tag_id, score) VALUES(5, 0.25);"
            "INSERT INTO label_step(id, tag_id, at, state) VALUES(1, 5, 1, 0), (2, 5, 2, 1);"
            "INSERT INTO label_history(tag_id, track_id, start_ms, old_value, new_value, source, at, step_id)"
            " VALUES(5, 7, -1, 0, 1, 'manual', 1, 1), (5, 7, -1, 1, -1, 'manual', 2, 2);");
        auto database = Database::open(folder(), Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(database->check()->empty());
        const StepRepository steps(*database);
        const auto undo = steps.nextUndo().value();
        QCOMPARE(undo->id, 1);
        QCOMPARE(undo->changes.at(0).newValue, 1);
        QVERIFY(!undo->threshold);
        QVERIFY(undo->importedFrom.empty() && undo->importedTags.empty());
        QCOMPARE(steps.nextRedo().value()->id, 2);
        QCOMPARE(ThresholdRepository(*database).of({5}).value()->score, .25);
    }

    void aFileInTheWayIsNamed()
    {
        std::ofstream(folder()) << "not a folder";
        const auto database = Database::open(folder(), Access::ReadWrite);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::NotWritable);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
