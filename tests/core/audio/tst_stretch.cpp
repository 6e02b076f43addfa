// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stretch_waveform.h"
#include "audio/waveform_builder.h"
#include "decoded.h"

#include <QtTest>

using namespace tagwright;
using namespace tagwright::test;
using audio::DecodeRequest;

namespace {

constexpr double sourceSeconds = 20.3;

DecodeRequest stretchOf(std::vector<int> rates, std::int64_t startMs, std::int64_t durationMs)
{
    return {std::move(rates), DecodeRequest::Stretch{startMs, durationMs}, false};
}

std::span<const float> part(const Samples &all, std::int64_t startMs, std::int64_t durationMs, int rate)
{
    const auto at = [&](std::int64_t ms) {
        return std::min(static_cast<std::size_t>((ms * rate + 500) / 1000), all.size());
    };
    return std::span(all).subspan(at(startMs), at(startMs + durationMs) - at(startMs));
}

} // namespace

class StretchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stretchEqualsTheSamePartOfTheWhole_data();
    void stretchEqualsTheSamePartOfTheWhole();
    void stretchHasTheSummaryOfTheWhole_data() { addFormatRows(); }
    void stretchHasTheSummaryOfTheWhole();
    void stretchBeyondTheEndIsEmpty();
    void waveformIsThatOfTheStretch();
    void stretchInAChainedFileIsFound();

private:
    [[nodiscard]] std::filesystem::path encoded(const Format &format);
    SoundFolder m_folder;
};

void StretchTest::waveformIsThatOfTheStretch()
{
    constexpr int rate = 44'100;
    constexpr std::int64_t startMs = 3210;
    constexpr std::int64_t durationMs = 1500;
    constexpr std::int64_t columnUs = 700;
    const auto wave = audio::stretchWaveform(m_folder / "music.wav",
                                             {.startMs = startMs, .durationMs = durationMs}, columnUs);
    QVERIFY(wave);
    QCOMPARE(wave->columnUs, columnUs);
    QCOMPARE(std::ssize(wave->minimum), (durationMs * 1000 + columnUs - 1) / columnUs);
    const Samples whole = decodedAt(m_folder / "music.wav", rate);
    audio::WaveformBuilder expected(columnUs);
    expected.add(part(whole, startMs, durationMs, rate), rate);
    const auto columns = expected.finish();
    QCOMPARE(wave->minimum, columns.minimum);
    QCOMPARE(wave->maximum, columns.maximum);
}

void StretchTest::initTestCase()
{
    QVERIFY2(hasFfmpeg(), "needs the ffmpeg program");
    const Samples left = music(sourceSeconds, 44100, 1);
    const Samples right = music(sourceSeconds, 44100, 2);
    writeWav(m_folder / "music.wav", interleaved({left, right}), 44100, 2, WavFormat::Float32);
}

std::filesystem::path StretchTest::encoded(const Format &format)
{
    const auto path = m_folder / (std::string(format.name) + "_" + format.file.toStdString());
    if (!std::filesystem::exists(path))
        encode(path, m_folder / "music.wav", format.arguments);
    return path;
}

void StretchTest::stretchEqualsTheSamePartOfTheWhole_data()
{
    QTest::addColumn<const Format *>("format");
    QTest::addColumn<int>("startMs");
    QTest::addColumn<int>("durationMs");
    for (const Format &format : formats())
        for (const auto &[startMs, durationMs] :
             {std::pair{0, 5000}, {10, 3000}, {900, 2000}, {5003, 4001}, {12345, 7000}, {18000, 9000}})
            QTest::addRow("%s from %d ms", format.name, startMs) << &format << startMs << durationMs;
}

