// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/enumerator.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

#include <sys/stat.h>
#include <unistd.h>

using namespace tagwright;
namespace fs = std::filesystem;

class TestEnumerator : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] fs::path root() const { return fs::canonical(m_folder->path().toStdString()); }

    void put(const fs::path &relative) const
    {
        fs::create_directories((root() / relative).parent_path());
        std::ofstream(root() / relative) << "x";
    }

    struct Found
    {
        std::multiset<std::string> files;
        std::vector<Error> refused;
        Result<void> result;
        std::int64_t counted = 0;
    };
    [[nodiscard]] static Found walk(const fs::path &from)
    {
        Found found;
        found.result = library::enumerate(
            from,
            {.file = [&](library::FoundFile file) { found.files.insert(file.path.filename().native()); },
             .refused = [&](Error error) { found.refused.push_back(std::move(error)); }},
            {});
        found.counted = library::countFiles(from, {});
        return found;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void audioEndingsAreFoundInAnyCase()
    {
        for (const char *name :
             {"a.mp3", "b.OGG", "c/d.Flac", "e.txt", "noending", ".hidden.mp3", ".h/f.mp3", "g.aiff"})
            put(name);
        const Found found = walk(root());
        QCOMPARE(found.files, (std::multiset<std::string>{"a.mp3", "b.OGG", "d.Flac", "g.aiff"}));
        QCOMPARE(found.counted, 4);
    }

    void loopsOfLinksAreWalkedOnce()
    {
        put("a/one.mp3");
        fs::create_directory_symlink(root(), root() / "a/back");
        fs::create_directory_symlink(root() / "a", root() / "again");
        fs::create_symlink(root() / "nowhere.mp3", root() / "dangling.mp3");
        fs::create_symlink(root() / "self.mp3", root() / "self.mp3");
        const Found found = walk(root());
        QCOMPARE(found.files, std::multiset<std::string>{"one.mp3"});
        QCOMPARE(found.refused.size(), 1U); // the link to itself
        QCOMPARE(found.counted, 1);
    }

    void namesNeedNotBeUtf8()
    {
        put("caf\xE9.mp3");
        QCOMPARE(walk(root()).files, std::multiset<std::string>{"caf\xE9.mp3"});
    }

    void anUnreadableFolderIsReportedAndTheRestGoesOn()
    {
        put("open/a.mp3");
        put("closed/b.mp3");
        ::chmod((root() / "closed").c_str(), 0);
        if (::access((root() / "closed").c_str(), R_OK) == 0)
            QSKIP("root may read everything");
        const Found found = walk(root());
        ::chmod((root() / "closed").c_str(), 0700);
        QCOMPARE(found.files, std::multiset<std::string>{"a.mp3"});
        QCOMPARE(found.counted, 1);
        QCOMPARE(found.refused.size(), 1U);
        QCOMPARE(found.refused[0].code, ErrorCode::NotReadable);
    }

    void aSingleFileIsARootToo()
    {
        put("a.mp3");
        const Found found = walk(root() / "a.mp3");
        QCOMPARE(found.files, std::multiset<std::string>{"a.mp3"});
        QCOMPARE(found.counted, 1);
    }

    void aMissingRootIsAnError()
    {
        const Found found = walk(root() / "no such folder");
        QVERIFY(!found.result);
        QCOMPARE(found.result.error().code, ErrorCode::NotFound);
        QCOMPARE(found.counted, 0);
    }
};

QTEST_GUILESS_MAIN(TestEnumerator)
#include "tst_enumerator.moc"
