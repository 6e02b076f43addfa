// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sound_bounds.h"

#include <QtTest>

using namespace tagwright::audio;

class SoundBoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void boundsLieBetweenTheTags_data();
    void boundsLieBetweenTheTags();
};

void SoundBoundsTest::boundsLieBetweenTheTags_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    const QByteArray sound(1000, 's');
    const QByteArray id3v2("ID3\4\0\0\0\0\1\2", 10); // 130 bytes follow
    const QByteArray withFooter("ID3\4\0\x10\0\0\1\2", 10);
    const QByteArray body(130, 'b');
    const QByteArray id3v1 = QByteArray("TAG") + QByteArray(125, 't');
    QTest::newRow("no tags") << sound << 0 << 1000;
    QTest::newRow("empty") << QByteArray() << 0 << 0;
    QTest::newRow("shorter than any tag") << QByteArray("TAG") << 0 << 3;
    QTest::newRow("ID3v2") << id3v2 + body + sound << 140 << 1140;
    QTest::newRow("ID3v2 with footer")
        << withFooter + body + QByteArray("3DI\4\0\x10\0\0\1\2", 10) + sound << 150 << 1150;
    QTest::newRow("ID3v2 at the end")
        << sound + withFooter + body + QByteArray("3DI\4\0\x10\0\0\1\2", 10) << 0 << 1000;
    QTest::newRow("ID3v1") << sound + id3v1 << 0 << 1000;
    QTest::newRow("only ID3v1") << id3v1 << 0 << 0;
    QTest::newRow("Lyrics3 v1") << sound + "LYRICSBEGINla la laLYRICSEND" + id3v1 << 0 << 1000;
    QTest::newRow("Lyrics3 v2 without a size") << sound + "xxxxxxLYRICS200" << 0 << 1015;
    QTest::newRow("APE footer that is longer than the file")
        << sound + QByteArray("APETAGEX\xd0\7\0\0\xff\xff\xff\x7f\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 32) << 0
        << 1032;
}

void SoundBoundsTest::boundsLieBetweenTheTags()
{
    QFETCH(QByteArray, file);
    QFETCH(int, begin);
    QFETCH(int, end);
    const auto readAt = [&](std::int64_t offset, std::span<unsigned char> bytes) {
        if (offset < 0 || offset + std::ssize(bytes) > file.size())
            return false;
        std::copy_n(file.constData() + offset, bytes.size(), bytes.begin());
        return true;
    };
    const auto bounds = findSoundBounds(readAt, file.size());
    QCOMPARE(bounds.begin, begin);
    QCOMPARE(bounds.end, end);
}

QTEST_GUILESS_MAIN(SoundBoundsTest)
#include "tst_sound_bounds.moc"
