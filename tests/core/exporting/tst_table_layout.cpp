// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "exporting/table_presets.h"
#include "support/places.h"
#include "support/table_library.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::exporting;
using test::unwrap;

class TestTableLayout : public QObject
{
    Q_OBJECT

private slots:
    void allPresetsLoadAndWork()
    {
        test::TableLibrary library;
        std::set<std::string> files;
        for (const auto &entry :
             std::filesystem::directory_iterator(test::sourceFolder() + "/resources/tables"))
            files.insert(entry.path().stem());
        for (const TablePreset &preset : unwrap(tablePresets())) {
            QVERIFY2(files.erase(preset.id) == 1, preset.id.c_str());
            QVERIFY(!preset.layout.name.empty() && !preset.layout.description.empty() &&
                    !preset.layout.notes.empty());
            QVERIFY(unwrap(tablePreset(preset.layout.name)) == preset.layout);
            const auto file = library.at(preset.id);
            const auto report = unwrap(writeTable(library.database, file, preset.layout, {library.tags}));
            QCOMPARE(report.tracks, preset.layout.onlyTagged ? 1 : 3);
            QVERIFY(std::filesystem::file_size(file) > 50);
        }
        QVERIFY(files.empty());
    }

    void aLayoutIsReadAsItWasWritten()
    {
        TableLayout layout = unwrap(tablePreset("soundminer"));
        layout.suggestions = Suggestions::Apply;
        layout.jsonStyle = JsonStyle::LabelStudio;
        layout.guardFormulas = false;
        layout.byteOrderMark = true;
        layout.columns.push_back({.field = TableField::TagScore, .header = "ü", .tag = "tense"});
        QVERIFY(unwrap(layoutFromJson(toJson(layout))) == layout);
        QVERIFY(unwrap(layoutFromJson(toJson(standardLayout()))) == standardLayout());
    }

    void fieldsAreInOrderAndFoundByTheirNames()
    {
        std::size_t i = 0;
        for (const TableFieldInfo &field : tableFields()) {
            QCOMPARE(static_cast<std::size_t>(field.field), i++);
            QVERIFY(unwrap(parseColumn(field.name)) == columnFor(field.field));
            QCOMPARE(field.header.find("{tag}") != std::string_view::npos, isOfTag(field.field));
        }
        QVERIFY(unwrap(parseColumn("tags=A = B")) ==
                (TableColumn{.field = TableField::Tags, .header = "A = B"}));
        QVERIFY(parseColumn("titel").error().message.contains("title, artist"));
    }

    void wrongPresetsSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("JSON");
        QTest::newRow("no object") << QByteArray("[]") << QByteArray("object");
        QTest::newRow("no columns") << QByteArray("{}") << QByteArray("columns");
        QTest::newRow("none") << QByteArray(R"({"columns": []})") << QByteArray("column");
        QTest::newRow("no list") << QByteArray(R"({"columns": 3})") << QByteArray("list");
        QTest::newRow("no field") << QByteArray(R"({"columns": [{"header": "x"}]})") << QByteArray("field");
        QTest::newRow("unknown field")
            << QByteArray(R"({"columns": [{"field": "titel"}]})") << QByteArray("titel");
        QTest::newRow("tag of a title")
            << QByteArray(R"({"columns": [{"field": "title", "tag": "x"}]})") << QByteArray("tag");
        QTest::newRow("twice") << QByteArray(R"({"columns": [{"field": "title"}, {"field": "title"}]})")
                               << QByteArray("title");
        QTest::newRow("no name") << QByteArray(R"({"columns": [{"field": "title", "header": " "}]})")
                                 << QByteArray("title");
        QTest::newRow("unknown key") << QByteArray(R"({"colums": []})") << QByteArray("colums");
        QTest::newRow("separator") << QByteArray(R"({"separator": "|", "columns": [{"field": "title"}]})")
                                   << QByteArray("semicolon");
        QTest::newRow("no text") << QByteArray(R"({"name": 1, "columns": [{"field": "title"}]})")
                                 << QByteArray("name");
        QTest::newRow("no flag") << QByteArray(R"({"guard_formulas": "no"})") << QByteArray("guard_formulas");
        QTest::newRow("no separator")
            << QByteArray(R"({"multi_value_separator": "", "columns": [{"field": "title"}]})")
            << QByteArray("separator");
    }
    void wrongPresetsSayWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, word);
        const auto layout = layoutFromJson(json.toStdString());
        QVERIFY(!layout && layout.error().code == ErrorCode::BadFormat);
        QVERIFY2(layout.error().message.contains(word.toStdString()), layout.error().message.c_str());
    }

    void aPresetMayBeAFileOfOnesOwn()
    {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "mine.json";
        unwrap(writeFileAtomically(file, toJson(standardLayout())));
        QVERIFY(unwrap(tablePreset(file.native())) == standardLayout());
        unwrap(writeFileAtomically(file, "{}"));
        QVERIFY(tablePreset(file.native()).error().path == file);
        const auto none = tablePreset("discoo");
        QVERIFY(none.error().code == ErrorCode::NotFound && none.error().message.contains("label-studio"));
    }

    void formatsAreKnownByTheirEndings()
    {
        QVERIFY(tableFormatOf("a.XLSX") == TableFormat::Xlsx && tableFormatOf("a.tsv") == TableFormat::Csv);
        QVERIFY(tableFormatOf("a.ndjson") == TableFormat::JsonLines &&
                tableFormatOf("a.json") == TableFormat::Json);
        QVERIFY(!tableFormatOf("a") && !tableFormatOf("a.txt"));
    }
};

QTEST_GUILESS_MAIN(TestTableLayout)
#include "tst_table_layout.moc"
