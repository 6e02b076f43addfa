// SPDX-License-Identifier: GPL-3.0-or-later
// Tags written into files of every format and taken back: what changes, what stays, and what is refused.
#include "audio/decoder.h"
#include "exporting/file_tags/tagged_file.h"
#include "support/music_files.h"
#include "support/tagged_library.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <random>

using namespace tagwright;
using namespace tagwright::exporting;
namespace fs = std::filesystem;

namespace {

struct ::stat statOf(const fs::path &path)
{
    struct ::stat info{};
    if (::stat(path.c_str(), &info) != 0)
        throw std::runtime_error("no " + path.string());
    return info;
}

std::string fieldIn(const fs::path &path, const std::string &name)
{
    return test::valueOf(TaggedFile::open(path))->values(fieldOf(name)).joined();
}

/// As another tagger would.
void setField(const fs::path &path, const std::string &name, const FieldValues &values)
{
    const fs::path copy = path.string() + ".copy";
    {
        const auto file = test::valueOf(TaggedFile::open(path));
        if (!file->set(fieldOf(name), values))
            throw std::runtime_error("cannot set " + name);
        const auto patch = test::valueOf(file->patch());
        const FileDescriptor out(::open(copy.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
        if (!writePatched(file->source(), patch, out.get(), copy))
            throw std::runtime_error("cannot write");
    }
    fs::rename(copy, path);
}

std::string randomTag(std::mt19937 &random)
{
    static const std::vector<std::string> letters{"a", "Z", " ", "é", "ß", "日", "🎵", "=", "(", "\"", "y"};
    std::string text = "x";
    for (std::size_t length = random() % 60; text.size() < length;)
        text += letters[random() % letters.size()];
    return text + "x";
}

} // namespace

class WritingJobTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!test::hasFfmpeg() || !test::hasMutagen())
            QSKIP("ffmpeg and python3-mutagen are needed");
        m_folder = std::make_unique<test::SoundFolder>();
        m_library = std::make_unique<test::TaggedLibrary>(m_folder->path());
    }

    void everyFormatIsWrittenAndGivenBackByteForByte()
    {
        (void)test::makeMusicFiles(m_library->music());
        QVERIFY(m_library->scan().seen >= 25);
        std::map<std::string, std::string> sounds;
        for (const auto &[name, bytes] : test::bytesOfAll(m_library->music()))
            if (const auto hash = audio::audioHash(m_library->music() / name))
                sounds[name] = *hash;
        QVERIFY(sounds.size() >= 25);

        std::mt19937 random(2024);
        std::vector<std::pair<int, std::map<std::string, std::string>>> past; // a batch and the bytes before
        for (int round = 0; round < 4; ++round) {
            auto before = test::bytesOfAll(m_library->music());
            std::vector<std::string> tags;
            for (std::size_t n = 1 + random() % 4; tags.size() < n;)
                tags.push_back(randomTag(random));
            const std::string field = round % 2 == 0 ? "TAGWRIGHT" : "grouping";
            const auto report = m_library->write(tags, {field});
            QVERIFY(!report.broken);
            QVERIFY2(report.refused.empty(),
                     report.refused.empty() ? "" : report.refused.front().toString().c_str());
            QVERIFY(report.written >= 20);
            checkReaders(FieldValues(tags).joined(), report.written);
            for (const auto &[name, sound] : sounds)
                QCOMPARE(audio::audioHash(m_library->music() / name).value_or(""), sound);
            past.emplace_back(report.batch, std::move(before));
        }
        QCOMPARE(m_library->scan().updated, 0); // the catalogue knows already
        for (; !past.empty(); past.pop_back()) {
            const auto report = m_library->undo(past.back().first);
            QVERIFY(report.refused.empty() && !report.broken);
            QVERIFY(test::bytesOfAll(m_library->music()) == past.back().second);
        }
        QCOMPARE(m_library->scan().updated, 0);
    }

    void catalogueFollowsWithoutDecodingAgain()
    {
        makeSong("song.mp3");
        m_library->scan();
        auto database = m_library->open();
        catalogue::TrackRepository tracks(database);
        const auto before = track(tracks, "song.mp3");
        QVERIFY(tracks
                    .recordDecoded(before.id, {.file = before.file,
                                               .audioHash = "abc",
                                               .durationMs = 1234,
                                               .sampleRate = 22'050,
                                               .channels = 1,
                                               .loudnessLufs = -20})
                    .has_value());
        QCOMPARE(m_library->write({"tense"}, {"genre"}).written, 1);
        const auto after = track(tracks, "song.mp3");
        QVERIFY(after.file != before.file);
        QVERIFY(after.file == *catalogue::fileState(m_library->music() / "song.mp3"));
        QVERIFY(after.decodedState == after.file);
        QCOMPARE(after.audioHash, std::string("abc"));
        QCOMPARE(after.metadata.durationMs, 1234);
        QCOMPARE(after.metadata.genre, std::string("tense"));
        m_library->undoAll();
        QVERIFY(track(tracks, "song.mp3").file == before.file); // the old time, too
        QVERIFY(track(tracks, "song.mp3").decodedState == before.file);
        QCOMPARE(track(tracks, "song.mp3").metadata.genre, std::string("Film"));
    }

    void trackThatWasNotDecodedStaysSo()
    {
        makeSong("song.mp3");
        m_library->scan();
        QCOMPARE(m_library->write({"tense"}).written, 1);
        auto database = m_library->open();
        catalogue::TrackRepository tracks(database);
        QVERIFY(!track(tracks, "song.mp3").decodedState);
    }

    void attributesStay()
    {
        const fs::path song = makeSong("song.flac");
        ::chmod(song.c_str(), 0640);
        const bool isRoot = ::geteuid() == 0;
        if (isRoot) {
            QCOMPARE(::chown(song.c_str(), 12'345, 23'456), 0);
        }
        const bool hasAttributes = ::setxattr(song.c_str(), "user.test", "value", 5, 0) == 0;
        const auto before = statOf(song);
        m_library->scan();
        QCOMPARE(m_library->write({"tense"}, {"TAGWRIGHT"}, {.keepTimes = true, .disk = {}}).written, 1);
        const auto after = statOf(song);
        QCOMPARE(after.st_mode, before.st_mode);
        QCOMPARE(after.st_uid, before.st_uid);
        QCOMPARE(after.st_gid, before.st_gid);
        QVERIFY(catalogue::fileState(after).mtimeNs == catalogue::fileState(before).mtimeNs);
        if (hasAttributes) {
            char value[8] = {};
            QCOMPARE(::getxattr(song.c_str(), "user.test", value, sizeof value), 5);
            QCOMPARE(std::string(value), std::string("value"));
        }
        QCOMPARE(m_library->write({"tense", "warm"}).written, 1);
        QVERIFY(catalogue::fileState(statOf(song)).mtimeNs > catalogue::fileState(before).mtimeNs);
    }

    void linksStayLinks()
    {
        const fs::path song = m_folder->path() / "elsewhere.flac";
        fs::rename(makeSong("song.flac"), song);
        fs::create_symlink(song, m_library->music() / "song.flac");
        fs::create_hard_link(song, m_folder->path() / "other.flac");
        const std::string before = test::readBytes(song);
        m_library->scan();
        QCOMPARE(m_library->write({"tense"}).written, 1);
        QVERIFY(fs::is_symlink(m_library->music() / "song.flac"));
        QCOMPARE(fieldIn(song, "TAGWRIGHT"), std::string("tense"));
        QVERIFY(test::readBytes(m_folder->path() / "other.flac") == before); // the dry run has said so
        m_library->undoAll();
        QVERIFY(test::readBytes(song) == before);
    }

    void fileThatChangedAfterTheDryRunIsLeftAlone()
    {
        const fs::path song = makeSong("song.mp3");
        makeSong("other.mp3");
        m_library->scan();
        auto database = m_library->open();
        const auto plan = m_library->plan(database, {"tense"});
        setField(song, "comment", "by another tagger");
        const auto report = test::valueOf(writeTags(database, plan));
        QCOMPARE(report.written, 1);
        QCOMPARE(report.refused.size(), 1UL);
        QCOMPARE(report.refused[0].code, ErrorCode::Changed);
        QCOMPARE(report.refused[0].path, song);
        QCOMPARE(fieldIn(song, "TAGWRIGHT"), std::string());
    }

    void fileThatChangesWhileItIsCopiedIsLeftAlone_data()
    {
        QTest::addColumn<bool>("canExchange");
        QTest::newRow("names are exchanged") << true;
        QTest::newRow("names are overwritten") << false;
    }
    void fileThatChangesWhileItIsCopiedIsLeftAlone()
    {
        QFETCH(bool, canExchange);
        const fs::path song = makeSong("song.mp3");
        m_library->scan();
        const Disk disk(
            [&](std::string_view step, const fs::path &) -> Result<void> {
                if (step == "replace")
                    setField(song, "comment", "by another tagger");
                return {};
            },
            canExchange);
        const auto report = m_library->write({"tense"}, {"TAGWRIGHT"}, {.keepTimes = false, .disk = disk});
        QCOMPARE(report.written, 0);
        QCOMPARE(report.refused.at(0).code, ErrorCode::Changed);
        QCOMPARE(fieldIn(song, "comment"), std::string("by another tagger"));
        QCOMPARE(fieldIn(song, "TAGWRIGHT"), std::string());
        QCOMPARE(test::bytesOfAll(m_library->music()).size(), 1UL); // no copy is left
    }

    void filesAreWrittenWhereNamesCannotBeExchanged()
    {
        const fs::path song = makeSong("song.mp3");
        const std::string before = test::readBytes(song);
        m_library->scan();
        const Disk disk({}, false);
        QCOMPARE(m_library->write({"tense"}, {"TAGWRIGHT"}, {.keepTimes = false, .disk = disk}).written, 1);
        QCOMPARE(fieldIn(song, "TAGWRIGHT"), std::string("tense"));
        QCOMPARE(test::bytesOfAll(m_library->music()).size(), 1UL);
        QCOMPARE(m_library->scan().updated, 0);
        m_library->undoAll();
        QVERIFY(test::readBytes(song) == before);
    }

    void undoGivesBackFieldsWhereOthersChangedSince()
    {
        const fs::path song = makeSong("song.mp3");
        m_library->scan();
        QCOMPARE(m_library->write({"tense"}, {"genre", "TAGWRIGHT"}).written, 1);
        setField(song, "comment", "by another tagger");
        QCOMPARE(m_library->undo(1).written, 1);
        QCOMPARE(fieldIn(song, "comment"), std::string("by another tagger"));
        QCOMPARE(fieldIn(song, "genre"), std::string("Film"));
        QCOMPARE(fieldIn(song, "TAGWRIGHT"), std::string());
    }

    void undoGivesBackSeveralValues_data()
    {
        QTest::addColumn<std::string>("name");
        for (const char *name : {"song.mp3", "song.flac", "song.ogg", "song.m4a", "song.wma", "song.wv"})
            QTest::newRow(name) << std::string(name);
    }
    void undoGivesBackSeveralValues()
    {
        QFETCH(std::string, name);
        const fs::path song = makeSong(name);
        const FieldValues genres(std::vector<std::string>{"Film", "Ambient", "Übermut"});
        setField(song, "genre", genres);
        setField(song, "TAGWRIGHT", FieldValues(std::vector<std::string>{"warm", "my own"}));
        setField(song, "comment", "mine");
        const auto before = test::readWithMutagen({song}).at(song);
        QVERIFY(before.dump().find("Ambient") != std::string::npos);
        m_library->scan();
        QCOMPARE(m_library->write({"tense"}, {"genre", "TAGWRIGHT"}).written, 1);
        setField(song, "comment", "by another tagger"); // so that the former bytes are out of reach
        QCOMPARE(m_library->undo(1).written, 1);
        QVERIFY(test::valueOf(TaggedFile::open(song))->values(fieldOf("genre")) == genres);
        setField(song, "comment", "mine");
        const auto after = test::readWithMutagen({song}).at(song);
        QVERIFY2(after == before, (after.dump() + "\n" + before.dump()).c_str());
    }

    void undoLeavesAFieldThatSomebodyChangedSince()
    {
        const fs::path song = makeSong("song.mp3");
        m_library->scan();
        QCOMPARE(m_library->write({"tense"}).written, 1);
        setField(song, "TAGWRIGHT", "my own");
        const auto report = m_library->undo(1);
        QCOMPARE(report.written, 0);
        auto database = m_library->open();
        const auto plan = test::valueOf(planUndo(database, 1));
        QCOMPARE(plan.files.at(0).refusal.value().code, ErrorCode::Changed);
        QCOMPARE(fieldIn(song, "TAGWRIGHT"), std::string("my own"));
    }

    void undoFindsFilesThatHaveMoved()
    {
        const fs::path song = makeSong("song.mp3");
        const std::string before = test::readBytes(song);
        m_library->scan();
        QCOMPARE(m_library->write({"tense"}).written, 1);
        fs::create_directories(m_library->music() / "album");
        fs::rename(song, m_library->music() / "album/renamed.mp3");
        QCOMPARE(m_library->scan().moved, 1);
        QCOMPARE(m_library->undo(1).written, 1);
        QVERIFY(test::readBytes(m_library->music() / "album/renamed.mp3") == before);
    }

    void batchesAreUndoneFromTheLastOnAndUndoCanBeUndone()
    {
        const fs::path song = makeSong("song.mp3");
        m_library->scan();
        QCOMPARE(m_library->write({"tense"}).batch, 1);
        QCOMPARE(m_library->write({"tense", "warm"}).batch, 2);
        QCOMPARE(*lastInEffect(m_library->catalogue()), 2);
        QCOMPARE(m_library->undo(1).written, 0); // a later batch lies over it
        QCOMPARE(m_library->undo(2).batch, 3);
        QCOMPARE(fieldIn(song, "TAGWRIGHT"), std::string("tense"));
        QCOMPARE(*lastInEffect(m_library->catalogue()), 1);
        QCOMPARE(m_library->undo(3).written, 1);
        QCOMPARE(fieldIn(song, "TAGWRIGHT"), std::string("tense; warm"));
        QCOMPARE(*lastInEffect(m_library->catalogue()), 2);
        const auto summaries = test::valueOf(batchSummaries(m_library->catalogue()));
        QCOMPARE(summaries.size(), 4UL);
        QCOMPARE(summaries[1].inEffect, 1);
        QCOMPARE(summaries[2].inEffect, 0);
        QCOMPARE(summaries[2].undoes.value(), 2);
        auto database = m_library->open();
        QCOMPARE(planUndo(database, 3).error().code, ErrorCode::NotEnough);
        QCOMPARE(planUndo(database, 99).error().code, ErrorCode::NotFound);
    }

    void stoppedBatchKeepsWhatIsWrittenAndLeavesNothingBehind()
    {
        std::map<std::string, std::string> before;
        makeSong("0.mp3");
        for (int i = 1; i < 40; ++i)
            fs::copy(m_library->music() / "0.mp3", m_library->music() / (std::to_string(i) + ".mp3"));
        before = test::bytesOfAll(m_library->music());
        m_library->scan();
        auto database = m_library->open();
        std::stop_source stop;
        const Disk disk([&](std::string_view step, const fs::path &) -> Result<void> {
            if (step == "catalogue")
                stop.request_stop();
            return {};
        });
        const auto report = test::valueOf(writeTags(database, m_library->plan(database, {"tense"}),
                                                    {.keepTimes = false, .disk = disk, .copiesAtOnce = 4}, {},
                                                    stop.get_token()));
        QVERIFY(report.stopped);
        QVERIFY(report.written > 0 && report.written < 40);
        QCOMPARE(report.untried, 40 - report.written);
        QVERIFY(report.refused.empty() && !report.broken);
        QCOMPARE(test::bytesOfAll(m_library->music()).size(), 40UL);
        QVERIFY(test::valueOf(openBatches(m_library->catalogue())).empty());
        m_library->undoAll();
        QVERIFY(test::bytesOfAll(m_library->music()) == before);
    }

    void onlyOneProcessWrites()
    {
        makeSong("song.mp3");
        m_library->scan();
        auto database = m_library->open();
        const auto plan = m_library->plan(database, {"tense"});
        const auto lock = lockWriting(m_library->catalogue());
        QVERIFY(lock.has_value());
        QCOMPARE(writeTags(database, plan).error().code, ErrorCode::Busy);
    }

    void nothingToWriteMakesNoJournal()
    {
        makeSong("song.mp3");
        m_library->scan();
        QCOMPARE(m_library->write({"tense"}).batch, 1);
        QCOMPARE(m_library->write({"tense"}).batch, 0);
        QCOMPARE(test::valueOf(batchNumbers(m_library->catalogue())).size(), 1UL);
    }

    void onlyTracksThatWereAskedFor()
    {
        makeSong("a.mp3");
        makeSong("b.mp3");
        m_library->scan();
        auto database = m_library->open();
        catalogue::TrackRepository tracks(database);
        const auto wanted = track(tracks, "b.mp3").id;
        TagColumn column{.name = "tense"};
        column.cells.setLabel(track(tracks, "a.mp3").id, {.value = 1});
        column.cells.setLabel(wanted, {.value = 1});
        const auto plan = test::valueOf(
            planWriting(database, {column}, {.rules = {{}}, .suggestions = false, .tracks = {{wanted}}}));
        QCOMPARE(plan.files.size(), 1UL);
        QVERIFY(plan.files[0].track == wanted);
    }

