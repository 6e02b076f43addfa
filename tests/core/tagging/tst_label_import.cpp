// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of labels: Tagwright's own and those of others, good and bad.
#include "catalogue/tag_repository.h"
#include "catalogue/track_repository.h"
#include "support/made_up_library.h"
#include "support/sounds.h"
#include "support/zip_file.h"
#include "tagging/label_import.h"
#include "tagging/label_tables/label_words.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <random>

using namespace tagwright;
using namespace tagwright::tagging;
using catalogue::Label;
using catalogue::LabelSource;
using catalogue::TrackId;
using catalogue::wholeTrack;
using test::unwrap;
namespace fs = std::filesystem;

namespace {

/// Track and start -> value and source, of one tag.
using Labels = std::map<std::pair<std::int64_t, std::int64_t>, std::pair<int, LabelSource>>;

// Not in the class: moc 6.4 loses its way in raw strings there.
constexpr const char *ownTask =
    R"({"data": {"path": "music/a.wav", "tags": ["calm", "derived"]}, "annotations": [)"
    R"({"tag": "calm", "label": "yes", "source": "accepted", "time": null},)"
    R"({"tag": "tense", "label": "no", "source": "human"},)"
    R"({"tag": "dark", "label": "unsure", "source": "human"},)"
    R"({"tag": "derived", "label": "yes", "source": "derived"}], "predictions": []})";
constexpr const char *studioTask =
    R"({"data": {"audio": "/data/local-files/?d=MUSIC/%62.wav"}, "annotations": [{"result": [{"type": )"
    R"("choices", "value": {"choices": ["calm", "tense"]}}]}, {"was_cancelled": true, "result": [)"
    R"({"value": {"choices": ["dark"]}}]}]})";
constexpr const char *olderTable =
    R"([{"path": "music/a.wav", "tags": {"tense": {"state": "yes", "score": 0.5},)"
    R"("calm": {"state": "suggested"}}}])";
constexpr const char *flatTable = R"([{"path": "music/b.wav", "tags": ["a; b", "c"], "dark": true},)"
                                  R"({"path": "music/c.wav", "dark": false, "year": 1}])";

struct NewTrack
{
    std::string path;
    std::string artist = {}, title = {}, album = {}, isrc = {};
};

} // namespace

