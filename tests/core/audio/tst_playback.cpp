// SPDX-License-Identifier: GPL-3.0-or-later
// What is heard: the right samples from any instant on, no gaps, no clicks, and no waiting.
#include "audio/playback_source.h"
#include "audio/player_stream.h"
#include "support/patience.h"

#include "audio/decoder.h"
#include "support/sounds.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <random>

using namespace tagwright;
using namespace tagwright::audio;
using namespace tagwright::test;

namespace {

constexpr int rate = 44'100;

/// All samples from `start` on, both channels.
std::vector<float> readAll(const std::filesystem::path &path, int outRate, std::int64_t start)
{
    auto source = PlaybackSource::open(path, outRate, start);
    if (!source)
        throw std::runtime_error(source.error().toString());
    std::vector<float> all;
    while (true) {
        const auto block = source->read();
        if (!block)
            throw std::runtime_error(block.error().toString());
        if (block->empty())
            return all;
        all.insert(all.end(), block->begin(), block->end());
    }
}

/// Pulls until so many samples of sound were delivered, or nothing more comes.
std::vector<float> pullFor(PlayerStream &stream, int ms, int waitMs = 5000)
{
    std::vector<float> all;
    QElapsedTimer timer;
    timer.start();
    const auto wanted = static_cast<std::size_t>(ms) * rate / 1000 * 2;
    while (all.size() < wanted && timer.elapsed() < waitMs) {
        std::vector<float> block(2 * 441);
        const auto before = stream.status().underruns;
        stream.pull(block);
        const auto silence = static_cast<std::ptrdiff_t>(2 * (stream.status().underruns - before));
        all.insert(all.end(), block.begin(), block.end() - silence);
        if (silence > 0)
            QTest::qSleep(5); // a device would not have waited
    }
    return all;
}

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeksToTheSample_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("wav") << "a.wav" << QStringList() << 0.0;
        QTest::newRow("flac") << "a.flac" << QStringList() << 0.0;
        QTest::newRow("mp3") << "a.mp3" << QStringList{"-c:a", "libmp3lame", "-q:a", "2"} << 1e-4;
        QTest::newRow("vorbis") << "a.ogg" << QStringList{"-c:a", "libvorbis"} << 1e-4;
        QTest::newRow("opus") << "a.opus" << QStringList{"-c:a", "libopus"} << 2e-3;
        QTest::newRow("aac") << "a.m4a" << QStringList{"-c:a", "aac", "-aac_pns", "0"} << 1e-4;
        QTest::newRow("matroska") << "a.mka" << QStringList{"-c:a", "flac"} << 0.0;
    }

    void seeksToTheSample()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, arguments);
        QFETCH(const double, tolerance);
        SoundFolder folder;
        writeWav(folder / "source.wav", interleaved({music(9, rate, 1), music(9, rate, 2)}), rate, 2);
        const auto path = folder / name.toStdString();
        if (name == QStringLiteral("a.wav"))
            std::filesystem::rename(folder / "source.wav", path);
        else
            encode(path, folder / "source.wav", arguments);
        const int outRate = name == QStringLiteral("a.opus") ? 48'000 : rate; // the file's own
        const auto whole = readAll(path, outRate, 0);
        QVERIFY(std::abs(static_cast<double>(whole.size()) / 2 / outRate - 9) < 0.05);
        std::mt19937 random(7);
        for (int i = 0; i < 12; ++i) {
            const auto start = static_cast<std::int64_t>(random() % static_cast<unsigned>(8 * outRate));
            const auto part = readAll(path, outRate, start);
            QCOMPARE(part.size() + static_cast<std::size_t>(2 * start), whole.size());
            double worst = 0;
            for (std::size_t k = 0; k < part.size(); ++k)
                worst = std::max(
                    worst, std::abs(static_cast<double>(part[k]) -
                                    static_cast<double>(whole[k + static_cast<std::size_t>(2 * start)])));
            QVERIFY2(worst <= tolerance, qPrintable(QStringLiteral("%1 from %2").arg(worst).arg(start)));
        }
    }

    void timeIsThatOfTheDecoder_data() { seeksToTheSample_data(); }

    void timeIsThatOfTheDecoder()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, arguments);
        SoundFolder folder;
        writeWav(folder / "source.wav", click(3.25, 6, rate), rate);
        const auto path = folder / name.toStdString();
        if (name == QStringLiteral("a.wav"))
            std::filesystem::rename(folder / "source.wav", path);
        else
            encode(path, folder / "source.wav", arguments);
        std::vector<float> mono;
        QVERIFY(decode(path, {.sampleRates = {rate}, .stretch = {}},
                       [&](std::size_t, std::span<const float> block) {
                           mono.insert(mono.end(), block.begin(), block.end());
                       }));
        const auto heard = readAll(path, rate, 0);
        const auto peak = [](const std::vector<float> &samples, std::size_t step) {
            std::size_t best = 0;
            for (std::size_t i = 0; i < samples.size(); i += step)
                if (std::abs(samples[i]) > std::abs(samples[best]))
                    best = i;
            return best / step;
        };
        QVERIFY(std::abs(static_cast<double>(peak(mono, 1)) - static_cast<double>(peak(heard, 2))) <= 1);
    }

    void otherRatesAndChannelsBecomeStereo()
    {
        SoundFolder folder;
        writeWav(folder / "mono.wav", sine(440, 2, 22'050), 22'050);
        const auto heard = readAll(folder / "mono.wav", rate, rate / 2);
        QCOMPARE(heard.size(), static_cast<std::size_t>(2 * (2 * rate - rate / 2)));
        for (std::size_t i = 0; i < heard.size(); i += 2)
            QCOMPARE(heard[i], heard[i + 1]);
        // The tone goes on in phase: from the middle on as if from the beginning.
        const auto whole = readAll(folder / "mono.wav", rate, 0);
        for (std::size_t i = 2000; i < 20'000; ++i)
            QVERIFY(std::abs(heard[i] - whole[i + static_cast<std::size_t>(rate)]) < 1e-3F);
    }

    void oneFileFollowsTheOtherWithoutAGap()
    {
        SoundFolder folder;
        const Samples tone = sine(441, 4, rate);
        writeWav(folder / "first.wav", Samples(tone.begin(), tone.begin() + 2 * rate + 123), rate);
        writeWav(folder / "second.wav", Samples(tone.begin() + 2 * rate + 123, tone.end()), rate);
        PlayerStream stream(rate);
        stream.play({.path = folder / "first.wav"});
        stream.prepare({.path = folder / "second.wav"}, true);
        const auto heard = pullFor(stream, 3900);
        QVERIFY(heard.size() > 3U * rate);
        for (std::size_t i = 2000; i < heard.size() / 2; ++i) // behind the fade-in
            QVERIFY2(std::abs(heard[2 * i] - tone[i]) < 2e-4F, qPrintable(QString::number(i)));
        QCOMPARE(stream.status().piece, 2U);
    }

    void cutsFadeInsteadOfClicking()
    {
        SoundFolder folder;
        writeWav(folder / "low.wav", sine(100, 5, rate, 0.8F), rate);
        writeWav(folder / "other.wav", sine(150, 5, rate, 0.8F), rate);
        PlayerStream stream(rate);
        stream.play({.path = folder / "low.wav"});
        auto heard = pullFor(stream, 1003);
        stream.prepare({.path = folder / "other.wav", .startMs = 1002}, false);
        QTest::qSleep(300); // time to decode its beginning
        stream.play({.path = folder / "other.wav", .startMs = 1002});
        const auto more = pullFor(stream, 200);
        heard.insert(heard.end(), more.begin(), more.end());
        stream.pause();
        std::vector<float> block(2 * 4410);
        stream.pull(block);
        heard.insert(heard.end(), block.begin(), block.end());
        float steepest = 0;
        for (std::size_t i = 2; i < heard.size(); i += 2)
            steepest = std::max(steepest, std::abs(heard[i] - heard[i - 2]));
        // The tones themselves change by 0.8 · 2π · 150 / 44,100 = 0.017 a sample.
        QVERIFY2(steepest < 0.04F, qPrintable(QString::number(steepest)));
        QVERIFY(std::abs(heard.back()) < 1e-6F);
    }

    void pausingLosesNothing()
    {
        SoundFolder folder;
        const Samples tone = music(4, rate);
        writeWav(folder / "a.wav", tone, rate);
        PlayerStream stream(rate);
        stream.play({.path = folder / "a.wav"});
        const auto first = pullFor(stream, 1000);
        stream.pause();
        std::vector<float> block(2 * 4410);
        stream.pull(block);
        QCOMPARE(stream.status().positionMs, static_cast<std::int64_t>(first.size() / 2 * 1000 / rate));
        stream.resume();
        const auto second = pullFor(stream, 500);
        const std::size_t at = first.size() / 2;
        for (std::size_t i = 1000; i < second.size() / 2; ++i)
            QVERIFY(std::abs(second[2 * i] - tone[at + i]) < 2e-4F);
    }

    void aStretchEndsWhereItShould()
    {
        SoundFolder folder;
        writeWav(folder / "a.wav", sine(440, 5, rate), rate);
        PlayerStream stream(rate);
        stream.play({.path = folder / "a.wav", .startMs = 1000, .endMs = 1500});
        std::ignore = pullFor(stream, 1000, 1500);
        QCOMPARE(stream.status().state, PlayerStream::State::Ended);
        QVERIFY(std::abs(stream.status().positionMs - 1500) <= 1);
        stream.seek(1200);
        std::ignore = pullFor(stream, 100);
        QCOMPARE(stream.status().state, PlayerStream::State::Playing);
        QVERIFY(stream.status().positionMs >= 1280);
    }

    void levellingBringsLoudSoundDownAndNeverClips()
    {
        QCOMPARE(levellingGain(std::nullopt), 1.0);
        QVERIFY(std::abs(levellingGain(-12) - 0.501) < 0.001);
        QVERIFY(std::abs(levellingGain(-40) - 1.995) < 0.001);
        SoundFolder folder;
        writeWav(folder / "a.wav", sine(440, 2, rate, 0.95F), rate);
        PlayerStream stream(rate);
        stream.play({.path = folder / "a.wav", .gain = 2});
        const auto heard = pullFor(stream, 1000);
        for (const float sample : heard)
            QVERIFY(std::abs(sample) <= 1);
    }

    void whatCannotBePlayedSaysWhy()
    {
        SoundFolder folder;
        writeBytes(folder / "text.mp3",
                   "This is no music at all, whatever its name may say. " + std::string(4000, 'x'));
        PlayerStream stream(rate);
        for (const std::string name : {"gone.wav", "text.mp3"}) {
            stream.play({.path = folder / name});
            std::vector<float> block(2 * 441);
            QTRY_VERIFY((stream.pull(block), stream.status().state == PlayerStream::State::Failed));
            QVERIFY(stream.status().error);
            QVERIFY(!stream.status().error->path.empty());
        }
    }

    void pullingNeverWaitsForTheDecoder()
    {
        SoundFolder folder;
        writeWav(folder / "a.wav", noise(60, rate), rate);
        encode(folder / "long.ogg", folder / "a.wav", {"-c:a", "libvorbis"});
        PlayerStream stream(rate);
        stream.play({.path = folder / "long.ogg", .startMs = 55'000}); // all of it is read up to there
        std::vector<float> block(2 * 441);
        stream.pull(block);
        QVERIFY(stream.status().underruns > 0);
        QCOMPARE(stream.status().state, PlayerStream::State::Playing);
        QVERIFY(pullFor(stream, 100).size() > 0);
        QVERIFY(stream.status().positionMs >= 55'000);
    }
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