private:
    fs::path makeSong(const std::string &name)
    {
        const fs::path wav = m_folder->path() / "song.wav";
        if (!fs::exists(wav))
            test::writeWav(wav, test::music(1.2, 22'050), 22'050);
        test::encode(m_library->music() / name, wav,
                     {"-metadata", "genre=Film", "-metadata", "title=" + QString::fromStdString(name)});
        return m_library->music() / name;
    }

    catalogue::Track track(catalogue::TrackRepository &tracks, const std::string &name) const
    {
        return test::valueOf(tracks.byPath(m_library->music() / name)).value();
    }

    /// python3-mutagen finds the value in as many files as were written.
    void checkReaders(const std::string &value, std::int64_t written) const
    {
        std::vector<fs::path> files;
        for (const auto &[name, bytes] : test::bytesOfAll(m_library->music()))
            files.push_back(m_library->music() / name);
        const std::string text = nlohmann::json(value).dump();
        std::int64_t found = 0;
        for (const auto &[path, json] : test::readWithMutagen(files))
            found += json.dump().find(text.substr(1, text.size() - 2)) != std::string::npos;
        QVERIFY2(found >= written - 2, std::to_string(found).c_str());
    }

    std::unique_ptr<test::SoundFolder> m_folder;
    std::unique_ptr<test::TaggedLibrary> m_library;
};

QTEST_GUILESS_MAIN(WritingJobTest)
#include "tst_writing_job.moc"
