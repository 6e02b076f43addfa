// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/few_shot_draws.h"
#include "support/json.h"
#include "support/shared.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tagwright;
using experiment::ArrayDataset;

class TestFewShotDraws : public QObject
{
    Q_OBJECT

    /// 40 clips, every fourth of which has the one tag.
    static ArrayDataset madeUp()
    {
        ArrayDataset data;
        data.tags = {"calm"};
        data.classIndices = {5};
        for (int i = 0; i < 40; ++i) {
            data.ids.push_back("clip" + std::to_string(i));
            data.labels.push_back(i % 4 == 0);
        }
        return data;
    }

    static std::vector<std::size_t> everyOther()
    {
        std::vector<std::size_t> pool;
        for (std::size_t i = 0; i < 40; i += 2)
            pool.push_back(i);
        return pool;
    }

private slots:
    void drawsAreTheRecordedOnes()
    {
        TAGWRIGHT_NEED_SHARED("golden/probe/draws_seed0.json");
        const auto golden = test::readJson(test::sharedFolder() / "golden/probe/draws_seed0.json");
        const int seed = golden["seed"];
        const auto data = ArrayDataset::read(test::sharedFolder() / "data/audioset-music").value();
        const auto pool = data.partition(golden["test_fold"]).value().pool;
        const auto named = [&](const std::vector<Eigen::Index> &places, std::size_t count) {
            std::vector<std::string> ids;
            for (std::size_t i = 0; i < count; ++i)
                ids.push_back(data.ids[pool[static_cast<std::size_t>(places[i])]]);
            return ids;
        };
        QVERIFY(golden["classes"].size() > 1);
        for (const auto &[classIndex, drawn] : golden["classes"].items()) {
            const auto tag = static_cast<std::size_t>(
                std::ranges::find(data.classIndices, std::stoi(classIndex)) - data.classIndices.begin());
            QCOMPARE(data.tags[tag], drawn["tag"].get<std::string>());
            const auto draw = experiment::drawExamples(data, pool, seed, tag, 5);
            QCOMPARE(named(draw.positives, 5), drawn["positives"].get<std::vector<std::string>>());
            QCOMPARE(named(draw.negatives, 5), drawn["negatives"].get<std::vector<std::string>>());
            const auto first = experiment::drawOrder(data.ids, pool, seed, classIndex).front();
            QCOMPARE(QString::number(experiment::drawKey(seed, classIndex,
                                                         data.ids[pool[static_cast<std::size_t>(first)]]),
                                     16)
                         .rightJustified(16, '0')
                         .toStdString(),
                     drawn["first_key"].get<std::string>());
        }
        QCOMPARE(named(experiment::drawOrder(data.ids, pool, seed, "bg"), 5),
                 golden["background_first5"].get<std::vector<std::string>>());
    }

    void examplesAreMembersOfThePool()
    {
        const ArrayDataset data = madeUp();
        const auto draw = experiment::drawExamples(data, everyOther(), 1, 0, 6);
        QCOMPARE(draw.positives.size(), 6U);
        QCOMPARE(draw.negatives.size(), 6U);
        for (const Eigen::Index place : draw.positives)
            QVERIFY(place < 20 && place % 2 == 0); // clip 2 × place is one of every four
        for (const Eigen::Index place : draw.negatives)
            QVERIFY(place < 20 && place % 2 == 1);
        const std::set<Eigen::Index> different(draw.positives.begin(), draw.positives.end());
        QCOMPARE(different.size(), 6U);
    }

    void fewerExamplesThanAskedAreAllThereAre()
    {
        QCOMPARE(experiment::drawExamples(madeUp(), everyOther(), 1, 0, 100).positives.size(), 10U);
    }

    void moreExamplesBeginWithTheSameOnes()
    {
        const ArrayDataset data = madeUp();
        const auto few = experiment::drawExamples(data, everyOther(), 3, 0, 2).positives;
        auto many = experiment::drawExamples(data, everyOther(), 3, 0, 8).positives;
        many.resize(2);
        QCOMPARE(many, few);
    }

    void anotherSeedOrPurposeDrawsInAnotherOrder()
    {
        const ArrayDataset data = madeUp();
        const auto order = experiment::drawOrder(data.ids, everyOther(), 0, "5");
        QVERIFY(order != experiment::drawOrder(data.ids, everyOther(), 1, "5"));
        QVERIFY(order != experiment::drawOrder(data.ids, everyOther(), 0, "6"));
        QVERIFY(order == experiment::drawOrder(data.ids, everyOther(), 0, "5"));
    }

    void idsArePaddedToElevenCharactersButNeverCut()
    {
        QCOMPARE(experiment::drawKey(0, "1", "abc"), experiment::drawKey(0, "1", "abc        "));
        QVERIFY(experiment::drawKey(0, "1", "abcdefghijkl") != experiment::drawKey(0, "1", "abcdefghijk"));
    }
};

QTEST_GUILESS_MAIN(TestFewShotDraws)
#include "tst_few_shot_draws.moc"
