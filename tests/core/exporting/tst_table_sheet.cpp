// SPDX-License-Identifier: GPL-3.0-or-later
// The XLSX as somebody else's reader sees it: its XML taken out of the archive; LibreOffice, where it is
// there.
#include "base/csv.h"
#include "base/files.h"
#include "exporting/table_presets.h"
#include "exporting/tables/sheet_check.h"
#include "support/table_library.h"

#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

using namespace tagwright;
using namespace tagwright::exporting;
using test::TableLibrary;
using test::unwrap;

namespace {

using Rows = std::vector<std::vector<std::string>>;

QByteArray member(const std::filesystem::path &file, const char *name)
{
    const std::unique_ptr<zip_t, void (*)(zip_t *)> archive(zip_open(file.c_str(), ZIP_RDONLY, nullptr),
                                                            zip_discard);
    if (!archive)
        return {};
    zip_stat_t info{};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> opened(zip_fopen(archive.get(), name, 0),
                                                                    zip_fclose);
    if (!opened || zip_stat(archive.get(), name, 0, &info) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(info.size), Qt::Uninitialized);
    return zip_fread(opened.get(), bytes.data(), info.size) == static_cast<zip_int64_t>(info.size)
               ? bytes
               : QByteArray();
}

/// "AB12" -> 27
std::size_t columnOf(const QString &reference)
{
    std::size_t column = 0;
    for (const QChar c : reference)
        if (c.isLetter())
            column = column * 26 + static_cast<std::size_t>(c.unicode() - u'A') + 1;
    return column - 1;
}

struct Sheet
{
    Rows cells;
    Rows types; ///< "n", "inlineStr"; empty where there is no cell
    QString pane, filter;
    QStringList widths;
};

Sheet readSheet(const std::filesystem::path &file)
{
    Sheet sheet;
    QXmlStreamReader xml(member(file, "xl/worksheets/sheet1.xml"));
    std::size_t column = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toString();
        };
        if (xml.name() == QLatin1String("pane")) {
            sheet.pane = attribute("state") + QLatin1Char(' ') + attribute("topLeftCell");
        } else if (xml.name() == QLatin1String("col")) {
            sheet.widths += attribute("width");
        } else if (xml.name() == QLatin1String("autoFilter")) {
            sheet.filter = attribute("ref");
        } else if (xml.name() == QLatin1String("row")) {
            sheet.cells.emplace_back();
            sheet.types.emplace_back();
        } else if (xml.name() == QLatin1String("c")) {
            column = columnOf(attribute("r"));
            sheet.cells.back().resize(column + 1);
            sheet.types.back().resize(column + 1);
            const QString type = attribute("t");
            sheet.types.back()[column] = type.isEmpty() ? "n" : type.toStdString();
        } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
            sheet.cells.back()[column] = xml.readElementText().toStdString();
        }
    }
    if (xml.hasError())
        throw std::runtime_error(xml.errorString().toStdString());
    return sheet;
}

/// The same table as CSV, as it is without regard for spreadsheets.
Rows csvRows(TableLibrary &library, TableLayout layout)
{
    layout.format = TableFormat::Csv;
    layout.guardFormulas = false;
    layout.byteOrderMark = false;
    const auto file = library.at("same.csv");
    unwrap(writeTable(library.database, file, layout, {library.tags}));
    Rows rows;
    for (const CsvRow &row : unwrap(parseCsv(unwrap(readFile(file)))))
        rows.push_back(row.cells);
    return rows;
}

TableLayout sheetOf(const char *preset)
{
    TableLayout layout = unwrap(tablePreset(preset));
    layout.format = TableFormat::Xlsx;
    return layout;
}

} // namespace

class TestTableSheet : public QObject
{
    Q_OBJECT

private slots:
    void aSheetHoldsWhatTheCsvDoes()
    {
        TableLibrary library;
        const auto layout = sheetOf("everything");
        const auto file = library.at("sheet.xlsx");
        unwrap(writeTable(library.database, file, layout, {library.tags}));
        const Sheet sheet = readSheet(file);
        const Rows rows = csvRows(library, layout);
        QCOMPARE(sheet.cells.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = 0; j < rows[i].size(); ++j) {
                const std::string cell = j < sheet.cells[i].size() ? sheet.cells[i][j] : "";
                const std::string type = j < sheet.types[i].size() ? sheet.types[i][j] : "";
                if (type == "n")
                    QCOMPARE(QString::fromStdString(cell).toDouble(),
                             QString::fromStdString(rows[i][j]).toDouble());
                else
                    QCOMPARE(cell, rows[i][j]);
                QCOMPARE(type.empty(), rows[i][j].empty());
            }
    }

