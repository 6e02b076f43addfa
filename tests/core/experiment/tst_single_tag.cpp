// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/files.h"
#include "base/text.h"
#include "experiment/single_tag_tables.h"
#include "support/array_folder.h"
#include "support/shared.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace tagwright;
using experiment::ArrayDataset;
using experiment::Method;
using experiment::SingleTagSettings;
using test::ArrayFolder;
using test::npyFile;

class TestSingleTag : public QObject
{
    Q_OBJECT

    /// Quick, without queues and audits.
    static SingleTagSettings few()
    {
        SingleTagSettings settings;
        settings.seeds = {1};
        settings.ks = {1, 5};
        settings.auditKs.clear();
        settings.queues = false;
        return settings;
    }

    static experiment::SingleTagResults run(const ArrayDataset &data, const SingleTagSettings &settings)
    {
        auto results = experiment::runSingleTag(data, settings);
        if (!results)
            throw std::runtime_error(results.error().toString());
        return *std::move(results);
    }

    static double correlation(const std::vector<double> &x, const std::vector<double> &y)
    {
        const auto n = static_cast<Eigen::Index>(x.size());
        Eigen::ArrayXd a = Eigen::Map<const Eigen::ArrayXd>(x.data(), n);
        Eigen::ArrayXd b = Eigen::Map<const Eigen::ArrayXd>(y.data(), n);
        a -= a.mean();
        b -= b.mean();
        return (a * b).sum() / std::sqrt(a.square().sum() * b.square().sum());
    }

private slots:
    void everyMethodLearnsEveryTag()
    {
        const ArrayFolder folder(1440); // a library of 1,080 clips
        const auto data = ArrayDataset::read(folder.path()).value();
        const auto results = run(data, few());
        QVERIFY(results.leftOut.empty());
        QCOMPARE(results.scores.size(), experiment::allMethods.size() * 2 * data.tags.size());
        for (const auto &summary : experiment::summariseMethods(results.scores)) {
            // By chance it is 1/6.
            QVERIFY2(summary.averagePrecision > (summary.k == 1 ? 0.25 : 0.5),
                     std::string(name(summary.method)).c_str());
            QVERIFY(summary.rocAuc > 0.6);
        }
    }

    void tablesHaveTheirColumns()
    {
        const ArrayFolder folder(240);
        folder.write("tag_groups.csv", "tag,class_index\ncalm,30\n\"bright, not silly\",31\ntense,216\n");
        const auto data = ArrayDataset::read(folder.path()).value();
        SingleTagSettings settings = few();
        settings.methods = {Method::Whitened};
        settings.auditKs = {5};
        settings.queues = true;
        const auto results = run(data, settings);
        const auto written = experiment::writeTables(folder.path() / "new" / "tables", results, data);
        QVERIFY(written && written->size() == 3);
        const auto table = [&](std::size_t i) { return parseCsv(readFile(written->at(i)).value()).value(); };

        const auto scores = table(0);
        QCOMPARE(written->at(0).filename(), "single_tag.csv");
        QCOMPARE(scores[0].cells, (std::vector<std::string>{"method", "k", "seed", "class_index",
                                                            "average_precision", "roc_auc"}));
        QCOMPARE(scores.size(), 1U + 2 * 3);
        QCOMPARE(scores[6].cells[0], "w_proto_std0.3");
        QCOMPARE(scores[6].cells[1], "5");
        QCOMPARE(scores[6].cells[3], "216");

        const auto audits = table(1);
        QCOMPARE(audits[0].cells,
                 (std::vector<std::string>{"class_index", "k", "seed", "estimated_average_precision", "low",
                                           "high", "true_average_precision", "covered"}));
        QCOMPARE(audits.size(), 1U + 3);
        for (std::size_t i = 1; i < audits.size(); ++i) {
            const auto number = [&](std::size_t cell) { return parseNumber(audits[i].cells[cell]).value(); };
            QVERIFY(number(4) <= number(3) && number(3) <= number(5));
            QCOMPARE(number(7) == 1, number(4) <= number(6) && number(6) <= number(5));
        }

        const auto queue = table(2);
        QCOMPARE(queue[0].cells, (std::vector<std::string>{"mode", "seed", "class_index", "round",
                                                           "average_precision", "positives"}));
        QCOMPARE(queue.size(), 1U + 3 * experiment::simulatedModes.size() * (experiment::queueRounds + 1));
    }

