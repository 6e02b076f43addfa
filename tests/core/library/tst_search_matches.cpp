// SPDX-License-Identifier: GPL-3.0-or-later
// Random expressions on random tracks, against an evaluation that takes each track by itself.
#include "library/search.h"

#include "base/text.h"
#include "made_up_list.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace tagwright;
using namespace tagwright::library;
using test::MadeUpTrack;

namespace {

constexpr std::int64_t now = 100'000'000;

/// As people compare: an implementation of its own.
QString plain(const std::string &text)
{
    QString result;
    for (const QChar c :
         QString::fromStdString(text).normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    return result;
}

struct Library
{
    std::vector<MadeUpTrack> tracks;
    TagColumn tag;
};

/// What a condition says of row `row`, and how it is written.
struct Condition
{
    std::string text;
    std::function<bool(const Library &, std::size_t)> holds;
};

class Maker
{
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t n) { return m_random() % n; }

    std::string word()
    {
        static constexpr std::array words{"a",      "lo",   "Kalo", "BJÖRK", "cafe\u0301", "Straße",
                                          "rai/no", "坂本", "o.x",  "İz",    "(b)",        "m/ka"};
        return words[below(words.size())];
    }

    std::string words(std::size_t most)
    {
        std::string text;
        for (std::size_t n = below(most + 1); n > 0; --n)
            text += (text.empty() ? "" : " ") + word();
        return text;
    }

    Library library(std::size_t count)
    {
        Library library;
        library.tag.name = "calm";
        library.tag.threshold = 0.5;
        for (std::size_t i = 0; i < count; ++i) {
            library.tracks.push_back(
                {.path = "/m/" + words(2) + "/" + words(2) + ".x",
                 .title = "t" + words(3),
                 .artist = words(2),
                 .album = words(2),
                 .albumArtist = words(1),
                 .genre = words(1),
                 .year = below(4) == 0 ? 0 : static_cast<int>(1990 + below(10)),
                 .bpm = below(3) == 0 ? 0 : static_cast<double>(below(200)) / 2 + 60,
                 .durationMs = static_cast<std::int64_t>(below(200'000)),
                 .addedAt = now - static_cast<std::int64_t>(below(100) * 86'400),
                 .loudness = below(3) == 0 ? std::nullopt : std::optional(-static_cast<double>(below(20))),
                 .missing = below(5) == 0,
                 .clips = 3,
                 .analysed = static_cast<int>(below(3))});
            library.tag.score.push_back(below(4) == 0 ? std::nanf("") : static_cast<float>(below(101)) / 100);
            constexpr std::array<std::int8_t, 4> states{-1, 0, 1, 2};
            library.tag.state.push_back(states[below(4)]);
        }
        return library;
    }

    Condition textCondition()
    {
        const std::string wanted = word();
        const QString needle = plain(wanted);
        const auto in = [needle](const std::string &text) { return plain(text).contains(needle); };
        const std::string quoted = "\"" + wanted + "\"";
        switch (below(6)) {
        case 0:
            return {"title:" + quoted,
                    [=](const Library &l, std::size_t r) { return in(l.tracks[r].title); }};
        case 1:
            return {"artist:" + quoted, [=](const Library &l, std::size_t r) {
                        return in(l.tracks[r].artist) || in(l.tracks[r].albumArtist);
                    }};
        case 2:
            return {"genre:" + quoted,
                    [=](const Library &l, std::size_t r) { return in(l.tracks[r].genre); }};
        case 3:
            return {"path:" + quoted, [=](const Library &l, std::size_t r) { return in(l.tracks[r].path); }};
        default:
            return {quoted, [=](const Library &l, std::size_t r) {
                        const MadeUpTrack &t = l.tracks[r];
                        return in(t.title) || in(t.artist) || in(t.album) || in(t.albumArtist) ||
                               in(t.genre) || in(t.path);
                    }};
        }
    }

    Condition numberCondition()
    {
        const auto a = below(12);
        switch (below(5)) {
        case 0: {
            const int low = static_cast<int>(1985 + a);
            const int high = low + static_cast<int>(below(6));
            return {"year:" + std::to_string(low) + "-" + std::to_string(high),
                    [=](const Library &l, std::size_t r) {
                        return l.tracks[r].year >= low && l.tracks[r].year <= high;
                    }};
        }
        case 1: {
            const double limit = 70 + 5 * static_cast<double>(a);
            return {"bpm:<" + fixed(limit, 1), [=](const Library &l, std::size_t r) {
                        return l.tracks[r].bpm > 0 && l.tracks[r].bpm < limit;
                    }};
        }
        case 2: {
            const auto seconds = static_cast<std::int64_t>(10 * a);
            return {"length:>=" + formatTime(seconds * 1000), [=](const Library &l, std::size_t r) {
                        return l.tracks[r].durationMs > 0 && l.tracks[r].durationMs >= seconds * 1000;
                    }};
        }
        case 3: {
            const auto days = static_cast<std::int64_t>(7 * a);
            return {"added:<" + std::to_string(days) + "d", [=](const Library &l, std::size_t r) {
                        return now - l.tracks[r].addedAt < days * 86'400;
                    }};
        }
        default: {
            const double limit = -static_cast<double>(a);
            return {"loudness:>" + fixed(limit, 0), [=](const Library &l, std::size_t r) {
                        return l.tracks[r].loudness && *l.tracks[r].loudness > limit;
                    }};
        }
        }
    }

    Condition tagCondition()
    {
        const auto state = [](int wanted) {
            return [=](const Library &l, std::size_t r) { return l.tag.state[r] == wanted; };
        };
        switch (below(7)) {
        case 0:
            return {"tag:calm", state(1)};
        case 1:
            return {"unlabelled:calm", state(0)};
        case 2:
            return {"notsure:calm", state(2)};
        case 3:
            return {"suggested:calm", [](const Library &l, std::size_t r) {
                        return l.tag.state[r] == 0 && l.tag.score[r] >= 0.5F;
                    }};
        case 4:
            return {"is:missing", [](const Library &l, std::size_t r) { return l.tracks[r].missing; }};
        case 5:
            return {"is:analysed", [](const Library &l, std::size_t r) { return l.tracks[r].analysed > 0; }};
        default: {
            const auto hundredths = below(100);
            const auto limit = static_cast<float>(hundredths) / 100;
            return {"score(calm):>" + fixed(static_cast<double>(hundredths) / 100, 2),
                    [=](const Library &l, std::size_t r) { return l.tag.score[r] > limit; }};
        }
        }
    }

    Condition expression(int depth)
    {
        const auto kind = below(depth > 0 ? 6 : 3);
        if (kind < 3)
            return kind == 0 ? textCondition() : kind == 1 ? numberCondition() : tagCondition();
        const Condition first = expression(depth - 1);
        if (kind == 3)
            return {"-(" + first.text + ")",
                    [=](const Library &l, std::size_t r) { return !first.holds(l, r); }};
        const Condition second = expression(depth - 1);
        if (kind == 4) {
            const std::string between = below(2) == 0 ? ") (" : ") AND (";
            return {"(" + first.text + between + second.text + ")",
                    [=](const Library &l, std::size_t r) { return first.holds(l, r) && second.holds(l, r); }};
        }
        const Condition third = expression(0); // binds closer than the OR
        return {"(" + first.text + ") OR (" + second.text + ") " + third.text,
                [=](const Library &l, std::size_t r) {
                    return first.holds(l, r) || (second.holds(l, r) && third.holds(l, r));
                }};
    }

private:
    std::mt19937 m_random;
};

} // namespace

class TestSearchMatches : public QObject
{
    Q_OBJECT

private slots:
    void asEachTrackByItself_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("tracks");
        QTest::newRow("one track") << 1U << 1;
        QTest::newRow("a few") << 2U << 50;
        QTest::newRow("a block and a bit") << 3U << 2100;
        QTest::newRow("several blocks") << 4U << 5000;
    }
    void asEachTrackByItself()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, tracks);
        Maker maker(seed);
        const Library library = maker.library(static_cast<std::size_t>(tracks));
        const TrackList list = test::listOf(library.tracks);
        const TagColumns columns{library.tag};
        const std::vector<std::string> tagNames{"calm"};
        std::size_t found = 0;
        for (int i = 0; i < 200; ++i) {
            const Condition condition = maker.expression(3);
            const auto search = Search::parse(condition.text, tagNames);
            QVERIFY2(search, condition.text.c_str());
            std::vector<TrackList::Row> expected;
            for (std::size_t row = 0; row < list.size(); ++row)
                if (condition.holds(library, row))
                    expected.push_back(static_cast<TrackList::Row>(row));
            const auto rows = search->matches(list, columns, {}, std::chrono::system_clock::from_time_t(now));
            QVERIFY2(rows == expected, condition.text.c_str());
            found += rows.size();
        }
        QVERIFY(found > 0);
    }
};

QTEST_GUILESS_MAIN(TestSearchMatches)
#include "tst_search_matches.moc"
