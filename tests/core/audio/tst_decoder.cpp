// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded.h"

#include <QtTest>

#include <unistd.h>

#include <cmath>
#include <fstream>

using namespace tagwright;
using namespace tagwright::test;
using audio::DecodeRequest;

namespace {

constexpr int cdRate = 44100;

double levelDb(double value, double reference)
{
    return 20 * std::log10(value / reference);
}

} // namespace

class DecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void soundComesOutAtItsTimeToTheSample_data() { addFormatRows(); }
    void soundComesOutAtItsTimeToTheSample();
    void losslessFormatsGiveTheSourceBack_data() { addFormatRows(); }
    void losslessFormatsGiveTheSourceBack();
    void everyRateGetsItsNumberOfSamples_data();
    void everyRateGetsItsNumberOfSamples();
    void severalRatesComeOutOfOnePass();
    void resampledToneKeepsLevelAndTime();
    void stereoIsTheMeanOfBoth();
    void surroundIsScaledToUnitSum_data();
    void surroundIsScaledToUnitSum();
    void unknownLayoutIsMixedEqually();
    void loudnessAgreesWithFfmpeg();
    void silenceHasNoLoudness();
    void waveformShowsPeaks();
    void channelsAndRateMayChangeInTheMiddle();
    void pictureIsNotTakenForSound();
    void mpeg2RatesDecode();
    void cancelledDecodeSaysSo();
    void memoryDoesNotGrowWithLength();

private:
    SoundFolder m_folder;
    Samples m_music; ///< 6 s, mono, 44.1 kHz
};

void DecoderTest::initTestCase()
{
    QVERIFY2(hasFfmpeg(), "needs the ffmpeg program");
    m_music = music(6.1234, cdRate);
    writeWav(m_folder / "music.wav", m_music, cdRate, 1, WavFormat::Float32);
}

void DecoderTest::soundComesOutAtItsTimeToTheSample()
{
    QFETCH(const Format *, format);
    // A tone burst: every codec keeps it, and the correlation with the source peaks at lag 0.
    const auto path = m_folder / ("click_" + format->file.toStdString());
    const Samples source = mixed(m_music, click(3.0, 6.1234, cdRate));
    writeWav(m_folder / "click.wav", source, cdRate, 1, WavFormat::Float32);
    encode(path, m_folder / "click.wav", format->arguments);
    const auto result = decoded(path, {.sampleRates = {cdRate}, .stretch = {}, .analyse = false});
    QVERIFY2(result, result ? "" : qPrintable(toText(result.error())));
    const Samples &samples = result->streams[0];

    const bool hasDelay = format->name == std::string_view("aac adts"); // nothing in ADTS tells it
    const int expectedLag = hasDelay ? 1024 : 0;
    double best = 0;
    int bestLag = -1;
    for (int lag = -8; lag <= 8; ++lag) {
        double sum = 0;
        for (int i = 2 * cdRate; i < 4 * cdRate; ++i)
            sum += static_cast<double>(source[static_cast<std::size_t>(i)]) *
                   samples[static_cast<std::size_t>(i + lag + expectedLag)];
        if (sum > best) {
            best = sum;
            bestLag = lag;
        }
    }
    // FFmpeg's pair of WMA coder and decoder is off by a sample.
    QCOMPARE(bestLag, format->name == std::string_view("wma") ? -1 : 0);
    const auto length = static_cast<double>(samples.size());
    QVERIFY2(std::abs(length - static_cast<double>(source.size())) <= format->lengthTolerance,
             qPrintable(QString::number(length)));
    QCOMPARE(result->summary.sampleRate, format->rate);
    QCOMPARE(result->summary.channels, 1);
    QVERIFY(std::abs(result->summary.durationMs - std::llround(length / cdRate * 1000)) <= 1);
}

void DecoderTest::losslessFormatsGiveTheSourceBack()
{
    QFETCH(const Format *, format);
    if (!format->isLossless)
        return;
    const auto path = m_folder / ("lossless_" + format->file.toStdString());
    writeWav(m_folder / "16.wav", m_music, cdRate);
    encode(path, m_folder / "16.wav", format->arguments);
    const Samples samples = decodedAt(path, cdRate);
    QCOMPARE(samples.size(), m_music.size());
    constexpr float halfStep = 0.5F / 32768;
    QVERIFY(largestDifference(samples, m_music) <= halfStep * 1.001F);
}

void DecoderTest::everyRateGetsItsNumberOfSamples_data()
{
    QTest::addColumn<int>("from");
    for (const int rate :
         {8000, 11025, 12000, 16000, 22050, 32000, 44100, 48000, 88200, 96000, 176400, 192000, 37123})
        QTest::addRow("%d Hz", rate) << rate;
}

