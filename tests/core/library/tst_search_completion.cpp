// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_completion.h"

#include "library/search.h"
#include "made_up_list.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::library;
using test::MadeUpTrack;

namespace {

const std::vector<std::string> tagNames{"tense", "tender night", "a \"b\""};

TrackList tracks()
{
    std::vector<MadeUpTrack> all;
    for (int i = 0; i < 5; ++i)
        all.push_back({.artist = "Miles Davis", .album = "Kind of Blue", .genre = "Jazz"});
    for (int i = 0; i < 3; ++i)
        all.push_back({.artist = "Björk", .genre = "Jazz/Pop"});
    all.push_back({.artist = "Milesong", .genre = "Pop"});
    return test::listOf(all);
}

} // namespace

class TestSearchCompletion : public QObject
{
    Q_OBJECT

private slots:
    /// The cursor is where the text has a bar.
    void candidates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("results"); // the texts that come of it
        const auto row = [](const char *text, const char *results) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(results);
        };
        row("|", "");
        row("al|", "album: albumartist:");
        row("x -al|", "x -album: x -albumartist:");
        row("(sc|)", "(score()");
        row("Art|", "artist:");
        row("\"al|", "");
        row("artist:m|", "artist:\"Miles Davis\" artist:Milesong");
        row("artist:dav| x", "artist:\"Miles Davis\" x");
        row("artist:\"miles d|", "artist:\"Miles Davis\"");
        row("artist:BJO|", "artist:Björk");
        row("genre:|", "genre:Jazz genre:Jazz/Pop genre:Pop");
        row("x OR -genre:p|", "x OR -genre:Pop");
        row("album:kind|", "album:\"Kind of Blue\"");
        row("tag:te|", "tag:tense tag:\"tender night\"");
        row("suggested:\"night|", "suggested:\"tender night\"");
        row("tag:b|", "");
        row("tag:a|", "tag:\"a \"\"b\"\"\"");
        row("score(te|", "score(tense):> score(\"tender night\"):>");
        row("score(tender n|", "score(\"tender night\"):>");
        row("score(tense):|", "");
        row("is:|", "is:missing is:analysed");
        row("year:19|", "");
        row("artist:nobody|", "");
        row("artist:\"Miles Davis\" ge|", "artist:\"Miles Davis\" genre:");
    }
    void candidates()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, results);
        const auto cursor = text.indexOf('|');
        text.remove(cursor, 1);
        const auto found =
            completions(text.toStdString(), static_cast<std::size_t>(cursor), tracks(), tagNames);
        QByteArrayList made;
        for (const auto &candidate : found.candidates) {
            QByteArray result = text;
            result.replace(static_cast<qsizetype>(found.start), static_cast<qsizetype>(found.length),
                           QByteArray::fromStdString(candidate.text));
            made << result;
        }
        QCOMPARE(made.join(' '), results);
    }

    void valuesAreCounted()
    {
        const auto found = completions("genre:", 6, tracks(), tagNames);
        QCOMPARE(found.candidates[0].shown, "Jazz");
        QCOMPARE(found.candidates[0].count, 5U);
        QCOMPARE(found.candidates[1].count, 3U);
    }

    void atMostTwelve()
    {
        std::vector<MadeUpTrack> all;
        for (int i = 0; i < 30; ++i)
            all.push_back({.artist = "Artist " + std::to_string(i)});
        QCOMPARE(completions("artist:a", 8, test::listOf(all), {}).candidates.size(), 12U);
    }

    void whatIsOfferedIsUnderstood()
    {
        for (const std::string &name : tagNames) {
            const std::string text = "tag:" + name.substr(0, 1);
            const auto found = completions(text, text.size(), tracks(), tagNames);
            QVERIFY(!found.candidates.empty());
            for (const auto &candidate : found.candidates) {
                const auto search = Search::parse("tag:" + candidate.text, tagNames);
                QVERIFY(search);
                QCOMPARE(search->tags().front(), candidate.shown);
            }
        }
    }

    void anyCursorWillDo()
    {
        const std::string text = "é \"x artist:\"a -(score(\"b";
        for (std::size_t cursor = 0; cursor <= text.size() + 3; ++cursor) {
            const auto found = completions(text, cursor, tracks(), tagNames);
            QVERIFY(found.start + found.length <= text.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchCompletion)
#include "tst_search_completion.moc"