    void numberOfThreadsChangesNothing()
    {
        const ArrayFolder folder(1440);
        const auto data = ArrayDataset::read(folder.path()).value();
        SingleTagSettings settings = few();
        settings.ks = {10};
        settings.auditKs = {10};
        settings.queues = true;
        settings.queueTags = 1;
        settings.threads = 1;
        const auto alone = run(data, settings);
        settings.threads = 5;
        const auto together = run(data, settings);
        QCOMPARE(singleTagCsv(together, data), singleTagCsv(alone, data));
        QCOMPARE(auditCsv(together, data), auditCsv(alone, data));
        QCOMPARE(queueCsv(together, data), queueCsv(alone, data));
        QVERIFY(!alone.audits.empty() && !alone.queues.empty());
    }

    void aCuratorWhoFollowsTheQueueFindsMoreThanOneWhoDoesNot()
    {
        const ArrayFolder folder(480);
        const auto data = ArrayDataset::read(folder.path()).value();
        SingleTagSettings settings = few();
        settings.queues = true;
        const auto results = run(data, settings);
        std::map<probe::QueueMode, experiment::QueueSummary> byMode;
        for (const auto &summary : experiment::summariseQueues(results.queues))
            byMode[summary.mode] = summary;
        QCOMPARE(byMode.size(), experiment::simulatedModes.size());
        QVERIFY(byMode[probe::QueueMode::Likely].positives > 2 * byMode[probe::QueueMode::Random].positives);
        QVERIFY(byMode[probe::QueueMode::Mixed].positives > byMode[probe::QueueMode::Random].positives);
        for (const auto &round : results.queues) {
            QVERIFY(round.positives >= experiment::queueStart);
            QVERIFY(round.positives <= experiment::queueStart + round.round * experiment::queueClips);
        }
    }

    void whatCannotBeMeasuredIsNamed()
    {
        const ArrayFolder folder(240, false); // the test split is fold 0
        std::vector<unsigned char> labels(240 * 3, 0);
        for (std::size_t clip = 0; clip < 240; ++clip) {
            labels[clip * 3] = clip % 6 == 0;
            labels[clip * 3 + 1] = clip % 6 == 1 && clip / 6 % 4 != 0;  // no test clip
            labels[clip * 3 + 2] = clip % 6 == 2 && clip / 6 % 10 == 0; // few clips in the library
        }
        folder.write("labels.npy", npyFile("|u1", "(240, 3)", labels));
        const auto data = ArrayDataset::read(folder.path()).value();
        SingleTagSettings settings = few();
        settings.methods = {Method::CosineToMean, Method::Ridge};
        const auto results = run(data, settings);
        std::map<std::string, std::string> leftOut;
        for (const auto &each : results.leftOut)
            leftOut[each.what] = each.why;
        QCOMPARE(leftOut.size(), 3U);
        QVERIFY(leftOut.at("bright, not silly").find("no test clip") != std::string::npos);
        QVERIFY2(leftOut.at("tense").find("K = 5") != std::string::npos, leftOut.at("tense").c_str());
        QVERIFY(leftOut.at("r1").find("180 clips") != std::string::npos);
        QCOMPARE(results.scores.size(), 3U); // calm twice, tense with one example
    }

    void nothingToMeasureIsAnError()
    {
        const ArrayFolder folder(24);
        SingleTagSettings settings = few();
        settings.ks = {50};
        const auto results = experiment::runSingleTag(ArrayDataset::read(folder.path()).value(), settings);
        QVERIFY(!results && results.error().code == ErrorCode::NotEnough);
    }

    void seedsAreTheFoldsThereAre()
    {
        const ArrayFolder folder(240); // folds 0 to 3
        const auto data = ArrayDataset::read(folder.path()).value();
        SingleTagSettings settings = few();
        settings.methods = {Method::CosineToMean};
        settings.ks = {1};
        settings.seeds.clear();
        QCOMPARE(run(data, settings).scores.size(), 4U * 3);
        settings.seeds = {4};
        QCOMPARE(experiment::runSingleTag(data, settings).error().code, ErrorCode::NotEnough);
    }

