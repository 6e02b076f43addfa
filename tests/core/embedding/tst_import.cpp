// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/extractor_set.h"
#include "embedding/weights/class_names.h"
#include "embedding/weights/digest.h"
#include "embedding/weights/import.h"
#include "embedding/weights/import_record.h"
#include "support/seeded.h"
#include "support/small_disk.h"
#include "weight_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <set>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

std::string messageOf(const Result<ModelStatus> &result)
{
    return result ? "" : result.error().message;
}

/// In the container whose bytes `wrap` makes of a pickle and its storages.
std::string torchFile(const std::vector<test::SeededTensor> &tensors,
                      std::string (*wrap)(const std::string &, const std::vector<test::Member> &))
{
    std::vector<std::pair<std::string, std::string>> items;
    std::vector<test::Member> storages;
    const bool isLegacy = wrap == test::torchLegacyOf;
    for (const test::SeededTensor &tensor : tensors) {
        const std::string key = std::to_string(storages.size());
        const auto count = static_cast<std::int64_t>(tensor.values.size());
        std::vector<std::int64_t> strides(tensor.shape.size(), 1);
        for (std::size_t i = strides.size(); i-- > 1;)
            strides[i - 1] = strides[i] * tensor.shape[i];
        items.emplace_back(
            tensor.name,
            test::pickled(
                test::MadeTensor{.elements = count, .shape = tensor.shape, .strides = strides, .key = key},
                isLegacy));
        std::string bytes(tensor.values.size() * sizeof(float), '\0');
        std::memcpy(bytes.data(), tensor.values.data(), bytes.size());
        storages.push_back({key, std::move(bytes)});
    }
    return wrap(test::pickledDict(items), storages);
}

std::vector<NamedTensor> named(const std::vector<test::SeededTensor> &tensors)
{
    std::vector<NamedTensor> result;
    for (const test::SeededTensor &tensor : tensors)
        result.push_back({tensor.name, tensor.shape, tensor.values});
    return result;
}