class TestLabelImport : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::SoundFolder> m_folder;
    std::unique_ptr<catalogue::Database> m_database;
    std::vector<TrackId> m_tracks;

    /// \return its number, from 0
    std::size_t add(const NewTrack &track)
    {
        catalogue::Metadata metadata;
        metadata.artist = track.artist;
        metadata.title = track.title;
        metadata.album = track.album;
        metadata.isrc = track.isrc;
        metadata.durationMs = 90'000;
        m_tracks.push_back(
            unwrap(catalogue::TrackRepository(*m_database)
                       .insert(track.path, {1, static_cast<std::int64_t>(m_tracks.size())}, metadata)));
        return m_tracks.size() - 1;
    }

    [[nodiscard]] fs::path write(const std::string &text, const std::string &name = "table.csv") const
    {
        test::writeBytes(*m_folder / name, text);
        return *m_folder / name;
    }

    [[nodiscard]] ImportPlan plan(const fs::path &file, const ImportOptions &options = {}) const
    {
        return unwrap(planImport(*m_database, file, options));
    }
    LabelImportReport import(const std::string &text, const ImportOptions &options = {}) const
    {
        return unwrap(importLabels(*m_database, write(text), options));
    }
    [[nodiscard]] std::string complaint(const fs::path &file, const ImportOptions &options = {}) const
    {
        const auto made = planImport(*m_database, file, options);
        if (made)
            return "no error";
        const std::string text = made.error().toString();
        return text.contains('\n') || made.error().path != file ? "not one line about the file" : text;
    }

    [[nodiscard]] Labels labelsOf(const std::string &name) const
    {
        Labels labels;
        const auto tag = catalogue::TagRepository(*m_database).byName(name);
        if (!tag)
            return labels;
        const catalogue::LabelRepository repository(*m_database);
        auto all = unwrap(repository.ofTag(tag->id));
        std::ranges::move(unwrap(repository.notSureOfTag(tag->id)), std::back_inserter(all));
        for (const Label &label : all) {
            const auto number = std::ranges::find(m_tracks, label.track) - m_tracks.begin();
            labels[{number, label.startMs}] = {label.value, label.source};
        }
        return labels;
    }
    [[nodiscard]] int valueOf(const std::string &tag, std::int64_t track,
                              std::int64_t startMs = wholeTrack) const
    {
        const Labels labels = labelsOf(tag);
        const auto found = labels.find({track, startMs});
        return found == labels.end() ? 0 : found->second.first;
    }
    void say(const std::string &tag, std::size_t track, int value, LabelSource source = LabelSource::Manual,
             std::int64_t startMs = wholeTrack) const
    {
        catalogue::TagRepository tags(*m_database);
        auto known = tags.byName(tag);
        const catalogue::Tag found = known ? *known : unwrap(tags.add(tag));
        unwrap(catalogue::LabelRepository(*m_database)
                   .set(found.id,
                        {.track = m_tracks[track], .startMs = startMs, .value = value, .source = source}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        m_tracks.clear();
        m_database = std::make_unique<catalogue::Database>(
            unwrap(catalogue::Database::open(*m_folder / "catalogue", catalogue::Access::ReadWrite)));
        add({.path = *m_folder / "music/a.wav", .artist = "Björk", .title = "Jóga", .album = "Homogenic"});
        add({.path = *m_folder / "music/b.wav", .artist = "Sigur Rós", .title = "Svefn-g-englar"});
        add({.path = *m_folder / "music/c.wav"});
    }

    void aRowForEachTagAndTrack()
    {
        const auto report =
            import("path,start,tag,label\nmusic/a.wav,,tense,1\nmusic/b.wav,0:35,tense,-1\n"
                   "music/c.wav,,calm,yes\nmusic/nowhere.wav,,calm,1\nmusic/b.wav,5:00,calm,1\n"
                   "music/b.wav,soon,calm,1\nmusic/a.wav,,calm,perhaps so\n");
        QCOMPARE(report.labels, 3);
        QCOMPARE(report.newTags, 2);
        QCOMPARE(labelsOf("tense"), (Labels{{{0, wholeTrack}, {1, LabelSource::Import}},
                                            {{1, 30'000}, {-1, LabelSource::Import}}}));
        QCOMPARE(labelsOf("calm"), (Labels{{{2, wholeTrack}, {1, LabelSource::Import}}}));
        QCOMPARE(report.refused.size(), 4U);
        std::string all;
        for (const Error &error : report.refused)
            all += error.toString() + '\n';
        for (const char *words :
             {"line 5: ", "nowhere.wav: Not in the catalogue", "line 6: ", "behind the end",
              "line 7: The start “soon”", "line 8: The label “perhaps so”"})
            QVERIFY2(all.find(words) != std::string::npos, all.c_str());
    }

    void aColumnForEachTag()
    {
        const auto made = plan(write("Filename;Year;Tense;calm;Comment\na.wav;1;x;;good\nB.WAV;0;;TRUE;1\n"
                                     "c;1;0;ja;\n"));
        std::map<std::string, ColumnRole> roles;
        for (const UnderstoodColumn &column : made.columns)
            roles[column.header] = column.role;
        QCOMPARE(roles["Filename"], ColumnRole::FileName);
        QCOMPARE(roles["Year"], ColumnRole::Ignored);
        QCOMPARE(roles["Tense"], ColumnRole::TagLabel);
        QCOMPARE(roles["calm"], ColumnRole::TagLabel);
        QCOMPARE(roles["Comment"], ColumnRole::Ignored);
        QCOMPARE(made.matched(MatchedBy::FileName), 3U);
        QCOMPARE(made.count(ImportEffect::New), 4U);
        QCOMPARE(made.newTags(), 2U);
        unwrap(applyImport(*m_database, made));
        QCOMPARE(valueOf("Tense", 0), 1);
        QCOMPARE(valueOf("Tense", 2), -1);
        QCOMPARE(valueOf("calm", 1), 1);
        QCOMPARE(valueOf("calm", 2), 1);
    }

    void severalTagsInOneCell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("separator");
        QTest::newRow("semicolon") << "tense; hip, hop" << "";
        QTest::newRow("bar") << "tense|hip, hop" << "";
        QTest::newRow("line break") << "tense\n hip, hop\n" << "";
        QTest::newRow("chosen") << "tense / hip, hop" << "/";
    }
    void severalTagsInOneCell()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, separator);
        import("path,Mood\nmusic/a.wav,\"" + cell.toStdString() + "\"\n",
               {.reading = {.listSeparator = separator.toStdString()}});
        QCOMPARE(valueOf("tense", 0), 1);
        QCOMPARE(valueOf("hip, hop", 0), 1);
    }

    void aTagThatIsThereIsNotTakenApart()
    {
        say("hip; hop", 1, 1);
        import("path,tags\nmusic/a.wav,hip; hop\n");
        QCOMPARE(valueOf("hip; hop", 0), 1);
    }

    void columnsAreWhatTheUserSays()
    {
        const auto report = import("Datei,Stimmung,Genre,tense\nmusic/a.wav,dark,techno,1\n",
                                   {.reading = {.roles = {{"datei", ColumnRole::Path},
                                                          {"Stimmung", ColumnRole::Tags},
                                                          {"Genre", ColumnRole::Tags},
                                                          {"tense", ColumnRole::Ignored}}}});
        QCOMPARE(report.labels, 2);
        QCOMPARE(valueOf("techno", 0) + valueOf("dark", 0), 2);
        QVERIFY(complaint(write("path,tense\nmusic/a.wav,1\n"),
                          {.reading = {.roles = {{"nowhere", ColumnRole::Tags}}}})
                    .find("no column “nowhere”") != std::string::npos);
    }

    void aColumnOfATagThatIsThereIsOneWhateverIsInIt()
    {
        say("energy", 1, 1);
        const auto report = import("path,energy,pace\nmusic/a.wav,high,high\n");
        QCOMPARE(report.labels, 0);
        QCOMPARE(report.refused.size(), 1U);
        QVERIFY(report.refused[0].message.find("“high” says neither yes nor no of “energy”") !=
                std::string::npos);
    }

    void tracksAreFound_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<int>("track");
        QTest::addColumn<int>("by"); // −1: not found; −2: ambiguous
        const auto row = [](const char *name, const char *headers, const char *cells, int track, int by) {
            QTest::newRow(name) << headers << cells << track << by;
        };
        row("beside the table", "path", "music/a.wav", 0, 0);
        row("with dots", "path", "./music/../music/b.wav", 1, 0);
        row("whole path", "path", "FOLDER/music/c.wav", 2, 0);
        row("URI", "location", "file://FOLDER/music/%61.wav", 0, 0);
        row("URI of a host", "uri", "file://localhostFOLDER/music/a.wav", 0, 0);
        row("name that is no text", "path", "FOLDER/music/\uFFFD.wav", 3, 0);
        row("formula", "path", "'=odd.wav", 4, 0);
        row("another machine", "path", "D:\\\\Cues\\\\a.wav", 0, 1);
        row("another Mac", "pathname", "/Volumes/Cues/B.WAV", 1, 1);
        row("name", "file name", "c.wav", 2, 1);
        row("name without ending", "Filename", "C", 2, 1);
        row("decomposed", "file", "e\u0301te\u0301.wav", 5, 1);
        row("two of that name", "filename", "01.wav", -1, -2);
        row("folders tell", "path", "X:\\\\two\\\\01.wav", 7, 1);
        row("title tells", "filename,artist,title", "01.wav,Air,Talisman", 7, 1);
        row("album tells", "filename,album", "01.wav,First", 6, 1);
        row("one of two is missing", "filename", "gone.wav", 10, 1);
        row("name of another recording", "filename,artist,title", "a.wav,Beyoncé,Halo", -1, -1);
        row("ISRC", "isrc,title", "fr-z03-98-00212,whatever", 7, 2);
        row("ISRC tells", "filename,ISRC", "01.wav,FRZ039800212", 7, 1);
        row("ISRC of another recording", "filename,isrc", "c.wav,FRZ039800212", 2, 1);
        row("another ISRC than the file's", "filename,isrc", "talk.wav,GBAAA0000001", -1, -1);
        row("artist and title", "artist,title", "BJORK,joga", 0, 3);
        row("title alone", "artist,title", ",joga", -1, -1);
        row("wrong path, right title", "path,artist,title", "/x/y.wav,Sigur Ros,svefn-g-englar", 1, 3);
        row("nowhere", "path", "music/z.wav", -1, -1);
    }
    void tracksAreFound()
    {
        QFETCH(const QString, headers);
        QFETCH(QString, cells);
        QFETCH(const int, track);
        QFETCH(const int, by);
        add({.path = *m_folder / "music/\xFF.wav"});
        add({.path = *m_folder / "=odd.wav"});
        add({.path = *m_folder / "music/été.wav"});
        add({.path = *m_folder / "one/01.wav",
             .artist = "Air",
             .title = "La femme d'argent",
             .album = "First"});
        add({.path = *m_folder / "two/01.wav",
             .artist = "Air",
             .title = "Talisman",
             .album = "Second",
             .isrc = "FRZ039800212"});
        add({.path = *m_folder / "talk.wav", .isrc = "GBAAA0000002"});
        const auto missing = add({.path = *m_folder / "old/gone.wav"});
        add({.path = *m_folder / "new/gone.wav"});
        unwrap(catalogue::TrackRepository(*m_database).setMissing(m_tracks[missing], true));
        cells.replace("FOLDER", QString::fromStdString(m_folder->path()));
        const auto made = plan(write(headers.toStdString() + ",tense\n" + cells.toStdString() + ",yes\n"));
        QCOMPARE(made.rows.size(), 1U);
        const TrackMatch &match = made.rows[0].match;
        QCOMPARE(match.isAmbiguous(), by == -2);
        QCOMPARE(match.isFound(), by >= 0);
        QCOMPARE(made.refused().empty(), by >= 0);
        if (by >= 0) {
            QCOMPARE(static_cast<int>(*match.by), by);
            QVERIFY(match.tracks[0] == m_tracks[static_cast<std::size_t>(track)]);
        }
    }

    void waysThatAreNotWishedAreNotTaken()
    {
        const auto file = write("path,artist,title,tense\n/x/a.wav,Björk,Jóga,1\n");
        QCOMPARE(*plan(file).rows[0].match.by, MatchedBy::FileName);
        QVERIFY(!plan(file, {.ways = {MatchedBy::Path}}).rows[0].match.by);
        QCOMPARE(*plan(file, {.ways = {MatchedBy::ArtistTitle, MatchedBy::FileName}}).rows[0].match.by,
                 MatchedBy::ArtistTitle);
    }

    void linksToFilesAreFollowed()
    {
        fs::create_directories(*m_folder / "music");
        test::writeBytes(*m_folder / "music/a.wav", "x");
        fs::create_symlink(*m_folder / "music/a.wav", *m_folder / "shortcut");
        QCOMPARE(*plan(write("path,tense\nshortcut,1\n")).rows[0].match.by, MatchedBy::Path);
    }

    void aHumansWordStaysUnlessTheUserSaysSo()
    {
        say("tense", 0, -1);
        say("tense", 1, catalogue::notSure);
        const std::string table = "path,tense\nmusic/a.wav,yes\nmusic/b.wav,yes\nmusic/c.wav,yes\n";
        const auto made = plan(write(table));
        QCOMPARE(made.count(ImportEffect::Conflict), 2U);
        QCOMPARE(made.count(ImportEffect::New), 1U);
        const auto report = unwrap(applyImport(*m_database, made));
        QCOMPARE(report.labels, 1);
        QCOMPARE(report.refused.size(), 2U);
        QVERIFY(report.refused[0].message.find("labelled no, which stays") != std::string::npos);
        QCOMPARE(valueOf("tense", 0), -1);
        QCOMPARE(valueOf("tense", 1), catalogue::notSure);
        QCOMPARE(import(table, {.overwrite = true}).labels, 2);
        QCOMPARE(valueOf("tense", 0), 1);
        QCOMPARE(valueOf("tense", 1), 1);
    }

    void aLabelIsTakenBackOnlyWhenTheUserSaysSo()
    {
        say("tense", 0, 1);
        const std::string table =
            "path,tag,label\nmusic/a.wav,tense,0\nmusic/b.wav,tense,0\nmusic/b.wav,new,0\n";
        QCOMPARE(import(table).labels, 0);
        QCOMPARE(valueOf("tense", 0), 1);
        QCOMPARE(import(table, {.overwrite = true}).labels, 1);
        QCOMPARE(valueOf("tense", 0), 0);
        QVERIFY(!catalogue::TagRepository(*m_database).byName("new")); // nothing to take back from
    }

    void labelsOfClipsCountAsTheTracks()
    {
        say("tense", 0, 1, LabelSource::Suggestion, 30'000);
        say("tense", 1, -1, LabelSource::Manual, 0);
        say("tense", 2, 1);
        say("tense", 2, -1, LabelSource::Manual, 60'000); // the last one counts
        const auto made = plan(write("path,tense\nmusic/a.wav,yes\nmusic/b.wav,yes\nmusic/c.wav,no\n"));
        QCOMPARE(made.count(ImportEffect::Same), 2U);
        QCOMPARE(made.count(ImportEffect::Conflict), 1U);
        QCOMPARE(unwrap(applyImport(*m_database, made)).labels, 0);
    }

    void whatWasSaidSinceTheLookStays()
    {
        const auto made = plan(write("path,tense,calm\nmusic/a.wav,yes,yes\nmusic/b.wav,yes,\n"));
        say("tense", 0, -1);
        QCOMPARE(unwrap(applyImport(*m_database, made)).labels, 2);
        QCOMPARE(valueOf("tense", 0), -1);
        QCOMPARE(valueOf("tense", 1), 1);
    }

    void theLookWritesNothing()
    {
        (void)plan(write("path,tense\nmusic/a.wav,yes\n"));
        QVERIFY(unwrap(catalogue::TagRepository(*m_database).all()).empty());
    }

    void rowsThatRepeatThemselvesAreOneLabelAndRowsThatDisagreeNone()
    {
        const auto report = import("path,tense,calm\nmusic/a.wav,yes,yes\nmusic/a.wav,yes,no\n");
        QCOMPARE(report.labels, 1);
        QCOMPARE(valueOf("tense", 0), 1);
        QCOMPARE(valueOf("calm", 0), 0);
        QCOMPARE(report.refused.size(), 1U);
        QVERIFY(report.refused[0].message.find("Another row says something else") != std::string::npos);
    }

    void aNameThatNoTagCanHaveIsRefusedAndTheOthersAreTaken()
    {
        const auto report =
            import("path,tags\nmusic/a.wav,\"" + std::string(201, 'x') + ";tense;in two\x01lines\"\n");
        QCOMPARE(report.labels, 1);
        QCOMPARE(report.refused.size(), 2U);
        QVERIFY(report.refused[0].message.find("201 characters") != std::string::npos);
    }

    void rowsWithoutAWordNeedNoTrack()
    {
        const auto made = plan(write("path,tense\nmusic/z.wav,\nmusic/y.wav,suggested\nmusic/a.wav,x\n"));
        QCOMPARE(made.silentRows, 2U);
        QVERIFY(made.refused().empty());
    }

    void oneStepOfAllTagsIsTakenBackAsOne()
    {
        say("tense", 0, -1);
        import("path,tense,calm,dark\nmusic/a.wav,yes,yes,no\nmusic/b.wav,no,,x\n", {.overwrite = true});
        QCOMPARE(valueOf("tense", 0), 1);
        const auto calm = unwrap(catalogue::TagRepository(*m_database).byName("calm"));
        const auto steps = unwrap(catalogue::StepRepository(*m_database).lastSteps(calm.id, 5));
        QCOMPARE(steps.size(), 1U);
        QCOMPARE(steps[0].changes.size(), 1U); // its own
        const auto undone = unwrap(undoStep(*m_database, calm.id));
        QVERIFY(undone && undone->changes.size() == 5);
        QCOMPARE(undone->importedFrom, std::string("table.csv"));
        QCOMPARE(labelsOf("tense"), (Labels{{{0, wholeTrack}, {-1, LabelSource::Manual}}}));
        const catalogue::TagRepository tags(*m_database);
        QCOMPARE(unwrap(tags.all()).size(), 1U);
        QVERIFY(!unwrap(undoStep(*m_database)));
        unwrap(redoStep(*m_database));
        QCOMPARE(valueOf("tense", 0), 1);
        QCOMPARE(valueOf("dark", 1), 1);
    }

    void anUndoKeepsImportedTagsThatSomebodyHasUsed()
    {
        import("path,a,b,c,d,e,f\nmusic/a.wav,yes,yes,yes,yes,yes,yes\n");
        catalogue::TagRepository tags(*m_database);
        const auto id = [&](const std::string &name) { return unwrap(tags.byName(name)).id; };
        unwrap(tags.rename(id("a"), "A"));
        unwrap(tags.describe(id("b"), "not the band"));
        say("c", 1, 1);
        unwrap(catalogue::ThresholdRepository(*m_database).set(id("d"), {{.stop = {}, .score = .5}}));
        unwrap(tags.setColour(id("e"), 7));
        unwrap(undoStep(*m_database));
        std::string left;
        for (const auto &tag : unwrap(tags.all()))
            left += tag.name;
        QCOMPARE(left, std::string("Abcde"));

        // The name is free, until somebody else has it.
        const auto other = unwrap(tags.add("f"));
        const auto refused = redoStep(*m_database);
        QCOMPARE(refused.error().code, ErrorCode::Duplicate);
        QVERIFY(labelsOf("A").empty());
        unwrap(tags.rename(other.id, "g"));
        QVERIFY(unwrap(redoStep(*m_database)));
        QCOMPARE(labelsOf("f").size(), 1U);
        QCOMPARE(labelsOf("A").size(), 1U);
    }

    void aTagDeletedByHandDoesNotComeBackWithARedo()
    {
        import("path,a,b\nmusic/a.wav,yes,yes\n");
        catalogue::TagRepository tags(*m_database);
        unwrap(tags.remove(unwrap(tags.byName("b")).id));
        unwrap(undoStep(*m_database));
        unwrap(redoStep(*m_database));
        QCOMPARE(unwrap(tags.all()).size(), 1U);
        QCOMPARE(labelsOf("a").size(), 1U);
    }

    void encodingsAreRecognised()
    {
        add({.path = *m_folder / "music/été €.wav"});
        const QString text = QString::fromUtf8("path;müde\nmusic/été €.wav;ja\n");
        const auto check = [&](const QByteArray &bytes, bool hasNote) {
            const auto made = plan(write(bytes.toStdString()));
            QCOMPARE(made.tags[0].name, std::string("müde"));
            QCOMPARE(made.matched(MatchedBy::Path), 1U);
            QCOMPARE(!made.notes.empty(), hasNote);
        };
        check(text.toUtf8(), false);
        check("\xEF\xBB\xBF" + text.toUtf8(), false);
        const auto *units = reinterpret_cast<const char *>(text.utf16());
        check("\xFF\xFE" + QByteArray(units, 2 * text.size()), false);
        check("path;m\xFC"
              "de\nmusic/\xE9t\xE9 \x80.wav;ja\n",
              true);
        check("sep=;\r\n" + text.toUtf8(), false);
        check(QString(text).replace('\n', '\r').toUtf8(), false); // old Macintoshes
    }

    void workbooksAreReadAndTheirSheetsChosen()
    {
        const fs::path file = *m_folder / "table.xlsx";
        test::writeWorkbook(file, {{"File name", "Tense"}, {"a.wav", "x"}, {"", ""}, {"b.wav", "0"}});
        const auto made = plan(file);
        QCOMPARE(made.sheet, std::string("Tags"));
        QCOMPARE(made.sheets.size(), 3U);
        QVERIFY(made.notes.at(0).find("“Tags”") != std::string::npos);
        QCOMPARE(made.count(ImportEffect::New), 2U);
        QCOMPARE(made.rows[1].place, std::string("row 4"));
        QVERIFY(complaint(file, {.reading = {.sheet = "Other"}}).find("empty") != std::string::npos);
        QVERIFY(complaint(file, {.reading = {.sheet = "None"}}).find("no sheet “None”") != std::string::npos);
    }

    void jsonOfTagwrightAndOfLabelStudio()
    {
        const std::string task = ownTask;
        std::string studio;
        for (const bool lines : {false, true}) {
            init();
            studio = studioTask;
            studio.replace(studio.find("MUSIC"), 5, (*m_folder / "music").native().substr(1));
            const auto report = unwrap(importLabels(
                *m_database, lines ? write(task + "\n" + studio + "\n", "table.jsonl")
                                   : write("[\n" + task + ",\n" + studio + "]\n", "table.json")));
            QCOMPARE(report.refused.size(), 0U);
            QCOMPARE(labelsOf("calm"), (Labels{{{0, wholeTrack}, {1, LabelSource::Suggestion}},
                                               {{1, wholeTrack}, {1, LabelSource::Import}}}));
            QCOMPARE(labelsOf("tense"), (Labels{{{0, wholeTrack}, {-1, LabelSource::Manual}},
                                                {{1, wholeTrack}, {1, LabelSource::Import}}}));
            QCOMPARE(valueOf("dark", 0), catalogue::notSure);
            QVERIFY(!catalogue::TagRepository(*m_database).byName("derived"));
        }
    }

    void jsonOfOlderTablesAndFlatObjects()
    {
        unwrap(importLabels(*m_database, write(olderTable, "old.json")));
        QCOMPARE(valueOf("tense", 0), 1);
        unwrap(importLabels(*m_database, write(flatTable, "flat.json")));
        QCOMPARE(valueOf("a; b", 1) + valueOf("c", 1) + valueOf("dark", 1), 3);
        QCOMPARE(valueOf("dark", 2), -1);
    }

    void whatCannotBeReadIsSaidInOneLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *what, const QByteArray &bytes, const char *name, const char *words) {
            QTest::newRow(what) << bytes << name << words;
        };
        row("empty", "", "t.csv", "empty");
        row("no track", "tense\nyes\n", "t.csv", "No column names the tracks");
        row("no tag", "path,year\na.wav,1\n", "t.csv", "No column holds tags");
        row("open quote", "path,tense\n\"a.wav,yes\n", "t.csv", "Line 2 opens a quote");
        row("zeros", QByteArray("path\0tense", 10), "t.csv", "no text");
        row("cut UTF-16", QByteArray("\xFF\xFEp\0a", 5), "t.csv", "middle of a character");
        row("old Excel", "\xD0\xCF\x11\xE0\xA1\xB1", "t.xls", "old Excel file");
        row("text as XLSX", "path,tense\n", "t.xlsx", "no XLSX file");
        row("cut zip",
            "PK\x03\x04"
            "abc",
            "t.xlsx", "cut short or damaged");
        row("cut JSON", "[{\"path\": \"a.wav\"},\n{\"pa", "t.json", "Line 2 is no JSON");
        row("JSON of something else", "[1, 2]", "t.json", "not an array of objects");
        row("lines that are no JSON", "{\"path\": \"a\"}\n{oops}\n", "t.jsonl", "Line 2 is no JSON");
    }
    void whatCannotBeReadIsSaidInOneLine()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QFETCH(const QString, words);
        const std::string said = complaint(write(bytes.toStdString(), name.toStdString()));
        QVERIFY2(QString::fromStdString(said).contains(words), said.c_str());
        QVERIFY(said.ends_with('.'));
    }

    void stoppedMeansNothingIsPlanned()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto made =
            planImport(*m_database, write("path,tense\nmusic/a.wav,1\n"), {}, {}, stop.get_token());
        QVERIFY(!made && made.error().code == ErrorCode::Cancelled);
    }

    void wordsMeanWhatPeopleMean()
    {
        for (const char *yes : {"yes", " Y ", "X", "1", "1.0", "TRUE", "ja", "Oui", "Sí", "はい", "✓"})
            QVERIFY2(labelMeaning(yes) == 1, yes);
        for (const char *no : {"no", "0", "-1", "False", "nein", "NON", "いいえ"})
            QVERIFY2(labelMeaning(no) == -1, no);
        for (const char *nothing : {"", " ", "suggested", "-", "N/A"})
            QVERIFY2(labelMeaning(nothing) == 0, nothing);
        QVERIFY(labelMeaning("unsure") == catalogue::notSure);
        for (const char *other : {"2", "high", "yes, but", "0.5", "1e999", "nan"})
            QVERIFY2(!labelMeaning(other), other);
        QCOMPARE(splitTags("; a;;b ;"), (std::vector<std::string>{"a", "b"}));
    }

    /// Random tables, in every format, give exactly the labels that were put into them.
    void randomTablesComeBackAsTheyWere()
    {
        std::mt19937 random(4);
        const auto below = [&](std::size_t n) { return random() % n; };
        const std::vector<std::string> odd{"path",  "score", "tense score", "a,b",  "c;d",  "e|f",
                                           "\"g\"", "=h",    "été",         "שלום", "true", "x",
                                           "tags",  "title", "-i",          "'j"};
        for (int round = 0; round < 40; ++round) {
            init();
            for (std::size_t i = 0; i < 20; ++i)
                add({.path = *m_folder / ("more/" + std::to_string(i) + odd[below(odd.size())] + ".wav")});
            std::vector<std::string> tags;
            for (std::size_t i = 0; i < 1 + below(4); ++i)
                tags.push_back(odd[below(odd.size())] + std::to_string(i));
            std::map<std::string, Labels> wanted;
            std::vector<std::vector<std::string>> rows{{"path"}};
            for (const std::string &tag : tags)
                for (const char *what : {"", " score", " source"})
                    rows[0].push_back(tag + what);
            auto tasks = nlohmann::json::array();
            for (std::size_t track = 0; track < m_tracks.size(); ++track) {
                const std::string path =
                    unwrap(catalogue::TrackRepository(*m_database).byId(m_tracks[track]))->path;
                rows.push_back({path});
                auto annotations = nlohmann::json::array();
                for (const std::string &tag : tags) {
                    const std::size_t which = below(8);
                    const std::vector<std::tuple<std::string, std::string, int, LabelSource>> kinds{
                        {"yes", "human", 1, LabelSource::Manual},
                        {"no", "human", -1, LabelSource::Manual},
                        {"yes", "accepted", 1, LabelSource::Suggestion},
                        {"no", "rejected", -1, LabelSource::Suggestion},
                        {"yes", "imported", 1, LabelSource::Import},
                        {"no", "check", -1, LabelSource::Audit},
                        {"suggested", "suggested", 0, {}},
                        {"", "", 0, {}}};
                    const auto &[word, source, value, kind] = kinds[which];
                    rows.back().insert(rows.back().end(), {word, "0.5000", source});
                    if (value == 0)
                        continue;
                    wanted[tag][{static_cast<std::int64_t>(track), wholeTrack}] = {value, kind};
                    annotations.push_back({{"tag", tag}, {"label", word}, {"source", source}});
                }
                tasks.push_back({{"data", {{"path", path}}}, {"annotations", annotations}});
            }
            std::string csv, lines;
            const char separator = ",;\t"[below(3)];
            for (const auto &row : rows) {
                for (std::size_t i = 0; i < row.size(); ++i) {
                    std::string quoted;
                    for (const char c : row[i])
                        quoted += c == '"' ? "\"\"" : std::string(1, c);
                    csv += (i ? std::string(1, separator) : "") + '"' + quoted + '"';
                }
                csv += "\r\n";
            }
            for (const auto &task : tasks)
                lines += task.dump() + '\n';
            test::writeWorkbook(*m_folder / "t.xlsx", rows);
            const std::vector<fs::path> files{write(csv, "t.csv"), write(tasks.dump(), "t.json"),
                                              write(lines, "t.jsonl"), *m_folder / "t.xlsx"};
            const auto report = unwrap(importLabels(*m_database, files[static_cast<std::size_t>(round) % 4]));
            QVERIFY2(report.refused.empty(),
                     report.refused.empty() ? "" : report.refused[0].toString().c_str());
            for (const std::string &tag : tags)
                QVERIFY2(labelsOf(tag) == wanted[tag], (std::to_string(round) + ' ' + tag).c_str());
            for (const fs::path &file : files) // and then there is nothing more to do
                QCOMPARE(unwrap(importLabels(*m_database, file)).labels, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestLabelImport)
#include "tst_label_import.moc"
