// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/mislabels.h"
#include "probe/trainer.h"
#include "support/tagged_clips.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace tagwright;
using probe::Example;
using probe::Mislabel;

namespace {

const std::vector<double> library{-0.4, -0.2, 0, 0.2, 0.4};

std::vector<std::size_t> examplesOf(const std::vector<Mislabel> &mislabels)
{
    std::vector<std::size_t> examples;
    for (const Mislabel &mislabel : mislabels)
        examples.push_back(mislabel.example);
    return examples;
}

/// `count` clips that have the tag (or have it not), in the order of the draws, from the `first`-th on.
std::vector<std::size_t> drawn(const test::TaggedClips &data, const std::vector<std::size_t> &order,
                               std::size_t tag, bool has, std::size_t count)
{
    std::vector<std::size_t> clips;
    for (const std::size_t clip : order)
        if (data.has(clip, tag) == has && clips.size() < count)
            clips.push_back(clip);
    return clips;
}

} // namespace

class TestMislabels : public QObject
{
    Q_OBJECT

private slots:
    void aLabelFarFromItsKindIsNamed()
    {
        const std::vector<int> values{1, 1, 1, 1, -1, -1, -1, -1};
        const std::vector<double> scores{1, 1.1, 0.9, -0.1, 0, 0.1, 1.3, -0.1};
        QCOMPARE(examplesOf(probe::probableMislabels(values, scores, library)),
                 (std::vector<std::size_t>{6, 3}));
    }

    void labelsThatAgreeAreNotNamed()
    {
        const std::vector<int> values{1, 1, 1, -1, -1, -1};
        const std::vector<double> scores{1, 1.1, 0.9, 0, 0.1, -0.1};
        QVERIFY(probe::probableMislabels(values, scores, library).empty());
    }

    void aPositiveThatScoresHighOrANegativeThatScoresLowIsNoSlip()
    {
        const std::vector<int> values{1, 1, 1, 1, -1, -1, -1, -1};
        const std::vector<double> scores{1, 1.1, 0.9, 5, 0, 0.1, -0.1, -5};
        QVERIFY(probe::probableMislabels(values, scores, library).empty());
    }

    void rejectedSuggestionsThatAllScoreHighAreNotNamed()
    {
        const std::vector<int> values{1, 1, 1, -1, -1, -1, -1};
        const std::vector<double> scores{1, 1.1, 0.9, 1, 1.05, 1.1, 0.95};
        QVERIFY(probe::probableMislabels(values, scores, library).empty());
    }

    void unknownScoresArePassedOver()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(probe::probableMislabels(std::vector{1}, std::vector{nan}, library).empty());
        QVERIFY(probe::probableMislabels(std::vector{1, -1}, std::vector{nan, nan}, library).empty());
        QVERIFY(probe::probableMislabels({}, {}, {}).empty());
        QVERIFY(probe::probableMislabels(std::vector{1, 1, -1}, std::vector{1.0, 1.0, 1.0}, {}).empty());
    }

    void aSingleNegativeIsComparedWithTheLibrary()
    {
        const std::vector<int> values{1, 1, 1, -1};
        QCOMPARE(examplesOf(probe::probableMislabels(values, std::vector{1.0, 1.1, 0.9, 1.0}, library)),
                 std::vector<std::size_t>{3});
        QVERIFY(probe::probableMislabels(values, std::vector{1.0, 1.1, 0.9, 0.05}, library).empty());
    }

    /// Ten members and ten others are labelled, one of each wrongly: on real embeddings both turn up among
    /// the first four of the list in two thirds of the tags.
    void twoWrongLabelsOfTwentyAreFoundOnRealEmbeddings()
    {
        TAGWRIGHT_NEED_SHARED("data/audioset-music/vggish.npy");
        const auto data = test::TaggedClips::load();
        const probe::ArraySource source(data.features, "vggish");
        const auto space = probe::FeatureSpace::fit(source).value();
        const probe::Trainer trainer(space);
        std::vector<std::size_t> all(data.ids.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        int cases = 0, found = 0, both = 0, named = 0, innocent = 0;
        for (std::size_t tag = 0; tag < data.tags.size(); ++tag) {
            const auto order = data.drawOrder(all, 0, std::to_string(data.classIndices[tag]));
            const auto members = drawn(data, order, tag, true, 10);
            const auto others = drawn(data, order, tag, false, 10);
            std::vector<Example> examples;
            std::vector<int> values;
            for (const auto &[clips, value] : {std::pair{&members, 1}, std::pair{&others, -1}})
                for (std::size_t i = 0; i < clips->size(); ++i) {
                    const auto row = static_cast<Eigen::Index>((*clips)[i]);
                    values.push_back(i == 0 ? -value : value); // the first of each is wrong
                    examples.push_back({.rows = {row}, .value = values.back(), .group = row});
                }
            const auto isWrong = [](std::size_t example) { return example % 10 == 0; };
            const auto training = trainer.train(examples).value();
            const Eigen::VectorXf scores = space.score(training.folded);
            const std::vector<double> ranking(scores.begin(), scores.end());
            const auto list = examplesOf(probe::probableMislabels(values, training.leaveOut, ranking));
            const auto top = std::span(list).first(std::min<std::size_t>(list.size(), 4));
            const auto hits = std::ranges::count_if(top, isWrong);
            ++cases;
            found += static_cast<int>(hits);
            both += hits == 2 ? 1 : 0;
            named += static_cast<int>(std::ranges::count_if(list, isWrong));
            innocent += static_cast<int>(std::ssize(list) - std::ranges::count_if(list, isWrong));
        }
        const double n = cases;
        qInfo(
            "%d tags: %.2f of the wrong labels among the first four, both in %.2f of the tags; named at all "
            "%.2f of the wrong, %.3f of the right labels",
            cases, found / (2 * n), both / n, named / (2 * n), innocent / (18 * n));
        QVERIFY(found / (2 * n) > 0.75);
        QVERIFY(innocent / (18 * n) < 0.15);
    }
};

QTEST_GUILESS_MAIN(TestMislabels)
#include "tst_mislabels.moc"
