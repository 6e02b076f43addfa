// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as others write them, damaged ones, and ones that want to fill the memory.
#include "base/xlsx.h"
#include "support/sounds.h"
#include "support/zip_file.h"

#include <QTest>

using namespace tagwright;
using Cells = std::vector<std::string>;
using test::workbook;
using test::writeZip;

class TestXlsx : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::SoundFolder> m_folder;

    [[nodiscard]] std::filesystem::path file() const { return *m_folder / "table.xlsx"; }

    [[nodiscard]] std::string complaint(const XlsxLimits &limits = {}) const
    {
        const auto sheet = readXlsx(file(), {}, limits);
        if (sheet)
            return "no error";
        if (sheet.error().code != ErrorCode::BadFormat || sheet.error().path != file())
            return "another error";
        return sheet.error().message;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SoundFolder>(); }

    void everyKindOfCellIsRead()
    {
        writeZip(
            file(),
            workbook({.rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>)"
                              R"(<row r="4"><c r="A4"><v>1.5</v></c><c r="B4" t="b"><v>1</v></c>)"
                              R"(<c r="C4" t="inlineStr"><is><t>in &amp; line</t></is></c>)"
                              R"(<c r="D4" t="str"><f>A1&amp;"x"</f><v>computed</v></c>)"
                              R"(<c r="AA4" t="b"><v>0</v></c></row><row r="5"/>)",
                      .strings = "<si><t>pa</t><rPh><t>reading</t></rPh><r><t>th</t></r></si>"
                                 "<si><t>_x0041__x005F_x0042_ _x</t></si>"}));
        const auto sheet = readXlsx(file());
        QVERIFY2(sheet, sheet ? "" : sheet.error().message.c_str());
        QCOMPARE(sheet->name, std::string("Tags"));
        QCOMPARE(sheet->names, (Cells{"Hidden", "Tags", "Other"}));
        QCOMPARE(sheet->rows.size(), 2U);
        QCOMPARE(sheet->rows[0].cells, (Cells{"path", "", "A_x0042_ _x"}));
        QCOMPARE(sheet->rows[1].line, 4U);
        QCOMPARE(sheet->rows[1].cells.size(), 27U);
        QCOMPARE(Cells(sheet->rows[1].cells.begin(), sheet->rows[1].cells.begin() + 4),
                 (Cells{"1.5", "true", "in & line", "computed"}));
        QCOMPARE(sheet->rows[1].cells[26], std::string("false"));
    }

    void aSheetIsChosenByItsName()
    {
        writeZip(file(), workbook({.rows = R"(<row><c><v>1</v></c></row>)"}));
        QVERIFY(readXlsx(file(), "Other")->rows.empty());
        QCOMPARE(readXlsx(file(), "Tags")->rows.size(), 1U);
        const auto none = readXlsx(file(), "Nowhere");
        QVERIFY(!none && none.error().message.find("“Tags”") != std::string::npos);
    }

    void cellsWithoutReferencesFollowEachOther()
    {
        writeZip(
            file(),
            workbook({.rows = "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>"}));
        const auto sheet = readXlsx(file());
        QCOMPARE(sheet->rows[0].cells, (Cells{"1", "", "2"}));
        QCOMPARE(sheet->rows[1].line, 2U);
    }

    void whatIsNoWorkbookIsSaid()
    {
        test::writeBytes(file(), "path,tense\na.wav,yes\n");
        QVERIFY(complaint().find("damaged") != std::string::npos);
        writeZip(file(), {{"readme.txt", "hello"}});
        QVERIFY(complaint().find("no XLSX") != std::string::npos);
        QVERIFY(!readXlsx(*m_folder / "nowhere.xlsx"));
    }

    void aFileCutShortAnywhereIsRefused()
    {
        std::string rows;
        for (int i = 0; i < 300; ++i)
            rows += "<row><c><v>" + std::to_string(i * 7919) + "</v></c></row>";
        writeZip(file(), workbook({.rows = rows}));
        const std::string whole = test::readBytes(file());
        for (std::size_t size = 0; size < whole.size(); size += 13) {
            test::writeBytes(file(), whole.substr(0, size));
            QVERIFY2(!readXlsx(file()), std::to_string(size).c_str());
        }
    }

    void flippedBytesNeverBreakTheReader()
    {
        writeZip(file(), workbook({.rows = R"(<row><c t="s"><v>0</v></c><c><v>12</v></c></row>)",
                                   .strings = "<si><t>text</t></si>"}));
        const std::string whole = test::readBytes(file());
        int refused = 0;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            std::string damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ (1 << (i % 8)));
            test::writeBytes(file(), damaged);
            refused += readXlsx(file()) ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void brokenContentIsNamed_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("prologue");
        QTest::addColumn<QString>("words");
        QTest::newRow("xml") << "<row><c></row>" << "" << "XML is broken";
        QTest::newRow("string that is not there")
            << R"(<row><c t="s"><v>7</v></c></row>)" << "" << "refers to a text";
        QTest::newRow("negative string")
            << R"(<row><c t="s"><v>-1</v></c></row>)" << "" << "refers to a text";
        QTest::newRow("column") << R"(<row><c r="ZZZZ1"><v>1</v></c></row>)" << "" << "";
        QTest::newRow("row") << R"(<row r="99999999"><c><v>1</v></c></row>)" << "" << "row that no sheet has";
        QTest::newRow("entities") << "<row><c><v>&lol;</v></c></row>"
                                  << R"(<!DOCTYPE x [<!ENTITY lol "lol">]>)" << "defines entities";
    }
    void brokenContentIsNamed()
    {
        QFETCH(const QString, rows);
        QFETCH(const QString, prologue);
        QFETCH(const QString, words);
        writeZip(file(), workbook({.rows = rows.toStdString(), .prologue = prologue.toStdString()}));
        if (words.isEmpty())
            QVERIFY(readXlsx(file()) || !complaint().empty()); // either, but no crash
        else
            QVERIFY2(QString::fromStdString(complaint()).contains(words), complaint().c_str());
    }

    void aBombEndsAtTheLimits()
    {
        std::string rows;
        for (int i = 0; i < 20'000; ++i)
            rows += R"(<row><c r="XFD1"><v>1</v></c></row>)"; // 16,384 cells from a few bytes
        writeZip(file(), workbook({.rows = rows}));
        QVERIFY(std::filesystem::file_size(file()) < 100'000);
        QVERIFY(complaint().find("20000000 cells") != std::string::npos);
        writeZip(file(), workbook({.rows = std::string(5'000'000, ' ')}));
        QVERIFY(std::filesystem::file_size(file()) < 100'000);
        QVERIFY(complaint({.unpackedBytes = 1'000'000}).find("unpacks to more than 1.0 MB") !=
                std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
