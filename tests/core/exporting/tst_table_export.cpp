// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/files.h"
#include "base/text.h"
#include "exporting/table_export.h"
#include "exporting/table_presets.h"
#include "support/small_disk.h"
#include "support/table_library.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tagwright;
using namespace tagwright::exporting;
using test::MadeUpLibrary;
using test::TableLibrary;
using test::unwrap;

namespace {

TableLayout layoutOf(const std::vector<const char *> &columns, TableFormat format = TableFormat::Csv)
{
    TableLayout layout;
    layout.format = format;
    for (const char *column : columns)
        layout.columns.push_back(unwrap(parseColumn(column)));
    return layout;
}

std::string written(TableLibrary &library, const TableLayout &layout)
{
    const auto file = library.at("table");
    unwrap(writeTable(library.database, file, layout, {library.tags}));
    return unwrap(readFile(file));
}

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT

private slots:
    void csvIsExact()
    {
        TableLibrary library;
        auto layout = layoutOf({"path", "title", "artist", "album", "year", "bpm", "duration", "tag_label",
                                "tag_score", "isrc"});
        const std::string header = "path,title,artist,album,year,bpm,duration_s,tense,tense score,"
                                   "\"'=odd, \"\"tag\"\"\",\"'=odd, \"\"tag\"\" score\",isrc\r\n";
        const std::string rows = "/m/a.wav,Plain,\"Ünï, \"\"Q\"\"\",'=1+1,1999,120,61.500,yes,0.2500,no,,"
                                 "DEA123456789\r\n"
                                 "\"/m/b\nb.wav\",-3.5,'@you,'+a,,97.25,0.001,suggested,0.9877,,,\r\n"
                                 "/m/c\xEF\xBF\xBD.wav,<&> 🎻,'\ttab,'-b,,,3600.000,,,unsure,,\r\n";
        const auto lines = [](const std::string &text) { return QString::fromStdString(text).split('\n'); };
        QCOMPARE(lines(written(library, layout)), lines(header + rows));
        layout.byteOrderMark = true;
        QCOMPARE(written(library, layout), "\xEF\xBB\xBF" + header + rows);
    }

    void separatorAndGuardAreChosen()
    {
        TableLibrary library;
        auto layout = layoutOf({"title", "artist=a;b", "album"});
        layout.separator = ';';
        layout.guardFormulas = false;
        QCOMPARE(written(library, layout), std::string("title;\"a;b\";album\r\n"
                                                       "Plain;\"Ünï, \"\"Q\"\"\";=1+1\r\n"
                                                       "-3.5;@you;+a\r\n"
                                                       "<&> 🎻;\ttab;-b\r\n"));
        layout.separator = '\t';
        QVERIFY(written(library, layout).ends_with("<&> 🎻\t\"\ttab\"\t-b\r\n"));
    }

    void columnsAreNamedOrderedAndAboutOneTag()
    {
        TableLibrary library;
        auto layout = layoutOf({"tag_source=who", "file_name", "folder", "length", "tag_time={tag} at"});
        layout.columns.front().tag = "tense";
        QCOMPARE(written(library, layout),
                 std::string("who,file_name,folder,length,tense at,\"'=odd, \"\"tag\"\" at\"\r\n"
                             "accepted,a.wav,/m,1:01,2001-09-09T01:46:40Z,\r\n"
                             "suggested,\"b\nb.wav\",/m,0:00,,\r\n"
                             ",c\xEF\xBF\xBD.wav,/m,1:00:00,,1970-01-01T00:01:00Z\r\n"));
        layout.columns.front().tag = "other";
        const auto refused = previewTable(library.database, layout, {library.tags});
        QVERIFY(!refused && refused.error().code == ErrorCode::BadInput &&
                refused.error().message.contains("other"));
    }

