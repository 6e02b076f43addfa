// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported comes back: the same human labels, by the same people.
#include "base/files.h"
#include "catalogue/tag_relation_repository.h"
#include "catalogue/tag_repository.h"
#include "exporting/handover.h"
#include "exporting/table_export.h"
#include "exporting/table_presets.h"
#include "support/made_up_library.h"
#include "support/sounds.h"
#include "tagging/label_import.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::exporting;
using catalogue::LabelSource;
using catalogue::wholeTrack;
using test::MadeUpLibrary;
using test::unwrap;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> oddPaths{
    "/odd/a\nline.wav", "/odd/\"q\", & <x>.wav", "/odd/not \xFF text.wav", "/odd/= 1+2.wav",
    "/odd/שלום.wav",    "/odd/_x0041_.wav",      "/odd/semi;colon.wav",    "/odd/ spaces .wav"};
const std::vector<std::string> oddTags{"tense", "=1+1, \"x\"", "tense score", "path",
                                       "a; b",  "שלום",        "_x0042_",     "yes"};

/// Thirty made-up tracks and those of odd names: the same in each library.
class Library : public MadeUpLibrary
{
public:
    Library() : MadeUpLibrary(30)
    {
        for (const std::string &path : oddPaths) {
            catalogue::Metadata metadata;
            metadata.title = "title of " + std::to_string(tracks.size());
            metadata.durationMs = 90'000;
            tracks.push_back(unwrap(catalogue::TrackRepository(database).insert(
                path, {7, static_cast<std::int64_t>(tracks.size())}, metadata)));
        }
    }

    /// Every kind of label, of each tag.
    void label()
    {
        catalogue::TagRepository repository(database);
        catalogue::LabelRepository labels(database);
        auto transaction = unwrap(catalogue::Transaction::begin(database));
        for (std::size_t t = 0; t < oddTags.size(); ++t) {
            const auto tag = unwrap(repository.add(oddTags[t])).id;
            for (std::size_t i = t % 3; i < tracks.size(); i += 3) {
                const auto which = i + t;
                const int value = which % 7 == 0 ? catalogue::notSure : which % 2 == 0 ? 1 : -1;
                const std::int64_t start = which % 5 == 0 && i < 30 ? 30'000 : wholeTrack;
                unwrap(labels.set(tag, {.track = tracks[i],
                                        .startMs = start,
                                        .value = value,
                                        .source = static_cast<LabelSource>(which % 4)}));
            }
        }
        unwrap(transaction.commit());
    }

    /// By tag and track: what humans say, and who.
    [[nodiscard]] std::map<std::pair<std::string, std::size_t>, std::pair<int, TagSource>> said()
    {
        std::map<std::pair<std::string, std::size_t>, std::pair<int, TagSource>> all;
        for (const TagColumn &column :
             unwrap(columnsOf(database, unwrap(catalogue::TagRepository(database).all()))))
            for (std::size_t i = 0; i < tracks.size(); ++i) {
                const TagCell cell = column.cells.at(tracks[i]);
                if (cell.label != 0 && cell.source != TagSource::Derived)
                    all[{column.name, i}] = {cell.label, cell.source};
            }
        return all;
    }

    void write(const fs::path &file, const TableLayout &layout)
    {
        const auto columns = unwrap(columnsOf(database, unwrap(catalogue::TagRepository(database).all())));
        unwrap(writeTable(database, file, layout, {columns}));
    }
};

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT
    test::SoundFolder m_folder;

