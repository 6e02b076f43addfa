// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folded_text.h"
#include "library/text_scan.h"

#include <QTest>

#include <random>

using namespace tagwright::library;

class TestFoldedText : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("case") << QByteArray("TENSE 9") << QByteArray("tense 9");
        QTest::newRow("accent, composed") << QByteArray("Caf\u00E9") << QByteArray("cafe");
        QTest::newRow("accent, decomposed") << QByteArray("Cafe\u0301") << QByteArray("cafe");
        QTest::newRow("two accents") << QByteArray("\u1EC7") << QByteArray("e");
        QTest::newRow("sharp s") << QByteArray("Straße STRASSE ẞ") << QByteArray("strasse strasse ss");
        QTest::newRow("Turkish i") << QByteArray("İIıi") << QByteArray("iiii");
        QTest::newRow("letters with strokes")
            << QByteArray("Røyksopp Łódź Æ") << QByteArray("royksopp lodz ae");
        QTest::newRow("Greek final sigma") << QByteArray("ΟΔΥΣΣΕΎΣ") << QByteArray("οδυσσευσ");
        QTest::newRow("Cyrillic") << QByteArray("Ёлка") << QByteArray("елка");
        QTest::newRow("ideographs") << QByteArray("坂本龍一") << QByteArray("坂本龍一");
        QTest::newRow("voiced kana stay themselves") << QByteArray("が") << QByteArray("か\u3099");
        QTest::newRow("full width") << QByteArray("ＡＢＣ１") << QByteArray("abc1");
        QTest::newRow("Hangul, composed") << QByteArray("\uAC00") << QByteArray("\u1100\u1161");
        QTest::newRow("ligature") << QByteArray("ﬁn") << QByteArray("fin");
        QTest::newRow("quotation marks, dashes") << QByteArray("Don’t “a”–b") << QByteArray("don't \"a\"-b");
        QTest::newRow("white space") << QByteArray("a\tb\nc\u00A0d") << QByteArray("a b c d");
        QTest::newRow("unseen") << QByteArray("a\u00ADb\u200Bc") << QByteArray("abc");
        QTest::newRow("emoji") << QByteArray("🎻") << QByteArray("🎻");
        QTest::newRow("above the first plane") << QByteArray("\U0001D400") << QByteArray("a");
        QTest::newRow("not UTF-8") << QByteArray("a\xE9z") << QByteArray("a\uFFFDz");
        QTest::newRow("cut off") << QByteArray("a\xF0\x9F") << QByteArray("a\uFFFD\uFFFD");
        QTest::newRow("too long a form") << QByteArray("\xC0\xAF") << QByteArray("\uFFFD\uFFFD");
    }
    void whatIsTheSame()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(folded(text.toStdString())), expected);
    }

    void foldingTwiceChangesNothing()
    {
        std::string all;
        for (char32_t c = 1; c < 0x30000; ++c)
            if (c < 0xD800 || c > 0xDFFF)
                all += QString::fromUcs4(&c, 1).toStdString();
        const std::string once = folded(all);
        QVERIFY(std::ranges::all_of(once, [](char c) { return static_cast<unsigned char>(c) >= 0x20; }));
        QVERIFY(folded(once) == once);
    }

    /// Against the standard library, on text of few letters, where words nearly occur all the time.
    void aWordIsFoundWhereItIs()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 20'000; ++i) {
            std::string text(random() % 200, ' ');
            for (char &c : text)
                c = static_cast<char>('a' + random() % 3);
            std::string word(1 + random() % 7, ' ');
            for (char &c : word)
                c = static_cast<char>('a' + random() % 3);
            const std::size_t from = random() % (text.size() + 1);
            QCOMPARE(findText(text, word, from), text.find(word, from));
        }
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_folded_text.moc"
