// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tagwright;
namespace fs = std::filesystem;

class TestFiles : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    fs::path at(const char *name) const { return fs::path(m_folder.path().toStdString()) / name; }

private slots:
    void replacingIsAllOrNothing()
    {
        QVERIFY(writeFileAtomically(at("a"), "old"));
        // A child whose files may not grow past 1 kB: the write fails, the old file stays.
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit limit{1000, 1000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_IGN);
            ::_exit(writeFileAtomically(at("a"), std::string(5000, 'x')) ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QCOMPARE(readFile(at("a")).value(), std::string("old"));
        QCOMPARE(std::distance(fs::directory_iterator(at("")), {}), 1);
        QVERIFY(writeFileAtomically(at("a"), "new"));
        QCOMPARE(readFile(at("a")).value(), std::string("new"));
    }

    void aFileInPiecesTakesItsPlaceAtTheEnd()
    {
        QVERIFY(writeFileAtomically(at("a"), "old"));
        const auto files = [&] { return std::distance(fs::directory_iterator(at("")), {}); };
        const auto before = files();
        std::string whole;
        {
            auto file = AtomicFile::create(at("a"));
            QVERIFY(file);
            for (const std::size_t size : {1U, 100'000U, 200'000U, 0U, 700'000U, 5U}) {
                const std::string piece(size, static_cast<char>('a' + whole.size() % 26));
                QVERIFY(file->write(piece));
                whole += piece;
            }
            QCOMPARE(readFile(at("a")).value(), std::string("old"));
            QVERIFY(file->commit());
        }
        QCOMPARE(readFile(at("a")).value(), whole);
        QCOMPARE(files(), before);
        {
            auto given = AtomicFile::create(at("a"));
            QVERIFY(given->write("new"));
            const AtomicFile moved = std::move(*given);
            QCOMPARE(files(), before + 1);
        }
        QCOMPARE(readFile(at("a")).value(), whole);
        QCOMPARE(files(), before);
    }

    void onlyAFileIsReplaced()
    {
        QCOMPARE(AtomicFile::create("/dev/full").error().code, ErrorCode::BadFormat);
        QCOMPARE(writeFileAtomically(at(""), "x").error().code, ErrorCode::BadFormat);
        QVERIFY(fs::is_character_file("/dev/full"));
    }

    void aMissingFolderIsNamed()
    {
        const auto written = writeFileAtomically(at("no/such/place"), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NotFound);
    }

    void aMapShowsTheFile()
    {
        QVERIFY(writeFileAtomically(at("m"), "abc"));
        const auto map = MappedFile::open(at("m"));
        QCOMPARE(map->bytes().size(), 3U);
        QCOMPARE(static_cast<char>(map->bytes()[1]), 'b');
        QVERIFY(writeFileAtomically(at("empty"), ""));
        QVERIFY(MappedFile::open(at("empty"))->bytes().empty());
        QVERIFY(!MappedFile::open(at("")));
    }

    void aLockIsHeldByOneProcess()
    {
        const auto mine = FileLock::acquire(at("lock"), "A job");
        QVERIFY(mine);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto theirs = FileLock::acquire(at("lock"), "A job");
            ::_exit(!theirs && theirs.error().code == ErrorCode::Busy &&
                            theirs.error().message.contains(std::to_string(::getppid()))
                        ? 0
                        : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
