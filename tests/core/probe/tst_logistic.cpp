// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/logistic.h"
#include "support/json.h"
#include "support/npy.h"
#include "support/shared.h"

#include <QTest>

using namespace tagwright;

class TestLogistic : public QObject
{
    Q_OBJECT
    using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

    static Matrix randomExamples(Eigen::Index n, Eigen::Index d)
    {
        std::srand(7);
        return Matrix::Random(n, d);
    }

    static probe::LogisticModel fit(const Matrix &x, const Eigen::VectorXd &y, const Eigen::VectorXd &c,
                                    double penalty)
    {
        return probe::LogisticProblem(x.cast<float>(), y, c, penalty).solve();
    }

private slots:
    void reachesTheRecordedOptima()
    {
        TAGWRIGHT_NEED_SHARED("golden/probe/logistic.json");
        const auto golden = test::sharedFolder() / "golden/probe";
        const auto description = test::readJson(golden / "logistic.json");
        const auto array = test::readNpy<double>(test::sharedFolder() / "data/audioset-music/vggish.npy");
        Matrix x = Eigen::Map<const Matrix>(array.values.data(), static_cast<Eigen::Index>(array.rows()),
                                            static_cast<Eigen::Index>(array.rowSize()));
        const Eigen::RowVectorXd mean = x.colwise().mean();
        x.rowwise() -= mean;
        const Eigen::RowVectorXd deviation = x.array().square().colwise().mean().sqrt();
        x.array().rowwise() /= deviation.array();
        x = x.cast<float>().cast<double>();
        for (const auto &c : description["cases"]) {
            const auto rows = c["rows"].get<std::vector<Eigen::Index>>();
            const auto labels = c["y"].get<std::vector<double>>();
            const auto weights = c["sample_weight"].get<std::vector<double>>();
            const auto n = static_cast<Eigen::Index>(rows.size());
            const Eigen::VectorXd y = 2 * Eigen::Map<const Eigen::VectorXd>(labels.data(), n).array() - 1;
            const auto model =
                fit(x(rows, Eigen::all), y, Eigen::Map<const Eigen::VectorXd>(weights.data(), n),
                    1 / c["C"].get<double>());
            const std::string name = c["case"];
            const auto wanted = test::readNpy<double>(golden / ("logistic_" + name + "_w.npy"));
            const Eigen::Map<const Eigen::VectorXd> w(wanted.values.data(), x.cols());
            const double error = (model.weights - w).norm() / w.norm();
            QVERIFY2(error < 1e-6, (name + ": relative error " + std::to_string(error)).c_str());
            const double b = wanted.values.back();
            QVERIFY2(std::abs(model.intercept - b) < 1e-6 * std::max(1.0, std::abs(b)), name.c_str());
        }
    }

    /// With many examples another solver takes over: they meet at the same place.
    void manyExamplesReachTheOptimumToo()
    {
        const Matrix x = randomExamples(probe::LogisticProblem::fewExamples + 200, 40);
        Eigen::VectorXd y = x.col(0).array().sign();
        y.head(50) = -y.head(50);
        Eigen::VectorXd c = Eigen::VectorXd::Constant(x.rows(), 1);
        c.tail(30).setConstant(5);
        c[3] = 0;
        const probe::LogisticProblem problem(x.cast<float>(), y, c, 1.2);
        const auto model = problem.solve();
        // The gradient, in double precision.
        const Eigen::VectorXd f = (x.cast<float>().cast<double>() * model.weights).array() + model.intercept;
        const Eigen::VectorXd slope = c.array() * -y.array() / (1 + (y.array() * f.array()).exp());
        const Eigen::VectorXd gradient = x.transpose() * slope + 1.2 * model.weights;
        QVERIFY2(gradient.norm() < 1e-3, std::to_string(gradient.norm()).c_str());
        QVERIFY2(std::abs(slope.sum()) < 1e-3, std::to_string(slope.sum()).c_str());
        const double best = problem.objective(model);
        for (const double step : {-1e-3, 1e-3}) {
            auto beside = model;
            beside.weights[7] += step;
            QVERIFY(problem.objective(beside) > best);
        }
    }

