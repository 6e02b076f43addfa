// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar, shown by which of a few tracks match, and what is said of wrong searches.
#include "library/search.h"

#include "made_up_list.h"

#include <QTest>

#include <cmath>

using namespace tagwright;
using namespace tagwright::library;
using test::listOf;

namespace {

constexpr std::int64_t day = 86'400;
constexpr std::int64_t now = 1'000 * day;
const std::vector<std::string> tagNames{"tense", "two words", "Ruhe \"B\""};

TrackList tracks()
{
    return listOf({{.path = "/music/Jazz/So What.flac",
                    .title = "So What",
                    .artist = "Miles Davis",
                    .album = "Kind of Blue",
                    .albumArtist = "Miles Davis",
                    .genre = "Jazz",
                    .year = 1959,
                    .bpm = 136,
                    .durationMs = 562'400,
                    .addedAt = now - 2 * day,
                    .loudness = -16.2,
                    .clips = 4,
                    .analysed = 4},
                   {.path = "/music/Pop/01 Jóga.mp3",
                    .title = "Jóga",
                    .artist = "Björk",
                    .album = "Homogenic",
                    .albumArtist = "Various Artists",
                    .genre = "Pop",
                    .year = 1997,
                    .bpm = 84.6,
                    .durationMs = 305'000,
                    .addedAt = now - 30 * day,
                    .loudness = -9.5,
                    .clips = 3,
                    .analysed = 1},
                   {.path = "/music/odd/12:30 (live).ogg",
                    .title = "12:30 (live) AND more",
                    .artist = "Straße",
                    .genre = "Art Pop",
                    .durationMs = 180'700,
                    .addedAt = now - 400 * day,
                    .missing = true},
                   {.path = "/music/odd/untitled.ogg", .addedAt = now + day}});
}

/// Scores .91, .50, none, .62; labels yes, no, not sure, none.
TagColumns columns()
{
    TagColumns all;
    for (const std::string &name : tagNames)
        all.push_back({.name = name,
                       .score = {0.91F, 0.5F, std::nanf(""), 0.62F},
                       .state = {1, -1, 2, 0},
                       .threshold = 0.62});
    return all;
}

/// "0 2": the rows that match, or the error.
QString matching(const QByteArray &text)
{
    const auto search = Search::parse(text.toStdString(), tagNames);
    if (!search)
        return "error: " + QString::fromStdString(search.error().message);
    QStringList rows;
    const auto time = std::chrono::system_clock::from_time_t(now);
    for (const TrackList::Row row : search->matches(tracks(), columns(), {}, time))
        rows << QString::number(row);
    return rows.join(' ');
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void language_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *text, const char *rows) {
            QTest::newRow(text) << QByteArray(text) << QString(rows);
        };
        row("", "0 1 2 3");
        row("   ", "0 1 2 3");
        row("blue", "0");
        row("BJORK", "1");
        row("bjo\u0308rk", "1");
        row("strasse", "2");
        row("miles blue", "0");
        row("miles bjork", "");
        row("\"kind of\"", "0");
        row("\"of kind\"", "");
        row("jazz/so", "0"); // from the folder into the name
        row("usic/jazz", "0");
        row("untitled", "3");
        row("12:30", "2");
        row("(live)", "2");
        row("\"(live)\"", "2");
        row("\"AND\"", "2");
        row("miles AND blue", "0");
        row("miles OR bjork", "0 1");
        row("miles OR bjork pop", "0 1");
        row("(miles OR bjork) pop", "1");
        row("so what OR joga", "0 1");
        row("-pop", "0 3");
        row("-(pop OR jazz)", "3");
        row("--pop", "1 2");
        row("-(-pop)", "1 2");
        row("-\"kind of\"", "1 2 3");
        row("miles - what", "0"); // a dash between words
        row("genre:pop", "1 2");
        row("GENRE:\"art pop\"", "2");
        row("-genre:pop", "0 3");
        row("artist:various", "1");
        row("albumartist:miles", "0");
        row("title:miles", "");
        row("album:homo title:joga", "1");
        row("path:/music/odd/", "2 3");
        row("path:odd/12", "2");
        row("path:dd/12", "2");
        row("path:jazz/s OR path:pop/01", "0 1");
        row("year:1959", "0");
        row("year:1959-1997", "0 1");
        row("year:1997..1959", "0 1");
        row("year:1960-", "1");
        row("year:-1960", "0");
        row("year:>1959", "1");
        row("year:>=1959", "0 1");
        row("year:<1990", "0");
        row("-year:<1990", "1 2 3");
        row("bpm:>120", "0");
        row("bpm:85", "1"); // shown like that
        row("bpm:84.6", "1");
        row("bpm:84,6", "1");
        row("bpm:84", "");
        row("bpm:80-140", "0 1");
        row("length:>3:00", "0 1");
        row("length:3:00", "2"); // shown like that
        row("length:2:00-3:00", "2");
        row("length:<=3:00", "2");
        row("length:>=5:05", "0 1");
        row("length:<5:05", "2");
        row("length:300-310", "1");
        row("added:<7d", "0 3");
        row("added:7d", "0 3");
        row("added:>7d", "1 2");
        row("added:<5w", "0 1 3");
        row("added:>1y", "2");
        row("added:<72h", "0 3");
        row("added:7-60", "1");
        row("loudness:>-14", "1");
        row("loudness:<-14", "0");
        row("loudness:-16", "0");
        row("loudness:-17--10", "0");
        row("loudness:-17..-9", "0 1");
        row("tag:tense", "0");
        row("tag:TENSE", "0");
        row("tag:\"two words\"", "0");
        row("tag:\"Ruhe \"\"B\"\"\"", "0");
        row("labelled:tense", "0 1");
        row("labeled:tense", "0 1");
        row("unlabelled:tense", "3");
        row("notsure:tense", "2");
        row("suggested:tense", "3");
        row("score(tense):>0.8", "0");
        row("score(tense):>=0,5", "0 1 3");
        row("score(tense):0.5-0.7", "1 3");
        row("score(tense):0.9", "0");
        row("score(tense):0.90", "");
        row("score(two words):>0.8", "0");
        row("score(\"two words\"):<0.6", "1");
        row("-score(tense):>0.8", "1 2 3");
        row("is:missing", "2");
        row("-is:missing is:analysed", "0 1");
        row("is:Analyzed", "0 1");
        // not finished
        row("miles OR", "0");
        row("OR miles", "0");
        row("miles AND", "0");
        row("miles -", "0");
        row("\"kind o", "0");
        row("miles genre:", "0");
        row("miles year:>", "0");
        row("miles -year:", "0");
        row("miles score(tense)", "0");
        row("miles score(tense):>", "0");
        row("miles ()", "0");
        row("miles \"\"", "0");
        row("miles \u0301", "0");
    }
    void language()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        QCOMPARE(matching(text), rows);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("wrongPart");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *text, const char *part, const char *message,
                            const char *suggestion = "") {
            QTest::newRow(text) << QByteArray(text) << QByteArray(part) << QString(message)
                                << QString(suggestion);
        };
        row("é artst:x", "artst", "“artst” is not a field. Did you mean “artist”?", "artist");
        row("a (b tilte:x)", "tilte", "“tilte” is not a field. Did you mean “title”?", "title");
        row("Symphony:x", "Symphony",
            "“Symphony” is not a field. Put it in quotation marks to look for the words.");
        row("a (b", "(", "A closing bracket is missing.");
        row("a (b (c)", "(", "A closing bracket is missing.");
        row("score(tense", "(", "A closing bracket is missing.");
        row("a) b", ")", "This bracket closes nothing. Delete it, or open one before.");
        row("title:(a)", "(", "A bracket cannot follow “title:”. Put the words in quotation marks.");
        row("year:199x", "199x", "“199x” is not a number.");
        row("year:>abc", "abc", "“abc” is not a number.");
        row("year:1990-abc", "abc", "“abc” is not a number.");
        row("bpm:abc-120", "abc", "“abc” is not a number.");
        row("bpm:1e999", "1e999", "“1e999” is not a number.");
        row("bpm:nan", "nan", "“nan” is not a number.");
        row("year:\"x\"", "\"x\"", "“x” is not a number.");
        row("length:1:75", "1:75", "“1:75” is not a length. Write it like 2:30.");
        row("added:<7x", "7x", "“7x” is not a time. Write it like 7d, 4w, 6m or 1y.");
        row("score(tense):>x", "x", "“x” is not a number.");
        row("score(tense) a", "score(tense)",
            "A score is compared with a number. Write it like score(calm):>0.8.");
        row("score:>0.8", "score", "“score” needs a tag. Write it like score(calm):>0.8.");
        row("tag:tens", "tens", "Unknown tag “tens”.", "tense");
        row("tag:\"two word\"", "\"two word\"", "Unknown tag “two word”.", "two words");
        row("-suggested:nothing", "nothing", "Unknown tag “nothing”.");
        row("score(other):>0.8", "other", "Unknown tag “other”.");
        row("is:mising", "mising", "“mising” cannot follow “is:”. Did you mean “missing”?", "missing");
        row("is:nice", "nice", "“nice” cannot follow “is:”. Write is:missing or is:analysed.");
    }
    void errors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, wrongPart);
        QFETCH(QString, message);
        QFETCH(QString, suggestion);
        const auto search = Search::parse(text.toStdString(), tagNames);
        QVERIFY(!search);
        const SearchError &error = search.error();
        QCOMPARE(QString::fromStdString(error.message), message);
        QCOMPARE(QString::fromStdString(error.suggestion), suggestion);
        QCOMPARE(text.mid(static_cast<qsizetype>(error.start), static_cast<qsizetype>(error.length)),
                 wrongPart);
    }

    void theOuterBracketThatIsOpenIsNotBlamedForTheInner()
    {
        const auto search = Search::parse("(a (b", tagNames);
        QCOMPARE(search.error().start, 3U);
    }

    void hostileText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto brackets = [](int n) { return QByteArray(n, '(') + "a" + QByteArray(n, ')'); };
        const QString tooDeep = "Too many brackets inside each other. Leave some out.";
        QTest::newRow("10,000 brackets") << brackets(10'000) << tooDeep;
        QTest::newRow("10,000 open brackets") << QByteArray(10'000, '(') << tooDeep;
        QTest::newRow("100 brackets") << brackets(100) << "";
        QTest::newRow("10,000 minuses") << QByteArray(10'000, '-') << "";
        QTest::newRow("60,000 letters") << QByteArray(60'000, 'x') << "";
        QTest::newRow("100,000 letters") << QByteArray(100'000, 'x') << "The search is too long. Shorten it.";
        QTest::newRow("1,001 words") << QByteArray("a ").repeated(1001)
                                     << "The search has too many conditions. Shorten it.";
        QTest::newRow("1,000 alternatives") << QByteArray("a OR ").repeated(1000) << "";
        QTest::newRow("quotation marks") << QByteArray(9999, '"') << "";
        QTest::newRow("a long field")
            << QByteArray(10'000, 'f') + ":x"
            << "“" + QString(80, 'f') + "…” is not a field. Put it in quotation marks to look for the words.";
        QTest::newRow("bytes") << QByteArray("\xFF\xFE\x00\x01:\x80", 6) << "";
    }
    void hostileText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto search = Search::parse(text.toStdString(), tagNames);
        QCOMPARE(search ? QString() : QString::fromStdString(search.error().message), message);
        if (search)
            (void)search->matches(tracks());
    }

    void tagsAreNamedAsTheyAreSpelled()
    {
        const auto search = Search::parse("tag:TENSE -score(\"Two Words\"):>.5 suggested:tense", tagNames);
        QCOMPARE(search->tags(), (std::vector<std::string>{"tense", "two words"}));
        QVERIFY(!search->isEmpty());
        QVERIFY(Search::parse("", tagNames)->isEmpty());
    }

    void ofATagWithoutColumnNothingIsKnown()
    {
        const auto list = tracks();
        QVERIFY(
            Search::parse("tag:tense OR suggested:tense OR labelled:tense", tagNames)->matches(list).empty());
        QCOMPARE(Search::parse("unlabelled:tense", tagNames)->matches(list).size(), list.size());
    }

    void aStoppedSearchFindsNothing()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(Search::parse("a", {})->matches(tracks(), {}, source.get_token()).empty());
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
