// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of every format: written, read again by ours, TagLib, mutagen and ffprobe; all else stays; and back.
#include "audio/decoder.h"
#include "exporting/file_tags/tagged_file.h"
#include "exporting/file_tags/verify.h"
#include "support/music_files.h"
#include "support/sounds.h"

#include <QTest>

#include <fcntl.h>

#include <random>

using namespace tagwright;
using namespace tagwright::exporting;
namespace fs = std::filesystem;

namespace {

#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        if (const auto &result_ = (expression); !result_)                                                    \
            QFAIL(result_.error().toString().c_str());                                                       \
    } while (false)

Result<void> writeTo(const fs::path &target, const TaggedFile &file, const Patch &patch)
{
    const FileDescriptor out(::open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644));
    return writePatched(file.source(), patch, out.get(), target);
}

Result<Patch> apply(const fs::path &from, const fs::path &to, const std::vector<WantedField> &wanted)
{
    TAGWRIGHT_TRY_INTO(const auto file, TaggedFile::open(from));
    for (const auto &[field, value] : wanted)
        TAGWRIGHT_TRY(file->set(field, value));
    TAGWRIGHT_TRY_INTO(auto patch, file->patch());
    TAGWRIGHT_TRY(writeTo(to, *file, patch));
    return patch;
}

/// Every text of `json` anywhere in it.
bool mentions(const nlohmann::json &json, const std::string &text)
{
    return json.dump().find(nlohmann::json(text).dump().substr(1, nlohmann::json(text).dump().size() - 2)) !=
           std::string::npos;
}

/// A text with letters of several scripts, as long as asked for.
std::string randomText(std::mt19937 &random, std::size_t length)
{
    static const std::vector<std::string> letters{"a",  "Z",  " ", ";", "é",  "ß",
                                                  "日", "🎵", "=", "(", "\"", "y"};
    std::string text = "x";
    while (text.size() < length)
        text += letters[random() % letters.size()];
    return text + "x";
}

} // namespace

class FileTagsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!test::hasFfmpeg() || !test::hasMutagen())
            QSKIP("ffmpeg and python3-mutagen are needed");
        m_files = test::makeMusicFiles(m_folder.path());
        QVERIFY(m_files.size() >= 25);
    }

    void writtenFieldIsReadByAllAndNothingElseChanges_data() { rows(); }
    void writtenFieldIsReadByAllAndNothingElseChanges()
    {
        QFETCH(std::string, name);
        const fs::path old = m_files.at(name);
        const fs::path copy = m_folder.path() / ("copy_" + name);
        std::mt19937 random(static_cast<std::uint32_t>(name.size()));
        for (const std::size_t length : {5UL, 90UL, 260UL, 1500UL, 70'000UL}) {
            if (length > 30'000 && name.ends_with(".wma"))
                continue; // 65,535 bytes are the most for ASF
            const std::vector<WantedField> wanted{
                {{FieldKind::Named, "TAGWRIGHT"}, randomText(random, length)},
                {{FieldKind::Named, "TAGWRIGHT tense"}, "yes"}};
            const auto patch = apply(old, copy, wanted);
            VERIFY_OK(patch);
            VERIFY_OK(verifyWritten(old, copy, inverse(*patch), wanted));
            readByOthers(old, copy, wanted);
            // And back, byte for byte.
            const auto opened = TaggedFile::open(copy);
            VERIFY_OK(opened);
            const fs::path back = m_folder.path() / ("back_" + name);
            VERIFY_OK(writeTo(back, **opened, inverse(*patch)));
            QVERIFY(test::readBytes(back) == test::readBytes(old));
            fs::remove(back);
        }
    }

    void standardFieldsAreReplaced_data() { rows(); }
    void standardFieldsAreReplaced()
    {
        QFETCH(std::string, name);
        const fs::path old = m_files.at(name);
        const fs::path copy = m_folder.path() / ("copy_" + name);
        const std::vector<WantedField> wanted{{{FieldKind::Genre, ""}, "Ambient; tense"},
                                              {{FieldKind::Grouping, ""}, "Gruppe Ü"},
                                              {{FieldKind::Mood, ""}, "warm"},
                                              {{FieldKind::Comment, ""}, "Said so"}};
        const auto patch = apply(old, copy, wanted);
        VERIFY_OK(patch);
        VERIFY_OK(verifyWritten(old, copy, inverse(*patch), wanted));
        const auto read = test::readWithMutagen({copy}).at(copy);
        for (const auto &[field, value] : wanted)
            QVERIFY2(mentions(read, value.joined()), (value.joined() + " in " + read.dump()).c_str());
    }

    void removedFieldLeavesTheFieldsOfBefore_data() { rows(); }
    void removedFieldLeavesTheFieldsOfBefore()
    {
        QFETCH(std::string, name);
        const fs::path copy = m_folder.path() / ("copy_" + name);
        const fs::path removed = m_folder.path() / ("removed_" + name);
        const Field field{FieldKind::Named, "GONE AGAIN"};
        VERIFY_OK(apply(m_files.at(name), copy, {{field, "value"}}));
        const auto patch = apply(copy, removed, {{field, ""}});
        VERIFY_OK(patch);
        VERIFY_OK(verifyWritten(copy, removed, inverse(*patch), {{field, ""}}));
        const auto before = TaggedFile::open(m_files.at(name));
        const auto after = TaggedFile::open(removed);
        VERIFY_OK(after);
        QVERIFY((*before)->others({}) == (*after)->others({}));
    }

    void unchangedFieldMeansNoPatch_data() { rows(); }
    void unchangedFieldMeansNoPatch()
    {
        QFETCH(std::string, name);
        const fs::path copy = m_folder.path() / ("copy_" + name);
        const fs::path again = m_folder.path() / ("again_" + name);
        const std::vector<WantedField> wanted{{{FieldKind::Named, "TAGWRIGHT"}, "tense; warm"}};
        VERIFY_OK(apply(m_files.at(name), copy, wanted));
        const auto patch = apply(copy, again, wanted);
        VERIFY_OK(patch);
        QVERIFY(patch->empty());
    }

    void damagedFilesAreRefusedOrWrittenWhole_data() { rows(); }
    void damagedFilesAreRefusedOrWrittenWhole()
    {
        QFETCH(std::string, name);
        const std::string bytes = test::readBytes(m_files.at(name));
        const fs::path damaged = m_folder.path() / ("damaged_" + name);
        const fs::path copy = m_folder.path() / ("copy_" + name);
        const Field field{FieldKind::Named, "TAGWRIGHT"};
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            std::string changed = bytes;
            for (int i = 0; i < 4; ++i) // near the beginning or the end, where the tags are
                changed[random() % 2 == 0 ? random() % std::min<std::size_t>(4000, bytes.size())
                                          : bytes.size() - 1 - random() % 500] = static_cast<char>(random());
            if (round % 4 == 0)
                changed.resize(random() % bytes.size());
            test::writeBytes(damaged, changed);
            const auto patch = apply(damaged, copy, {{field, "value"}});
            if (!patch)
                continue;
            // What was written can be taken back, and is what was asked for.
            const auto opened = TaggedFile::open(copy);
            if (!opened)
                continue; // the check refuses it
            const fs::path back = m_folder.path() / ("back_" + name);
            VERIFY_OK(writeTo(back, **opened, inverse(*patch)));
            QVERIFY(test::readBytes(back) == changed);
        }
    }

    void checkFindsWhatIsNotAsWanted()
    {
        const fs::path old = m_files.at("id3v23.mp3");
        const fs::path copy = m_folder.path() / "checked.mp3";
        const std::vector<WantedField> wanted{{{FieldKind::Named, "TAGWRIGHT"}, "tense"}};
        const auto patch = apply(old, copy, wanted);
        VERIFY_OK(patch);
        const Patch back = inverse(*patch);
        VERIFY_OK(verifyWritten(old, copy, back, wanted));
        QCOMPARE(verifyWritten(old, copy, back, {{wanted[0].field, "warm"}}).error().code,
                 ErrorCode::Corrupt);
        Patch elsewhere = back;
        ++elsewhere.front().offset;
        QCOMPARE(verifyWritten(old, copy, elsewhere, wanted).error().code, ErrorCode::Corrupt);

        const std::string good = test::readBytes(copy);
        for (const std::size_t at :
             {good.size() - 2000, good.size() - 1, good.find("Someone"), good.size()}) {
            std::string changed = good; // in the sound, at its end, in the artist, behind it
            changed.resize(std::max(at + 1, changed.size()));
            changed[at] = static_cast<char>(changed[at] ^ 1);
            test::writeBytes(copy, changed);
            QCOMPARE(verifyWritten(old, copy, back, wanted).error().code, ErrorCode::Corrupt);
            QCOMPARE(verifyWayBack(old, copy, back).error().code, ErrorCode::Corrupt);
        }
        test::writeBytes(copy, good.substr(0, good.size() - 1));
        QCOMPARE(verifyWritten(old, copy, back, wanted).error().code, ErrorCode::Corrupt);
    }

    void checkFindsSoundThatChangedWithItsWayBack()
    {
        // A patch that is exact, and yet touches what it should not.
        for (const std::string name : {"id3v23.mp3", "tagged.flac", "tagged.ogg", "tagged.m4a"}) {
            const fs::path old = m_files.at(name);
            const fs::path copy = m_folder.path() / ("sound_" + name);
            const auto source = ByteSource::open(old);
            VERIFY_OK(source);
            const std::string before = test::readBytes(old);
            const std::size_t at = before.size() / 2;
            const std::string removed = before.substr(at, 1);
            const Patch patch{{at, removed, std::string(1, static_cast<char>(removed[0] ^ 1))}};
            {
                const FileDescriptor out(::open(copy.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644));
                VERIFY_OK(writePatched(*source, patch, out.get(), copy));
            }
            VERIFY_OK(verifyWayBack(old, copy, inverse(patch)));
            const auto verified = verifyWritten(old, copy, inverse(patch), {});
            QVERIFY2(!verified && verified.error().code == ErrorCode::Corrupt, name.c_str());
        }
    }

    void namesThatTheFormatCannotHoldAreRefused()
    {
        for (const auto &[name, field] : std::vector<std::pair<std::string, std::string>>{
                 {"tagged.flac", "A=B"}, {"tagged.ogg", "Über"}, {"tagged.wv", "X"}, {"ape.mp3", "TAG"}}) {
            const auto file = TaggedFile::open(m_files.at(name));
            VERIFY_OK(file);
            const auto set = (*file)->set({FieldKind::Named, field}, "value");
            QVERIFY(!set);
            QCOMPARE(set.error().code, ErrorCode::Unsupported);
            QVERIFY(set.error().message.find("cannot hold the field") != std::string::npos);
        }
    }

private:
    void rows()
    {
        QTest::addColumn<std::string>("name");
        for (const auto &[name, path] : m_files)
            QTest::newRow(name.c_str()) << name;
    }

    void readByOthers(const fs::path &old, const fs::path &copy, const std::vector<WantedField> &wanted)
    {
        const auto read = test::readWithMutagen({old, copy});
        nlohmann::json before = read.at(old), after = read.at(copy);
        QVERIFY2(!after.contains("error") || before.contains("error"), after.dump().c_str());
        if (!after.contains("error"))
            for (const auto &[field, value] : wanted)
                QVERIFY2(mentions(after, value.joined()),
                         (value.joined() + " in " + after.dump().substr(0, 3000)).c_str());
        forgetOurs(before);
        forgetOurs(after);
        before.erase("path");
        after.erase("path");
        if (beganWithOldTag(old))
            forgetAdded(before, after);
        QVERIFY2(before == after, (before.dump() + "\n" + after.dump()).substr(0, 6000).c_str());

        nlohmann::json probedBefore = test::readWithFfprobe(old), probedAfter = test::readWithFfprobe(copy);
        forgetOurs(probedBefore);
        forgetOurs(probedAfter);
        if (beganWithOldTag(old))
            forgetAdded(probedBefore, probedAfter);
        QVERIFY2(probedBefore == probedAfter,
                 (probedBefore.dump() + "\n" + probedAfter.dump()).substr(0, 6000).c_str());
    }

    /// Drops every key that holds our fields' names, and lists that are empty then.
    static void forgetOurs(nlohmann::json &json)
    {
        if (json.is_object())
            for (auto it = json.begin(); it != json.end();) {
                const std::string key = QString::fromStdString(it.key()).toUpper().toStdString();
                const bool isOurs = key.find("TAGWRIGHT") != std::string::npos &&
                                    key.find("COM.EXAMPLE") == std::string::npos;
                it = isOurs ? json.erase(it) : std::next(it);
            }
        if (json.is_structured())
            for (auto &value : json)
                forgetOurs(value);
        if (json.is_object())
            for (const char *key : {"unknown", "tags"})
                if (json.contains(key) && json.at(key).empty())
                    json.erase(key);
    }

    /// A new tag says again what an older one says, since it hides it.
    static bool beganWithOldTag(const fs::path &file)
    {
        return file.filename() == "broadcast.wav" || file.filename() == "id3v1.mp3" ||
               file.filename() == "id3v1.wv";
    }
    /// Drops texts that only `after` has.
    static void forgetAdded(const nlohmann::json &before, nlohmann::json &after)
    {
        for (auto it = after.begin(); it != after.end();) {
            const bool added = !before.contains(it.key());
            if (!added && it->is_object())
                forgetAdded(before.at(it.key()), *it);
            it = added ? after.erase(it) : std::next(it);
        }
    }

    test::SoundFolder m_folder;
    std::map<std::string, fs::path> m_files;
};

QTEST_GUILESS_MAIN(FileTagsTest)
#include "tst_file_tags.moc"