void StretchTest::stretchEqualsTheSamePartOfTheWhole()
{
    QFETCH(const Format *, format);
    QFETCH(int, startMs);
    QFETCH(int, durationMs);
    const auto path = encoded(*format);
    const std::vector<int> rates{format->rate, 16000, 32000, 22050};
    const auto whole = decoded(path, {.sampleRates = rates, .stretch = {}, .analyse = false});
    const auto stretch = decoded(path, stretchOf(rates, startMs, durationMs));
    QVERIFY2(whole, whole ? "" : qPrintable(toText(whole.error())));
    QVERIFY2(stretch, stretch ? "" : qPrintable(toText(stretch.error())));
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const auto expected = part(whole->streams[i], startMs, durationMs, rates[i]);
        QCOMPARE(stretch->streams[i].size(), expected.size());
        const float difference = largestDifference(stretch->streams[i], expected);
        // Where no resampler comes between, bit for bit, except that Opus predicts from all of its past.
        const bool isExact = i == 0 && format->name != std::string_view("opus");
        QVERIFY2(difference <= (isExact ? 0.0F : 1e-5F),
                 qPrintable(QStringLiteral("%1 Hz: %2").arg(rates[i]).arg(double{difference})));
    }
}

void StretchTest::stretchHasTheSummaryOfTheWhole()
{
    QFETCH(const Format *, format);
    const auto whole = decoded(encoded(*format), {.sampleRates = {}, .stretch = {}, .analyse = false});
    const auto stretch = decoded(encoded(*format), stretchOf({16000}, 7000, 2000));
    QVERIFY(whole && stretch);
    QCOMPARE(stretch->summary.audioHash, whole->summary.audioHash);
    QCOMPARE(stretch->summary.channels, 2);
    QCOMPARE(stretch->summary.sampleRate, whole->summary.sampleRate);
    // WMA and Matroska count milliseconds, and FFmpeg's WMA decoder keeps its last frame to itself.
    const bool countsMs = format->lengthTolerance > 44 && format->name != std::string_view("aac adts");
    QVERIFY2(
        std::abs(stretch->summary.durationMs - whole->summary.durationMs) <= (countsMs ? 60 : 1),
        qPrintable(QStringLiteral("%1 %2").arg(stretch->summary.durationMs).arg(whole->summary.durationMs)));
    QVERIFY(!stretch->summary.waveform && !stretch->summary.loudnessLufs);
}

void StretchTest::stretchBeyondTheEndIsEmpty()
{
    const auto result = decoded(m_folder / "music.wav", stretchOf({16000}, 60'000, 5000));
    QVERIFY(result);
    QVERIFY(result->streams[0].empty());
    QCOMPARE(result->summary.durationMs, 20'300);
}

void StretchTest::stretchInAChainedFileIsFound()
{
    encode(m_folder / "one.ogg", m_folder / "music.wav", {"-c:a", "libvorbis"});
    encode(m_folder / "two.ogg", m_folder / "music.wav", {"-c:a", "libvorbis", "-ar", "48000"});
    writeBytes(m_folder / "chain.ogg", readBytes(m_folder / "one.ogg") + readBytes(m_folder / "two.ogg"));
    const auto whole =
        decoded(m_folder / "chain.ogg", {.sampleRates = {16000}, .stretch = {}, .analyse = false});
    QVERIFY(whole);
    QVERIFY(std::abs(whole->summary.durationMs - 40'600) <= 1);
    for (const int startMs : {5000, 19'000, 30'000}) {
        const auto stretch = decoded(m_folder / "chain.ogg", stretchOf({16000}, startMs, 4000));
        QVERIFY(stretch);
        const auto expected = part(whole->streams[0], startMs, 4000, 16000);
        QCOMPARE(stretch->streams[0].size(), expected.size());
        // Beyond the seam the rates' grids differ by a fraction of a sample.
        QVERIFY(largestDifference(stretch->streams[0], expected) < (startMs == 5000 ? 1e-5F : 0.05F));
    }
}

QTEST_GUILESS_MAIN(StretchTest)
#include "tst_stretch.moc"
