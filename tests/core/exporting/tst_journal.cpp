// SPDX-License-Identifier: GPL-3.0-or-later
// Journals: written, read again, torn by a crash, damaged.
#include "exporting/journal.h"
#include "support/sounds.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::exporting;
namespace fs = std::filesystem;

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<test::SoundFolder>(); }

    void whatIsWrittenIsReadAgain()
    {
        Batch batch = twoFiles();
        batch.undoes = 7;
        batch.entries[1].undone = 3;
        {
            auto journal = Journal::begin(catalogue(), batch, {});
            QVERIFY(journal.has_value());
            QVERIFY(journal->prepared(1, wayBack()).has_value());
            QVERIFY(journal->written(1).has_value());
            QVERIFY(journal->notWritten(0, {ErrorCode::Changed, "Changed.", {}}).has_value());
            QCOMPARE(openBatches(catalogue())->size(), 1UL);
            QVERIFY(journal->end(BatchEnd::Complete).has_value());
        }
        QCOMPARE(batch.number, 1);
        QVERIFY(openBatches(catalogue())->empty());
        const auto read = readBatch(catalogue(), 1);
        QVERIFY(read.has_value());
        QCOMPARE(read->undoes.value(), 7);
        QCOMPARE(read->end, BatchEnd::Complete);
        QCOMPARE(read->at.size(), std::string("2026-11-25T22:10:03Z").size());
        QCOMPARE(read->entries.size(), 2UL);
        const JournalEntry &first = read->entries[0], &second = read->entries[1];
        QCOMPARE(first.path.native(), std::string("/music/\xff odd\n.mp3"));
        QCOMPARE(first.target, fs::path("/elsewhere/ä.mp3"));
        QVERIFY(first.changes == batch.entries[0].changes);
        QCOMPARE(first.state, EntryState::NotWritten);
        QCOMPARE(first.error->code, ErrorCode::Changed);
        QVERIFY(!first.undone && second.undone == 3);
        QCOMPARE(second.state, EntryState::Written);
        QVERIFY(second.wayBack->before == wayBack().before && second.wayBack->after == wayBack().after);
        QCOMPARE(second.wayBack->hash, wayBack().hash);
        QVERIFY(*readPatch(*read, second) == wayBack().patch);
    }

    void numbersCountUp()
    {
        for (int number = 1; number <= 3; ++number) {
            Batch batch = twoFiles();
            QVERIFY(Journal::begin(catalogue(), batch, {}).has_value());
            QCOMPARE(batch.number, number);
        }
        QCOMPARE(*batchNumbers(catalogue()), (std::vector<int>{1, 2, 3}));
        QCOMPARE(readBatch(catalogue(), 9).error().code, ErrorCode::NotFound);
    }

    /// Cut off at each byte: what was whole counts, and the journal can be gone on with.
    void tornJournalIsReadUpToItsLastWholeLine()
    {
        Batch batch = twoFiles();
        {
            auto journal = Journal::begin(catalogue(), batch, {});
            QVERIFY(journal->prepared(0, wayBack()).has_value());
            QVERIFY(journal->written(0).has_value());
        }
        const std::string whole = test::readBytes(batch.file);
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            for (const std::string &tail : {std::string(), std::string(40, '\0'), std::string("\0\0\n", 3)}) {
                test::writeBytes(batch.file, whole.substr(0, size) + tail);
                const auto read = readBatch(catalogue(), 1);
                QVERIFY2(read.has_value(), std::to_string(size).c_str());
                QVERIFY(read->wholeSize <= size);
                QCOMPARE(openBatches(catalogue())->size(), 1UL);
                if (read->entries.size() < 2)
                    continue;
                {
                    auto journal = Journal::resume(*read, {});
                    QVERIFY(journal->notWritten(1, {ErrorCode::Cancelled, "Stopped.", {}}).has_value());
                    QVERIFY(journal->end(BatchEnd::Recovered).has_value());
                }
                const auto again = readBatch(catalogue(), 1);
                QVERIFY(again.has_value());
                QCOMPARE(again->end, BatchEnd::Recovered);
                QCOMPARE(again->entries[1].state, EntryState::NotWritten);
                QVERIFY(openBatches(catalogue())->empty());
            }
        }
    }

    void damagedJournalIsSaidToBeSo()
    {
        Batch batch = twoFiles();
        {
            auto journal = Journal::begin(catalogue(), batch, {});
            QVERIFY(journal->end(BatchEnd::Complete).has_value());
        }
        const std::string whole = test::readBytes(batch.file);
        for (const std::size_t at : {std::size_t{3}, whole.find("\"track\""), whole.find("\"changes\"")}) {
            std::string changed = whole;
            changed[at] = '\x01';
            test::writeBytes(batch.file, changed);
            QCOMPARE(readBatch(catalogue(), 1).error().code, ErrorCode::BadFormat);
        }
        std::string newer = whole;
        newer.replace(newer.find("\"format_version\":2"), 18, "\"format_version\":9");
        test::writeBytes(batch.file, newer);
        QCOMPARE(readBatch(catalogue(), 1).error().code, ErrorCode::WrongVersion);
    }

    void failedAppendLeavesNoTornLine()
    {
        Batch batch = twoFiles();
        bool isFull = false;
        const Disk disk([&](std::string_view step, const fs::path &path) -> Result<void> {
            if (isFull && step == "append")
                return fail(ErrorCode::NoSpace, "Full.", path);
            return {};
        });
        auto journal = Journal::begin(catalogue(), batch, disk);
        isFull = true;
        QVERIFY(!journal->prepared(0, wayBack()).has_value());
        isFull = false;
        QVERIFY(journal->end(BatchEnd::Failed).has_value());
        QCOMPARE(readBatch(catalogue(), 1)->end, BatchEnd::Failed);
    }

    void nothingIsWrittenAfterAFailedSync()
    {
        Batch batch = twoFiles();
        bool isBroken = false;
        const Disk disk([&](std::string_view step, const fs::path &path) -> Result<void> {
            if (isBroken && step == "sync")
                return fail(ErrorCode::Io, "Broken.", path);
            return {};
        });
        auto journal = Journal::begin(catalogue(), batch, disk);
        isBroken = true;
        QVERIFY(!journal->sync().has_value());
        isBroken = false;
        QVERIFY(!journal->written(0).has_value());
        QVERIFY(!journal->end(BatchEnd::Complete).has_value());
    }

private:
    [[nodiscard]] fs::path catalogue() const { return m_folder->path(); }

    static Batch twoFiles()
    {
        Batch batch;
        batch.entries.resize(2);
        batch.entries[0].track = {17};
        batch.entries[0].path = "/music/\xff odd\n.mp3";
        batch.entries[0].target = "/elsewhere/ä.mp3";
        batch.entries[0].temporary = "/elsewhere/.tagwright-1.mp3";
        batch.entries[0].changes = {{{FieldKind::Genre, ""}, "Film", "tense"},
                                    {{FieldKind::Named, "TW"}, "", "\"日\n"}};
        batch.entries[1].path = batch.entries[1].target = "/b.flac";
        return batch;
    }

    static WayBack wayBack()
    {
        return {.before = {1000, 1'795'650'445'985'515'560},
                .hash = std::string(16, 'a'),
                .after = {1003, -5},
                .patch = {{7, "abc", std::string("\0\xff\n", 3)}, {std::uint64_t{1} << 40U, "", "def"}}};
    }

    std::unique_ptr<test::SoundFolder> m_folder;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
