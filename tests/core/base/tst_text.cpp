// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QTest>

#include <clocale>

using namespace tagwright;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void validTextIsUnchanged()
    {
        for (const std::string text : {"", "plain", "Grüße", "日本語", "🎻"}) {
            QVERIFY(isValidUtf8(text));
            QCOMPARE(validUtf8(text), text);
        }
    }

    void otherBytesAreReplacedOneByOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Latin-1") << QByteArray("caf\xE9") << QByteArray("caf\xEF\xBF\xBD");
        QTest::newRow("cut off") << QByteArray("a\xE6\x97") << QByteArray("a\xEF\xBF\xBD\xEF\xBF\xBD");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80")
                                   << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
        QTest::newRow("too long") << QByteArray("\xC0\xAF") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
    }
    void otherBytesAreReplacedOneByOne()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QVERIFY(!isValidUtf8(bytes.toStdString()));
        QCOMPARE(validUtf8(bytes.toStdString()), text.toStdString());
    }

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("minutes") << QByteArray("1:30") << qint64(90000);
        QTest::newRow("seconds") << QByteArray(" 90 ") << qint64(90000);
        QTest::newRow("fraction") << QByteArray("90.5") << qint64(90500);
        QTest::newRow("hours") << QByteArray("1:02:03.25") << qint64(3723250);
        for (const char *bad :
             {"", "x", "1:60", "-1", "1:", ":30", "1.5:00", "1:2:3:4", "nan", "1e99", "1:30x"})
            QTest::newRow(bad) << QByteArray(bad) << qint64(-1);
    }
    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(qint64(parseTimeMs(text.toStdString()).value_or(-1)), ms);
    }

    void bytesAreReadableAtAnySize()
    {
        for (const auto &[bytes, text] : {std::pair<std::uint64_t, const char *>{0, "0 bytes"},
                                          {1, "1 byte"},
                                          {999, "999 bytes"},
                                          {1'000, "1.0 kB"},
                                          {66'048, "66 kB"},
                                          {999'600, "1.0 MB"},
                                          {3'176'460, "3.2 MB"},
                                          {9'960'000, "10 MB"},
                                          {345'232'504, "345 MB"},
                                          {2'000'000'000, "2.0 GB"}})
            QCOMPARE(formatBytes(bytes), std::string(text));
    }

    void numbersDoNotFollowTheLocale()
    {
        std::setlocale(LC_ALL, "de_DE.UTF-8");
        QCOMPARE(fixed(1.5, 2), std::string("1.50"));
        QCOMPARE(parseNumber("1.5").value_or(0), 1.5);
        QVERIFY(!parseNumber("1,5"));
        std::setlocale(LC_ALL, "C");
    }

    void textsBecomeJsonStrings()
    {
        std::string json = "x";
        appendJsonString(json, "a\"b\\c\n\x01ü🎻/");
        QCOMPARE(json, std::string("x\"a\\\"b\\\\c\\u000a\\u0001ü🎻/\""));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
