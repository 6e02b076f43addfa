// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/text.h"
#include "exporting/pr_curve_svg.h"
#include "exporting/table_export.h"
#include "support/made_up_library.h"

#include <QTest>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

using namespace tagwright;
using namespace tagwright::exporting;
using test::MadeUpLibrary;
using test::unwrap;

class TestTableExport : public QObject
{
    Q_OBJECT

private slots:
    void bothFormatsSayTheSame()
    {
        MadeUpLibrary made(80);
        const auto tag = made.tagged("=odd, \"tag\"", {0, 4, 8}, {1});
        const auto library = unwrap(tagging::LibraryModel::load(made.database));
        const auto model = unwrap(tagging::TagModel::build(made.database, *library, tag));
        const std::vector<TagColumn> columns{columnOf(model)};
        const auto rows = unwrap(parseCsv(unwrap(makeTable(made.database, columns, TableFormat::Csv))));
        const auto objects =
            nlohmann::json::parse(unwrap(makeTable(made.database, columns, TableFormat::Json)));
        QCOMPARE(rows.size(), 81U);
        QCOMPARE(objects.size(), 80U);
        QCOMPARE(rows[0].cells[5], std::string("'=odd, \"tag\"")); // no formula for a spreadsheet
        std::map<std::string, int> states;
        for (std::size_t i = 0; i < objects.size(); ++i) {
            const auto &cells = rows[i + 1].cells;
            const auto &cell = objects[i]["tags"][tag.name];
            QCOMPARE(cells[0], objects[i]["path"].get<std::string>());
            QCOMPARE(cells[5], cell["state"].get<std::string>());
            QVERIFY(std::abs(parseNumber(cells[6]).value() - cell["score"].get<double>()) < 1e-4);
            ++states[cells[5]];
        }
        QCOMPARE(states["yes"], 3);
        QCOMPARE(states["no"], 1);
    }

    void aTagThatCannotBeTrainedStillExportsItsLabels()
    {
        MadeUpLibrary made(8);
        const auto tag = made.tagged("only no", {}, {2});
        const auto rows = unwrap(parseCsv(unwrap(
            makeTable(made.database, {unwrap(columnOfLabels(made.database, tag))}, TableFormat::Csv))));
        int no = 0;
        for (const CsvRow &row : rows)
            no += row.cells[5] == "no";
        QCOMPARE(no, 1);
    }

    void missingTracksAreLeftOut()
    {
        MadeUpLibrary made(8);
        unwrap(catalogue::TrackRepository(made.database).setMissing(made.tracks[3], true));
        QCOMPARE(nlohmann::json::parse(unwrap(makeTable(made.database, {}, TableFormat::Json))).size(), 7U);
    }

    void suggestedIsWhatReachesTheTagsThreshold()
    {
        MadeUpLibrary made(200);
        const auto tag = made.tagged("first", {0, 4, 8});
        const auto library = unwrap(tagging::LibraryModel::load(made.database));
        const auto suggested = [&](double threshold) {
            unwrap(
                catalogue::ThresholdRepository(made.database).set(tag.id, {.stop = {}, .score = threshold}));
            const auto model = unwrap(tagging::TagModel::build(made.database, *library, tag));
            const auto table =
                nlohmann::json::parse(unwrap(makeTable(made.database, {columnOf(model)}, TableFormat::Json)));
            std::int64_t count = 0;
            for (const auto &row : table) {
                const auto &cell = row["tags"]["first"];
                if (cell["state"] == "suggested" && cell["score"].get<double>() < threshold)
                    return std::int64_t{-1};
                count += cell["state"] == "suggested" ? 1 : 0;
            }
            return count == model.at(threshold).suggestions ? count : std::int64_t{-1};
        };
        QCOMPARE(suggested(0), 197);
        QCOMPARE(suggested(1), 0);
        QVERIFY(suggested(0.3) > 0 && suggested(0.3) < 197);
    }

    void theOperatingPointIsMarked()
    {
        std::vector<double> ranking;
        for (int i = 1500; i > 0; --i)
            ranking.push_back(i);
        std::vector<probe::AuditedTrack> audited;
        for (const auto &draw : probe::drawAudit(1500, 1))
            audited.push_back({draw.rank, draw.probability, draw.rank < 80});
        const auto quality = probe::auditedQuality(ranking, audited, {}).value();
        const std::string svg = prCurveSvg(quality, "tense", probe::pointAt(quality, 64));
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.find("<circle") != std::string::npos && svg.find("64 tracks") != std::string::npos);
        QVERIFY(svg.find("among the first 1000") != std::string::npos);
        QVERIFY(prCurveSvg(quality, "tense").find("<circle") == std::string::npos);
    }

    void theCurveIsWellFormedWhateverTheTagIsCalled()
    {
        std::vector<double> ranking;
        for (int i = 300; i > 0; --i)
            ranking.push_back(i);
        const auto quality = probe::optimisticQuality(ranking, std::vector<double>{299.5, 280.5, 250.5});
        const std::string svg = prCurveSvg(*quality, "<b> & \"quotes\" 🎻");
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.find("Optimistic") != std::string::npos && svg.find("dasharray") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_table_export.moc"