void DecoderTest::everyRateGetsItsNumberOfSamples()
{
    QFETCH(int, from);
    const std::vector<int> rates{8000, 16000, 22050, 32000, 44100, 48000, from};
    const auto path = m_folder / "rates.wav";
    const Samples source = sine(440, 2.345, from);
    writeWav(path, source, from, 1, WavFormat::Float32);
    const auto result = decoded(path, {.sampleRates = rates, .stretch = {}, .analyse = false});
    QVERIFY2(result, result ? "" : qPrintable(toText(result.error())));
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const double expected = static_cast<double>(source.size()) * rates[i] / from;
        const auto samples = std::span(result->streams[i]);
        QVERIFY2(
            std::abs(static_cast<double>(samples.size()) - expected) <= 1,
            qPrintable(QStringLiteral("%1 Hz: %2, not %3").arg(rates[i]).arg(samples.size()).arg(expected)));
        // The tone is where it was: soxr's HQ pass band is flat to 0.01 dB.
        const Samples tone = sine(440, 2.345, rates[i]);
        const auto middle = static_cast<std::size_t>(rates[i] / 4);
        const auto length = static_cast<std::size_t>(1.8 * rates[i]);
        QVERIFY(largestDifference(samples.subspan(middle, length), std::span(tone).subspan(middle, length)) <
                2e-4F);
    }
    QCOMPARE(result->streams.back(), source);
}

void DecoderTest::severalRatesComeOutOfOnePass()
{
    const auto together =
        decoded(m_folder / "music.wav",
                {.sampleRates = {16000, 44100, 32000, 16000}, .stretch = {}, .analyse = true});
    QVERIFY(together);
    QCOMPARE(together->streams[0], decodedAt(m_folder / "music.wav", 16000));
    QCOMPARE(together->streams[1], m_music);
    QCOMPARE(together->streams[2], decodedAt(m_folder / "music.wav", 32000));
    QCOMPARE(together->streams[3], together->streams[0]);
}

void DecoderTest::resampledToneKeepsLevelAndTime()
{
    // FFmpeg's own soxr at its finest, from the same file.
    const QByteArray raw = runFfmpeg({"-i", QString::fromStdString((m_folder / "music.wav").string()), "-af",
                                      "aresample=16000:resampler=soxr:precision=28", "-f", "f32le", "-"});
    Samples reference(static_cast<std::size_t>(raw.size()) / sizeof(float));
    std::memcpy(reference.data(), raw.constData(), reference.size() * sizeof(float));
    const Samples ours = decodedAt(m_folder / "music.wav", 16000);
    QVERIFY(std::abs(static_cast<double>(ours.size()) - static_cast<double>(reference.size())) <= 1);
    // HQ and VHQ differ only in the transition band above 7.3 kHz, where there is a little noise.
    QVERIFY2(largestDifference(ours, reference) < 0.02F,
             qPrintable(QString::number(largestDifference(ours, reference))));
}

void DecoderTest::stereoIsTheMeanOfBoth()
{
    const Samples left = sine(440, 2, cdRate, 0.8F);
    const Samples right = sine(1000, 2, cdRate, 0.4F);
    writeWav(m_folder / "stereo.wav", interleaved({left, right}), cdRate, 2, WavFormat::Float32);
    const Samples mono = decodedAt(m_folder / "stereo.wav", cdRate);
    QCOMPARE(mono.size(), left.size());
    for (std::size_t i = 0; i < mono.size(); ++i)
        QVERIFY(std::abs(mono[i] - (left[i] + right[i]) / 2) < 1e-6F);
}

void DecoderTest::surroundIsScaledToUnitSum_data()
{
    // FL FR FC LFE BL BR; BS.775: 0.707 0.707 1 0 0.5 0.5, of 3.414 in all.
    QTest::addColumn<int>("channel");
    QTest::addColumn<double>("weight");
    constexpr double sum = 2 * 0.70710678 + 1 + 2 * 0.5;
    QTest::newRow("front left") << 0 << 0.70710678 / sum;
    QTest::newRow("front right") << 1 << 0.70710678 / sum;
    QTest::newRow("centre") << 2 << 1 / sum;
    QTest::newRow("LFE") << 3 << 0.0;
    QTest::newRow("back left") << 4 << 0.5 / sum;
    QTest::newRow("back right") << 5 << 0.5 / sum;
    QTest::newRow("all but LFE") << -1 << 1.0;
}

