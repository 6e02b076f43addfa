// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/network_module.h"
#include "embedding/weights/import.h"
#include "embedding/weights/sha256.h"
#include "support/golden.h"
#include "support/made_weights.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <set>
#include <thread>

using namespace tagwright;
using namespace tagwright::embedding;
using test::MadeWeights;

class TestModels : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;
    std::filesystem::path m_file;

    static std::filesystem::path published(const char *id)
    {
        return test::sharedFolder() / "models" / (std::string(id) + ".safetensors");
    }

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        const std::filesystem::path root = m_temporary->path().toStdString();
        m_folder = root / "data" / "models";
        m_file = root / "download.bin";
    }

    void hashIsSha256()
    {
        // FIPS 180-4, examples.
        QCOMPARE(sha256(std::as_bytes(std::span("abc", 3))),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256({}), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void registryIsWhole()
    {
        std::set<std::string> ids;
        for (const ModelEntry &entry : modelRegistry()) {
            QVERIFY(ids.insert(entry.id).second);
            QVERIFY(findArchitecture(entry.architecture));
            QCOMPARE(entry.fileName, entry.id + ".safetensors");
            QCOMPARE(entry.sha256.size(), entry.size > 0 ? 64U : 0U);
            QVERIFY(entry.sampleRate > 0 && entry.dimension > 0);
            for (const std::string &text : {entry.title, entry.citation, entry.sourceUrl, entry.goodFor})
                QVERIFY(!text.empty());
        }
        QVERIFY(findModel("vggish") && findModel("openl3") && findModel("passt") && findModel("scnn-res"));
        QVERIFY(findModel("yamnet") && findModel("musicnn-mtt") && findModel("musicnn-msd"));
        QVERIFY(!findModel("none"));
    }

    void licencesAreStatedOrSaidNotToBe()
    {
        for (const ModelEntry &entry : modelRegistry()) {
            if (entry.licence.empty())
                QCOMPARE(entry.commercialUse, CommercialUse::Unknown);
            // What cannot be downloaded says why.
            QVERIFY(!publishedFiles(entry).empty() || !entry.note.empty());
        }
        QCOMPARE(findModel("openl3")->licence, std::string("CC-BY-4.0"));
        QVERIFY(publishedFiles(*findModel("scnn-res")).empty());
    }

    void filesOfTheRegistryAreWhole()
    {
        const QRegularExpression digits("^[0-9a-f]*$");
        const QRegularExpression inName("-([0-9a-f]{8})\\.pth$"); // torch.hub's convention
        std::set<std::string> names;
        for (const ModelEntry &entry : modelRegistry()) {
            for (const ModelFile &file : entry.files) {
                QVERIFY2(names.insert(file.name).second, file.name.c_str()); // a mirror is one folder
                QVERIFY(!file.part.empty() && file.about > 0 && file.name.find('/') == std::string::npos);
                const auto sha256 = QString::fromStdString(file.sha256);
                QVERIFY(digits.match(sha256).hasMatch() && sha256.size() <= 64);
                QVERIFY(file.gitBlob.empty() || file.gitBlob.size() == 40);
                if (const auto match = inName.match(QString::fromStdString(file.name)); match.hasMatch())
                    QCOMPARE(sha256.left(8), match.captured(1));
                for (const std::string &url : file.urls)
                    QVERIFY2(url.starts_with("https://"), url.c_str());
                QVERIFY(!file.urls.empty() || file.name == entry.fileName);
            }
            for (const std::string &part : findArchitecture(entry.architecture)->parts)
                QVERIFY(std::ranges::count(entry.files, part, &ModelFile::part) > 0);
        }
        const auto vggish = publishedFiles(*findModel("vggish"));
        QCOMPARE(vggish.size(), 2U);
        QCOMPARE(vggish[0]->part, std::string("network"));
        QVERIFY(downloadSize(*findModel("vggish")) > 288'000'000);
        QCOMPARE(publishedFiles(*findModel("openl3")).size(), 1U); // of the alternatives
    }

    void emptyFolderMissesAll()
    {
        for (const ModelStatus &status : listModels(m_folder))
            QCOMPARE(status.state, ModelState::Missing);
    }

    void publishedWeightsAreImported_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"yamnet", "musicnn-mtt", "musicnn-msd"})
            QTest::newRow(id) << id;
    }

    void publishedWeightsAreImported()
    {
        QFETCH(const QString, id);
        const auto source = published(id.toUtf8().constData());
        TAGWRIGHT_NEED_SHARED("models");
        std::filesystem::copy_file(source, m_file);
        const auto imported = importWeights(m_file, m_folder);
        QVERIFY(imported);
        QCOMPARE(imported->entry->id, id.toStdString());
        QVERIFY2(imported->note.empty(), imported->note.c_str());
        QCOMPARE(imported->path, m_folder / (id.toStdString() + ".safetensors"));
        QCOMPARE(*readFile(imported->path), *readFile(source));
        QCOMPARE(std::filesystem::file_size(imported->path), imported->entry->size);
        for (const ModelStatus &status : listModels(m_folder))
            QCOMPARE(status.state,
                     status.entry->id == id.toStdString() ? ModelState::Present : ModelState::Missing);
        // Nothing but the file and the note of where it comes from is left in the folder.
        QCOMPARE(std::distance(std::filesystem::directory_iterator(m_folder), {}), 2);
        // Again, from the model folder itself.
        QVERIFY(importWeights(imported->path, m_folder));
    }

    void otherWeightsAreAVersionOfTheirOwn()
    {
        MadeWeights weights("yamnet");
        QVERIFY(weights.write(m_file));
        const auto imported = importWeights(m_file, m_folder);
        QVERIFY(imported);
        QCOMPARE(imported->entry->id, std::string("yamnet"));
        QVERIFY(!imported->note.empty());
        QCOMPARE(listModels(m_folder).front().sha256, imported->sha256);
        QCOMPARE(listModels(m_folder).front().note, imported->note);
    }

    void variantsSayWhichTheyAre()
    {
        MadeWeights weights("musicnn");
        QVERIFY(weights.write(m_file));
        QCOMPARE(importWeights(m_file, m_folder).error().code, ErrorCode::BadFormat);
        weights.metadata["version"] = "MSD_musicnn";
        QVERIFY(weights.write(m_file));
        const auto imported = importWeights(m_file, m_folder);
        QVERIFY(imported);
        QCOMPARE(imported->entry->id, std::string("musicnn-msd"));
    }

    void wrongFilesAreRefused()
    {
        const auto refused = [&](MadeWeights &weights, ErrorCode code, const char *says) {
            QVERIFY(weights.write(m_file));
            const auto imported = importWeights(m_file, m_folder);
            QVERIFY(!imported);
            QCOMPARE(imported.error().code, code);
            QVERIFY2(imported.error().message.find(says) != std::string::npos,
                     imported.error().message.c_str());
            QVERIFY(!std::filesystem::exists(m_folder));
        };
        {
            MadeWeights weights("yamnet");
            weights.tensors[2].shape = {32, 1, 9, 1};
            refused(weights, ErrorCode::BadFormat,
                    "blocks.0.depthwise.weight is 32 × 1 × 9 × 1, 32 × 1 × 3 × 3 is needed");
        }
        {
            MadeWeights weights("yamnet");
            weights.tensors.back().name = "classifier.offset";
            refused(weights, ErrorCode::BadFormat, "classifier.bias is missing");
        }
        {
            MadeWeights weights("musicnn");
            weights.values(10)[3] = std::numeric_limits<float>::quiet_NaN();
            refused(weights, ErrorCode::NotFinite, "NaN");
        }
        {
            MadeWeights weights("musicnn");
            weights.metadata["architecture"] = "yamnet";
            refused(weights, ErrorCode::BadFormat, "conv0.weight is missing");
        }
        {
            MadeWeights weights("yamnet");
            for (NamedTensor &tensor : weights.tensors)
                tensor.name = "model." + tensor.name;
            refused(weights, ErrorCode::BadFormat, "not the weights of a network");
        }
        QVERIFY(writeFileAtomically(m_file, "<html>404</html>"));
        QCOMPARE(importWeights(m_file, m_folder).error().code, ErrorCode::BadFormat);
        QCOMPARE(importWeights("/nowhere", m_folder).error().code, ErrorCode::NotFound);
    }

    void damageIsSeen()
    {
        MadeWeights weights("yamnet");
        QVERIFY(weights.write(m_file));
        const auto path = importWeights(m_file, m_folder)->path;
        std::filesystem::resize_file(path, std::filesystem::file_size(path) - 1);
        QCOMPARE(listModels(m_folder).front().state, ModelState::Damaged);
        QVERIFY(!listModels(m_folder).front().note.empty());
        QCOMPARE(loadNetwork("yamnet", path).error().code, ErrorCode::BadFormat);
    }

    void networksAreLoadedByName()
    {
        TAGWRIGHT_NEED_SHARED("models/yamnet.safetensors");
        TAGWRIGHT_NEED_SHARED("golden/yamnet");
        const auto extractor = loadNetwork("yamnet", published("yamnet"));
        QVERIFY2(extractor, extractor ? "" : extractor.error().message.c_str());
        QCOMPARE((*extractor)->info().version, std::string("eeb7828bd588-hop0.48"));
        QCOMPARE((*extractor)->info().frameDimension, 1024);
        QCOMPARE((*extractor)->classNames().size(), 521U);
        QCOMPARE((*extractor)->classNames().front(), std::string("Speech"));
        const auto frames = (*extractor)->embed(test::goldenClip("hungarian_dance"));
        QVERIFY(frames);
        TAGWRIGHT_COMPARE_GOLDEN(*frames, "yamnet/hungarian_dance.embedding.npy", 1e-4);

        const auto musicnn = loadNetwork("musicnn-msd", published("musicnn-msd"));
        QVERIFY(musicnn);
        QCOMPARE((*musicnn)->info().version, std::string("d86526afa506-dense_pre"));
        QCOMPARE((*musicnn)->classNames().size(), 50U);
        const auto tags = (*musicnn)->classScores(*(*musicnn)->embed(test::goldenClip("vibe_ace")));
        QVERIFY(tags);
        TAGWRIGHT_COMPARE_GOLDEN(*tags, "musicnn/vibe_ace.msd.scores.npy", 2e-5);
    }

    void networksTogetherGiveWhatTheyGiveAlone()
    {
        TAGWRIGHT_NEED_SHARED("models/yamnet.safetensors");
        TAGWRIGHT_NEED_SHARED("golden/audio");
        const auto yamnet = std::move(*loadNetwork("yamnet", published("yamnet")));
        const auto musicnn = std::move(*loadNetwork("musicnn-mtt", published("musicnn-mtt")));
        const auto samples = test::goldenClip("vibe_ace");
        const FrameMatrix yamnetAlone = *yamnet->embed(samples);
        const FrameMatrix musicnnAlone = *musicnn->embed(samples);
        FrameMatrix yamnetTogether;
        FrameMatrix musicnnTogether;
        {
            const std::jthread first([&] { yamnetTogether = *yamnet->embed(samples); });
            const std::jthread second([&] { musicnnTogether = *musicnn->embed(samples); });
        }
        QVERIFY(yamnetTogether == yamnetAlone);
        QVERIFY(musicnnTogether == musicnnAlone);
    }

    void resultsDoNotDependOnTheThreads()
    {
        TAGWRIGHT_NEED_SHARED("models/yamnet.safetensors");
        TAGWRIGHT_NEED_SHARED("golden/audio");
        // Whatever the environment allows OpenBLAS and OpenMP, seen by a process of its own.
        const auto resultWith = [](const char *threads) {
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert("OPENBLAS_NUM_THREADS", threads);
            environment.insert("OMP_NUM_THREADS", threads);
            environment.insert("TAGWRIGHT_PRINT_HASHES", "1");
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), QStringList{});
            process.waitForFinished();
            return process.readAllStandardOutput();
        };
        const QByteArray one = resultWith("1");
        QCOMPARE(one.count('\n'), 3);
        QCOMPARE(resultWith("2"), one);
        QCOMPARE(resultWith("5"), one);
    }

    void wrongWeightsAreNotLoaded()
    {
        QCOMPARE(loadNetwork("yamnet", m_folder / "yamnet.safetensors").error().code,
                 ErrorCode::MissingWeights);
        QCOMPARE(loadNetwork("none", m_file).error().code, ErrorCode::BadInput);
        MadeWeights weights("musicnn");
        QVERIFY(weights.write(m_file));
        const auto loaded = loadNetwork("yamnet", m_file);
        QCOMPARE(loaded.error().code, ErrorCode::BadFormat);
        QVERIFY(loaded.error().message.find("weights of musicnn") != std::string::npos);
    }

    void blasIsNamed()
    {
        const auto blas = loadedBlas();
        QVERIFY2(blas, blas ? "" : blas.error().message.c_str());
        qInfo("%s (%s)", blas->library.c_str(), blas->configuration.c_str());
        QVERIFY(!blas->library.empty());
        QVERIFY(isFast({.library = "/usr/lib/openblas-pthread/libblas.so.3", .configuration = {}}));
        QVERIFY(!isFast({.library = "/usr/lib/blas/libblas.so.3.11.0", .configuration = {}}));
    }
};

namespace {

/// The other side of resultsDoNotDependOnTheThreads().
int printHashes()
{
    const auto samples = test::goldenClip("vibe_ace");
    for (const ModelEntry &entry : modelRegistry()) {
        if (entry.sha256.empty())
            continue;
        const auto network = loadNetwork(entry.id, test::sharedFolder() / "models" / entry.fileName);
        if (!network)
            return 1;
        const FrameMatrix frames = *(*network)->embed(samples);
        std::puts(
            sha256(std::as_bytes(std::span(frames.data(), static_cast<std::size_t>(frames.size())))).c_str());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (std::getenv("TAGWRIGHT_PRINT_HASHES"))
        return printHashes();
    const QCoreApplication application(argc, argv);
    TestModels test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_models.moc"