    void suggestionsAreMarkedAppliedOrLeftOut()
    {
        TableLibrary library;
        library.tags[1].cells.setScore(library.tracks[1], 0.9, true);
        auto layout = layoutOf({"tags", "tag_label", "tag_source"});
        layout.multiValueSeparator = " | ";
        const auto second = [&] {
            return unwrap(previewTable(library.database, layout, {library.tags})).rows[1];
        };
        using Cells = std::vector<std::string>;
        QCOMPARE(second(), (Cells{"", "suggested", "suggested", "suggested", "suggested"}));
        layout.suggestions = Suggestions::Apply;
        QCOMPARE(second(), (Cells{"tense | =odd, \"tag\"", "yes", "suggested", "yes", "suggested"}));
        layout.suggestions = Suggestions::LeaveOut;
        QCOMPARE(second(), (Cells{"", "", "", "", ""}));
    }

    void onlyTaggedOrChosenTracksAreTaken()
    {
        TableLibrary library;
        auto layout = layoutOf({"file_name"});
        layout.onlyTagged = true;
        QCOMPARE(written(library, layout), std::string("file_name\r\na.wav\r\n"));
        layout.onlyTagged = false;
        const auto preview = unwrap(previewTable(
            library.database, layout, {library.tags, std::set{library.tracks[0], library.tracks[2]}}));
        QCOMPARE(preview.rows.size(), 2U);
        unwrap(catalogue::TrackRepository(library.database).setMissing(library.tracks[0], true));
        QVERIFY(!written(library, layout).contains("a.wav"));
    }

    void aPreviewIsTheTablesBeginning()
    {
        TableLibrary library;
        const auto layout = standardLayout();
        const auto rows = unwrap(parseCsv(written(library, [&] {
            auto exact = layout;
            exact.guardFormulas = false;
            return exact;
        }())));
        const auto preview = unwrap(previewTable(library.database, layout, {library.tags}, 2));
        QCOMPARE(preview.headers, rows[0].cells);
        QCOMPARE(preview.rows.size(), 2U);
        QCOMPARE(preview.rows[0], rows[1].cells);
        QCOMPARE(preview.rows[1], rows[2].cells);
    }