void DecoderTest::surroundIsScaledToUnitSum()
{
    QFETCH(int, channel);
    QFETCH(double, weight);
    const Samples tone = sine(440, 1.5, cdRate, 0.5F);
    std::vector<Samples> channels(6, silence(1.5, cdRate));
    for (int i = 0; i < 6; ++i)
        if (channel == i || (channel < 0 && i != 3))
            channels[static_cast<std::size_t>(i)] = tone;
    writeWav(m_folder / "6.wav", interleaved(channels), cdRate, 6, WavFormat::Float32);
    for (const char *target : {"51.wav", "51.flac"}) {
        encode(m_folder / target, m_folder / "6.wav",
               {"-channel_layout", "5.1", "-c:a", target[3] == 'f' ? "flac" : "pcm_f32le"});
        const Samples mono = decodedAt(m_folder / target, cdRate);
        if (weight == 0)
            QVERIFY(rms(mono) < 1e-6);
        else
            QVERIFY2(std::abs(levelDb(rms(mono) / rms(tone), weight)) < 0.01,
                     qPrintable(QString::number(rms(mono) / rms(tone))));
    }
}

void DecoderTest::unknownLayoutIsMixedEqually()
{
    // 13 channels have no usual layout.
    std::vector<Samples> channels(13, silence(1.5, cdRate));
    channels[7] = sine(440, 1.5, cdRate);
    writeWav(m_folder / "13.wav", interleaved(channels), cdRate, 13, WavFormat::Float32);
    const auto result =
        decoded(m_folder / "13.wav", {.sampleRates = {cdRate}, .stretch = {}, .analyse = true});
    QVERIFY2(result, result ? "" : qPrintable(toText(result.error())));
    QCOMPARE(result->summary.channels, 13);
    QVERIFY(std::abs(rms(result->streams[0]) / rms(channels[7]) - 1.0 / 13) < 1e-5);
}

void DecoderTest::loudnessAgreesWithFfmpeg()
{
    // EBU Tech 3341, case 1: a stereo tone of 1 kHz at -23 dBFS is -23.0 LUFS.
    const Samples tone = sine(1000, 20, 48000, static_cast<float>(std::pow(10, -23.0 / 20)));
    writeWav(m_folder / "ebu.wav", interleaved({tone, tone}), 48000, 2, WavFormat::Float32);
    for (const char *file : {"ebu.wav", "ebu.flac"}) {
        if (file[4] != 'w')
            encode(m_folder / file, m_folder / "ebu.wav");
        const auto result = decoded(m_folder / file, {.sampleRates = {}, .stretch = {}, .analyse = true});
        QVERIFY(result);
        QVERIFY(result->summary.loudnessLufs);
        QVERIFY2(std::abs(*result->summary.loudnessLufs + 23.0) < 0.1,
                 qPrintable(QString::number(*result->summary.loudnessLufs)));
    }
}

void DecoderTest::silenceHasNoLoudness()
{
    writeWav(m_folder / "silence.wav", silence(3, cdRate), cdRate);
    const auto result =
        decoded(m_folder / "silence.wav", {.sampleRates = {}, .stretch = {}, .analyse = true});
    QVERIFY(result);
    QVERIFY(!result->summary.loudnessLufs);
    QVERIFY(result->summary.waveform);
    QVERIFY(std::ranges::all_of(result->summary.waveform->maximum, [](int x) { return x == 0; }));
}

void DecoderTest::waveformShowsPeaks()
{
    writeWav(m_folder / "peak.wav", click(7.25, 10, cdRate, 1.0F), cdRate, 1, WavFormat::Float32);
    const auto result = decoded(m_folder / "peak.wav", {.sampleRates = {}, .stretch = {}, .analyse = true});
    QVERIFY(result && result->summary.waveform);
    const auto &waveform = *result->summary.waveform;
    QVERIFY(waveform.maximum.size() > 2000 && waveform.maximum.size() <= 4096);
    QCOMPARE(waveform.minimum.size(), waveform.maximum.size());
    const auto peak = std::ranges::max_element(waveform.maximum) - waveform.maximum.begin();
    QCOMPARE(int{waveform.maximum[static_cast<std::size_t>(peak)]}, 127);
    QCOMPARE(static_cast<std::int64_t>(peak), 7'250'000 / waveform.columnUs);
    QCOMPARE(static_cast<std::int64_t>(waveform.maximum.size()),
             (10'000'000 + waveform.columnUs - 1) / waveform.columnUs);
}

