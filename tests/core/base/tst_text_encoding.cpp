// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_encoding.h"
#include "base/uri.h"

#include <QStringEncoder>
#include <QTest>

using namespace tagwright;

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingComesOutAsUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("encoding");
        const QString odd = QString::fromUtf8("ünï 🎻 שלום €");
        QStringEncoder little(QStringConverter::Utf16LE), big(QStringConverter::Utf16BE);
        QTest::newRow("UTF-8") << odd.toUtf8() << odd << 0;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + odd.toUtf8() << odd << 0;
        QTest::newRow("UTF-16 little") << "\xFF\xFE" + QByteArray(little(odd)) << odd << 1;
        QTest::newRow("UTF-16 big") << "\xFE\xFF" + QByteArray(big(odd)) << odd << 1;
        QTest::newRow("Windows-1252")
            << QByteArray("caf\xE9 \x80 \x93quoted\x94 \xDF") << QString::fromUtf8("café € “quoted” ß") << 2;
        QTest::newRow("nothing") << QByteArray() << QString() << 0;
        QTest::newRow("half a pair") << QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6)
                                     << QString::fromUtf8("\uFFFDA") << 1;
    }
    void everyEncodingComesOutAsUtf8()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QFETCH(const int, encoding);
        const auto decoded = decodedText(bytes.toStdString());
        QVERIFY(decoded);
        QCOMPARE(QString::fromStdString(decoded->text), text);
        QCOMPARE(static_cast<int>(decoded->encoding), encoding);
    }

    void whatIsNoTextIsRefused()
    {
        QVERIFY(!decodedText(std::string("a\0b", 3)));
        QVERIFY(!decodedText(std::string("\xFF\xFE\x41", 3)));
        QVERIFY(!decodedText(std::string("\xFF\xFE\x00\x00\x41\x00\x00\x00", 8))); // UTF-32
    }

    void urisComeBackAsTheBytesTheyWere()
    {
        std::string bytes;
        for (int i = 1; i < 256; ++i)
            bytes += static_cast<char>(i);
        QCOMPARE(percentDecoded(percentEncoded(bytes)), bytes);
        QCOMPARE(fileUri("/a b/ü#.wav"), std::string("file:///a%20b/%C3%BC%23.wav"));
        QCOMPARE(percentDecoded("100%"), std::string("100%"));
        QCOMPARE(percentDecoded("%zz%4"), std::string("%zz%4"));
        QCOMPARE(percentDecoded("%41"), std::string("A"));
    }
};

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_text_encoding.moc"
