// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"

#include <QTest>

using namespace tagwright;

class TestBase64 : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 4648, section 10.
    void examplesOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        for (const auto &[bytes, text] : {std::pair{"", ""},
                                          {"f", "Zg=="},
                                          {"fo", "Zm8="},
                                          {"foo", "Zm9v"},
                                          {"foob", "Zm9vYg=="},
                                          {"fooba", "Zm9vYmE="},
                                          {"foobar", "Zm9vYmFy"}})
            QTest::newRow(text) << QByteArray(bytes) << QByteArray(text);
    }
    void examplesOfTheStandard()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(toBase64(bytes.toStdString()), text.toStdString());
        QCOMPARE(fromBase64(text.toStdString()), bytes.toStdString());
    }

    void allBytesOfAnyLengthComeBack()
    {
        std::string bytes;
        for (int i = 0; i < 7'000'001; ++i) // more than one piece
            bytes += static_cast<char>(i * 31 + i / 251);
        for (std::size_t length : {std::size_t{256}, std::size_t{3} << 20, (std::size_t{3} << 20) + 1,
                                   bytes.size() - 1, bytes.size()}) {
            const std::string part = bytes.substr(0, length);
            QVERIFY(fromBase64(toBase64(part)) == part);
        }
    }

    void otherTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"Zg", "Zg=", "Zg===", "=", "====", "Z===", "Zm9v\n", " Zm9v", "Zm9v    ",
                                 "Zm 9", "Zm-_", "Z=9v", "Zg==Zg==", "Zm9\x80"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("zero") << QByteArray("Zm9\0", 4);
    }
    void otherTextIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64(text.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestBase64)
#include "tst_base64.moc"
