// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "probe/metrics.h"
#include "probe/trainer.h"
#include "support/tagged_clips.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace tagwright;
using probe::Example;

/// Counts the rows that are read of a library.
class CountingSource : public probe::ArraySource
{
public:
    using ArraySource::ArraySource;
    using ArraySource::read;
    void read(Eigen::Index row, std::span<float> out) const override
    {
        ++reads;
        ArraySource::read(row, out);
    }
    mutable std::atomic<int> reads = 0;
};

class TestTrainer : public QObject
{
    Q_OBJECT

    static probe::FeatureMatrix randomFeatures(Eigen::Index n, Eigen::Index d)
    {
        std::srand(3);
        return probe::FeatureMatrix::Random(n, d);
    }

    /// Recorded values of seed 0: (K, class) → average precision. \param format  of a line's start
    static std::map<std::pair<int, int>, double> recordedPrecision(const std::string &format)
    {
        std::map<std::pair<int, int>, double> recorded;
        std::istringstream csv(readFile(test::sharedFolder() / "golden/probe/single_tag_dev.csv").value());
        for (std::string line; std::getline(csv, line);) {
            int k = 0, seed = 0, classIndex = 0, end = 0;
            if (std::sscanf(line.c_str(), format.c_str(), &k, &seed, &classIndex, &end) == 3 && end > 0 &&
                seed == 0)
                recorded[{k, classIndex}] = parseNumber(line.substr(end, line.find(',', end) - end)).value();
        }
        return recorded;
    }

private slots:
    /// The methods on real embeddings, tag by tag against recorded values.
    void averagePrecisionIsTheRecordedOne_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("whitened prototype") << "w_proto_std0.3";
        QTest::newRow("smoothed over neighbours") << "r1";
        QTest::newRow("with the logistic continuation") << "r1_logistic";
    }
    void averagePrecisionIsTheRecordedOne()
    {
        QFETCH(QString, method);
        TAGWRIGHT_NEED_SHARED("golden/probe/single_tag_dev.csv");
        const auto data = test::TaggedClips::load();
        const auto recorded = recordedPrecision(method.toStdString() + ",%d,%d,%d,%n");
        QVERIFY(recorded.size() > 500);
        std::vector<Eigen::Index> poolRows, testRows;
        std::vector<std::size_t> pool;
        for (std::size_t i = 0; i < data.ids.size(); ++i) {
            (data.folds[i] == 0 ? testRows : poolRows).push_back(static_cast<Eigen::Index>(i));
            if (data.folds[i] != 0)
                pool.push_back(i);
        }
        const probe::ArraySource library(data.features(poolRows, Eigen::all), "vggish");
        const auto space =
            probe::FeatureSpace::fit(library, {.neighbourhood = method != "w_proto_std0.3"}).value();
        std::vector<Eigen::Index> background;
        for (const std::size_t i : data.drawOrder(pool, 0, "bg"))
            background.push_back(static_cast<Eigen::Index>(i));
        background.resize(probe::Trainer::backgroundRows);
        const probe::Trainer trainer(space, {.method = probe::Method::Ridge, .background = background});
        const probe::FeatureMatrix test = data.features(testRows, Eigen::all);
        const probe::PlacedClips placed = space.place(test);
        for (const int k : {1, 5, 10, 20}) {
            double sum = 0, recordedSum = 0, worst = 0;
            for (std::size_t tag = 0; tag < data.tags.size(); ++tag) {
                std::vector<Example> examples;
                for (const std::size_t i : data.drawOrder(pool, 0, std::to_string(data.classIndices[tag])))
                    if (data.has(pool[i], tag) && examples.size() < static_cast<std::size_t>(k))
                        examples.push_back({{static_cast<Eigen::Index>(i)}, 1, static_cast<std::int64_t>(i)});
                const auto training = trainer.train(
                    examples, method == "r1_logistic" ? probe::Effort::Best : probe::Effort::ClosedForm);
                QVERIFY(training);
                const auto folded = training->folded;
                const Eigen::VectorXd score =
                    space.scoreOutside(folded, test, placed, space.linearScores(folded)).cast<double>();
                std::vector<char> truth;
                for (const Eigen::Index row : testRows)
                    truth.push_back(data.has(static_cast<std::size_t>(row), tag));
                const double ap = probe::averagePrecision(truth, {score.data(), truth.size()});
                const double wanted = recorded.at({k, data.classIndices[tag]});
                sum += ap;
                recordedSum += wanted;
                worst = std::max(worst, std::abs(ap - wanted));
            }
            const auto n = static_cast<double>(data.tags.size());
            qInfo("K = %d: macro AP %.4f, recorded %.4f, largest difference of a tag %.4f", k, sum / n,
                  recordedSum / n, worst);
            QVERIFY(std::abs(sum - recordedSum) / n < 0.002);
        }
    }

    void oneExampleRanksItselfFirst()
    {
        const probe::ArraySource library(randomFeatures(200, 16), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const auto training = probe::Trainer(space).train({{{17}, 1, 17}});
        QVERIFY(training);
        QVERIFY(training->leaveOutPositives.empty());
        const Eigen::VectorXf scores = space.score(training->folded);
        Eigen::Index best = 0;
        scores.maxCoeff(&best);
        QCOMPARE(best, 17);
    }

    void onlyNegativesAreNotEnough()
    {
        const probe::ArraySource library(randomFeatures(50, 8), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const auto training = probe::Trainer(space).train({{{3}, -1, 3}});
        QVERIFY(!training);
        QCOMPARE(training.error().code, ErrorCode::NotEnough);
    }

    void aRejectedClipNeverRises()
    {
        const probe::ArraySource library(randomFeatures(300, 16), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const probe::Trainer trainer(space);
        const auto scoreOf = [&](const std::vector<Example> &examples, Eigen::Index row) {
            const auto training = trainer.train(examples);
            return space.score(training->folded)[row];
        };
        // One rejection turns the prototype into the logistic; the second one is compared like with like.
        for (const Eigen::Index rejected : {40, 41, 42, 43})
            QVERIFY(scoreOf({{{1}, 1, 1}, {{9}, -1, 9}, {{rejected}, -1, rejected}}, rejected) <
                    scoreOf({{{1}, 1, 1}, {{9}, -1, 9}}, rejected));
    }

    void examplesOfOneTrackAreLeftOutTogether()
    {
        const probe::ArraySource library(randomFeatures(100, 8), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const probe::Trainer trainer(space);
        QVERIFY(trainer.train({{{1}, 1, 5}, {{2}, 1, 5}})->leaveOutPositives.empty());
        QCOMPARE(trainer.train({{{1}, 1, 5}, {{2}, 1, 5}, {{3}, 1, 6}})->leaveOutPositives.size(), 3U);
        QVERIFY(trainer.train({{{1}, 1, 5}, {{2}, 1, 5}, {{9}, -1, 9}})->leaveOutPositives.empty());
    }

    /// Without one of few yes all scores fall: what is left out must not seem to lie behind the library.
    void leftOutExamplesRankWhereUnlabelledOnesDo()
    {
        constexpr Eigen::Index tracks = 60, dimension = 16, fitting = 20;
        probe::FeatureMatrix features = randomFeatures(tracks, dimension);
        features.topLeftCorner(fitting, 3).array() += 0.8F;
        const probe::ArraySource library(features, "made-up");
        const auto space = probe::FeatureSpace::fit(library).value();
        double leftOut = 0, unlabelled = 0;
        constexpr Eigen::Index draws = 6;
        for (Eigen::Index draw = 0; draw < draws; ++draw) {
            std::vector<Example> examples;
            for (const Eigen::Index i : {0, 1, 2})
                examples.push_back({{3 * draw + i}, 1, 3 * draw + i});
            for (const Eigen::Index i : {0, 1, 2, 3, 4})
                examples.push_back({{fitting + 5 * draw + i}, -1, fitting + 5 * draw + i});
            const auto training = probe::Trainer(space).train(examples).value();
            const Eigen::VectorXf scores = space.score(training.folded);
            const auto shareAbove = [&](double score) {
                return static_cast<double>((scores.array() > static_cast<float>(score)).count()) / tracks;
            };
            for (const double score : training.leaveOutPositives)
                leftOut += shareAbove(score) / (3 * draws);
            for (Eigen::Index row = 0; row < fitting; ++row)
                if (row < 3 * draw || row >= 3 * draw + 3)
                    unlabelled += shareAbove(static_cast<double>(scores[row])) /
                                  static_cast<double>((fitting - 3) * draws);
        }
        // Two examples rank a little worse than three.
        QVERIFY2(std::abs(leftOut - unlabelled) < 0.15,
                 qPrintable(QString("%1 %2").arg(leftOut).arg(unlabelled)));
    }

    /// A tag that was learned from one half of real clips, and taken to the other half as examples, ranks
    /// clips of neither as it did where it was learned.
    void examplesFromAnotherLibraryAreWorthAsMuch()
    {
        TAGWRIGHT_NEED_SHARED("data/audioset-music");
        const auto data = test::TaggedClips::load();
        std::vector<Eigen::Index> hereRows, thereRows, testRows;
        std::vector<std::size_t> here;
        for (std::size_t i = 0; i < data.ids.size(); ++i) {
            const auto row = static_cast<Eigen::Index>(i);
            (data.folds[i] == 0 ? testRows : i % 2 == 0 ? hereRows : thereRows).push_back(row);
            if (data.folds[i] != 0 && i % 2 == 0)
                here.push_back(i);
        }
        const probe::FeatureMatrix test = data.features(testRows, Eigen::all);
        const probe::ArraySource hereLibrary(data.features(hereRows, Eigen::all), "vggish");
        const probe::ArraySource thereLibrary(data.features(thereRows, Eigen::all), "vggish");
        const auto hereSpace = probe::FeatureSpace::fit(hereLibrary).value();
        const auto thereSpace = probe::FeatureSpace::fit(thereLibrary).value();
        const probe::Trainer hereTrainer(hereSpace);
        const probe::Trainer thereTrainer(thereSpace);
        const auto hereTest = hereSpace.place(test);
        const auto thereTest = thereSpace.place(test);
        double ofHere = 0, ofThere = 0;
        for (std::size_t tag = 0; tag < data.tags.size(); ++tag) {
            std::vector<Example> own, brought;
            for (const std::size_t i : data.drawOrder(here, 0, std::to_string(data.classIndices[tag]))) {
                if (!data.has(here[i], tag) || own.size() == 10)
                    continue;
                const auto row = static_cast<Eigen::Index>(i);
                own.push_back({{row}, 1, row});
                brought.push_back({.rows = {},
                                   .value = 1,
                                   .group = -1 - row,
                                   .outside = hereLibrary.read(std::vector{row})});
            }
            std::vector<char> truth;
            for (const Eigen::Index row : testRows)
                truth.push_back(data.has(static_cast<std::size_t>(row), tag));
            const auto precision = [&](const probe::FeatureSpace &space, const probe::Trainer &trainer,
                                       const probe::PlacedClips &placed,
                                       const std::vector<Example> &examples) {
                const auto folded = trainer.train(examples).value().folded;
                const Eigen::VectorXd score =
                    space.scoreOutside(folded, test, placed, space.linearScores(folded)).cast<double>();
                return probe::averagePrecision(truth, {score.data(), truth.size()});
            };
            ofHere += precision(hereSpace, hereTrainer, hereTest, own);
            ofThere += precision(thereSpace, thereTrainer, thereTest, brought);
        }
        const auto n = static_cast<double>(data.tags.size());
        qInfo("macro AP %.4f where the tag was learned, %.4f where it was taken to", ofHere / n, ofThere / n);
        QVERIFY(ofThere > 0.97 * ofHere);
    }

    void twiceTheSameIsTwiceTheWeight_data()
    {
        QTest::addColumn<int>("clips");
        QTest::addColumn<int>("twice"); // which of the examples
        QTest::addColumn<bool>("closedForm");
        for (const bool closedForm : {true, false})
            for (const int clips : {300, 1200}) // without and with a neighbourhood
                for (const int twice : {0, 3})
                    QTest::addRow("%s, %d clips, a %s", closedForm ? "closed form" : "logistic", clips,
                                  twice == 0 ? "yes" : "no")
                        << clips << twice << closedForm;
    }
    void twiceTheSameIsTwiceTheWeight()
    {
        QFETCH(int, clips);
        QFETCH(int, twice);
        QFETCH(bool, closedForm);
        const probe::ArraySource library(randomFeatures(clips, 16), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const probe::Trainer trainer(space);
        const auto effort = closedForm ? probe::Effort::ClosedForm : probe::Effort::Best;
        const std::vector<Example> once{{{1}, 1, 1}, {{2}, 1, 2}, {{7}, 1, 7}, {{9}, -1, 9}, {{11}, -1, 11}};
        std::vector<Example> repeated = once;
        std::vector<Example> heavier = once;
        repeated.push_back(once[static_cast<std::size_t>(twice)]);
        heavier[static_cast<std::size_t>(twice)].weight = 2;
        const auto a = trainer.train(repeated, effort).value();
        const auto b = trainer.train(heavier, effort).value();
        const auto other = trainer.train(once, effort).value();
        const double tolerance = closedForm ? 1e-12 : 1e-4; // the logistic's features are in single precision
        const auto difference = [&](const probe::Training &training) {
            return (training.probe.weights - b.probe.weights).norm() / b.probe.weights.norm();
        };
        QVERIFY2(difference(a) < tolerance, std::to_string(difference(a)).c_str());
        QVERIFY(difference(other) > 100 * tolerance);
        QVERIFY(std::abs(a.probe.intercept - b.probe.intercept) < tolerance * b.probe.weights.norm());
        QVERIFY(std::abs(a.probe.eccentricity - b.probe.eccentricity) <=
                tolerance * std::abs(b.probe.eccentricity));
        for (std::size_t i = 0; i < once.size(); ++i) {
            QVERIFY(std::abs(a.fitted[i] - b.fitted[i]) < 100 * tolerance);
            QVERIFY(std::abs(a.leaveOut[i] - b.leaveOut[i]) < 100 * tolerance);
        }
    }

    void anExampleFromOutsideIsPlacedOnce()
    {
        const CountingSource library(randomFeatures(1200, 16), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        QVERIFY(space.hasNeighbourhood());
        const probe::Trainer trainer(space);
        const probe::FeatureMatrix outside = probe::FeatureMatrix::Random(2, 16);
        const std::vector<Example> examples{
            {.rows = {}, .value = 1, .group = -1, .outside = outside},
            {.rows = {}, .value = 1, .group = -2, .outside = outside.topRows(1)}};
        library.reads = 0;
        const auto first = trainer.train(examples).value();
        QVERIFY(library.reads > 0); // of their neighbours
        library.reads = 0;
        const auto second = trainer.train(examples).value();
        QCOMPARE(library.reads.load(), 0);
        QVERIFY(first.probe.weights == second.probe.weights);
        QVERIFY(first.vectors == second.vectors);
        QVERIFY((first.vectors.row(0) - first.vectors.row(1)).norm() > 1e-3); // each its own
        // One that was not there before is placed by itself.
        const auto third =
            trainer.train({examples[0], {.rows = {}, .value = 1, .group = -2, .outside = -outside}}).value();
        QVERIFY(library.reads > 0);
        QVERIFY(third.vectors.row(0) == first.vectors.row(0));
    }

    void severalThreadsTrainAtOnce()
    {
        const probe::ArraySource library(randomFeatures(1200, 16), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const probe::FeatureMatrix outside = probe::FeatureMatrix::Random(1, 16);
        const std::vector<Example> examples{
            {{1}, 1, 1},
            {{2, 3}, 1, 2},
            {{7}, -1, 7},
            {.rows = {}, .value = 1, .group = -1, .outside = outside},
        };
        const auto alone = probe::Trainer(space).train(examples).value();
        const probe::Trainer trainer(space); // that has placed nothing yet
        std::vector<Eigen::VectorXd> weights(4);
        {
            std::vector<std::jthread> threads;
            for (Eigen::VectorXd &own : weights)
                threads.emplace_back([&] { own = trainer.train(examples).value().probe.weights; });
        }
        for (const Eigen::VectorXd &own : weights)
            QVERIFY((own - alone.probe.weights).norm() < 1e-6 * alone.probe.weights.norm());
    }

    void trainingIsDeterministicAndOrderFree()
    {
        const probe::ArraySource library(randomFeatures(500, 16), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const probe::Trainer trainer(space);
        const std::vector<Example> examples{{{1}, 1, 1}, {{2}, 1, 2}, {{7}, -1, 7}};
        const std::vector<Example> reversed{examples.rbegin(), examples.rend()};
        const auto a = trainer.train(examples);
        QCOMPARE(a->probe.weights, trainer.train(examples)->probe.weights);
        QVERIFY((a->probe.weights - trainer.train(reversed)->probe.weights).norm() <
                1e-4 * a->probe.weights.norm());
    }
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
