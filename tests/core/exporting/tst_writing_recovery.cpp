// SPDX-License-Identifier: GPL-3.0-or-later
// A batch that was interrupted, and other programs that were at its file before the recovery: nobody's work
// is lost.
#include "support/tagged_library.h"

#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace tagwright;
using namespace tagwright::exporting;
namespace fs = std::filesystem;

class WritingRecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!test::hasFfmpeg())
            QSKIP("ffmpeg is needed");
        m_folder = std::make_unique<test::SoundFolder>();
        m_library = std::make_unique<test::TaggedLibrary>(m_folder->path());
        const fs::path wav = m_folder->path() / "song.wav";
        test::writeWav(wav, test::music(1.2, 22'050), 22'050);
        test::encode(song(), wav, {"-metadata", "title=Title"});
        m_library->scan();
        m_old = test::readBytes(song());
    }

    void copyThatWasNotExchangedGoes()
    {
        killBefore("replace");
        QCOMPARE(recovered(), (std::pair<std::int64_t, std::int64_t>{0, 1}));
        QVERIFY(test::readBytes(song()) == m_old);
        QVERIFY(!copy());
    }

    void exchangedFileIsWritten()
    {
        killBefore("sync folder");
        QVERIFY(test::readBytes(*copy()) == m_old);
        QCOMPARE(recovered(), (std::pair<std::int64_t, std::int64_t>{1, 0}));
        QVERIFY(!copy());
        QCOMPARE(m_library->scan().updated, 0);
        m_library->undoAll();
        QVERIFY(test::readBytes(song()) == m_old);
    }

    void fileThatCameInBetweenLookAndExchangeGetsItsNameBack()
    {
        killBefore("sync folder");
        const std::string theirs = m_old + "more";
        test::writeBytes(*copy(), theirs); // what was exchanged was no longer what had been copied
        QCOMPARE(recovered(), (std::pair<std::int64_t, std::int64_t>{0, 1}));
        QVERIFY(test::readBytes(song()) == theirs);
        QVERIFY(!copy());
    }

    void inPlaceChangeBetweenLookAndExchangeIsKept()
    {
        killBefore("sync folder");
        std::string theirs = m_old;
        theirs[theirs.size() - 100] ^= 1;
        test::writeBytes(*copy(), theirs); // of the same size, elsewhere than the tag
        QCOMPARE(recovered(), (std::pair<std::int64_t, std::int64_t>{0, 1}));
        QVERIFY(test::readBytes(song()) == theirs);
        QVERIFY(!copy());
    }

    void oldFileReturnsWhereTheNewOneIsGone()
    {
        killBefore("sync folder");
        fs::remove(song());
        QCOMPARE(recovered(), (std::pair<std::int64_t, std::int64_t>{0, 1}));
        QVERIFY(test::readBytes(song()) == m_old);
        QVERIFY(!copy());
    }

    void bothStayWhereTheNewFileIsDamaged()
    {
        killBefore("sync folder");
        test::writeBytes(song(), std::string(1000, '\0')); // the disk lied
        QCOMPARE(recovered(), (std::pair<std::int64_t, std::int64_t>{0, 1}));
        QVERIFY(test::readBytes(*copy()) == m_old);
        const auto batch = test::valueOf(readBatch(m_library->catalogue(), 1));
        const std::string &message = batch.entries[0].error->message;
        QVERIFY(message.find(copy()->filename().string()) != std::string::npos);
        // Nor does it go when the recovery itself was interrupted.
        const std::string journal = test::readBytes(batch.file);
        test::writeBytes(batch.file, journal.substr(0, journal.find("{\"end\"")));
        auto database = m_library->open();
        QVERIFY(recoverWriting(database).has_value());
        QVERIFY(openBatches(m_library->catalogue())->empty());
        QVERIFY(test::readBytes(*copy()) == m_old);
    }

    void damagedCopyGoesWhereTheOldFileIsThere()
    {
        killBefore("replace");
        test::writeBytes(*copy(), "nothing of value");
        QCOMPARE(recovered(), (std::pair<std::int64_t, std::int64_t>{0, 1}));
        QVERIFY(test::readBytes(song()) == m_old);
        QVERIFY(!copy());
    }

    void nothingIsTouchedWhileAnotherProcessWrites()
    {
        killBefore("sync folder");
        const auto lock = lockWriting(m_library->catalogue());
        auto database = m_library->open();
        QVERIFY(test::valueOf(recoverWriting(database)).empty());
        QVERIFY(copy().has_value());
    }

    void journalOfABatchThatNeverBeganGoes()
    {
        fs::create_directories(m_library->catalogue() / "journal");
        test::writeBytes(m_library->catalogue() / "journal/000001.jsonl", "{\"format\":\"tagw");
        auto database = m_library->open();
        QVERIFY(test::valueOf(recoverWriting(database)).empty());
        QVERIFY(test::valueOf(batchNumbers(m_library->catalogue())).empty());
    }

private:
    [[nodiscard]] fs::path song() const { return m_library->music() / "song.mp3"; }
    [[nodiscard]] std::optional<fs::path> copy() const
    {
        for (const auto &entry : fs::directory_iterator(m_library->music()))
            if (entry.path() != song())
                return entry.path();
        return std::nullopt;
    }

    /// Writing, in another process, ends before it takes this step in the folder of the music.
    void killBefore(std::string_view step)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const Disk disk([&](std::string_view now, const fs::path &path) -> Result<void> {
                if (now == step && path.native().starts_with(m_library->music().native()))
                    ::raise(SIGKILL);
                return {};
            });
            (void)m_library->write({"tense"}, {"TAGWRIGHT"}, {.keepTimes = false, .disk = disk});
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(copy().has_value());
    }

    /// Files that are written and not written, as the recovery says.
    std::pair<std::int64_t, std::int64_t> recovered()
    {
        auto database = m_library->open();
        const auto batches = test::valueOf(recoverWriting(database));
        if (batches.size() != 1 || batches[0].waiting > 0 || !openBatches(m_library->catalogue())->empty())
            throw std::runtime_error("not recovered");
        return {batches[0].written, batches[0].notWritten};
    }

    std::unique_ptr<test::SoundFolder> m_folder;
    std::unique_ptr<test::TaggedLibrary> m_library;
    std::string m_old;
};

QTEST_GUILESS_MAIN(WritingRecoveryTest)
#include "tst_writing_recovery.moc"
