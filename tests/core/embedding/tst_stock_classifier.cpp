// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/stock_classifier.h"
#include "embedding/weights/sha256.h"
#include "support/golden.h"
#include "support/made_weights.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tagwright;
using namespace tagwright::embedding;
using test::MadeWeights;

namespace {

/// Mean over the patches of the log-odds of recorded probabilities.
Eigen::RowVectorXf meanLogits(const test::Rows &scores)
{
    const Eigen::ArrayXXd p = scores.cast<double>();
    return (p / (1 - p)).log().colwise().mean().cast<float>();
}

double correlation(const Eigen::RowVectorXf &a, const Eigen::RowVectorXf &b)
{
    const Eigen::RowVectorXf x = a.array() - a.mean();
    const Eigen::RowVectorXf y = b.array() - b.mean();
    return static_cast<double>(x.dot(y) / x.norm() / y.norm());
}

Eigen::Index best(const Eigen::RowVectorXf &values)
{
    Eigen::Index place = 0;
    values.maxCoeff(&place);
    return place;
}

} // namespace

class TestStockClassifier : public QObject
{
    Q_OBJECT
    QTemporaryDir m_temporary;
    const std::filesystem::path m_folder = m_temporary.path().toStdString();

    static std::string versionOf(const std::filesystem::path &weights)
    {
        const auto file = Safetensors::open(weights);
        return sha256(file.value().bytes()).substr(0, 12) + "-variant";
    }

    static Result<StockClassifier> published(const std::string &id)
    {
        const auto folder = test::sharedFolder() / "models";
        return StockClassifier::load(id, versionOf(folder / (id + ".safetensors")), folder);
    }

    static std::vector<float> &values(MadeWeights &weights, const std::string &tensor)
    {
        const auto found = std::ranges::find(weights.tensors, tensor, &NamedTensor::name);
        return weights.values(static_cast<std::size_t>(found - weights.tensors.begin()));
    }

    /// The last layers of a MusiCNN, filled with numbers that differ.
    static MadeWeights madeMusicnn()
    {
        MadeWeights weights("musicnn");
        std::mt19937 random(4);
        std::uniform_real_distribution<float> any(-1, 1);
        for (const char *tensor : {"classifier.weight", "classifier.bias", "backend.dense_norm.weight",
                                   "backend.dense_norm.bias", "backend.dense_norm.running_mean"})
            std::ranges::generate(values(weights, tensor), [&] { return any(random); });
        for (float &variance : values(weights, "backend.dense_norm.running_var"))
            variance = 1.5F + any(random);
        return weights;
    }

    /// What the network's last layers give to one frame.
    static Eigen::VectorXd lastLayers(MadeWeights &weights, const Eigen::VectorXd &frame)
    {
        const auto vector = [&](const std::string &tensor) {
            const auto &v = values(weights, tensor);
            return Eigen::Map<const Eigen::VectorXf>(v.data(), std::ssize(v)).cast<double>().array().eval();
        };
        const std::string norm = "backend.dense_norm.";
        const Eigen::VectorXd normed = (frame.array().cwiseMax(0) - vector(norm + "running_mean")) /
                                           (vector(norm + "running_var") + 1e-3).sqrt() *
                                           vector(norm + "weight") +
                                       vector(norm + "bias");
        const auto &w = values(weights, "classifier.weight");
        return Eigen::Map<const FrameMatrix>(w.data(), 50, 200).cast<double>() * normed +
               vector("classifier.bias").matrix();
    }

private slots:
    /// The last layer is linear: what is left of a clip is enough.
    void yamnetsClassesAreTheGolden_data()
    {
        QTest::addColumn<QString>("clip");
        for (const char *clip : {"hungarian_dance", "vibe_ace", "meow", "trumpet_short", "silence"})
            QTest::newRow(clip) << clip;
    }
    void yamnetsClassesAreTheGolden()
    {
        TAGWRIGHT_NEED_SHARED("models/yamnet.safetensors");
        TAGWRIGHT_NEED_SHARED("golden/yamnet");
        QFETCH(const QString, clip);
        const std::string name = "yamnet/" + clip.toStdString();
        const auto classifier = published("yamnet");
        QVERIFY(classifier);
        const Eigen::RowVectorXf ours = classifier->logits(test::goldenRows(name + ".mean_std.npy"));
        const Eigen::RowVectorXf golden = meanLogits(test::goldenRows(name + ".scores.npy"));
        const double difference = test::largestDifference(ours, golden);
        qInfo("largest difference of the log-odds: %.2g", difference);
        QVERIFY(difference < 1e-4);
        QCOMPARE(best(ours), best(golden));
    }

