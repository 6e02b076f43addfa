// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/conversion.h"
#include "support/foreign_weights.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tagwright;
using namespace tagwright::embedding;
using test::ForeignFile;

namespace {

const ConvertedTensor *find(const ConvertedWeights &weights, std::string_view name)
{
    const auto found = std::ranges::find(weights.tensors, name, &ConvertedTensor::name);
    return found == weights.tensors.end() ? nullptr : &*found;
}

/// Names of the tensors whose values or shapes are not those of the seed, or that are missing.
std::vector<std::string> differences(const ConvertedWeights &weights,
                                     const std::vector<test::SeededTensor> &expected)
{
    std::vector<std::string> names;
    for (const test::SeededTensor &tensor : expected) {
        const ConvertedTensor *ours = find(weights, tensor.name);
        if (!ours || ours->shape() != tensor.shape || !std::ranges::equal(ours->values(), tensor.values))
            names.push_back(tensor.name);
    }
    return names;
}

std::string messageOf(const Result<ConvertedWeights> &result)
{
    return result ? "" : result.error().message;
}

/// Small numbers for every tensor that yamnet's authors save, in Keras' order and names.
ForeignFile yamnetKeras(bool withScale = false)
{
    ForeignFile file;
    const auto filled = [](std::size_t count, const std::string &name, double scale, double offset = 0) {
        std::vector<float> values(count);
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint64_t u = test::splitmix64(test::fnv1a64(name) + i) >> 40U;
            values[i] = static_cast<float>(offset + scale * static_cast<double>(u) / 16777216.0);
        }
        return values;
    };
    const auto add = [&](const std::string &layer, const char *kernel, Shape shape, std::int64_t channels) {
        std::size_t count = 1;
        for (const std::int64_t extent : shape)
            count *= static_cast<std::size_t>(extent);
        const auto n = static_cast<std::size_t>(channels);
        file.add(layer + kernel, std::move(shape), filled(count, layer, 0.1, -0.05));
        if (withScale)
            file.add(layer + "/bn/gamma:0", {channels}, filled(n, layer + "g", 1, 0.5));
        file.add(layer + "/bn/beta:0", {channels}, filled(n, layer + "b", 1));
        file.add(layer + "/bn/moving_mean:0", {channels}, filled(n, layer + "m", 2, -1));
        file.add(layer + "/bn/moving_variance:0", {channels}, filled(n, layer + "v", 1, 0.01));
    };
    add("layer1/conv", "/kernel:0", {3, 3, 1, 32}, 32);
    std::int64_t in = 32;
    int number = 2;
    for (const std::int64_t out : {64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024}) {
        const std::string layer = "layer" + std::to_string(number++);
        add(layer + "/depthwise_conv", "/depthwise_kernel:0", {3, 3, in, 1}, in);
        add(layer + "/pointwise_conv", "/kernel:0", {1, 1, in, out}, out);
        in = out;
    }
    file.add("dense/kernel:0", {1024, 521}, filled(std::size_t{1024} * 521, "dense", 0.1));
    file.add("dense/bias:0", {521}, filled(521, "bias", 0.1));
    return file;
}

std::span<const float> floats(const ForeignFile &file, std::string_view name)
{
    const auto tensors = file.as().tensors;
    return std::ranges::find(tensors, name, &StoredTensor::name)->tensor.floats();
}

} // namespace

