// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded.h"

#include <QtTest>

#include <set>

using namespace tagwright;
using namespace tagwright::test;

namespace {

std::string littleEndian32(std::uint32_t value)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xff));
    return bytes;
}

std::string id3v1(const std::string &title)
{
    std::string tag = "TAG" + title;
    tag.resize(128, '\0');
    return tag;
}

std::string id3v2(std::size_t size)
{
    std::string tag("ID3\4\0\0", 6);
    for (const int shift : {21, 14, 7, 0})
        tag.push_back(static_cast<char>(size >> shift & 0x7f));
    return tag + std::string(size, '\0');
}

/// APEv2 with one item, header and footer.
std::string apeTag(const std::string &title)
{
    const std::string item = littleEndian32(static_cast<std::uint32_t>(title.size())) + littleEndian32(0) +
                             std::string("Title\0", 6) + title;
    const auto block = [&](std::uint32_t flags) {
        return "APETAGEX" + littleEndian32(2000) +
               littleEndian32(static_cast<std::uint32_t>(item.size() + 32)) + littleEndian32(1) +
               littleEndian32(flags) + std::string(8, '\0');
    };
    return block(0xa0000000U) + item + block(0x80000000U);
}

std::string lyrics3(const std::string &text)
{
    const std::string body = "LYRICSBEGININD0000200LYR" + text;
    return body + QByteArray::number(static_cast<int>(body.size())).rightJustified(6, '0').toStdString() +
           "LYRICS200";
}

} // namespace

class AudioHashTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hashIsThatOfDecoding_data() { addFormatRows(); }
    void hashIsThatOfDecoding();
    void retaggedFileKeepsItsHash_data() { addFormatRows(); }
    void retaggedFileKeepsItsHash();
    void tagsAroundMp3DoNotCount_data();
    void tagsAroundMp3DoNotCount();
    void hugePictureInFrontIsSkipped();
    void otherSoundHasAnotherHash();
    void movedFileKeepsItsHash();

private:
    [[nodiscard]] std::string hashOf(const std::filesystem::path &path)
    {
        const auto hash = audio::audioHash(path);
        return hash ? *hash : hash.error().toString();
    }
    SoundFolder m_folder;
};

void AudioHashTest::initTestCase()
{
    QVERIFY2(hasFfmpeg(), "needs the ffmpeg program");
    writeWav(m_folder / "music.wav", music(5, 44100), 44100);
    writeWav(m_folder / "other.wav", music(5, 44100, 7), 44100);
    encode(m_folder / "plain.mp3", m_folder / "music.wav");
}

void AudioHashTest::hashIsThatOfDecoding()
{
    QFETCH(const Format *, format);
    const auto path = m_folder / ("same_" + format->file.toStdString());
    encode(path, m_folder / "music.wav", format->arguments);
    const auto result = decoded(path, {.sampleRates = {16000}, .stretch = {}, .analyse = true});
    QVERIFY2(result, result ? "" : qPrintable(toText(result.error())));
    QCOMPARE(hashOf(path), result->summary.audioHash);
    QCOMPARE(result->summary.audioHash.size(), std::size_t{32});
}

void AudioHashTest::retaggedFileKeepsItsHash()
{
    QFETCH(const Format *, format);
    const auto path = m_folder / ("plain_" + format->file.toStdString());
    const auto tagged = m_folder / ("tagged_" + format->file.toStdString());
    encode(path, m_folder / "music.wav", format->arguments);
    encode(tagged, path,
           {"-c", "copy", "-metadata", "title=" + QString(3000, u'x'), "-metadata", "artist=B"});
    QVERIFY(format->name == std::string_view("aac adts") || readBytes(path) != readBytes(tagged));
    QCOMPARE(hashOf(tagged), hashOf(path));
}

void AudioHashTest::tagsAroundMp3DoNotCount_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const std::string &before, const std::string &after) {
        QTest::newRow(name) << QByteArray::fromStdString(before) << QByteArray::fromStdString(after);
    };
    row("ID3v1", "", id3v1("A"));
    row("ID3v1 with extension", "", "TAG+" + std::string(223, 'x') + id3v1("A"));
    row("APEv2", "", apeTag("A"));
    row("APEv2 and ID3v1", "", apeTag("A") + id3v1("A"));
    row("Lyrics3 and ID3v1", "", lyrics3("la la") + id3v1("A"));
    row("all at the end", "", apeTag("A") + lyrics3("la la") + id3v1("A"));
    row("ID3v2", id3v2(5000), "");
    row("two ID3v2", id3v2(5000) + id3v2(20), "");
    row("APEv2 in front", apeTag("A"), "");
    row("everything", id3v2(5000), apeTag("A") + id3v1("A"));
}

void AudioHashTest::tagsAroundMp3DoNotCount()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    for (const char *ending : {"mp3", "flac", "wv", "aac", "tta"}) {
        const auto plain = m_folder / (std::string("bare.") + ending);
        const auto tagged = m_folder / (std::string("around.") + ending);
        encode(plain, m_folder / "music.wav");
        writeBytes(tagged, before.toStdString() + readBytes(plain) + after.toStdString());
        QCOMPARE(hashOf(tagged), hashOf(plain));
        QCOMPARE(decodedAt(tagged, 16000), decodedAt(plain, 16000));
    }
}

void AudioHashTest::hugePictureInFrontIsSkipped()
{
    // Longer than what FFmpeg reads to find out what a file is.
    writeBytes(m_folder / "huge.mp3", id3v2(9'000'000) + readBytes(m_folder / "plain.mp3"));
    QCOMPARE(hashOf(m_folder / "huge.mp3"), hashOf(m_folder / "plain.mp3"));
}

void AudioHashTest::otherSoundHasAnotherHash()
{
    std::set<std::string> hashes;
    for (const char *source : {"music.wav", "other.wav"})
        for (const char *target : {"a.mp3", "a.flac", "a.ogg"}) {
            encode(m_folder / target, m_folder / source);
            hashes.insert(hashOf(m_folder / target));
        }
    QCOMPARE(hashes.size(), std::size_t{6});
}

void AudioHashTest::movedFileKeepsItsHash()
{
    const std::string hash = hashOf(m_folder / "plain.mp3");
    std::filesystem::create_directory(m_folder / "Neuer Ordner ü");
    std::filesystem::copy(m_folder / "plain.mp3", m_folder / "Neuer Ordner ü/without ending");
    QCOMPARE(hashOf(m_folder / "Neuer Ordner ü/without ending"), hash);
}

QTEST_GUILESS_MAIN(AudioHashTest)
#include "tst_audio_hash.moc"
