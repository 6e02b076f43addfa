// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/flight_recorder.h"
#include "catalogue/clip_repository.h"
#include "catalogue/label_repository.h"
#include "catalogue/refusal_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/track_repository.h"
#include "embedding/embed_job.h"
#include "embedding/store.h"
#include "embedding/waveform_file.h"
#include "support/sounds.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <csignal>
#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tagwright;
using namespace tagwright::catalogue;
namespace fs = std::filesystem;

namespace {

/// Level and number of samples of each second: cheap, and tells which samples it was given.
class LevelExtractor : public embedding::Extractor
{
public:
    explicit LevelExtractor(std::string id = "level", std::string version = "1", int rate = 8000)
        : m_info{std::move(id), std::move(version), rate, 2}
    {
    }
    [[nodiscard]] const embedding::ExtractorInfo &info() const override { return m_info; }
    [[nodiscard]] Result<embedding::FrameMatrix> embed(std::span<const float> samples,
                                                       const std::stop_token & /*stop*/) const override
    {
        ++calls;
        if (delay.count() > 0)
            std::this_thread::sleep_for(delay);
        if (isBroken)
            return embedding::FrameMatrix::Constant(1, 2, NAN);
        const Eigen::Map<const Eigen::ArrayXf> x(samples.data(), static_cast<Eigen::Index>(samples.size()));
        if (x.square().mean() > deadlyPower)
            ::raise(SIGKILL);
        embedding::FrameMatrix frames(1, 2);
        frames << std::sqrt(x.square().mean()), static_cast<float>(samples.size()) / 8000.0F;
        return frames;
    }
    mutable std::atomic<int> calls = 0;
    std::chrono::milliseconds delay{0};
    bool isBroken = false;
    float deadlyPower = 2; ///< a louder clip kills the process

private:
    embedding::ExtractorInfo m_info;
};

} // namespace