class TestConversion : public QObject
{
    Q_OBJECT

private slots:
    void shapesAreThoseOfTheReference_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("vggish") << "vggish";
        QTest::newRow("openl3") << "openl3";
        QTest::newRow("passt") << "passt";
        QTest::newRow("scnn-res") << "scnn-res";
        QTest::newRow("scnn") << "scnn-res/short";
    }

    void shapesAreThoseOfTheReference()
    {
        QFETCH(const QString, folder);
        TAGWRIGHT_NEED_SHARED("golden");
        const Architecture *architecture = findArchitecture(QTest::currentDataTag());
        QVERIFY(architecture);
        const auto manifest = test::readJson(test::golden(folder.toStdString() + "/manifest.json"));
        std::size_t count = 0;
        for (const auto &entry : manifest.at("tensors")) {
            if (entry.at("dtype") != "float32")
                continue;
            const std::string key = entry.at("key");
            const auto needed = std::ranges::find(architecture->tensors, key, &NeededTensor::name);
            QVERIFY2(needed != architecture->tensors.end(), key.c_str());
            QVERIFY2(fits(entry.at("shape").get<Shape>(), needed->shape), key.c_str());
            QVERIFY(!needed->optional);
            ++count;
        }
        QCOMPARE(std::ranges::count(architecture->tensors, false, &NeededTensor::optional),
                 static_cast<std::ptrdiff_t>(count));
    }

    void stateDictsAreTaken_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("vggish") << "vggish" << "";
        QTest::newRow("openl3") << "openl3" << "";
        QTest::newRow("passt") << "passt" << "net.";
        QTest::newRow("scnn-res") << "scnn-res" << "";
        QTest::newRow("scnn") << "scnn-res/short" << "module.";
    }

    void stateDictsAreTaken()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, prefix);
        TAGWRIGHT_NEED_SHARED("golden");
        const auto seeded = test::seededTensors(folder.toStdString());
        ForeignFile file;
        file.add(seeded, prefix.toStdString());
        file.addCounter(prefix.toStdString() + "bn.num_batches_tracked");
        file.add<float>("device_proxy", {1}, {0});
        const auto converted = convert(file.as());
        QVERIFY2(converted, messageOf(converted).c_str());
        QCOMPARE(converted->architecture->name, std::string(QTest::currentDataTag()));
        QCOMPARE(converted->tensors.size(), seeded.size());
        QCOMPARE(differences(*converted, seeded), std::vector<std::string>{});
    }

    void frontEndsConstantsAreTakenIfTheNetworkUsesThem()
    {
        TAGWRIGHT_NEED_SHARED("golden/openl3");
        ForeignFile openl3;
        openl3.add(test::seededTensors("openl3"));
        openl3.add<float>("speclayer.dft_real_kernels", {1, 1, 2}, {1, 2});
        openl3.add("speclayer.mel_basis", {256, 1025}, std::vector<float>(256 * 1025, 0.5F));
        auto converted = convert(openl3.as());
        QVERIFY2(converted, messageOf(converted).c_str());
        QVERIFY(find(*converted, "mel_basis"));
        QVERIFY(!find(*converted, "dft_real_kernels"));

        ForeignFile scnn;
        scnn.add(test::seededTensors("scnn-res/short"));
        scnn.add("spec.mel_scale.fb", {257, 128}, std::vector<float>(257 * 128, 0.5F));
        scnn.add("spec.spectrogram.window", {512}, std::vector<float>(512, 0.5F));
        converted = convert(scnn.as());
        QVERIFY2(converted, messageOf(converted).c_str());
        QVERIFY(find(*converted, "spec.mel_scale.fb") && find(*converted, "spec.spectrogram.window"));
        scnn[0].tensor.dtype = "I32";
        QCOMPARE(convert(scnn.as()).error().code, ErrorCode::BadFormat);
    }

    void vggishPartsAreTakenAlone()
    {
        TAGWRIGHT_NEED_SHARED("golden/vggish");
        const auto seeded = test::seededTensors("vggish");
        const auto vectors = std::ranges::find(seeded, "pca_eigen_vectors", &test::SeededTensor::name);
        const auto means = std::ranges::find(seeded, "pca_means", &test::SeededTensor::name);
        ForeignFile pca;
        pca.add("pproc.pca_eigen_vectors", {128, 128},
                std::vector<double>(vectors->values.begin(), vectors->values.end()));
        pca.add("pproc.pca_means", {128, 1}, std::vector<double>(means->values.begin(), means->values.end()));
        const auto converted = convert(pca.as(Container::Npz));
        QVERIFY2(converted, messageOf(converted).c_str());
        QCOMPARE(converted->architecture->name, std::string("vggish"));
        QCOMPARE(converted->tensors.size(), 2U);
        QCOMPARE(find(*converted, "pca_means")->shape(), Shape{128});
        QVERIFY(std::ranges::equal(find(*converted, "pca_means")->values(), means->values));
        QVERIFY(std::ranges::equal(find(*converted, "pca_eigen_vectors")->values(), vectors->values));

        ForeignFile network;
        network.add(seeded);
        network.remove("pca_means");
        QCOMPARE(messageOf(convert(network.as())), std::string("Tensor pca_means is missing."));
        network.remove("pca_eigen_vectors");
        QVERIFY(convert(network.as()));
        QCOMPARE(convert(network.as())->tensors.size(), seeded.size() - 2);
    }

    void passtComesInVariants()
    {
        TAGWRIGHT_NEED_SHARED("golden/passt/small");
        // The small one stands for the large one.
        Architecture small{.name = "passt", .tensors = {}};
        const auto seeded = test::seededTensors("passt/small");
        ForeignFile file;
        for (const auto &tensor : seeded) {
            Shape shape = tensor.shape;
            if (tensor.name == "patch_embed.proj.weight")
                shape = {shape[0], 256};
            file.add(tensor.name, shape, tensor.values);
            shape = tensor.shape;
            if (tensor.name == "time_new_pos_embed")
                shape.back() = anyExtent;
            small.tensors.push_back({tensor.name, shape});
        }
        const auto converted = convertTo(small, file.as());
        QVERIFY2(converted, messageOf(converted).c_str());
        QCOMPARE(differences(*converted, seeded), std::vector<std::string>{});
        QCOMPARE(messageOf(convertTo(*findArchitecture("passt"), file.as())),
                 std::string("Tensor cls_token is 1 × 1 × 48, 1 × 1 × 768 is needed."));

        ForeignFile imageNet;
        imageNet.add(seeded);
        imageNet.remove("time_new_pos_embed");
        imageNet.add<float>("pos_embed", {1}, {0});
        QVERIFY(messageOf(convert(imageNet.as())).contains("ImageNet"));
    }

    void containersOfTheSameTensorsGiveTheSameFile()
    {
        TAGWRIGHT_NEED_SHARED("golden/passt/small");
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        Architecture small{.name = "passt", .tensors = {}};
        for (const auto &tensor : test::seededTensors("passt/small"))
            small.tensors.push_back({tensor.name, tensor.shape});
        std::vector<std::string> contents;
        for (const char *name : {"passt_small_zip.pt", "passt_small_legacy.pt"}) {
            const auto file = TensorFile::read(test::golden(std::string("passt/small/") + name));
            QVERIFY(file);
            const auto converted = convertTo(
                small,
                {.path = name, .container = file->container(), .tensors = file->tensors(), .metadata = {}});
            QVERIFY2(converted, messageOf(converted).c_str());
            std::vector<NamedTensor> tensors;
            for (const ConvertedTensor &tensor : converted->tensors)
                tensors.push_back({tensor.name(), tensor.shape(), tensor.values()});
            QVERIFY(writeSafetensors(folder / "w", tensors, converted->metadata));
            contents.push_back(*readFile(folder / "w"));
        }
        QVERIFY(contents[0] == contents[1]);
    }

    void openl3KerasIsTakenInBothVersions()
    {
        TAGWRIGHT_NEED_SHARED("golden/openl3");
        const auto seeded = test::seededTensors("openl3");
        std::vector<float> mel(256 * 1025);
        for (std::size_t i = 0; i < mel.size(); ++i)
            mel[i] = static_cast<float>(i);
        const auto newer = test::openl3Keras(seeded, 17);
        const auto converted = convert(newer.as(Container::Keras));
        QVERIFY2(converted, messageOf(converted).c_str());
        QCOMPARE(converted->architecture->name, std::string("openl3"));
        QCOMPARE(differences(*converted, seeded), std::vector<std::string>{});
        QVERIFY(!find(*converted, "mel_basis"));

        const auto older = test::openl3Keras(seeded, 1, &mel);
        const auto withMel = convert(older.as(Container::Keras));
        QVERIFY2(withMel, messageOf(withMel).c_str());
        QCOMPARE(differences(*withMel, seeded), std::vector<std::string>{});
        QVERIFY(std::ranges::equal(find(*withMel, "mel_basis")->values(), mel));
    }

    void openl3KerasFilesAreTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("0.2.0") << "openl3_keras_v020_layout.h5";
        QTest::newRow("0.4.0") << "openl3_keras_v040_layout.h5";
    }

    void openl3KerasFilesAreTaken()
    {
        QFETCH(const QString, name);
        TAGWRIGHT_NEED_SHARED("golden/containers");
        const auto file = TensorFile::read(test::golden("containers/" + name.toStdString()));
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        const auto converted = convert(
            {.path = "file", .container = file->container(), .tensors = file->tensors(), .metadata = {}});
        QVERIFY2(converted, messageOf(converted).c_str());
        // Norms, biases and the first two kernels are seeded; the other kernels hold one number each.
        auto seeded = test::seededTensors("openl3");
        std::erase_if(seeded, [](const auto &tensor) {
            return tensor.shape.size() == 4 && !tensor.name.starts_with("conv2d_1.") &&
                   !tensor.name.starts_with("conv2d_2.");
        });
        QCOMPARE(differences(*converted, seeded), std::vector<std::string>{});
        QCOMPARE(find(*converted, "conv2d_3.weight")->values().front(), 0.17F);
        QCOMPARE(find(*converted, "mel_basis") != nullptr, name.contains("v020"));
    }

    void yamnetsNormsAreFolded_data()
    {
        QTest::addColumn<bool>("withScale");
        QTest::newRow("as published") << false;
        QTest::newRow("with a scale") << true;
    }

    void yamnetsNormsAreFolded()
    {
        QFETCH(const bool, withScale);
        const ForeignFile file = yamnetKeras(withScale);
        const auto converted = convert(file.as(Container::Keras));
        QVERIFY2(converted, messageOf(converted).c_str());
        QCOMPARE(converted->architecture->name, std::string("yamnet"));
        QCOMPARE(converted->metadata.at("activation"), std::string("relu"));
        QCOMPARE(converted->tensors.size(), findArchitecture("yamnet")->tensors.size());

        // blocks.1 is layer3: what the convolution and then the norm give, for one channel and any input.
        const std::string layer = "layer3/depthwise_conv";
        const auto kernel = floats(file, layer + "/depthwise_kernel:0"); // [3 × 3 × 64 × 1]
        const std::size_t c = 5;
        const double gamma = withScale ? static_cast<double>(floats(file, layer + "/bn/gamma:0")[c]) : 1.0;
        const double beta = static_cast<double>(floats(file, layer + "/bn/beta:0")[c]);
        const double mean = static_cast<double>(floats(file, layer + "/bn/moving_mean:0")[c]);
        const double sd =
            std::sqrt(static_cast<double>(floats(file, layer + "/bn/moving_variance:0")[c]) + 1e-4);
        const auto weights = find(*converted, "blocks.1.depthwise.weight")->values(); // [64 × 1 × 3 × 3]
        for (std::size_t tap = 0; tap < 9; ++tap)
            QCOMPARE(weights[c * 9 + tap],
                     static_cast<float>(static_cast<double>(kernel[tap * 64 + c]) * gamma / sd));
        QCOMPARE(find(*converted, "blocks.1.depthwise.bias")->values()[c],
                 static_cast<float>(beta - mean * gamma / sd));

        // [in × out] of the dense layer, and [1 × 1 × in × out] of a pointwise convolution, turned.
        QCOMPARE(find(*converted, "classifier.weight")->values()[7 * 1024 + 3],
                 floats(file, "dense/kernel:0")[3 * 521 + 7]);
        const auto pointwise = floats(file, "layer2/pointwise_conv/kernel:0");
        const auto ours = find(*converted, "blocks.0.pointwise.weight")->values();
        QVERIFY(std::abs(ours[9 * 32 + 4] / ours[9 * 32 + 5] -
                         pointwise[std::size_t{4} * 64 + 9] / pointwise[std::size_t{5} * 64 + 9]) < 1e-4F);
    }

    void wrongYamnetsAreRefused()
    {
        ForeignFile file = yamnetKeras();
        file.remove("dense/kernel:0");
        file.remove("dense/bias:0");
        QVERIFY(messageOf(convert(file.as(Container::Keras))).contains("27 convolutions, 0 dense layers"));
        file = yamnetKeras();
        file[0].tensor.shape = {3, 3, 2, 16};
        QVERIFY(messageOf(convert(file.as(Container::Keras))).contains("channels"));
        file = yamnetKeras();
        file.remove("layer1/conv/bn/moving_variance:0");
        file.remove("layer1/conv/bn/moving_mean:0");
        QVERIFY(messageOf(convert(file.as(Container::Keras))).contains("layer1/conv/bn"));
        file = yamnetKeras();
        const std::vector<float> negative(32, -1.0F);
        file[3].tensor.bytes = std::as_bytes(std::span(negative));
        const auto converted = convert(file.as(Container::Keras));
        QVERIFY(!converted);
        QCOMPARE(converted.error().code, ErrorCode::NotFinite);
    }

    void musicnnKerasGivesThePublishedTensors_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("musicnn-mtt") << "MTT_musicnn.h5";
        QTest::newRow("musicnn-msd") << "MSD_musicnn.h5";
    }

    void musicnnKerasGivesThePublishedTensors()
    {
        QFETCH(const QString, source);
        TAGWRIGHT_NEED_SHARED("data/musicnn-keras");
        TAGWRIGHT_NEED_SHARED("models");
        const auto file =
            TensorFile::read(test::sharedFolder() / "data" / "musicnn-keras" / source.toStdString());
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        const auto converted = convert(
            {.path = "file", .container = file->container(), .tensors = file->tensors(), .metadata = {}});
        QVERIFY2(converted, messageOf(converted).c_str());
        QCOMPARE(converted->architecture->name, std::string("musicnn"));
        const auto published = Safetensors::open(test::sharedFolder() / "models" /
                                                 (std::string(QTest::currentDataTag()) + ".safetensors"));
        QVERIFY(published);
        QCOMPARE(converted->tensors.size(), published->tensors().size());
        for (const ConvertedTensor &tensor : converted->tensors) {
            const Tensor &expected = published->tensors().at(tensor.name());
            QVERIFY2(tensor.shape() == expected.shape, tensor.name().c_str());
            QVERIFY2(std::ranges::equal(tensor.values(), expected.floats()), tensor.name().c_str());
        }
    }

    void wrongFilesSayWhatTheyAre()
    {
        TAGWRIGHT_NEED_SHARED("golden/scnn-res");
        ForeignFile unknown;
        unknown.add<float>("layer.weight", {1}, {0});
        unknown.add<float>("layer.bias", {1}, {0});
        QVERIFY(messageOf(convert(unknown.as())).contains("it has layer.bias, layer.weight"));
        QVERIFY(messageOf(convert(ForeignFile().as())).contains("no tensors"));
        unknown.add<float>("module.layer.bias", {1}, {0});
        QVERIFY(messageOf(convert(unknown.as())).contains("layer.bias is there twice"));

        auto seeded = test::seededTensors("scnn-res/short");
        ForeignFile file;
        file.add(seeded);
        file[2].tensor.shape = {1, 1};
        QCOMPARE(messageOf(convert(file.as())), "Tensor " + seeded[2].name + " is 1 × 1, 1 is needed.");
        file = ForeignFile();
        file.add(seeded);
        file.remove("dense2.bias");
        QCOMPARE(messageOf(convert(file.as())), std::string("Tensor dense2.bias is missing."));
        seeded.back().values.back() = std::numeric_limits<float>::infinity();
        file = ForeignFile();
        file.add(seeded);
        QCOMPARE(convert(file.as()).error().code, ErrorCode::NotFinite);
        // Weights of another network than the one that is asked for.
        QCOMPARE(messageOf(convertTo(*findArchitecture("yamnet"), file.as())),
                 std::string("Tensor conv0.weight is missing."));
    }

    void halfAndDoublePrecisionBecomeFloat()
    {
        const Architecture tiny{.name = "tiny", .tensors = {{"half", {2}}, {"brain", {2}}, {"double", {2}}}};
        ForeignFile file;
        file.add<std::uint16_t>("half", {2}, {0x3C00, 0xC000}, "F16");
        file.add<std::uint16_t>("brain", {2}, {0x3F80, 0xC000}, "BF16");
        file.add<double>("double", {2}, {1.0, -2.0});
        const auto converted = convertTo(tiny, file.as());
        QVERIFY2(converted, messageOf(converted).c_str());
        for (const ConvertedTensor &tensor : converted->tensors)
            QVERIFY2(std::ranges::equal(tensor.values(), std::vector{1.0F, -2.0F}), tensor.name().c_str());
        ForeignFile large;
        large.add<double>("double", {2}, {1.0, 1e300});
        QCOMPARE(convertTo({.name = "tiny", .tensors = {{"double", {2}}}}, large.as()).error().code,
                 ErrorCode::NotFinite);
    }
};

QTEST_GUILESS_MAIN(TestConversion)
#include "tst_conversion.moc"
