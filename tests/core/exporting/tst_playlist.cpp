// SPDX-License-Identifier: GPL-3.0-or-later
// Playlists, read back by other code than wrote them.
#include "base/files.h"
#include "exporting/playlist.h"
#include "support/made_up_library.h"
#include "support/sounds.h"

#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace tagwright;
using namespace tagwright::exporting;
using test::unwrap;
namespace fs = std::filesystem;

namespace {

/// Names that lists of files stumble over.
const std::vector<std::string> oddNames{"plain.wav",
                                        "a line\nbreak.wav",
                                        "carriage\rreturn.wav",
                                        "\"quotes\" & <angles> 100%.wav",
                                        "#comment.wav",
                                        "c:colon.wav",
                                        " space before.wav",
                                        "space behind ",
                                        "שלום עולם.wav",
                                        "\xE2\x80\xAEright to left\xE2\x80\xAC.wav",
                                        "not \xFF\xC3 text.wav",
                                        "question?=#.wav",
                                        "%41 is no A.wav",
                                        "ファイル.wav"};

struct ReadEntry
{
    QString info = {}; ///< of #EXTINF, or the title
    QByteArray location = {};
    QString creator = {}, album = {}, duration = {}, score = {};
};

/// As a player does: lines that begin with # are comments, all others are paths or URIs.
std::vector<ReadEntry> readM3u8(const std::string &text)
{
    std::vector<ReadEntry> entries;
    QString info;
    for (const QByteArray &line : QByteArray::fromStdString(text).split('\n')) {
        if (line.startsWith("#EXTINF:"))
            info = QString::fromUtf8(line.mid(8));
        else if (!line.isEmpty() && !line.startsWith('#'))
            entries.push_back({.info = info, .location = line});
    }
    return entries;
}

std::vector<ReadEntry> readXspf(const std::string &text)
{
    std::vector<ReadEntry> entries;
    QXmlStreamReader reader(QByteArray::fromStdString(text));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (name == "track")
            entries.emplace_back();
        if (entries.empty())
            continue;
        ReadEntry &entry = entries.back();
        const auto value = [&] { return reader.readElementText(); };
        if (name == "location")
            entry.location = value().toLatin1();
        else if (name == "title")
            entry.info = value();
        else if (name == "creator")
            entry.creator = value();
        else if (name == "album")
            entry.album = value();
        else if (name == "duration")
            entry.duration = value();
        else if (name == "score")
            entry.score = value();
    }
    if (reader.hasError())
        throw std::runtime_error(reader.errorString().toStdString());
    return entries;
}

/// The file that a player in `folder` would open.
fs::path resolved(const QByteArray &location, const fs::path &folder, bool isUri)
{
    std::string bytes = location.toStdString();
    if (bytes.starts_with("file://"))
        return fs::path(QByteArray::fromPercentEncoding(location.mid(7)).toStdString());
    if (isUri)
        bytes = QByteArray::fromPercentEncoding(location).toStdString();
    return (folder / bytes).lexically_normal();
}

} // namespace