bool isPca(const test::SeededTensor &tensor)
{
    return tensor.name.starts_with("pca");
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_root;
    std::filesystem::path m_folder;

    [[nodiscard]] std::filesystem::path write(const char *name, const std::string &content) const
    {
        const auto path = m_root / name;
        return writeFileAtomically(path, content) ? path : std::filesystem::path{};
    }

    /// golden/vggish as its two official files hold it.
    void writeVggish() const
    {
        auto network = test::seededTensors("vggish");
        auto pca = network;
        std::erase_if(network, isPca);
        std::erase_if(pca, std::not_fn(isPca));
        QVERIFY(writeSafetensors(m_root / "network", named(network), {}));
        const auto array = [](const test::SeededTensor &tensor, const std::string &shape) {
            const std::vector<double> values(tensor.values.begin(), tensor.values.end());
            return test::npyOf(test::npyHeader("<f8", shape), test::raw(values));
        };
        QCOMPARE(pca[0].name, std::string("pca_eigen_vectors"));
        QVERIFY(!write("pca.npz", test::zipOf({{"pca_eigen_vectors.npy", array(pca[0], "(128, 128)"), true},
                                               {"pca_means.npy", array(pca[1], "(128, 1)")}}))
                     .empty());
    }

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_root = m_temporary->path().toStdString();
        m_folder = m_root / "models";
    }

    void sameTensorsMakeTheSameFile()
    {
        TAGWRIGHT_NEED_SHARED("golden/scnn-res/short");
        auto seeded = test::seededTensors("scnn-res/short");
        const auto zip = write("a.pth", torchFile(seeded, test::torchZipOf));
        const auto legacy = write("b.pth", torchFile(seeded, test::torchLegacyOf));
        std::ranges::reverse(seeded);
        const auto ours = m_root / "c.safetensors";
        QVERIFY(writeSafetensors(ours, named(seeded), {{"license", "MIT"}}));
        std::set<std::string> contents;
        for (const auto &path : {zip, legacy, ours}) {
            const auto imported = importWeights(path, m_folder);
            QVERIFY2(imported, messageOf(imported).c_str());
            QCOMPARE(imported->entry->id, std::string("scnn"));
            QCOMPARE(imported->state, ModelState::Present);
            QVERIFY2(imported->note.empty(), imported->note.c_str());
            contents.insert(*readFile(imported->path));
        }
        // And once more from the model folder itself, which changes nothing.
        const auto status = modelStatus(*findModel("scnn"), m_folder);
        const auto before = readImportRecord(*status.entry, m_folder);
        QVERIFY(importWeights(status.path, m_folder));
        contents.insert(*readFile(status.path));
        QCOMPARE(contents.size(), 1U);
        QCOMPARE(readImportRecord(*status.entry, m_folder)->sources, before->sources);

        const auto file = Safetensors::open(status.path);
        QCOMPARE(classNames(*file).size(), 50U);
        QCOMPARE(classNames(*file).front(), std::string("guitar"));
        QVERIFY(file->metadata("license").empty());
    }

    void whereItCameFromIsNoted()
    {
        TAGWRIGHT_NEED_SHARED("golden/scnn-res/short");
        const auto path =
            write("best.pth", torchFile(test::seededTensors("scnn-res/short"), test::torchZipOf));
        const auto imported = importWeights(path, m_folder);
        QVERIFY2(imported, messageOf(imported).c_str());
        const auto record = readImportRecord(*imported->entry, m_folder);
        QVERIFY(record);
        QCOMPARE(record->sources, std::vector<std::string>{"best.pth"});
        QCOMPARE(record->sourcesSha256, std::vector<std::string>{digestsOf(path)->sha256});
        QCOMPARE(record->sha256, digestsOf(imported->path)->sha256);
        QCOMPARE(record->sha256, imported->sha256);
    }

    void partsComeInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("missing");
        QTest::newRow("network first")
            << QStringList{"network", "pca.npz"} << "vggish_pca_params-970ea276.pth";
        QTest::newRow("PCA first") << QStringList{"pca.npz", "network"} << "vggish-10086976.pth";
    }

    void partsComeInAnyOrder()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QString, missing);
        TAGWRIGHT_NEED_SHARED("golden/vggish");
        writeVggish();
        const auto first = importWeights(m_root / files[0].toStdString(), m_folder);
        QVERIFY2(first, messageOf(first).c_str());
        QCOMPARE(first->state, ModelState::Incomplete);
        QVERIFY2(first->note.contains(missing.toStdString()), first->note.c_str());
        QVERIFY(!isInstalled(*first->entry, m_folder));
        // What has to wait is not among what can run, and says so where it is asked for.
        QCOMPARE(openExtractors({}, m_folder)->size(), 1U);
        const auto file = Safetensors::open(first->path);
        QCOMPARE(checkedWeights(*first->entry, *file).error().code, ErrorCode::MissingWeights);

        const auto second = importWeights(m_root / files[1].toStdString(), m_folder);
        QVERIFY2(second, messageOf(second).c_str());
        QCOMPARE(second->state, ModelState::Present);
        QVERIFY(isInstalled(*second->entry, m_folder));
        const auto extractors = openExtractors({}, m_folder);
        QVERIFY2(extractors, extractors ? "" : extractors.error().message.c_str());
        QCOMPARE(extractors->back()->info().id, std::string("vggish"));
        const auto record = readImportRecord(*second->entry, m_folder);
        QCOMPARE(record->sources, (std::vector{files[0].toStdString(), files[1].toStdString()}));
        QCOMPARE(record->sha256, second->sha256);

        const auto whole = Safetensors::open(second->path);
        QVERIFY(whole);
        for (const test::SeededTensor &tensor : test::seededTensors("vggish")) {
            const auto values = whole->floats(tensor.name, tensor.shape);
            QVERIFY2(values && std::ranges::equal(*values, tensor.values), tensor.name.c_str());
        }
        // One part again: the other stays.
        const auto again = importWeights(m_root / files[0].toStdString(), m_folder);
        QCOMPARE(again->sha256, second->sha256);
        QCOMPARE(readImportRecord(*again->entry, m_folder)->sources.size(), 2U);
    }

    void modelsOfOneArchitectureAreToldApart()
    {
        TAGWRIGHT_NEED_SHARED("golden/scnn-res");
        const auto path =
            write("best_model.pth", torchFile(test::seededTensors("scnn-res"), test::torchZipOf));
        const std::string undecided = messageOf(importWeights(path, m_folder));
        QVERIFY2(undecided.contains("--as ID"), undecided.c_str());
        QVERIFY2(undecided.contains("scnn-res, scnn-res-msd, scnn-res-jamendo"), undecided.c_str());
        QVERIFY(!std::filesystem::exists(m_folder));
        const auto imported = importWeights(path, m_folder, "scnn-res-jamendo");
        QVERIFY2(imported, messageOf(imported).c_str());
        QCOMPARE(imported->path, m_folder / "scnn-res-jamendo.safetensors");
        QCOMPARE(classNames(*Safetensors::open(imported->path)).front(), std::string("genre---alternative"));
        // Converted, it says so itself.
        QCOMPARE(importWeights(imported->path, m_root / "other")->entry->id, std::string("scnn-res-jamendo"));

        QCOMPARE(messageOf(importWeights(path, m_folder, "passt")),
                 std::string("These are weights of scnn-res, PaSST (30 s) needs those of passt."));
        QCOMPARE(importWeights(path, m_folder, "nobody").error().code, ErrorCode::BadInput);
    }

    void officialFilesAreKnownByTheirChecksum_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("musicnn-mtt") << "MTT_musicnn.h5";
        QTest::newRow("musicnn-msd") << "MSD_musicnn.h5";
    }

    void officialFilesAreKnownByTheirChecksum()
    {
        QFETCH(const QString, source);
        TAGWRIGHT_NEED_SHARED("data/musicnn-keras");
        TAGWRIGHT_NEED_SHARED("models");
        const auto imported =
            importWeights(test::sharedFolder() / "data" / "musicnn-keras" / source.toStdString(), m_folder);
        QVERIFY2(imported, messageOf(imported).c_str());
        QCOMPARE(imported->entry->id, std::string(QTest::currentDataTag()));
        QVERIFY2(imported->note.empty(), imported->note.c_str());
        const auto file = Safetensors::open(imported->path);
        const auto published = Safetensors::open(test::sharedFolder() / "models" / imported->entry->fileName);
        QVERIFY(file && published);
        QCOMPARE(classNames(*file), classNames(*published));
        for (const auto &[name, tensor] : published->tensors())
            QVERIFY2(std::ranges::equal(file->tensors().at(name).floats(), tensor.floats()), name.c_str());
    }

    void gzipIsOpened()
    {
        TAGWRIGHT_NEED_SHARED("golden/containers");
        const auto keras = readFile(test::golden("containers/openl3_keras_v040_layout.h5"));
        const auto path = write("openl3.h5.gz", test::gzipOf(*keras));
        const auto imported = importWeights(path, m_folder);
        QVERIFY2(imported, messageOf(imported).c_str());
        QCOMPARE(imported->entry->id, std::string("openl3"));
    }

    void aFullDiskLeavesTheOldFile()
    {
        TAGWRIGHT_NEED_SHARED("golden/scnn-res/short");
        auto seeded = test::seededTensors("scnn-res/short");
        const auto old = importWeights(write("a.pth", torchFile(seeded, test::torchZipOf)), m_folder);
        QVERIFY2(old, messageOf(old).c_str());
        seeded.front().values.front() += 1;
        const auto path = write("b.pth", torchFile(seeded, test::torchZipOf));
        const std::string content = *readFile(old->path);
        {
            const test::SmallDisk full(1 << 20);
            const auto refused = importWeights(path, m_folder);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.starts_with("Cannot write"), refused.error().message.c_str());
        }
        QVERIFY(*readFile(old->path) == content);
        QCOMPARE(modelStatus(*old->entry, m_folder).sha256, readImportRecord(*old->entry, m_folder)->sha256);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(m_folder), {}), 2);
        QVERIFY(importWeights(path, m_folder)->sha256 != old->sha256);
    }

    void aFolderThatCannotBeWrittenSaysSo()
    {
        TAGWRIGHT_NEED_SHARED("golden/scnn-res/short");
        const auto path = write("a.pth", torchFile(test::seededTensors("scnn-res/short"), test::torchZipOf));
        const auto noFolder = write("file", "not a folder");
        QCOMPARE(importWeights(path, noFolder).error().code, ErrorCode::NotWritable);
        QVERIFY(std::filesystem::create_directories(m_folder / "scnn.safetensors"));
        const auto refused = importWeights(path, m_folder);
        QVERIFY(!refused);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(m_folder), {}), 1);
    }

    void damagedPartsAreNotMerged()
    {
        TAGWRIGHT_NEED_SHARED("golden/vggish");
        writeVggish();
        QVERIFY(std::filesystem::create_directories(m_folder));
        QVERIFY(writeFileAtomically(m_folder / "vggish.safetensors", "damaged"));
        const auto imported = importWeights(m_root / "pca.npz", m_folder);
        QVERIFY2(imported, messageOf(imported).c_str());
        QCOMPARE(imported->state, ModelState::Incomplete);
        QCOMPARE(readImportRecord(*imported->entry, m_folder)->sources.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