    void manyTracksComeOnceEachInOrder()
    {
        TableLibrary library;
        auto transaction = unwrap(catalogue::Transaction::begin(library.database));
        for (int i = 0; i < 5000; ++i)
            library.add("/n/" + std::to_string(100'000 - i), {});
        unwrap(transaction.commit());
        const auto rows = unwrap(parseCsv(written(library, layoutOf({"path"}))));
        QCOMPARE(rows.size(), 5004U);
        for (std::size_t i = 5; i < rows.size(); ++i)
            QVERIFY(rows[i - 1].cells < rows[i].cells);
    }

    void jsonSaysTheSameAsCsv_data()
    {
        QTest::addColumn<bool>("lines");
        QTest::newRow("one document") << false;
        QTest::newRow("lines") << true;
    }
    void jsonSaysTheSameAsCsv()
    {
        QFETCH(bool, lines);
        TableLibrary library;
        auto layout = unwrap(tablePreset("everything"));
        const auto rows = unwrap(parseCsv(written(library, layout)));
        layout.format = lines ? TableFormat::JsonLines : TableFormat::Json;
        const std::string text = written(library, layout);
        nlohmann::json objects = nlohmann::json::array();
        if (lines) {
            std::istringstream stream(text);
            for (std::string line; std::getline(stream, line);)
                objects.push_back(nlohmann::json::parse(line));
        } else {
            objects = nlohmann::json::parse(text);
        }
        QCOMPARE(objects.size() + 1, rows.size());
        for (std::size_t i = 0; i < objects.size(); ++i)
            compare(rows[0].cells, rows[i + 1].cells, objects[i]);
    }

    void labelStudioGetsTasks()
    {
        TableLibrary library;
        const auto tasks = nlohmann::json::parse(written(library, unwrap(tablePreset("Label Studio"))));
        const nlohmann::json result = nlohmann::json::parse(
            R"([{"from_name": "tags", "to_name": "audio", "type": "choices", "value": {"choices": ["tense"]}}])");
        const auto predictions = nlohmann::json::parse(R"([{"result": )" + result.dump() +
                                                       R"(, "score": 0.9877, "model_version": "test 1"}])");
        QCOMPARE(tasks.size(), 3U);
        QVERIFY(tasks[0]["annotations"] == nlohmann::json::array({{{"result", result}}}));
        QVERIFY(tasks[0]["predictions"].empty());
        QVERIFY(tasks[1]["data"]["audio"] == "/data/local-files/?d=m/b%0Ab.wav");
        QVERIFY(tasks[1]["annotations"].empty());
        QCOMPARE(tasks[1]["predictions"].dump(), predictions.dump());
        QVERIFY(tasks[2]["annotations"].empty() && tasks[2]["predictions"].empty());
    }

    void anEmptyLibraryIsAnEmptyTable()
    {
        const QTemporaryDir folder;
        auto database =
            unwrap(catalogue::Database::open(folder.path().toStdString(), catalogue::Access::ReadWrite));
        const auto file = std::filesystem::path(folder.path().toStdString()) / "table";
        const std::vector<TagColumn> none;
        for (const auto &[format, text] :
             {std::pair{TableFormat::Csv, "title\r\n"}, std::pair{TableFormat::Json, "[]\n"},
              std::pair{TableFormat::JsonLines, ""}}) {
            unwrap(writeTable(database, file, layoutOf({"title"}, format), {none}));
            QCOMPARE(unwrap(readFile(file)), std::string(text));
        }
        QCOMPARE(unwrap(writeTable(database, file, layoutOf({"title"}, TableFormat::Xlsx), {none})).tracks,
                 0);
    }

    void aModelsColumnSaysWhatTheModelDoes()
    {
        MadeUpLibrary made(80);
        const auto tag = made.tagged("first", {0, 4, 8}, {1});
        const auto library = unwrap(tagging::LibraryModel::load(made.database));
        const auto suggested = [&](double threshold) {
            unwrap(catalogue::ThresholdRepository(made.database)
                       .set(tag.id, catalogue::ChosenThreshold{.stop = {}, .score = threshold}));
            const auto model = unwrap(tagging::TagModel::build(made.database, *library, tag));
            const auto column = unwrap(columnOf(made.database, model));
            std::int64_t count = 0;
            for (const auto &ranked : model.ranking()) {
                const TagCell cell = column.cells.at(ranked.track);
                if (std::abs(cell.score - model.probability(ranked.score)) > 1e-6 ||
                    cell.label != model.labelOf(ranked.track))
                    return std::int64_t{-1};
                count += cell.isSuggested;
            }
            return count == model.at(threshold).suggestions ? count : std::int64_t{-1};
        };
        QCOMPARE(suggested(0), 76);
        QCOMPARE(suggested(1), 0);
        QVERIFY(suggested(0.3) > 0 && suggested(0.3) < 76);
    }

    void sourcesAndTimesOfLabelsAreKept()
    {
        MadeUpLibrary made(12);
        const auto tag = made.tagged("t", {});
        using catalogue::LabelSource;
        catalogue::LabelRepository labels(made.database);
        const auto label = [&](std::size_t track, int value, LabelSource source) {
            unwrap(labels.set(tag.id, {made.tracks[track], catalogue::wholeTrack, value, source}));
        };
        label(0, 1, LabelSource::Manual);
        label(1, 1, LabelSource::Import);
        label(2, -1, LabelSource::Audit);
        label(3, 1, LabelSource::Suggestion);
        label(4, -1, LabelSource::Suggestion);
        label(5, catalogue::notSure, LabelSource::Manual);
        const auto cells = unwrap(columnOfLabels(made.database, tag)).cells;
        const auto is = [&](std::size_t track, int value, TagSource source) {
            const TagCell cell = cells.at(made.tracks[track]);
            return cell.label == value && cell.source == source && cell.labelledAt > 1'600'000'000;
        };
        QVERIFY(is(0, 1, TagSource::Human) && is(1, 1, TagSource::Imported));
        QVERIFY(is(2, -1, TagSource::Check) && is(3, 1, TagSource::Accepted));
        QVERIFY(is(4, -1, TagSource::Rejected) && is(5, catalogue::notSure, TagSource::Human));
        QCOMPARE(cells.at(made.tracks[6]).source, TagSource::None);
        QVERIFY(!cells.at(made.tracks[0]).hasScore());
    }

    void whatStopsLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "xlsx", "json", "jsonl"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void whatStopsLeavesTheOldFile()
    {
        QFETCH(QString, format);
        TableLibrary library;
        catalogue::Metadata metadata;
        metadata.title = "A title of some length";
        metadata.artist = "Somebody";
        auto transaction = unwrap(catalogue::Transaction::begin(library.database));
        for (int i = 0; i < 6000; ++i)
            library.add("/n/" + std::to_string(i), metadata);
        unwrap(transaction.commit());
        const auto layout = layoutOf({"path", "title", "artist"}, tableFormat(format.toStdString()).value());
        const auto file = library.at("table");
        unwrap(writeFileAtomically(file, "old"));

        std::stop_source source;
        source.request_stop();
        const auto stopped =
            writeTable(library.database, file, layout, {library.tags}, {}, source.get_token());
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QCOMPARE(unwrap(readFile(file)), std::string("old"));
        QCOMPARE(library.filesLike("table"), 1);

        std::optional<Result<TableReport>> full;
        {
            const test::SmallDisk disk(20'000);
            full = writeTable(library.database, file, layout, {library.tags});
        }
        QVERIFY(!*full);
        QCOMPARE(std::ranges::count(full->error().toString(), '\n'), 0);
        QVERIFY(full->error().path == file);
        QCOMPARE(unwrap(readFile(file)), std::string("old"));
        QCOMPARE(library.filesLike("table"), 1);

        QCOMPARE(unwrap(writeTable(library.database, file, layout, {library.tags})).tracks, 6003);
        QCOMPARE(library.filesLike("table"), 1);
    }

    void wrongPlacesAreNamed()
    {
        TableLibrary library;
        const auto layout = standardLayout();
        const auto noFolder = writeTable(library.database, library.at("no/such"), layout, {library.tags});
        QVERIFY(!noFolder && noFolder.error().code == ErrorCode::NotFound);
        const auto folder = writeTable(library.database, library.at(""), layout, {library.tags});
        QVERIFY(!folder && folder.error().code == ErrorCode::BadFormat);
        const auto device = writeTable(library.database, "/dev/full", layout, {library.tags});
        QVERIFY(!device && std::filesystem::is_character_file("/dev/full"));
    }

private:
    static void compare(const std::vector<std::string> &headers, const std::vector<std::string> &cells,
                        const nlohmann::json &object)
    {
        const auto cell = [&](const std::string &header) {
            return cells.at(static_cast<std::size_t>(std::ranges::find(headers, header) - headers.begin()));
        };
        for (const auto &[key, value] : object["data"].items()) {
            if (value.is_null())
                QCOMPARE(cell(key), std::string());
            else if (value.is_string())
                QCOMPARE(cell(key), value.get<std::string>());
            else if (value.is_number())
                QCOMPARE(parseNumber(cell(key)).value(), value.get<double>());
            else
                QCOMPARE(cell(key), value.empty() ? "" : value.at(0).get<std::string>());
        }
        QCOMPARE(object["data"].size(), 18U); // the columns of “everything” that are about tracks
        for (const std::string tag : {"tense", "=odd, \"tag\""}) {
            const auto entry = [&](const char *list) {
                for (const auto &each : object[list])
                    if (each["tag"] == tag)
                        return nlohmann::json(each);
                return nlohmann::json();
            };
            const auto label = entry("annotations");
            const auto score = entry("predictions");
            const bool isSuggested = !score.is_null() && score["suggested"].get<bool>();
            QCOMPARE(cell(tag), !label.is_null() ? label["label"].get<std::string>()
                                : isSuggested    ? "suggested"
                                                 : "");
            QCOMPARE(cell(tag + " source"), !label.is_null() ? label["source"].get<std::string>()
                                            : isSuggested    ? "suggested"
                                                             : "");
            const bool hasTime = !label.is_null() && !label["time"].is_null();
            QCOMPARE(cell(tag + " time"), hasTime ? label["time"].get<std::string>() : "");
            QCOMPARE(parseNumber(cell(tag + " score")).value_or(-1),
                     score.is_null() ? -1 : score["score"].get<double>());
        }
    }
};

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_table_export.moc"
