// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include <QTest>

using namespace tagwright;
using Cells = std::vector<std::string>;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void quotedCellsHoldAnything()
    {
        const auto rows = parseCsv("a,\"b, \"\"c\"\"\",\"two\nlines\"\r\n1,,3\n");
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2U);
        QCOMPARE((*rows)[0].cells, (Cells{"a", "b, \"c\"", "two\nlines"}));
        QCOMPARE((*rows)[1].cells, (Cells{"1", "", "3"}));
        QCOMPARE((*rows)[1].line, 3U);
    }

    void byteOrderMarkAndEmptyLinesAreDropped()
    {
        const auto rows = parseCsv("\xEF\xBB\xBFx\n\n\r\ny");
        QCOMPARE(rows->size(), 2U);
        QCOMPARE((*rows)[0].cells, Cells{"x"});
    }

    void theSeparatorIsWhatTheNamesOfTheColumnsHaveMostOf()
    {
        QCOMPARE(csvSeparatorOf("path,tense\na;b;c,yes\n"), ',');
        QCOMPARE(csvSeparatorOf("path;\"a,b,c,d\";tense\n"), ';');
        QCOMPARE(csvSeparatorOf("path\ttense\n"), '\t');
        QCOMPARE(csvSeparatorOf("path|tense\n"), '|');
        QCOMPARE(csvSeparatorOf("path"), ',');
        QCOMPARE((*parseCsv("a;\"b;c\"", ';'))[0].cells, (Cells{"a", "b;c"}));
    }

    void theGuardAgainstFormulasComesOffAgain()
    {
        for (const char *text : {"=1+2", "+a", "@b", "-c", "plain", "'quoted'", "-5", ""})
            QCOMPARE(std::string(withoutFormulaGuard((*parseCsv("x," + csvCell(text)))[0].cells[1])),
                     std::string(text));
    }

    void anOpenQuoteIsNamedWithItsLine()
    {
        const auto rows = parseCsv("a\nb,\"c\nd\n");
        QVERIFY(!rows);
        QVERIFY(rows.error().message.contains("Line 2"));
    }

    void whatIsWrittenIsReadBack()
    {
        const Cells cells{"plain", "", "a,b", "say \"x\"", "line\nbreak", "ünï 🎻", "-12.5", " spaces "};
        std::string line;
        for (const std::string &cell : cells)
            line += (line.empty() ? "" : ",") + csvCell(cell);
        QCOMPARE(parseCsv(line)->front().cells, cells);
    }

    void formulasAreMadeHarmless()
    {
        QCOMPARE(csvCell("=1+1"), std::string("'=1+1"));
        QCOMPARE(csvCell("@SUM(A1)"), std::string("'@SUM(A1)"));
        QCOMPARE(csvCell("-3.5"), std::string("-3.5"));
        QCOMPARE(csvCell("-x"), std::string("'-x"));
        QCOMPARE(csvCell("+49 30"), std::string("'+49 30"));
        QCOMPARE(csvCell("\t5"), std::string("'\t5"));
        QCOMPARE(csvCell("\r=1"), std::string("\"'\r=1\""));
        QCOMPARE(csvCell("a=1"), std::string("a=1"));
        QCOMPARE(csvCell("=1+1", {.guardFormulas = false}), std::string("=1+1"));
    }

    void onlyTheSeparatorThatIsUsedIsQuoted()
    {
        QCOMPARE(csvCell("a,b", {.separator = ';'}), std::string("a,b"));
        QCOMPARE(csvCell("a;b", {.separator = ';'}), std::string("\"a;b\""));
        QCOMPARE(csvCell("a\tb", {.separator = '\t'}), std::string("\"a\tb\""));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