class TestEmbedJob : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::SoundFolder> m_folder;
    std::unique_ptr<Database> m_database;

    [[nodiscard]] fs::path file(const std::string &name) const { return m_folder->path() / name; }

    TrackId add(const std::string &name, const test::Samples &samples, int rate = 8000)
    {
        test::writeWav(file(name), samples, rate);
        Metadata metadata;
        metadata.durationMs = static_cast<std::int64_t>(samples.size()) * 1000 / rate;
        return TrackRepository(*m_database)
            .insert(file(name), fileState(file(name)).value(), metadata)
            .value();
    }

    Result<embedding::EmbedReport> embed(const std::vector<const embedding::Extractor *> &extractors,
                                         embedding::EmbedOptions options = {}, std::stop_token stop = {})
    {
        return embedding::embedLibrary(*m_database, extractors, options, {}, std::move(stop));
    }

    [[nodiscard]] std::vector<Clip> clipsOf(TrackId track) const
    {
        return ClipRepository(*m_database).ofTrack(track).value();
    }

    /// Every embedding that the catalogue names is in its store, finite, and for the clip's own samples.
    void verifyConsistent(Database &database)
    {
        QVERIFY(database.check()->empty());
        const ClipRepository clips(database);
        const auto extractors = clips.extractors().value();
        const auto all = clips.all().value();
        for (const ExtractorRow &e : extractors) {
            const auto store =
                embedding::StoreReader::open(database.folder(), {e.name, e.version, e.dimension});
            const auto located = clips.embeddings(e.id).value();
            if (located.empty())
                continue;
            QVERIFY(store);
            for (const auto &[clip, row] : located) {
                QVERIFY(row < store->rows());
                const auto found = std::ranges::find(all, clip, &Clip::id);
                QVERIFY(found != all.end());
                const float seconds = static_cast<float>(store->row(row)[1]);
                QVERIFY(std::abs(seconds * 1000 - static_cast<float>(found->durationMs)) < 50);
            }
        }
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        m_database = std::make_unique<Database>(
            Database::open(m_folder->path() / "catalogue", Access::ReadWrite).value());
    }

    void everyClipIsEmbeddedOnce()
    {
        const TrackId track = add("a.wav", test::noise(95, 8000));
        const LevelExtractor level;
        const auto report = embed({&level});
        QVERIFY(report);
        QCOMPARE(report->clips, 4);
        QCOMPARE(clipsOf(track).size(), 4U); // 30 + 30 + 30 + 5 s
        QCOMPARE(level.calls.load(), 4);
        verifyConsistent(*m_database);
        const auto again = embed({&level});
        QCOMPARE(again->clips, 0);
        QCOMPARE(again->tracks, 0);
        const auto known = TrackRepository(*m_database).byId(track).value();
        QVERIFY(known->loudnessLufs);
        QVERIFY(!known->audioHash.empty());
        QVERIFY(embedding::readWaveform(m_database->folder(), track));
    }

    void theFirstPassTakesTheMiddleOfEveryTrack()
    {
        const TrackId longTrack = add("long.wav", test::noise(100, 8000));
        const TrackId shortTrack = add("short.wav", test::noise(12, 8000));
        const LevelExtractor level;
        QCOMPARE(embed({&level}, {.firstPassOnly = true})->clips, 2);
        const ClipRepository clips(*m_database);
        const ExtractorId id = clips.extractors().value().front().id;
        QCOMPARE(clips.pendingClips(longTrack, {id})->size(), 3U);
        const auto pending = clips.pendingClips(longTrack, {id}).value();
        for (const Clip &clip : pending)
            QVERIFY(clip.startMs != 60'000);
        QVERIFY(clips.pendingClips(shortTrack, {id})->empty());
        QCOMPARE(embed({&level}, {.firstPassOnly = true})->clips, 0);
        QCOMPARE(embed({&level})->clips, 3); // and what is done is not done again
        verifyConsistent(*m_database);
    }

    void aWrongDurationInTheHeaderIsFoundOut()
    {
        test::writeWav(file("a.wav"), test::noise(70, 8000), 8000);
        Metadata metadata;
        metadata.durationMs = 3'600'000;
        const TrackId track = TrackRepository(*m_database)
                                  .insert(file("a.wav"), fileState(file("a.wav")).value(), metadata)
                                  .value();
        const LevelExtractor level;
        QCOMPARE(embed({&level}, {.firstPassOnly = true})->clips, 1);
        QCOMPARE(clipsOf(track).size(), 3U);
        QCOMPARE(TrackRepository(*m_database).byId(track).value()->metadata.durationMs, 70'000);
    }

    void silentClipsAreMarkedAndLeftOut()
    {
        test::Samples samples = test::noise(30, 8000);
        samples.resize(60 * 8000, 0.0F);
        const TrackId track = add("a.wav", samples);
        const LevelExtractor level;
        const auto report = embed({&level});
        QCOMPARE(report->clips, 1);
        QCOMPARE(report->silentClips, 1);
        QVERIFY(!clipsOf(track)[0].silent && clipsOf(track)[1].silent);
        QCOMPARE(embed({&level})->tracks, 0);
    }

    void oneDecodeServesAllExtractors()
    {
        add("a.wav", test::noise(40, 8000));
        const LevelExtractor first("first", "1", 8000);
        const LevelExtractor second("second", "1", 8000);
        const auto report = embed({&first, &second});
        QCOMPARE(report->tracks, 2); // the middle, then the rest
        QCOMPARE(ClipRepository(*m_database).extractors().value()[0].clips, 2);
        QCOMPARE(ClipRepository(*m_database).extractors().value()[1].clips, 2);
    }

    void aNewExtractorOrVersionTakesAllClipsAgainAndKeepsTheOld()
    {
        add("a.wav", test::noise(40, 8000));
        const LevelExtractor one("level", "1");
        const LevelExtractor two("level", "2");
        QVERIFY(embed({&one}));
        QCOMPARE(embed({&two})->clips, 2);
        const auto rows = ClipRepository(*m_database).extractors().value();
        QCOMPARE(rows.size(), 2U);
        QVERIFY(!rows[0].current && rows[1].current);
        verifyConsistent(*m_database);
    }

    void aChangedFileIsEmbeddedAnewAndARetaggedOneIsNot()
    {
        const TrackId track = add("a.wav", test::noise(20, 8000));
        const LevelExtractor level;
        QVERIFY(embed({&level}));
        // Touched, as if retagged: the sound is the same.
        fs::last_write_time(file("a.wav"), fs::last_write_time(file("a.wav")) + std::chrono::seconds(5));
        auto state = fileState(file("a.wav")).value();
        QVERIFY(TrackRepository(*m_database).update(track, state, {}));
        QCOMPARE(embed({&level})->clips, 0);
        QCOMPARE(ClipRepository(*m_database).pendingTracks({}).value().size(), 0U);
        test::writeWav(file("a.wav"), test::sine(440, 34, 8000), 8000);
        state = fileState(file("a.wav")).value();
        QVERIFY(TrackRepository(*m_database).update(track, state, {}));
        QCOMPARE(embed({&level})->clips, 1);
        QCOMPARE(clipsOf(track).size(), 1U); // 34 s: the last 4 are dropped
        verifyConsistent(*m_database);
    }

    void aMovedFileIsFoundAgainByItsSound()
    {
        const TrackId old = add("a.wav", test::noise(20, 8000));
        const LevelExtractor level;
        QVERIFY(embed({&level}));
        const Tag tag = TagRepository(*m_database).add("t").value();
        QVERIFY(LabelRepository(*m_database).set(tag.id, {old, wholeTrack, 1}));
        fs::rename(file("a.wav"), file("b.wav"));
        fs::last_write_time(file("b.wav"), fs::last_write_time(file("b.wav")) + std::chrono::seconds(5));
        QVERIFY(TrackRepository(*m_database).setMissing(old, true));
        QVERIFY(TrackRepository(*m_database).insert(file("b.wav"), fileState(file("b.wav")).value(), {}));
        QCOMPARE(embed({&level})->movedTracks, 1);
        const auto track = TrackRepository(*m_database).byPath(file("b.wav")).value();
        QCOMPARE(track->id, old);
        QVERIFY(!track->missing);
        QCOMPARE(LabelRepository(*m_database).ofTag(tag.id)->front().track, old);
        verifyConsistent(*m_database);
    }

    void refusedFilesHaveAReasonAndAreNotTriedAgain()
    {
        add("good.wav", test::noise(10, 8000));
        const TrackId bad = add("bad.wav", test::noise(10, 8000));
        fs::resize_file(file("bad.wav"), 30'000);
        const TrackId gone = add("gone.wav", test::noise(10, 8000));
        fs::remove(file("gone.wav"));
        const LevelExtractor level;
        auto report = embed({&level});
        QVERIFY(report);
        QCOMPARE(report->clips, 1);
        QCOMPARE(report->refused.size(), 1U);
        QCOMPARE(report->refused[0].path, file("bad.wav"));
        QCOMPARE(report->refused[0].code, ErrorCode::Truncated);
        QVERIFY(TrackRepository(*m_database).byId(gone).value()->missing);
        QVERIFY(clipsOf(bad).empty());
        QVERIFY(embed({&level})->refused.empty());
        QCOMPARE(embed({&level}, {.retryRefused = true})->refused.size(), 1U);
        QCOMPARE(RefusalRepository(*m_database).all()->size(), 1U);
        // Mended: it is taken without asking.
        test::writeWav(file("bad.wav"), test::noise(10, 8000), 8000);
        QVERIFY(TrackRepository(*m_database).update(bad, fileState(file("bad.wav")).value(), {}));
        QCOMPARE(embed({&level})->clips, 1);
        QVERIFY(RefusalRepository(*m_database).all()->empty());
    }

    void numbersThatAreNotFiniteNeverReachTheStore()
    {
        add("a.wav", test::noise(10, 8000));
        LevelExtractor broken;
        broken.isBroken = true;
        const auto report = embed({&broken});
        QCOMPARE(report->refused.size(), 1U);
        QCOMPARE(report->refused[0].code, ErrorCode::NotFinite);
        verifyConsistent(*m_database);
    }

    void twoJobsAtOnceAreRefused()
    {
        add("a.wav", test::noise(10, 8000));
        LevelExtractor slow;
        slow.delay = std::chrono::milliseconds(500);
        std::jthread first([&] { (void)embed({&slow}); });
        while (slow.calls == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        auto other = Database::open(m_database->folder(), Access::ReadWrite);
        const auto second = embedding::embedLibrary(*other, {&slow}, {}, {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
    }

    void stoppingKeepsWhatIsDone()
    {
        for (int i = 0; i < 6; ++i)
            add(std::to_string(i) + ".wav", test::noise(10, 8000));
        LevelExtractor slow;
        slow.delay = std::chrono::milliseconds(100);
        std::stop_source stop;
        std::jthread stopper([&] {
            while (slow.calls < 3)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            stop.request_stop();
        });
        const auto report = embed({&slow}, {.threads = 1}, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        const auto done = ClipRepository(*m_database).extractors().value()[0].clips;
        QVERIFY(done >= 2 && done < 6);
        QCOMPARE(embed({&slow})->clips, 6 - done);
        verifyConsistent(*m_database);
    }

    void aKillAtAnyInstantLeavesAConsistentCatalogue()
    {
        for (int i = 0; i < 4; ++i)
            add(std::to_string(i) + ".wav", test::noise(65, 8000));
        const fs::path folder = m_database->folder();
        m_database.reset(); // no connection crosses the fork
        int unfinished = 0;
        for (int round = 0; round < 30; ++round) {
            const pid_t child = ::fork();
            if (child == 0) {
                auto database = Database::open(folder, Access::ReadWrite);
                LevelExtractor level;
                level.delay = std::chrono::milliseconds(4);
                (void)embedding::embedLibrary(*database, {&level}, {.threads = 2}, {});
                ::_exit(0);
            }
            ::usleep(static_cast<useconds_t>(2'000 + 1'700 * round));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            unfinished += WIFSIGNALED(status);
            auto database = Database::open(folder, Access::ReadWrite);
            QVERIFY(database);
            verifyConsistent(*database);
        }
        QVERIFY2(unfinished > 2, "the job was always over before the kill");
        auto database = Database::open(folder, Access::ReadWrite);
        LevelExtractor level;
        // Who was alone in two kills is refused, as if it had been the killer; that can be taken back.
        QVERIFY(embedding::embedLibrary(*database, {&level}, {}, {}));
        QVERIFY(embedding::embedLibrary(*database, {&level}, {.retryRefused = true}, {}));
        verifyConsistent(*database);
        QCOMPARE(ClipRepository(*database).extractors().value()[0].clips, 12);
    }

    void aTrackWhoseHashADeepScanKnewIsFinishedAfterAKill()
    {
        const TrackId track = add("a.wav", test::noise(65, 8000));
        const auto state = fileState(file("a.wav")).value();
        QVERIFY(TrackRepository(*m_database).recordHash(track, state, "of a deep scan"));
        const fs::path folder = m_database->folder();
        m_database.reset(); // no connection crosses the fork
        const pid_t child = ::fork();
        if (child == 0) {
            auto database = Database::open(folder, Access::ReadWrite);
            LevelExtractor level;
            level.delay = std::chrono::milliseconds(300); // the beginning is committed
            level.deadlyPower = 0;
            (void)embedding::embedLibrary(*database, {&level}, {}, {});
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        auto database = Database::open(folder, Access::ReadWrite);
        QVERIFY(TrackRepository(*database).byId(track).value()->decodedState);
        const LevelExtractor level;
        QCOMPARE(embedding::embedLibrary(*database, {&level}, {}, {})->clips, 3);
    }

    void aTrackThatWasRefusedAfterItWasAnalysedIsAnalysedAgain()
    {
        add("a.wav", test::noise(65, 8000));
        const LevelExtractor level;
        QCOMPARE(embed({&level})->clips, 3);
        const fs::path folder = m_database->folder();
        const fs::path path = file("a.wav");
        m_database.reset(); // no connection crosses the fork
        const pid_t child = ::fork();
        if (child == 0) { // a later run dies at it
            const auto recorder = FlightRecorder::open(folder / "embed.open", 1);
            const auto open = recorder->enter(0, path, FlightRecorder::Company::Alone);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        auto database = Database::open(folder, Access::ReadWrite);
        QCOMPARE(embedding::embedLibrary(*database, {&level}, {}, {})->refused.size(), 1U);
        QCOMPARE(embedding::embedLibrary(*database, {&level}, {.retryRefused = true}, {})->clips, 3);
        verifyConsistent(*database);
    }

    void aFileThatKillsTheProcessIsLeftOutByTheNextOnes()
    {
        for (int i = 0; i < 5; ++i)
            add(std::to_string(i) + ".wav", test::noise(65, 8000));
        add("2 loud.wav", test::noise(65, 8000, 0.9F));
        const fs::path folder = m_database->folder();
        m_database.reset(); // no connection crosses the fork
        const auto run = [&folder] {
            const pid_t child = ::fork();
            if (child == 0) {
                auto database = Database::open(folder, Access::ReadWrite);
                LevelExtractor level;
                level.deadlyPower = 0.1F;
                const auto report = embedding::embedLibrary(*database, {&level}, {.threads = 3}, {});
                ::_exit(report && report->refused.size() == 1 ? 3 : 1);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            return status;
        };
        QVERIFY(WIFSIGNALED(run())); // among others
        QVERIFY(WIFSIGNALED(run())); // alone
        auto database = Database::open(folder, Access::ReadWrite);
        QVERIFY(RefusalRepository(*database).all()->empty());
        LevelExtractor level;
        std::vector<fs::path> told;
        const auto report = embedding::embedLibrary(
            *database, {&level}, {.brokenOff = [&](const fs::path &path) { told.push_back(path); }}, {});
        QCOMPARE(told, std::vector{file("2 loud.wav")});
        QCOMPARE(report->refused.size(), 1U);
        const auto refusals = RefusalRepository(*database).all().value();
        QCOMPARE(refusals.size(), 1U);
        QCOMPARE(refusals[0].path, file("2 loud.wav"));
        QCOMPARE(refusals[0].code, ErrorCode::Corrupt);
        verifyConsistent(*database);
        QCOMPARE(ClipRepository(*database).extractors().value()[0].clips, 15);
        QVERIFY(embedding::embedLibrary(*database, {&level}, {}, {})->refused.empty()); // nor tried again
    }

    void aStoreThatLostItsTailIsFilledAgain()
    {
        add("a.wav", test::noise(95, 8000));
        const LevelExtractor level;
        QVERIFY(embed({&level}));
        const fs::path store = embedding::storePath(m_database->folder(), {"level", "1", 4});
        fs::resize_file(store, fs::file_size(store) - 5);
        QCOMPARE(embed({&level})->clips, 1);
        verifyConsistent(*m_database);
    }
};

QTEST_GUILESS_MAIN(TestEmbedJob)
#include "tst_embed_job.moc"