    void withoutFoldsSeedsChangeTheDrawsAlone()
    {
        const ArrayFolder folder(240, false);
        const auto data = ArrayDataset::read(folder.path()).value();
        SingleTagSettings settings = few();
        settings.methods = {Method::CosineToMean};
        settings.ks = {1};
        settings.seeds = {0, 1, 7};
        const auto scores = run(data, settings).scores;
        QCOMPARE(scores.size(), 9U);
        QVERIFY(scores[0].averagePrecision != scores[3].averagePrecision);
    }

    void stopsWhenAsked()
    {
        const ArrayFolder folder(240);
        const auto data = ArrayDataset::read(folder.path()).value();
        std::stop_source stop;
        const auto results = experiment::runSingleTag(
            data, {}, [&](const Progress &progress) { progress.done > 0 && stop.request_stop(); },
            stop.get_token());
        QVERIFY(!results);
        QCOMPARE(results.error().code, ErrorCode::Cancelled);
    }

    /// One seed on published embeddings, tag by tag against recorded values.
    void agreesWithTheRecordedValues()
    {
        TAGWRIGHT_NEED_SHARED("golden/probe/single_tag_dev.csv");
        const auto data = ArrayDataset::read(test::sharedFolder() / "data/audioset-music").value();
        SingleTagSettings settings = few();
        settings.seeds = {0};
        settings.ks = SingleTagSettings{}.ks;
        using Key = std::tuple<std::string, int, int>; // method, K, class index
        std::map<Key, std::pair<double, double>> recorded;
        const auto rows =
            parseCsv(readFile(test::sharedFolder() / "golden/probe/single_tag_dev.csv").value()).value();
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const auto &cells = rows[i].cells;
            if (cells[2] == "0")
                recorded[{cells[0], std::stoi(cells[1]), std::stoi(cells[3])}] = {
                    parseNumber(cells[4]).value(), parseNumber(cells[5]).value()};
        }
        const auto results = run(data, settings);
        QVERIFY(results.leftOut.empty());
        for (const Method method : {Method::LogisticKAndK, Method::CosineToMean, Method::Whitened,
                                    Method::Ridge, Method::RidgeLogistic})
            for (const int k : settings.ks) {
                std::vector<double> ap, wantedAp, auc, wantedAuc;
                for (const auto &score : results.scores) {
                    if (score.method != method || score.task.k != k)
                        continue;
                    const auto &wanted =
                        recorded.at({std::string(name(method)), k, data.classIndices[score.task.tag]});
                    ap.push_back(score.averagePrecision);
                    auc.push_back(score.rocAuc);
                    wantedAp.push_back(wanted.first);
                    wantedAuc.push_back(wanted.second);
                }
                QCOMPARE(ap.size(), 139U);
                const auto mean = [](const std::vector<double> &values) {
                    return std::accumulate(values.begin(), values.end(), 0.0) /
                           static_cast<double>(values.size());
                };
                const double r = correlation(ap, wantedAp);
                qInfo("%-16s K = %2d: macro AP %.4f, recorded %.4f, r of the tags %.5f",
                      std::string(name(method)).c_str(), k, mean(ap), mean(wantedAp), r);
                QVERIFY(std::abs(mean(ap) - mean(wantedAp)) < 0.002);
                QVERIFY(std::abs(mean(auc) - mean(wantedAuc)) < 0.002);
                QVERIFY(r > 0.998);
            }
        // What the user gets is not recorded: it is better.
        std::map<Method, double> sums;
        for (const auto &score : results.scores)
            sums[score.method] += score.averagePrecision;
        QVERIFY(sums[Method::TwoCovariance] > sums[Method::Ridge]);
        QVERIFY(sums[Method::TwoCovarianceLogistic] > sums[Method::RidgeLogistic]);
    }
};

QTEST_GUILESS_MAIN(TestSingleTag)
#include "tst_single_tag.moc"