class TestPlaylist : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::SoundFolder> m_folder;

    [[nodiscard]] fs::path music() const { return m_folder->path() / "music"; }

    [[nodiscard]] Playlist oddList() const
    {
        Playlist list{.title = "tense & <odd>", .entries = {}};
        for (const std::string &name : oddNames)
            list.entries.push_back({.path = music() / name,
                                    .title = "title of\n" + name,
                                    .artist = "A\x01 & \xEF\xBF\xBF"
                                              "B",
                                    .album = "<album>",
                                    .durationMs = 61'500,
                                    .score = 0.25});
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        fs::create_directories(music());
        fs::create_directories(m_folder->path() / "lists/deep");
    }

    void cleanup() { fs::remove_all(music()); } // QTemporaryDir cannot remove what is no text

    void everyNameLeadsToItsFile_data()
    {
        QTest::addColumn<bool>("xspf");
        QTest::addColumn<bool>("absolute");
        QTest::newRow("m3u8 relative") << false << false;
        QTest::newRow("m3u8 absolute") << false << true;
        QTest::newRow("xspf relative") << true << false;
        QTest::newRow("xspf absolute") << true << true;
    }
    void everyNameLeadsToItsFile()
    {
        QFETCH(const bool, xspf);
        QFETCH(const bool, absolute);
        for (const std::string &name : oddNames)
            test::writeBytes(music() / name, "x");
        const fs::path file = m_folder->path() / "lists/deep/list";
        unwrap(writePlaylist(oddList(), {.file = file,
                                         .format = xspf ? PlaylistFormat::Xspf : PlaylistFormat::M3u8,
                                         .absolutePaths = absolute}));
        const std::string text = unwrap(readFile(file));
        QVERIFY(!QByteArray::fromStdString(text).contains('\r'));
        const auto entries = xspf ? readXspf(text) : readM3u8(text);
        QCOMPARE(entries.size(), oddNames.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const fs::path found = resolved(entries[i].location, file.parent_path(), xspf);
            QVERIFY2(fs::exists(found), entries[i].location.constData());
            QVERIFY2(fs::equivalent(found, music() / oddNames[i]), entries[i].location.constData());
        }
        const bool isRelative =
            !entries.front().location.startsWith('/') && !entries.front().location.startsWith("file:");
        QCOMPARE(isRelative, !absolute);
    }

    void m3u8SaysHowLongAndWhat()
    {
        const auto entries = readM3u8(playlistText(oddList(), PlaylistFormat::M3u8));
        QCOMPARE(entries[0].info, QString("62,A  & \uFFFFB - title of plain.wav"));
        const std::string text = playlistText(oddList(), PlaylistFormat::M3u8);
        QVERIFY(text.starts_with("#EXTM3U\n#PLAYLIST:tense & <odd>\n"));
        QVERIFY(QString::fromStdString(text).toStdString() == text); // UTF-8 throughout
    }

    void whatIsNotKnownIsNotMadeUp()
    {
        const Playlist list{.title = "t", .entries = {{.path = "/m/only a name.wav"}}};
        QCOMPARE(readM3u8(playlistText(list, PlaylistFormat::M3u8)).front().info, QString("-1,only a name"));
        const auto entry = readXspf(playlistText(list, PlaylistFormat::Xspf)).front();
        QCOMPARE(entry.info, QString("only a name"));
        QVERIFY(entry.creator.isEmpty() && entry.duration.isEmpty() && entry.score.isEmpty());
    }

    void xspfHoldsWhatIsKnownOfATrack()
    {
        const auto entries = readXspf(playlistText(oddList(), PlaylistFormat::Xspf));
        QCOMPARE(entries[3].info, QString("title of \"quotes\" & <angles> 100%.wav"));
        QCOMPARE(entries[0].creator, QString("A  & B"));
        QCOMPARE(entries[0].album, QString("<album>"));
        QCOMPARE(entries[0].duration, QString("61500"));
        QCOMPARE(entries[0].score, QString("0.2500"));
    }

    void childrenStandInTheOrderThatTheSchemaWants()
    {
        QXmlStreamReader reader(QByteArray::fromStdString(playlistText(oddList(), PlaylistFormat::Xspf)));
        QStringList names;
        while (!reader.atEnd() && names.size() < 9)
            if (reader.readNext() == QXmlStreamReader::StartElement)
                names << reader.name().toString();
        QCOMPARE(names, (QStringList{"playlist", "title", "trackList", "track", "location", "title",
                                     "creator", "album", "duration"}));
        QCOMPARE(reader.namespaceUri().toString(), QString("http://xspf.org/ns/0/"));
    }

    void linksToFoldersAreFollowedBeforeGoingUp()
    {
        fs::create_directories(m_folder->path() / "real/music");
        test::writeBytes(m_folder->path() / "real/music/a.wav", "x");
        fs::create_directory_symlink(m_folder->path() / "real/music", m_folder->path() / "lists/deep/link");
        Playlist list{.title = "t", .entries = {{.path = m_folder->path() / "lists/deep/link/a.wav"}}};
        const fs::path file = m_folder->path() / "lists/deep/link/list.m3u8";
        unwrap(writePlaylist(list, {.file = file}));
        QCOMPARE(readM3u8(unwrap(readFile(file))).front().location, QByteArray("a.wav"));
    }

    void humansYesAndOnWishWhatIsSuggested()
    {
        test::MadeUpLibrary made(12);
        unwrap(catalogue::TrackRepository(made.database).setMissing(made.tracks[5], true));
        TagColumn column{.name = "t"};
        const auto cell = [&](int track, int label, std::optional<double> score) {
            const catalogue::TrackId id = made.tracks[static_cast<std::size_t>(track)];
            if (score)
                column.cells.setScore(id, *score, *score >= 0.5);
            if (label != 0)
                column.cells.setLabel(id, {.value = label});
        };
        cell(0, 1, 0.2);
        cell(1, 1, std::nullopt);
        cell(2, -1, 0.99);
        cell(3, 0, 0.5);
        cell(4, 0, 0.49);
        cell(5, 1, 0.9); // missing
        cell(6, 1, 0.8);
        const auto tracks = [&](const PlaylistWishes &wishes) {
            std::vector<std::int64_t> ids;
            for (const PlaylistEntry &entry : unwrap(playlistOf(made.database, column, wishes)).entries)
                ids.push_back(entry.track.value - made.tracks[0].value);
            return ids;
        };
        QCOMPARE(tracks({}), (std::vector<std::int64_t>{6, 0, 1}));
        QCOMPARE(tracks({.suggestions = true}), (std::vector<std::int64_t>{6, 3, 0, 1}));
        QCOMPARE(tracks({.suggestions = true, .order = PlaylistOrder::Path}),
                 (std::vector<std::int64_t>{0, 1, 3, 6}));
    }

    void aListThatCannotBeWrittenLeavesTheOldOne()
    {
        const fs::path file = m_folder->path() / "nowhere/list.m3u8";
        const auto written = writePlaylist(oddList(), {.file = file});
        QVERIFY(!written && written.error().code == ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPlaylist)
#include "tst_playlist.moc"
