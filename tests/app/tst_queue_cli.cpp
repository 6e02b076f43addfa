// SPDX-License-Identifier: GPL-3.0-or-later
// `queue`, `mislabels` and `similar` as people and scripts call them.
#include "support/cli_run.h"
#include "support/json.h"
#include "support/sounds.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace tagwright;
using nlohmann::json;

namespace {

constexpr int rate = 22'050;
constexpr int ofEachKind = 12;

/// Noise in bursts, `perSecond` times a second, over a quieter tone.
test::Samples bursts(int perSecond, double hz, std::uint32_t seed)
{
    test::Samples samples = test::noise(8, rate, 0.4F, seed);
    for (std::size_t i = 0; i < samples.size(); ++i)
        if (i * static_cast<std::size_t>(perSecond) / rate % 2 == 1)
            samples[i] *= 0.05F;
    return test::mixed(samples, test::sine(hz, 8, rate, 0.1F));
}

/// A chord of two tones that swells up to its end, over a little noise.
test::Samples chord(double hz, double ratio)
{
    test::Samples samples = test::mixed(test::sine(hz, 8, rate, 0.4F), test::sine(hz * ratio, 8, rate, 0.2F));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] *= static_cast<float>(i) / static_cast<float>(samples.size());
    return test::mixed(samples, test::noise(8, rate, 0.03F));
}

} // namespace

class TestQueueCli : public QObject
{
    Q_OBJECT
    /// 12 chords of one album, 12 bursts of noise of another, and chord3 once more as an Ogg file.
    std::unique_ptr<test::SoundFolder> m_folder;

