// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded.h"

#include <QtTest>

#include <fstream>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

using namespace tagwright;
using namespace tagwright::test;

namespace {

constexpr int cdRate = 44100;
const audio::DecodeRequest at16k{.sampleRates = {16000}, .stretch = {}, .analyse = false};

std::string truncatedTo(const std::string &bytes, double share)
{
    return bytes.substr(0, static_cast<std::size_t>(share * static_cast<double>(bytes.size())));
}

/// Overwrites the bytes between two shares of the length with noise.
std::string scrambled(std::string bytes, double from, double to)
{
    std::uint32_t state = 1;
    const auto end = static_cast<std::size_t>(to * static_cast<double>(bytes.size()));
    for (auto i = static_cast<std::size_t>(from * static_cast<double>(bytes.size())); i < end; ++i) {
        state = state * 1664525 + 1013904223; // Numerical Recipes' generator
        bytes[i] = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

class DamagedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void truncatedFileIsRefused_data();
    void truncatedFileIsRefused();
    void truncatedFileIsRefusedByStretchAndHashToo();
    void corruptedFileIsRefused_data();
    void corruptedFileIsRefused();
    void isolatedBadPacketIsTolerated_data();
    void isolatedBadPacketIsTolerated();
    void fileThatIsNoSoundIsRefused_data();
    void fileThatIsNoSoundIsRefused();
    void filmWithoutSoundHasNoSound();
    void unreadableFileIsNotReadable();
    void unknownCodecIsNamed();
    void growingFileHasChanged();
    void nanIsDamage_data();
    void nanIsDamage();
    void streamedWavOfUnknownSizeIsWhole();
    void shortSoundIsTooShort();
    void randomBytesNeverCrash();

private:
    [[nodiscard]] std::string encodedBytes(const Format &format);
    SoundFolder m_folder;
};

void DamagedFilesTest::initTestCase()
{
    QVERIFY2(hasFfmpeg(), "needs the ffmpeg program");
    writeWav(m_folder / "music.wav", music(20, cdRate), cdRate);
}

std::string DamagedFilesTest::encodedBytes(const Format &format)
{
    const auto path = m_folder / format.file.toStdString();
    encode(path, m_folder / "music.wav", format.arguments);
    return readBytes(path);
}

void DamagedFilesTest::truncatedFileIsRefused_data()
{
    QTest::addColumn<const Format *>("format");
    QTest::addColumn<double>("share");
    for (const Format &format : formats()) {
        if (format.name == std::string_view("aac adts"))
            continue; // frames without any header that says how many
        for (const double share : {0.1, 0.5, 0.9})
            QTest::addRow("%s at %.0f %%", format.name, 100 * share) << &format << share;
    }
}

void DamagedFilesTest::truncatedFileIsRefused()
{
    QFETCH(const Format *, format);
    QFETCH(double, share);
    const auto path = m_folder / ("cut_" + format->file.toStdString());
    writeBytes(path, truncatedTo(encodedBytes(*format), share));
    const auto result = decoded(path, at16k);
    QCOMPARE(codeOf(result), "truncated");
    QCOMPARE(result.error().message, "Ends in the middle of the sound. Copy it again.");
    QCOMPARE(result.error().path, path);
}

void DamagedFilesTest::truncatedFileIsRefusedByStretchAndHashToo()
{
    for (const char *name : {"cut.mp3", "cut.flac", "cut.ogg"}) {
        encode(m_folder / name, m_folder / "music.wav");
        writeBytes(m_folder / name, truncatedTo(readBytes(m_folder / name), 0.8));
        audio::DecodeRequest request = at16k;
        request.stretch = {.startMs = 1000, .durationMs = 2000};
        QCOMPARE(codeOf(decoded(m_folder / name, request)), "truncated");
        QCOMPARE(codeOf(audio::audioHash(m_folder / name)), "truncated");
    }
}

void DamagedFilesTest::corruptedFileIsRefused_data()
{
    QTest::addColumn<const Format *>("format");
    for (const Format &format : formats()) {
        const std::string_view name = format.name;
        if (name.starts_with("wav ") || name == "aiff")
            continue; // every sequence of bytes is sound
        QTest::newRow(format.name) << &format;
    }
}

void DamagedFilesTest::corruptedFileIsRefused()
{
    QFETCH(const Format *, format);
    const auto path = m_folder / ("bad_" + format->file.toStdString());
    // Of an MP4 not the index, which ffmpeg writes at the end.
    writeBytes(path, scrambled(encodedBytes(*format), 0.4, 0.7));
    const auto result = decoded(path, at16k);
    // Matroska's and ASF's readers pass over what they do not understand: all that shows is that sound is
    // missing.
    const bool showsOnlyLength = format->file == "a.mka" || format->file == "a.wma";
    QCOMPARE(codeOf(result), showsOnlyLength ? "truncated" : "corrupt");
    QVERIFY(result.error().message.ends_with("Copy it again."));
}

void DamagedFilesTest::isolatedBadPacketIsTolerated_data()
{
    QTest::addColumn<const Format *>("format");
    for (const Format &format : formats())
        // Packets of WavPack and TTA, and pages of Ogg, are half a second and longer: too much of 20 s.
        if (const std::string_view name = format.name;
            name != "wavpack" && name != "tta" && name != "vorbis" && name != "opus" && name != "flac in ogg")
            QTest::newRow(format.name) << &format;
}

void DamagedFilesTest::isolatedBadPacketIsTolerated()
{
    QFETCH(const Format *, format);
    const auto path = m_folder / ("scratch_" + format->file.toStdString());
    const std::string bytes = encodedBytes(*format);
    writeBytes(path, bytes);
    const auto whole = decoded(path, at16k);
    writeBytes(path, scrambled(bytes, 0.5, 0.5 + 30.0 / static_cast<double>(bytes.size())));
    const auto result = decoded(path, at16k);
    QVERIFY2(result, result ? "" : qPrintable(toText(result.error())));
    const auto shift = std::ssize(result->streams[0]) - std::ssize(whole->streams[0]);
    QVERIFY2(std::abs(shift) < 16000 / 5, qPrintable(QString::number(shift)));
}

void DamagedFilesTest::fileThatIsNoSoundIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("text as mp3") << "a.mp3" << QByteArray("Dear supervisor,\n").repeated(500) << "not-audio";
    QTest::newRow("text as wav") << "a.wav" << QByteArray("la la la\n") << "not-audio";
    QTest::newRow("playlist as mp3") << "b.mp3"
                                     << QByteArray("#EXTM3U\n#EXTINF:1,x\nhttp://127.0.0.1/x.mp3\n")
                                     << "not-audio";
    QTest::newRow("zeros as flac") << "a.flac" << QByteArray(100'000, '\0') << "not-audio";
    QTest::newRow("page as ogg") << "a.ogg" << QByteArray("<!DOCTYPE html><html><body>404</body></html>")
                                 << "not-audio";
    QTest::newRow("0 bytes") << "empty.mp3" << QByteArray() << "empty-file";
    QTest::newRow("tag without sound") << "tag.mp3" << QByteArray("ID3\4\0\0\0\0\0\4abcd", 14) << "truncated";
    QTest::newRow("MP4 without its index") << "a.m4a"
                                           << QByteArray("\0\0\0\x18"
                                                         "ftypM4A \0\0\0\0M4A mp42",
                                                         24) +
                                                  QByteArray("\0\1\0\0mdat", 8) + QByteArray(5000, 'x')
                                           << "truncated";
}

void DamagedFilesTest::fileThatIsNoSoundIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const auto path = m_folder / file.toStdString();
    writeBytes(path, content.toStdString());
    QCOMPARE(codeOf(decoded(path, at16k)), code);
    QCOMPARE(codeOf(audio::audioHash(path)), code);
    QCOMPARE(codeOf(decoded(m_folder.path(), at16k)), "not-audio");
    QCOMPARE(codeOf(decoded(m_folder / "missing.wav", at16k)), "not-found");
}

void DamagedFilesTest::filmWithoutSoundHasNoSound()
{
    const auto path = m_folder / "film.mp4";
    (void)runFfmpeg({"-y", "-f", "lavfi", "-i", "testsrc=d=2:s=64x64", "-c:v", "mpeg4",
                     QString::fromStdString(path.string())});
    QCOMPARE(codeOf(decoded(path, at16k)), "no-sound");
}

void DamagedFilesTest::unreadableFileIsNotReadable()
{
    if (geteuid() == 0)
        QSKIP("root may read everything");
    const auto path = m_folder / "secret.wav";
    writeBytes(path, "x");
    chmod(path.c_str(), 0);
    QCOMPARE(codeOf(decoded(path, at16k)), "not-readable");
}

void DamagedFilesTest::unknownCodecIsNamed()
{
    // A WAV whose format tag nobody has ever used.
    const auto path = m_folder / "codec.wav";
    std::string bytes = readBytes(m_folder / "music.wav");
    bytes[20] = '\x77';
    bytes[21] = '\x66';
    writeBytes(path, bytes);
    const auto result = decoded(path, at16k);
    QCOMPARE(codeOf(result), "unsupported");
}

void DamagedFilesTest::growingFileHasChanged()
{
    const auto path = m_folder / "growing.flac";
    encode(path, m_folder / "music.wav");
    const std::string bytes = readBytes(path);
    for (const double share : {0.5, 1.0}) {
        writeBytes(path, truncatedTo(bytes, share));
        bool hasGrown = false;
        const auto result = audio::decode(path, at16k, [&](std::size_t, std::span<const float>) {
            if (!std::exchange(hasGrown, true))
                std::ofstream(path, std::ios::binary | std::ios::app) << "more of it";
        });
        QCOMPARE(codeOf(result), "changed");
    }
    const auto vanished = audio::decode(
        path, at16k, [&](std::size_t, std::span<const float>) { std::filesystem::remove(path); });
    QCOMPARE(codeOf(vanished), "changed");
}

void DamagedFilesTest::nanIsDamage_data()
{
    QTest::addColumn<float>("value");
    QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("infinity") << std::numeric_limits<float>::infinity();
    QTest::newRow("minus infinity") << -std::numeric_limits<float>::infinity();
}

void DamagedFilesTest::nanIsDamage()
{
    QFETCH(float, value);
    Samples samples = music(5, cdRate);
    samples[3 * cdRate + 100] = value;
    writeWav(m_folder / "nan.wav", samples, cdRate, 1, WavFormat::Float32);
    const auto result = decoded(m_folder / "nan.wav", at16k);
    QCOMPARE(codeOf(result), "corrupt");
    QVERIFY2(result.error().message.find("0:0") != std::string::npos, result.error().message.c_str());
    QVERIFY(result.error().message.find("NaN") != std::string::npos);
}

void DamagedFilesTest::streamedWavOfUnknownSizeIsWhole()
{
    for (const std::uint32_t size : {0xffffffffU, 0x7ffff000U, 0x7fffffffU}) {
        std::string bytes = readBytes(m_folder / "music.wav");
        for (std::size_t i = 0; i < 4; ++i)
            bytes[40 + i] = static_cast<char>(size >> (8 * i) & 0xff);
        writeBytes(m_folder / "streamed.wav", bytes);
        const auto result = decoded(m_folder / "streamed.wav", at16k);
        QVERIFY2(result, result ? "" : qPrintable(toText(result.error())));
        QCOMPARE(result->summary.durationMs, 20'000);
    }
}

void DamagedFilesTest::shortSoundIsTooShort()
{
    writeWav(m_folder / "short.wav", music(0.99, cdRate), cdRate);
    QCOMPARE(codeOf(decoded(m_folder / "short.wav", at16k)), "too-short");
    QVERIFY(audio::audioHash(m_folder / "short.wav"));
    writeWav(m_folder / "second.wav", music(1.0, cdRate), cdRate);
    QCOMPARE(codeOf(decoded(m_folder / "second.wav", at16k)), "");
}

void DamagedFilesTest::randomBytesNeverCrash()
{
    // Every format with noise at ten places: what comes of it is open, that it comes back is not.
    for (const Format &format : formats()) {
        const std::string bytes = encodedBytes(format);
        const auto path = m_folder / ("fuzz_" + format.file.toStdString());
        for (int i = 0; i < 10; ++i) {
            writeBytes(path, scrambled(bytes, i * 0.1, i * 0.1 + 0.03));
            const auto result = decoded(path, {.sampleRates = {16000}, .stretch = {}, .analyse = true});
            QVERIFY(result || !result.error().message.empty());
            QVERIFY(!result || result->summary.durationMs < 60'000);
        }
    }
}

QTEST_GUILESS_MAIN(DamagedFilesTest)
#include "tst_damaged_files.moc"