private Q_SLOTS:
    void everythingComesBackAsItWas_data()
    {
        QTest::addColumn<int>("format");
        for (const auto format :
             {TableFormat::Csv, TableFormat::Xlsx, TableFormat::Json, TableFormat::JsonLines})
            QTest::newRow(std::string(name(format)).c_str()) << static_cast<int>(format);
    }
    void everythingComesBackAsItWas()
    {
        QFETCH(const int, format);
        TableLayout layout = unwrap(tablePreset("everything"));
        layout.format = static_cast<TableFormat>(format);
        Library here, there;
        here.label();
        here.write(m_folder / "first", layout);
        const auto report = unwrap(tagging::importLabels(there.database, m_folder / "first"));
        QVERIFY2(report.refused.empty(), report.refused.empty() ? "" : report.refused[0].toString().c_str());
        QVERIFY(!here.said().empty());
        QVERIFY(there.said() == here.said());
        there.write(m_folder / "second", layout);
        Library third;
        unwrap(tagging::importLabels(third.database, m_folder / "second"));
        QVERIFY(third.said() == here.said());
        // Where it came from, there is nothing to do.
        QCOMPARE(unwrap(tagging::importLabels(here.database, m_folder / "second")).labels, 0);
        // One step takes all of it back.
        QVERIFY(unwrap(tagging::undoStep(there.database)));
        QVERIFY(there.said().empty());
        QVERIFY(!unwrap(tagging::undoStep(there.database)));
    }

    void everyPresetsTagsComeBack_data()
    {
        QTest::addColumn<QString>("preset");
        for (const TablePreset &preset : unwrap(tablePresets()))
            QTest::newRow(preset.id.c_str()) << QString::fromStdString(preset.id);
    }
    void everyPresetsTagsComeBack()
    {
        QFETCH(const QString, preset);
        Library here, there;
        (void)here.tagged("calm", {0, 3, 8}, {5});
        (void)here.tagged("dark", {3, 9});
        here.write(m_folder / "table", unwrap(tablePreset(preset.toStdString())));
        const auto report = unwrap(tagging::importLabels(there.database, m_folder / "table"));
        QVERIFY2(report.refused.empty(), report.refused.empty() ? "" : report.refused[0].toString().c_str());
        int yes = 0;
        for (const auto &[place, word] : there.said()) {
            const auto said = here.said();
            const auto found = said.find(place);
            QVERIFY(found != said.end() && found->second.first == word.first);
            yes += word.first == 1 ? 1 : 0;
        }
        QCOMPARE(yes, 5);
    }

    void whatFollowsFromAnotherTagIsNobodysWord()
    {
        Library here, there;
        const auto bossa = here.tagged("bossa nova", {0, 4, 8});
        const auto latin = here.tagged("latin", {12});
        unwrap(catalogue::TagRelationRepository(here.database)
                   .addImplication({.tag = bossa.id, .implied = latin.id}));
        here.write(m_folder / "table", unwrap(tablePreset("everything")));
        unwrap(tagging::importLabels(there.database, m_folder / "table"));
        QVERIFY(there.said() == here.said());
        QCOMPARE(there.said().size(), 4U);
    }

    void theSheetOfAHandOverComesBack()
    {
        fs::create_directories(m_folder / "music");
        Playlist list{.title = "=tense", .entries = {}};
        for (const char *file : {"one.wav", "two.wav"}) {
            test::writeBytes(m_folder / "music" / file, file);
            list.entries.push_back({.path = m_folder / "music" / file, .score = 0.75});
        }
        list.entries[1].isSuggestion = true;
        const auto report = unwrap(handOver(list, {.folder = m_folder / "out"}));
        MadeUpLibrary there(4);
        catalogue::TrackRepository tracks(there.database);
        const auto one = unwrap(tracks.insert(report.folder / "one.wav", {1, 91}, {}));
        unwrap(tracks.insert(report.folder / "two.wav", {1, 92}, {}));
        QCOMPARE(unwrap(tagging::importLabels(there.database, m_folder / "out/=tense.csv")).labels, 1);
        const auto tag = unwrap(catalogue::TagRepository(there.database).byName("=tense"));
        QVERIFY(unwrap(catalogue::LabelRepository(there.database).ofTag(tag.id)).at(0).track == one);
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