    using Run = test::CliRun;

    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return test::runCli(m_folder->path(), QStringList{"--catalogue", "catalogue"} + arguments,
                            {{"TAGWRIGHT_MODELS", m_folder->path() / "models"}});
    }

    [[nodiscard]] std::vector<json> linesOf(const QStringList &arguments) const
    {
        const Run r = run(QStringList{"--json"} + arguments);
        if (r.code != 0)
            throw std::runtime_error(arguments.join(' ').toStdString() + ": " + r.err);
        return r.lines();
    }

    void ok(const QStringList &arguments) const { (void)linesOf(arguments); }

    static QString nameOf(const json &line)
    {
        return QString::fromStdString(line["path"]).section('/', -1).section('.', 0, 0);
    }

    static std::map<std::string, int> reasonsOf(const std::vector<json> &lines)
    {
        std::map<std::string, int> reasons;
        for (const json &line : lines)
            ++reasons[line["reason"]];
        return reasons;
    }

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        std::filesystem::create_directories(m_folder->path() / "music");
        const auto write = [&](const std::string &name, const test::Samples &samples, const char *album) {
            const auto wav = *m_folder / (name + ".wav");
            test::writeWav(wav, samples, rate);
            test::encode(m_folder->path() / "music" / (name + ".flac"), wav,
                         {"-metadata", QString("album=") + album});
        };
        for (int i = 0; i < ofEachKind; ++i) {
            write("chord" + std::to_string(i), chord(110 * std::pow(1.25, i), 1.2 + 0.3 * (i % 4)), "Chords");
            write("burst" + std::to_string(i),
                  bursts(2 + i, 200 + 150 * i, static_cast<std::uint32_t>(i + 1)), "Bursts");
        }
        test::encode(m_folder->path() / "music/copy.ogg", *m_folder / "chord3.wav", {"-q:a", "10"});
        ok({"scan", "music"});
        ok({"embed"});
    }

    void positivesAloneAskAboutTheLikely()
    {
        ok({"tag", "add", "tonal"});
        ok({"label", "tonal", "--positive", "music/chord0.flac", "music/chord1.flac", "music/chord2.flac"});
        const auto lines = linesOf({"queue", "tonal", "--limit", "2"});
        QCOMPARE(lines.size(), 2U);
        for (const json &line : lines) {
            QCOMPARE(line["reason"].get<std::string>(), std::string("likely"));
            QVERIFY(nameOf(line).startsWith("chord") || nameOf(line) == "copy");
            QVERIFY(line["score"] >= 0 && line["score"] <= 1);
            QCOMPARE(line["clip_start_s"].get<double>(), 0.0);
            QVERIFY(!line.contains("similarity"));
        }
        QVERIFY(lines[0]["score"] >= lines[1]["score"]);
        const Run words = run({"queue", "tonal", "--limit", "1"});
        QVERIFY(words.out.find("  1  Likely ") == 0);
        QVERIFY(words.out.find("@0:00") != std::string::npos);
        QCOMPARE(std::ranges::count(words.out, '\n'), 1);
    }

    void aRejectionMakesTheMixture()
    {
        ok({"tag", "add", "mixed"});
        ok({"label", "mixed", "--positive", "music/chord0.flac", "music/chord4.flac"});
        ok({"label", "mixed", "--negative", "music/burst1.flac"});
        const auto lines = linesOf({"queue", "mixed"});
        QCOMPARE(reasonsOf(lines),
                 (std::map<std::string, int>{{"different", 2}, {"likely", 2}, {"uncertain", 1}}));
        std::vector<QString> albums;
        for (const json &line : lines)
            albums.push_back(nameOf(line).left(5));
        for (std::size_t i = 2; i < albums.size(); ++i)
            QVERIFY(albums[i] != albums[i - 1] || albums[i] != albums[i - 2]);
        QCOMPARE(linesOf({"queue", "mixed"}), lines);
        for (const char *mode : {"likely", "uncertain", "random"})
            QCOMPARE(reasonsOf(linesOf({"queue", "mixed", "--mode", mode, "--limit", "3"})),
                     (std::map<std::string, int>{{mode, 3}}));
    }

    void noLabelledOrSkippedTrackAndNoCopyIsAskedAbout()
    {
        ok({"tag", "add", "copied"});
        ok({"label", "copied", "--positive", "music/chord3.flac", "--negative", "music/burst1.flac",
            "music/burst2.flac"});
        for (const char *mode : {"mixed", "likely", "uncertain", "random"}) {
            const auto lines =
                linesOf({"queue", "copied", "--mode", mode, "--limit", "100", "--skip", "music/chord7.flac"});
            std::set<QString> names;
            for (const json &line : lines)
                QVERIFY(names.insert(nameOf(line)).second);
            QVERIFY(names.size() > 6);
            for (const char *name : {"chord3", "copy", "burst1", "burst2", "chord7"})
                QVERIFY(!names.contains(name));
        }
    }

    void likeAClipIsInOrderOfSimilarity()
    {
        ok({"tag", "add", "like"});
        ok({"label", "like", "--positive", "music/chord0.flac"});
        const auto lines = linesOf({"queue", "like", "--like", "music/burst4.flac@0:02", "--limit", "2"});
        QCOMPARE(lines.size(), 2U); // a third one of the album would have to wait
        double last = 1;
        for (const json &line : lines) {
            QCOMPARE(line["reason"].get<std::string>(), std::string("similar"));
            QVERIFY(line["similarity"] <= last);
            last = line["similarity"];
            QVERIFY(nameOf(line) != "burst4");
        }
        QVERIFY(nameOf(lines[0]).startsWith("burst"));
    }

    void similarFindsTheCopyAndMarksIt()
    {
        const auto lines = linesOf({"similar", "music/chord3.flac", "--limit", "5"});
        QCOMPARE(lines.size(), 5U);
        QCOMPARE(nameOf(lines[0]), QString("copy"));
        QVERIFY(lines[0]["similarity"] > 0.9);
        double last = 1;
        for (const json &line : lines) {
            QCOMPARE(line["copy"].get<bool>(), nameOf(line) == "copy");
            QVERIFY(line["similarity"] <= last);
            last = line["similarity"];
        }
        QVERIFY(run({"similar", "music/chord3.flac@0:01", "--limit", "1"}).out.find("[a copy]") !=
                std::string::npos);
        QCOMPARE(linesOf({"similar", "music/chord3.flac", "--limit", "100"}).size(), 24U);
    }

    void aWrongLabelIsNamedFirst()
    {
        ok({"tag", "add", "slip"});
        QCOMPARE(run({"mislabels", "slip"}).code, 1); // no example yet
        ok({"label", "slip", "--positive", "music/chord0.flac", "music/chord2.flac", "music/chord4.flac",
            "music/chord6.flac@0:02", "music/burst5.flac"});
        ok({"label", "slip", "--negative", "music/burst0.flac", "music/burst3.flac", "music/burst9.flac"});
        const auto lines = linesOf({"mislabels", "slip"});
        QVERIFY(!lines.empty());
        QCOMPARE(nameOf(lines[0]), QString("burst5"));
        QCOMPARE(lines[0]["label"].get<int>(), 1);
        QVERIFY(lines[0]["clip_start_s"].is_null());
        for (std::size_t i = 1; i < lines.size(); ++i)
            QVERIFY(lines[i - 1]["strength"] >= lines[i]["strength"]);
        QVERIFY(run({"mislabels", "slip"}).out.find("labelled yes, others say 0.") != std::string::npos);
        ok({"label", "slip", "--remove", "music/burst5.flac"});
        for (const json &line : linesOf({"mislabels", "slip"}))
            QVERIFY(nameOf(line) != "burst5");
    }

    void wrongUsageIsNotFailure_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("queue of nothing") << QStringList{"queue"};
        QTest::newRow("unknown mode") << QStringList{"queue", "tonal", "--mode", "audit"};
        QTest::newRow("similar to nothing") << QStringList{"queue", "tonal", "--mode", "similar"};
        QTest::newRow("likely like") << QStringList{"queue", "tonal", "--mode", "likely", "--like", "x"};
        QTest::newRow("limit") << QStringList{"queue", "tonal", "--limit", "0"};
        QTest::newRow("similar") << QStringList{"similar"};
        QTest::newRow("mislabels") << QStringList{"mislabels"};
    }
    void wrongUsageIsNotFailure()
    {
        QFETCH(QStringList, arguments);
        const Run r = run(arguments);
        QCOMPARE(r.code, 2);
        QVERIFY(!r.err.empty());
    }

    void badInputGetsOneClearLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("tag") << QStringList{"queue", "nonesuch"} << 1 << "nonesuch";
        QTest::newRow("file") << QStringList{"similar", "music/nowhere.ogg"} << 1 << "nowhere.ogg";
        QTest::newRow("like") << QStringList{"queue", "tonal", "--like", "nowhere.ogg"} << 1 << "nowhere.ogg";
        QTest::newRow("instant") << QStringList{"similar", "music/chord0.flac@9:00"} << 1 << "behind the end";
        QTest::newRow("skip") << QStringList{"queue", "tonal", "--skip", "nowhere.ogg"} << 3 << "nowhere.ogg";
    }
    void badInputGetsOneClearLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, words);
        const Run r = run(arguments);
        QCOMPARE(r.code, code);
        QCOMPARE(std::ranges::count(r.err, '\n'), 1);
        QVERIFY2(r.err.find(words.toStdString()) != std::string::npos, r.err.c_str());
    }
};

QTEST_GUILESS_MAIN(TestQueueCli)
#include "tst_queue_cli.moc"