    void orderOfExamplesDoesNotMatter()
    {
        const Matrix x = randomExamples(12, 30);
        Eigen::VectorXd y = Eigen::VectorXd::Constant(12, -1);
        y.head(4).setOnes();
        const Eigen::VectorXd c = Eigen::VectorXd::Ones(12);
        const auto forward = fit(x, y, c, 1.2);
        const auto backward = fit(x.colwise().reverse(), y.reverse(), c, 1.2);
        QVERIFY((forward.weights - backward.weights).norm() < 1e-9);
    }

    void anExampleTwiceIsAnExampleOfWeightTwo()
    {
        const Matrix x = randomExamples(6, 10);
        Eigen::VectorXd y(6);
        y << 1, 1, -1, -1, -1, -1;
        Eigen::VectorXd c = Eigen::VectorXd::Ones(6);
        c[0] = 2;
        Matrix doubled(7, 10);
        doubled << x, x.row(0);
        Eigen::VectorXd doubledY(7);
        doubledY << y, 1;
        const auto weighted = fit(x, y, c, 1);
        const auto repeated = fit(doubled, doubledY, Eigen::VectorXd::Ones(7), 1);
        QVERIFY((weighted.weights - repeated.weights).norm() < 1e-8);
        QVERIFY(std::abs(weighted.intercept - repeated.intercept) < 1e-8);
    }

    void contradictoryLabelsCancel()
    {
        const Matrix x = Matrix::Ones(2, 3);
        const auto model = fit(x, Eigen::Vector2d(1, -1), Eigen::Vector2d::Ones(), 1);
        QVERIFY(model.weights.norm() < 1e-9);
        QVERIFY(std::abs(model.intercept) < 1e-9);
    }

    void oneClassOnlyEndsFinite()
    {
        const auto model = fit(randomExamples(3, 4), Eigen::Vector3d::Ones(), Eigen::Vector3d::Ones(), 1);
        QVERIFY(model.weights.allFinite());
        QVERIFY(std::isfinite(model.intercept));
    }

    void leaveOutIsCloseToTrainingWithoutTheGroup()
    {
        const Matrix x = randomExamples(60, 20);
        Eigen::VectorXd y(60);
        for (Eigen::Index i = 0; i < 60; ++i)
            y[i] = x(i, 0) + 0.5 * x(i, 1) > 0.3 ? 1 : -1;
        constexpr int labelled = 40;
        std::vector<int> groups;
        for (int i = 0; i < labelled; ++i)
            groups.push_back(i / 2);
        const Eigen::VectorXd c = Eigen::VectorXd::Ones(60);
        const probe::LogisticProblem problem(x.cast<float>(), y, c, 1.2);
        const auto all = problem.solve();
        const auto left = problem.leaveOut(all, groups);
        const Eigen::VectorXd othersMean = x.bottomRows(60 - labelled).colwise().mean();
        double worst = 0;
        double largestShift = 0;
        for (int group = 0; group < labelled / 2; ++group) {
            std::vector<Eigen::Index> kept;
            for (int i = 0; i < 60; ++i)
                if (i / 2 != group)
                    kept.push_back(i);
            const auto without = fit(x(kept, Eigen::all), y(kept), c(kept), 1.2);
            const double shift =
                othersMean.dot(without.weights - all.weights) + without.intercept - all.intercept;
            largestShift = std::max(largestShift, std::abs(shift));
            for (const Eigen::Index i : {2 * group, 2 * group + 1}) {
                const double score = x.row(i).dot(without.weights) + without.intercept;
                worst = std::max({worst, std::abs(score - left.scores[i]), std::abs(shift - left.shifts[i])});
            }
        }
        QVERIFY2(largestShift > 0.1, std::to_string(largestShift).c_str()); // there is something to see
        QVERIFY2(worst < 0.05, std::to_string(worst).c_str());
    }
};

QTEST_GUILESS_MAIN(TestLogistic)
#include "tst_logistic.moc"