    void columnsHaveTypesAFilterAndAFrozenHeader()
    {
        TableLibrary library;
        const auto file = library.at("sheet.xlsx");
        unwrap(writeTable(library.database, file, sheetOf("excel"), {library.tags}));
        const Sheet sheet = readSheet(file);
        const auto &headers = sheet.cells.front();
        for (const auto &[header, type] : {std::pair{"Title", "inlineStr"}, std::pair{"Year", "n"},
                                           std::pair{"BPM", "n"}, std::pair{"ISRC", "inlineStr"},
                                           std::pair{"tense score", "n"}, std::pair{"tense", "inlineStr"}}) {
            const auto column =
                static_cast<std::size_t>(std::ranges::find(headers, header) - headers.begin());
            QCOMPARE(sheet.types.at(1).at(column), std::string(type));
        }
        QCOMPARE(sheet.types.at(2).at(0), std::string("inlineStr")); // the title “-3.5” is a text
        QCOMPARE(sheet.pane, QStringLiteral("frozen A2"));
        QCOMPARE(sheet.filter, QStringLiteral("A1:N4"));
        QCOMPARE(sheet.widths.size(), 14);
    }

    void aDamagedSheetIsNoticed()
    {
        TableLibrary library;
        const auto file = library.at("sheet.xlsx");
        TableLayout layout;
        layout.format = TableFormat::Xlsx;
        layout.columns = {columnFor(TableField::Path), columnFor(TableField::Isrc)};
        unwrap(writeTable(library.database, file, layout, {library.tags}));
        QVERIFY(checkSheet(file, {.rows = 4, .cells = 6}));
        QVERIFY(!checkSheet(file, {.rows = 4, .cells = 7}));
        QVERIFY(!checkSheet(file, {.rows = 5, .cells = 6}));
        unwrap(writeFileAtomically(file, unwrap(readFile(file)).substr(0, 3000)));
        QVERIFY(!checkSheet(file, {.rows = 4, .cells = 6}));
    }

    void nothingStaysOpen()
    {
        const auto openFiles = [] {
            return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
        };
        TableLibrary library;
        const auto layout = sheetOf("excel");
        const auto file = library.at("sheet.xlsx");
        std::stop_source source;
        source.request_stop();
        unwrap(writeTable(library.database, file, layout, {library.tags}));
        const auto before = openFiles();
        QVERIFY(!writeTable(library.database, file, layout, {library.tags}, {}, source.get_token()));
        unwrap(writeTable(library.database, file, layout, {library.tags}));
        QCOMPARE(openFiles(), before);
    }

#ifdef TAGWRIGHT_SOFFICE
    void libreOfficeReadsTheSame()
    {
        TableLibrary library;
        const auto layout = sheetOf("everything");
        unwrap(writeTable(library.database, library.at("sheet.xlsx"), layout, {library.tags}));
        QProcess office;
        office.setWorkingDirectory(QString::fromStdString(library.at("")));
        // Comma, quotes, UTF-8, from the first line, numbers as they are shown.
        office.start(
            QStringLiteral(TAGWRIGHT_SOFFICE),
            {QStringLiteral("-env:UserInstallation=file://") + QString::fromStdString(library.at("office")),
             QStringLiteral("--headless"), QStringLiteral("--convert-to"),
             QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true"),
             QStringLiteral("sheet.xlsx")});
        QVERIFY(office.waitForFinished(500'000));
        Rows rows;
        for (const CsvRow &row : unwrap(parseCsv(unwrap(readFile(library.at("sheet.csv"))))))
            rows.push_back(row.cells);
        QCOMPARE(rows, csvRows(library, layout));
    }
#endif
};

QTEST_GUILESS_MAIN(TestTableSheet)
#include "tst_table_sheet.moc"