    /// The last layer sees max(0, x), whose mean is not known exactly.
    void musicnnsClassesAreCloseToTheGolden_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addColumn<QString>("weights");
        for (const char *weights : {"mtt", "msd"})
            for (const char *clip : {"hungarian_dance", "vibe_ace", "solipsism", "trumpet_short"})
                QTest::addRow("%s by %s", clip, weights) << clip << weights;
    }
    void musicnnsClassesAreCloseToTheGolden()
    {
        TAGWRIGHT_NEED_SHARED("models/musicnn-msd.safetensors");
        TAGWRIGHT_NEED_SHARED("golden/musicnn");
        QFETCH(const QString, clip);
        QFETCH(const QString, weights);
        const std::string name = "musicnn/" + clip.toStdString() + "." + weights.toStdString();
        const auto classifier = published("musicnn-" + weights.toStdString());
        QVERIFY(classifier);
        const Eigen::RowVectorXf ours = classifier->logits(test::goldenRows(name + ".mean_std.npy"));
        const test::Rows scores = test::goldenRows(name + ".scores.npy");
        const Eigen::RowVectorXf golden = meanLogits(scores);
        const double difference = test::largestDifference(ours, golden);
        qInfo("%d patches, largest difference of the log-odds %.2g, correlation %.4f",
              static_cast<int>(scores.rows()), difference, correlation(ours, golden));
        QVERIFY(correlation(ours, golden) > 0.999);
        QVERIFY(difference < 0.1);
        QCOMPARE(best(ours), best(golden));
        if (scores.rows() == 1) // nothing was averaged
            QVERIFY(difference < 2e-4);
    }

    void oneClassIsAColumnOfAll()
    {
        MadeWeights weights = madeMusicnn();
        const auto file = m_folder / "musicnn-mtt.safetensors";
        QVERIFY(weights.write(file));
        const auto classifier = StockClassifier::load("musicnn-mtt", versionOf(file), m_folder);
        QVERIFY2(classifier, classifier ? "" : classifier.error().toString().c_str());
        std::srand(2);
        const FrameMatrix embeddings = FrameMatrix::Random(7, 400);
        const FrameMatrix all = classifier->logits(embeddings);
        QCOMPARE(all.rows(), 7);
        QCOMPARE(all.cols(), 50);
        for (const Eigen::Index number : {0, 17, 49})
            QVERIFY((classifier->logits(embeddings, number) - all.col(number)).norm() < 1e-4F);
    }

    void aFrameThatNeverChangesIsExact()
    {
        MadeWeights weights = madeMusicnn();
        const auto file = m_folder / "musicnn-mtt.safetensors";
        QVERIFY(weights.write(file));
        const auto classifier = StockClassifier::load("musicnn-mtt", versionOf(file), m_folder).value();
        std::srand(3);
        FrameMatrix embedding = FrameMatrix::Zero(1, 400);
        embedding.leftCols(200).setRandom();
        const Eigen::VectorXd wanted =
            lastLayers(weights, embedding.leftCols(200).transpose().cast<double>());
        QVERIFY((classifier.logits(embedding).transpose().cast<double>() - wanted).norm() < 1e-4);
    }

    void normalFramesGiveTheirMean()
    {
        MadeWeights weights = madeMusicnn();
        const auto file = m_folder / "musicnn-mtt.safetensors";
        QVERIFY(weights.write(file));
        const auto classifier = StockClassifier::load("musicnn-mtt", versionOf(file), m_folder).value();
        std::srand(4);
        FrameMatrix embedding = FrameMatrix::Random(1, 400);
        embedding.rightCols(200) = embedding.rightCols(200).cwiseAbs();
        std::mt19937 random(1);
        std::normal_distribution<double> normal;
        constexpr int draws = 4000;
        Eigen::VectorXd sum = Eigen::VectorXd::Zero(50);
        Eigen::VectorXd squares = sum;
        for (int draw = 0; draw < draws; ++draw) {
            Eigen::VectorXd frame(200);
            for (Eigen::Index i = 0; i < 200; ++i)
                frame[i] = static_cast<double>(embedding(0, i)) +
                           normal(random) * static_cast<double>(embedding(0, 200 + i));
            const Eigen::VectorXd logits = lastLayers(weights, frame);
            sum += logits;
            squares += logits.cwiseAbs2();
        }
        const Eigen::ArrayXd mean = sum.array() / draws;
        const Eigen::ArrayXd error = ((squares.array() / draws - mean.square()) / draws).sqrt();
        const Eigen::ArrayXd ours = classifier.logits(embedding).transpose().cast<double>();
        QVERIFY((((ours - mean) / error).abs() < 4.5).all());
        // Without the deviation it would be another number: the test can fail.
        embedding.rightCols(200).setZero();
        const Eigen::ArrayXd still = classifier.logits(embedding).transpose().cast<double>();
        QVERIFY((((still - mean) / error).abs() > 10).any());
    }

    void classesAreFoundByName()
    {
        MadeWeights weights("yamnet");
        std::string names = R"(["Techno","Synthesizer pop","Synth bass")";
        for (int i = 3; i < 521; ++i)
            names += ",\"class " + std::to_string(i) + "\"";
        weights.metadata["class_names"] = names + "]";
        const auto file = m_folder / "yamnet.safetensors";
        QVERIFY(weights.write(file));
        const auto classifier = StockClassifier::load("yamnet", versionOf(file), m_folder).value();
        QCOMPARE(classifier.names().size(), 521U);
        QCOMPARE(classifier.find("Techno").value(), 0);
        QCOMPARE(classifier.find(" tECHNO ").value(), 0);
        QCOMPARE(classifier.find("class 520").value(), 520);
        const auto similar = classifier.find("synth");
        QCOMPARE(similar.error().code, ErrorCode::BadInput);
        QVERIFY(similar.error().message.find("“Synthesizer pop”, “Synth bass”") != std::string::npos);
        for (const char *none : {"", "polka", "\x1b[2J"}) {
            const auto found = classifier.find(none);
            QCOMPARE(found.error().code, ErrorCode::BadInput);
            QVERIFY(found.error().message.find("stock-tags") != std::string::npos);
            QVERIFY(found.error().message.find('\x1b') == std::string::npos);
        }
        // All tensors are alike: so are the classes, and YAMNet's deviations do not matter.
        FrameMatrix embedding = FrameMatrix::Constant(1, 2048, 2.0F);
        const float expected = 1024 * 2 * 0.01F + 0.01F;
        QVERIFY((classifier.logits(embedding).array() - expected).abs().maxCoeff() < 1e-3F);
        embedding.rightCols(1024).setZero();
        QVERIFY((classifier.logits(embedding).array() - expected).abs().maxCoeff() < 1e-3F);
    }

    void whatIsMissingIsSaid()
    {
        const auto codeOf = [&](const char *id, const std::string &version, const char *word) {
            const auto classifier = StockClassifier::load(id, version, m_folder);
            if (classifier || classifier.error().message.find(word) == std::string::npos)
                return ErrorCode::Io;
            return classifier.error().code;
        };
        QVERIFY(codeOf("timbre", "1", "yamnet, musicnn-mtt, musicnn-msd") == ErrorCode::BadInput);
        QVERIFY(codeOf("none", "1", "yamnet") == ErrorCode::BadInput);
        QVERIFY(codeOf("musicnn-msd", "1", "models download musicnn-msd") == ErrorCode::MissingWeights);

        MadeWeights weights("musicnn");
        const auto file = m_folder / "musicnn-msd.safetensors";
        QVERIFY(weights.write(file));
        QVERIFY(StockClassifier::load("musicnn-msd", versionOf(file), m_folder));
        QVERIFY(codeOf("musicnn-msd", "0123456789ab-dense_pre", "other weights") == ErrorCode::WrongVersion);

        values(weights, "classifier.bias")[3] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(weights.write(file));
        QVERIFY(codeOf("musicnn-msd", versionOf(file), "classifier.bias") == ErrorCode::NotFinite);

        MadeWeights nameless("yamnet");
        QVERIFY(nameless.write(m_folder / "yamnet.safetensors"));
        QVERIFY(codeOf("yamnet", versionOf(m_folder / "yamnet.safetensors"), "do not name") ==
                ErrorCode::MissingWeights);
    }
};

QTEST_GUILESS_MAIN(TestStockClassifier)
#include "tst_stock_classifier.moc"