void DecoderTest::channelsAndRateMayChangeInTheMiddle()
{
    // Ogg chains whole streams one after the other (RFC 3533, sect. 4).
    const Samples tone = sine(440, 2, cdRate);
    writeWav(m_folder / "one.wav", tone, cdRate);
    const Samples other = sine(880, 3, 48000, 0.25F);
    writeWav(m_folder / "two.wav", interleaved({other, other}), 48000, 2);
    encode(m_folder / "one.ogg", m_folder / "one.wav", {"-c:a", "libvorbis", "-metadata", "title=One"});
    encode(m_folder / "two.ogg", m_folder / "two.wav", {"-c:a", "libvorbis", "-metadata", "title=Two"});
    writeBytes(m_folder / "chain.ogg", readBytes(m_folder / "one.ogg") + readBytes(m_folder / "two.ogg"));
    const auto result =
        decoded(m_folder / "chain.ogg", {.sampleRates = {16000}, .stretch = {}, .analyse = true});
    QVERIFY2(result, result ? "" : qPrintable(toText(result.error())));
    const auto samples = std::span(result->streams[0]);
    QVERIFY2(std::abs(static_cast<double>(samples.size()) - 5 * 16000) <= 16,
             qPrintable(QString::number(samples.size())));
    QVERIFY(std::abs(result->summary.durationMs - 5000) <= 1);
    QVERIFY(std::abs(rms(samples.subspan(8000, 16000)) - 0.5 / std::sqrt(2)) < 0.01);
    QVERIFY(std::abs(rms(samples.subspan(48000, 16000)) - 0.25 / std::sqrt(2)) < 0.01);
}

void DecoderTest::pictureIsNotTakenForSound()
{
    const auto wav = QString::fromStdString((m_folder / "music.wav").string());
    const auto png = QString::fromStdString((m_folder / "cover.png").string());
    (void)runFfmpeg({"-y", "-f", "lavfi", "-i", "color=red:s=600x600", "-frames:v", "1", png});
    for (const char *name : {"cover.mp3", "cover.flac", "cover.m4a"}) {
        const auto path = m_folder / name;
        (void)runFfmpeg({"-y", "-i", wav, "-i", png, "-map", "0:a", "-map", "1:v", "-c:v", "copy",
                         "-disposition:v", "attached_pic", QString::fromStdString(path.string())});
        const Samples samples = decodedAt(path, cdRate);
        QVERIFY(std::abs(std::ssize(samples) - std::ssize(m_music)) <= 44);
    }
}

void DecoderTest::mpeg2RatesDecode()
{
    for (const char *rate : {"8000", "16000", "22050", "24000"}) {
        encode(m_folder / "low.mp3", m_folder / "music.wav", {"-ar", rate});
        const Samples samples = decodedAt(m_folder / "low.mp3", QByteArray(rate).toInt());
        QVERIFY(std::abs(static_cast<double>(samples.size()) - 6.1234 * QByteArray(rate).toDouble()) <= 32);
    }
}

void DecoderTest::cancelledDecodeSaysSo()
{
    std::stop_source stop;
    std::int64_t delivered = 0;
    const auto result = audio::decode(
        m_folder / "music.wav", {.sampleRates = {cdRate}, .stretch = {}, .analyse = false},
        [&](std::size_t, std::span<const float> samples) {
            delivered += std::ssize(samples);
            stop.request_stop();
        },
        stop.get_token());
    QCOMPARE(codeOf(result), "cancelled");
    QVERIFY(delivered < cdRate); // it stopped at the first packet, not at the end
    QCOMPARE(codeOf(audio::audioHash(m_folder / "music.wav", stop.get_token())), "cancelled");
}

/// Resident memory now, in bytes (proc(5), statm).
static std::int64_t residentBytes()
{
    std::ifstream statm("/proc/self/statm");
    std::int64_t total = 0;
    std::int64_t resident = 0;
    statm >> total >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

void DecoderTest::memoryDoesNotGrowWithLength()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer keeps what was freed for a while");
#endif
    const auto path = m_folder / "long.wav";
    const auto peakOf = [&](const char *name) {
        std::int64_t peak = 0;
        const auto result = audio::decode(
            m_folder / name, {.sampleRates = {16000}, .stretch = {}, .analyse = true},
            [&](std::size_t, std::span<const float>) { peak = std::max(peak, residentBytes()); });
        if (!result)
            throw std::runtime_error(result.error().toString());
        return peak;
    };
    const auto make = [&](double seconds) {
        (void)runFfmpeg({"-y", "-f", "lavfi", "-i", QStringLiteral("sine=440:r=8000:d=%1").arg(seconds),
                         "-c:a", "pcm_u8", QString::fromStdString(path.string())});
        encode(m_folder / "long.flac", path);
        encode(m_folder / "long.ogg", path, {"-c:a", "libvorbis"});
    };
    make(30);
    std::vector<std::int64_t> before;
    for (const char *name : {"long.wav", "long.flac", "long.ogg"})
        before.push_back(peakOf(name));
    make(2 * 3600);
    std::size_t i = 0;
    for (const char *name : {"long.wav", "long.flac", "long.ogg"}) {
        const std::int64_t growth = peakOf(name) - before[i++];
        QVERIFY2(growth < 4'000'000, qPrintable(QStringLiteral("%1: %2 bytes").arg(name).arg(growth)));
    }
}

QTEST_GUILESS_MAIN(DecoderTest)
#include "tst_decoder.moc"
