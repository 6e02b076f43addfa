// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/sha256.h"
#include "embedding/weights/tensor_file.h"
#include "honest_files.h"
#include "support/json.h"
#include "support/places.h"
#include "support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <fstream>
#include <limits>
#include <set>

using namespace tagwright;
using namespace tagwright::embedding;
using namespace tagwright::test;
using namespace std::string_literals;

namespace {

/// What the hostile samples try to make.
constexpr const char *pwned = "/tmp/tagwright-pwned";

std::filesystem::path containers()
{
    return sharedFolder() / "golden" / "containers";
}

/// A dtype of safetensors by NumPy's name of it.
std::string dtypeOf(const std::string &name)
{
    static const std::map<std::string, std::string> names{
        {"float32", "F32"}, {"float64", "F64"}, {"float16", "F16"}, {"bfloat16", "BF16"}, {"int64", "I64"},
        {"int32", "I32"},   {"int16", "I16"},   {"int8", "I8"},     {"uint8", "U8"},      {"bool", "BOOL"}};
    return names.at(name);
}

template <typename T>
T element(const Tensor &tensor, std::size_t index)
{
    T value;
    std::memcpy(&value, tensor.bytes.data() + index * sizeof value, sizeof value);
    return value;
}

/// Whether the tensor is as the entry of expected.json says: type, shape and every value, also zeros' signs.
bool isAsExpected(const StoredTensor &stored, const nlohmann::json &expected)
{
    const Tensor &tensor = stored.tensor;
    const auto &values = expected["values"];
    if (tensor.dtype != dtypeOf(expected["dtype"]) || tensor.shape != expected["shape"].get<Shape>() ||
        tensor.bytes.size() != values.size() * *elementSize(tensor.dtype))
        return false;
    const auto same = [](double a, double b) { return a == b && std::signbit(a) == std::signbit(b); };
    for (std::size_t i = 0; i < values.size(); ++i) {
        bool isSame = false;
        if (tensor.dtype == "F64")
            isSame = same(element<double>(tensor, i), values[i]);
        else if (tensor.dtype == "I64")
            isSame = element<std::int64_t>(tensor, i) == values[i];
        else if (tensor.dtype == "I32")
            isSame = element<std::int32_t>(tensor, i) == values[i];
        else if (tensor.dtype == "U8")
            isSame = element<std::uint8_t>(tensor, i) == values[i];
        else if (tensor.dtype == "I8")
            isSame = element<std::int8_t>(tensor, i) == values[i];
        else if (tensor.dtype == "BOOL")
            isSame = element<std::uint8_t>(tensor, i) == static_cast<int>(values[i].get<bool>());
        else
            isSame = same(asFloats(stored).value()[i], values[i]);
        if (!isSame)
            return false;
    }
    return true;
}

bool isAligned(const Tensor &tensor)
{
    return tensor.bytes.empty() ||
           reinterpret_cast<std::uintptr_t>(tensor.bytes.data()) % *elementSize(tensor.dtype) == 0;
}

/// Values of a kernel [height × width × in × out] in the order [out × in × height × width].
std::vector<float> torchOrder(const std::vector<float> &values, const Shape &shape)
{
    if (shape.size() != 4)
        return values;
    std::vector<float> ordered;
    for (std::int64_t o = 0; o < shape[3]; ++o)
        for (std::int64_t i = 0; i < shape[2]; ++i)
            for (std::int64_t h = 0; h < shape[0]; ++h)
                for (std::int64_t w = 0; w < shape[1]; ++w)
                    ordered.push_back(
                        values[static_cast<std::size_t>(((h * shape[1] + w) * shape[2] + i) * shape[3] + o)]);
    return ordered;
}

std::string keptNames(const TensorFile &file)
{
    std::string names;
    for (const StoredTensor &tensor : file.tensors())
        names += tensor.name + " ";
    return names;
}

} // namespace

class TestTensorFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path = std::filesystem::path(m_folder.path().toStdString()) / "weights";

    Result<TensorFile> opened(const std::string &content)
    {
        std::ofstream(m_path, std::ios::binary)
            << content; // not atomically: that waits for the disk each time
        return TensorFile::read(m_path);
    }

    std::string madeKeras(const MadeDataset &made) { return kerasOf(made, m_path.native() + ".h5"); }
    std::string honestKeras() { return test::honestKeras(m_path.native() + ".h5"); }
    std::map<std::string, std::string> honestFiles() { return test::honestFiles(m_path.native() + ".h5"); }

    void refuses(const std::string &content, const std::string &says)
    {
        const auto file = opened(content);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::BadFormat);
        QCOMPARE(file.error().path, m_path);
        QVERIFY2(file.error().message.contains(says), file.error().message.c_str());
        QVERIFY(!file.error().message.contains('\n'));
    }

    /// Reads it: whatever comes of it, it is no crash, and a refusal is complete.
    void survives(const std::string &content)
    {
        const auto file = opened(content);
        if (file) {
            for (const StoredTensor &tensor : file->tensors()) {
                QVERIFY(isAligned(tensor.tensor));
                (void)asFloats(tensor);
            }
        } else {
            QCOMPARE(file.error().path, m_path);
            QVERIFY(!file.error().message.empty());
        }
    }

private slots:
    void initTestCase() { QVERIFY(!std::filesystem::exists(pwned)); }
    void cleanup() { QVERIFY(!std::filesystem::exists(pwned)); }

    void handmadeFilesAreRead()
    {
        for (const auto &[name, content] : honestFiles()) {
            const auto file = opened(content);
            QVERIFY2(file, file ? "" : (name + ": " + file.error().toString()).c_str());
            QCOMPARE(file->tensors().size(), 1U);
            const StoredTensor &tensor = file->tensors().front();
            QCOMPARE(tensor.name, std::string(file->container() == Container::Keras ? "layer/w" : "w"));
            QCOMPARE(tensor.tensor.shape, (Shape{2, 3}));
            QCOMPARE(asFloats(tensor).value(), six);
            QVERIFY(isAligned(tensor.tensor));
            QCOMPARE(file->find(tensor.name), &tensor.tensor);
            QVERIFY(!file->find("v"));
        }
    }

    void safetensorsAreReadInTheOrderOfTheFile()
    {
        const std::array values{3.0F, 4.0F};
        QVERIFY(writeSafetensors(m_path,
                                 std::array{NamedTensor{"b", {2}, values}, NamedTensor{"a", {1, 2}, values}},
                                 {{"name", "made"}}));
        const auto file = TensorFile::read(m_path);
        QVERIFY(file);
        QCOMPARE(file->container(), Container::Safetensors);
        QCOMPARE(keptNames(*file), "b a "s);
        QCOMPARE(file->metadata().at("name"), "made"s);
        QCOMPARE(asFloats(file->tensors().front()).value(), (std::vector<float>{3.0F, 4.0F}));
    }

    /// A safetensors header may have a length that starts like a pickle: 0x0280 bytes.
    void safetensorsAreNotTakenForPickles()
    {
        std::string header = "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}";
        header.resize(0x280, ' ');
        const auto file = opened(raw(std::uint64_t{0x280}) + header + raw(1.0F));
        QVERIFY(file);
        QCOMPARE(file->container(), Container::Safetensors);
    }

    void tensorsLieUnderStateDictOrModel()
    {
        const std::string tensor = pickledDict({{"w", pickled(MadeTensor{})}});
        for (const char *key : {"state_dict", "model"}) {
            const auto file = opened(torchZipOf(
                pickledDict({{"epoch", "K\x03"}, {"loss", "G" + std::string(8, '\0')}, {key, tensor}}),
                {{"0", raw(six)}}));
            QVERIFY(file);
            QCOMPARE(keptNames(*file), "w "s);
        }
    }

    /// Python 2 calls OrderedDict with a list of pairs, and sets the attributes of the dictionary afterwards.
    void dictionariesOfPython2AreRead()
    {
        const auto dictOf = [](const std::string &tensor) {
            return "ccollections\nOrderedDict\n](]("s + pickled("w"s) + tensor + "e](" + pickled("v"s) +
                   tensor + "ee\x85R}" + pickled("_metadata"s) + "}sb";
        };
        const std::vector<Member> storages{{"0", raw(six)}};
        for (const std::string &content : {torchZipOf(dictOf(pickled(MadeTensor{})), storages),
                                           torchLegacyOf(dictOf(pickled(MadeTensor{}, true)), storages)}) {
            const auto file = opened(content);
            QVERIFY2(file, file ? "" : file.error().message.c_str());
            QCOMPARE(keptNames(*file), "w v "s);
            QCOMPARE(asFloats(file->tensors()[1]).value(), six);
        }
    }

    void viewsBecomeContiguous()
    {
        const MadeTensor transposed{.shape = {3, 2}, .strides = {1, 3}};
        const MadeTensor part{.offset = 2, .shape = {2}, .strides = {2}};
        const MadeTensor number{.offset = 4, .shape = {}, .strides = {}};
        const MadeTensor nothing{.shape = {0, 4}, .strides = {4, 1}};
        const MadeTensor anyStride{.offset = 1, .shape = {1, 2}, .strides = {INT64_MAX, 3}};
        const auto file = opened(torchZipOf(pickledDict({{"transposed", pickled(transposed)},
                                                         {"part", pickled(part)},
                                                         {"number", pickled(number)},
                                                         {"nothing", pickled(nothing)},
                                                         {"any", pickled(anyStride)}}),
                                            {{"0", raw(std::vector<float>{0, 1, 2, 3, 4, 5})}}));
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        const auto values = [&](std::size_t i) { return asFloats(file->tensors()[i]).value(); };
        QCOMPARE(values(0), (std::vector<float>{0, 3, 1, 4, 2, 5}));
        QCOMPARE(values(1), (std::vector<float>{2, 4}));
        QCOMPARE(values(2), (std::vector<float>{4}));
        QVERIFY(values(3).empty());
        QCOMPARE(values(4), (std::vector<float>{1, 4}));
    }

    void arraysOfAnyOrderAreReadRight()
    {
        const std::vector<float> columns{0, 3, 1, 4, 2, 5};
        const std::vector<float> rows{0, 1, 2, 3, 4, 5};
        std::string swapped;
        for (const float value : rows) {
            const std::string bytes = raw(value);
            swapped.append(bytes.rbegin(), bytes.rend());
        }
        const auto file =
            opened(zipOf({{"fortran.npy", npyOf(npyHeader("<f4", "(2, 3)", true), raw(columns))},
                          {"big.npy", npyOf(npyHeader(">f4", "(2, 3)"), swapped)},
                          {"number.npy", npyOf(npyHeader("<f8", "()"), raw(7.0))}}));
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        QCOMPARE(asFloats(file->tensors()[0]).value(), rows);
        QCOMPARE(asFloats(file->tensors()[1]).value(), rows);
        QCOMPARE(asFloats(file->tensors()[2]).value(), std::vector<float>{7});
        const auto pickledBig = opened(torchLegacyOf(pickledArray("f4", ">", swapped), {}));
        QVERIFY(pickledBig);
        QCOMPARE(asFloats(pickledBig->tensors()[0]).value(), rows);
    }

    void foreignPicklesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("opcodes");
        QTest::addColumn<QByteArray>("says");
        const std::string command = pickled("touch "s + pwned);
        const auto row = [](const char *name, const std::string &opcodes, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(opcodes) << QByteArray(says);
        };
        const char *system = "it asks to call os.system, which has no place in a weight file";
        row("reduce", "cos\nsystem\n" + command + "\x85R", system);
        row("stack global", pickled("os"s) + pickled("system"s) + "\x93" + command + "\x85R", system);
        row("inst", "(" + command + "ios\nsystem\n", system);
        row("inst with quoted text", "(S'touch "s + pwned + "'\nios\nsystem\n", system);
        row("obj", "(cos\nsystem\n" + command + "o", system);
        row("new object", "cos\nsystem\n" + command + "\x85\x81", system);
        row("eval", "c__builtin__\neval\n" + command + "\x85R", "__builtin__.eval");
        row("in a state",
            "ccollections\nOrderedDict\n)R}" + pickled("x"s) + "cos\nsystem\n" + command + "\x85Rsb", system);
        row("a name of several lines", pickled("os\nx"s) + pickled("system"s) + "\x93", "os?x.system");
        row("a whole module", "cmymodels\nNet\nq"s + '\0' + ")\x81}b",
            "it holds a whole object of the class mymodels.Net, not weights alone; what is needed is its "
            "state_dict");
        row("torch's own loader", "ctorch.storage\n_load_from_bytes\n" + command + "\x85R",
            "torch.storage._load_from_bytes");
        row("inst of an allowed name", "(icollections\nOrderedDict\n", "opcode 0x69");
        row("a set", "\x8f", "opcode 0x8f");
        row("an extension", "\x82\x01", "opcode 0x82");
    }

    void foreignPicklesAreRefusedByName()
    {
        QFETCH(const QByteArray, opcodes);
        QFETCH(const QByteArray, says);
        refuses(torchZipOf(opcodes.toStdString(), {}), says.toStdString());
        refuses(torchLegacyOf(opcodes.toStdString(), {}), says.toStdString());
    }

    void badPicklesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("opcodes");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const std::string &opcodes, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(opcodes) << QByteArray(says);
        };
        const auto tensor = [&](const char *name, const MadeTensor &made, const char *says) {
            row(name, pickledDict({{"w", pickled(made)}}), says);
        };
        row("nothing", "", "more from the stack");
        row("no dict", "K\x01", "no dictionary");
        row("no tensor", pickledDict({{"epoch", "K\x01"}}), "no tensor");
        row("tuple without mark", "t", "more from the stack");
        row("below the mark", "K\x01(a", "more from the stack");
        row("huge memo", "}r\xff\xff\xff\xff", "far too large");
        row("nothing in the memo", "h\x05", "has not remembered");
        row("text beyond the end", "X\xff\xff\xff\x7fx", "ends too early");
        row("text of 2^64 - 1", "\x8d" + std::string(8, '\xff') + "x", "ends too early");
        row("nested deeply", std::string(100'000, ']') + std::string(99'999, 'a'), "no dictionary");
        row("tuples nested deeply", ")" + std::string(100'000, '\x85'), "no dictionary");
        row("a list that holds itself", "]q"s + '\0' + "h"s + '\0' + "a", "no dictionary");
        row("endless", std::string(2'000'000, 'N'), "far longer");
        row("call of a list", "])R", "damaged");
        row("call of an array type", "cnumpy\nndarray\n)R", "unknown way");
        row("state of a tensor", pickled(MadeTensor{}) + "}b", "a state that should have none");
        const std::string makeDict = "ccollections\nOrderedDict\n";
        row("dictionary of a number", makeDict + "K\x01\x85R",
            "a dictionary that is described in an unknown way");
        row("dictionary of numbers", makeDict + "]K\x01" + "a\x85R", "a dictionary that is described");
        row("dictionary of threes", makeDict + "]NNN\x87" + "a\x85R", "a dictionary that is described");
        std::string again = "](";
        for (int i = 0; i < 10'000; ++i)
            again += "NN\x86";
        again += "eq"s + '\0';
        for (int i = 0; i < 10'000; ++i)
            again += makeDict + "h"s + '\0' + "\x85R";
        row("one list as many dictionaries", again, "far longer");
        row("not a storage", "K\x01Q", "other than a storage");
        row("two of a name", pickledDict({{"w", pickled(MadeTensor{})}, {"w", pickled(MadeTensor{})}}),
            "is there twice");
        row("name that is a number", "}K\x01" + pickled(MadeTensor{}) + "s", "has no name");
        row("objects in an array", pickledArray("O8", "|", raw(six)), "type O8");
        row("array too short", pickledArray("f8", "<", raw(six)), "should take 48 bytes");
        row("array of text", pickledArray("U4", "<", raw(six)), "type U4");
        tensor("beyond the storage", {.shape = {1000, 1000}, .strides = {1000, 1}}, "reaches beyond");
        tensor("offset beyond the storage", {.offset = 1}, "reaches beyond");
        tensor("negative offset", {.offset = -1}, "negative");
        tensor("negative size", {.shape = {-2, 3}}, "negative");
        tensor("negative stride", {.strides = {-3, 1}}, "negative");
        tensor("too many elements", {.shape = {INT64_MAX, 4}, .strides = {0, 0}},
               "tensor w has a size too large to be");
        tensor("no element in too many rows", {.shape = {INT64_MAX, 0}, .strides = {0, 0}},
               "too large to be");
        tensor("stride that wraps", {.strides = {INT64_MAX, 2}}, "reaches beyond");
        tensor("offset that wraps", {.offset = INT64_MAX, .strides = {3, INT64_MAX}}, "reaches beyond");
        tensor("fewer strides than sizes", {.strides = {3}}, "strides");
        tensor("unfolds to a terabyte", {.shape = {std::int64_t{1} << 38}, .strides = {0}}, "unfold");
        tensor("seventeen dimensions",
               {.shape = std::vector<std::int64_t>(17, 1), .strides = std::vector<std::int64_t>(17, 1)},
               "unknown way");
        tensor("storage larger than its record", {.elements = 8}, "should have 8 elements");
        tensor("storage of 2^62 elements", {.elements = std::int64_t{1} << 62}, "elements");
        tensor("missing storage", {.key = "1"}, "is missing");
        tensor("path for a key", {.key = "../../../etc/passwd"}, "is missing");
    }

    void badPicklesAreRefused()
    {
        QFETCH(const QByteArray, opcodes);
        QFETCH(const QByteArray, says);
        refuses(torchZipOf(opcodes.toStdString(), {{"0", raw(six)}}), says.toStdString());
    }

    void badLegacyFilesAreRefused()
    {
        const std::string object = pickledDict({{"w", pickled(MadeTensor{}, true)}});
        refuses(whole("K\x01"), "not one of PyTorch");
        refuses(torchLegacyOf(object, {}), "storage 0 is missing");
        refuses(torchLegacyOf(object, {{"1", raw(six)}}), "belongs to no tensor");
        refuses(torchLegacyOf(object, {{"0", raw(six) + raw(six)}}), "should have 6 elements but has 12");
    }

    void badArchivesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const std::string &content, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(says);
        };
        const auto npz = [&](const char *name, const std::string &member, const char *says) {
            row(name, zipOf({{"w.npy", member, true}}), says);
        };
        row("empty archive", zipOf({}), "neither PyTorch's nor NumPy's");
        row("other archive", zipOf({{"readme.txt", "x"}}), "neither PyTorch's nor NumPy's");
        row("half an archive", honestZip().substr(0, 200), "cut short or damaged");
        row("zip bomb", zipOf({{"w.npy", std::string(20'000'000, '\0'), true}}), "far more than its size");
        row("many small bombs", zipOf(std::vector<Member>(40, {"w.npy", std::string(100'000, '\0'), true})),
            "not in NumPy's format");
        row("bomb for a storage",
            torchZipOf(pickledDict({{"w", pickled(MadeTensor{})}}),
                       {{"0", std::string(20'000'000, '\0'), true}}),
            "far more than its size");
        std::string wrongSum = honestZip();
        wrongSum[wrongSum.find(raw(six))] ^= 1;
        row("wrong checksum", wrongSum, "is damaged");
        row("big-endian", zipOf({{"made/data.pkl", whole("}")}, {"made/byteorder", "big"}}),
            "big-endian machine");
        npz("no magic", "x", "not in NumPy's format");
        npz("version 9", "\x93NUMPY\x09"s + std::string(8, '\0'), "unknown version");
        npz("header beyond the end", "\x93NUMPY\x01\x00\xff\xff{}"s, "ends too early");
        npz("no header", npyOf("{}", ""), "header");
        npz("objects", npyOf(npyHeader("|O", "(1,)"), raw(1.0)), "type |O");
        npz("records", npyOf("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }", raw(1.0F)),
            "plain numbers");
        npz("negative shape", npyOf(npyHeader("<f4", "(-1,)"), ""), "header");
        npz("shape beyond 64 bits", npyOf(npyHeader("<f4", "(9223372036854775807, 9, 0)"), ""), "cannot be");
        npz("shape beyond the data", npyOf(npyHeader("<f4", "(3,)"), raw(1.0F)), "should take 12 bytes");
        npz("data beyond the shape", npyOf(npyHeader("<f4", "(1,)"), raw(1.0)), "should take 4 bytes");
        npz("shape that never ends", npyOf("{'shape': (1 1", ""), "header");
    }

    void badArchivesAreRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, says);
        refuses(content.toStdString(), says.toStdString());
    }

    void badKerasFilesAreRefused()
    {
        const hid_t f32 = H5T_IEEE_F32LE;
        const auto made = [&](const MadeDataset &dataset) { return madeKeras(dataset); };
        refuses(honestKeras().substr(0, 3000), "cut short or damaged");
        refuses(made({.type = H5T_C_S1, .shape = {1}, .data = {}, .externalFile = {}, .chunks = {}}),
                "not of plain numbers");
        refuses(
            made({.type = f32, .shape = {1 << 20, 1 << 20}, .data = {}, .externalFile = {}, .chunks = {}}),
            "unfold");
        refuses(made({.type = f32, .shape = {4}, .data = {}, .externalFile = "/etc/passwd", .chunks = {}}),
                "not wholly in this file");
        const hid_t empty = H5Fcreate(m_path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
        H5Fclose(empty);
        refuses(readFile(m_path).value(), "no list layer_names");
    }

    void kerasFilesOfAnyKindAreRead()
    {
        const auto read = [&](const MadeDataset &dataset) { return opened(madeKeras(dataset)); };
        const auto chunked =
            read({.type = H5T_IEEE_F64BE,
                  .shape = {2, 1},
                  .data = "\x3f\xf0"s + std::string(6, '\0') + "\xc0"s + std::string(7, '\0'),
                  .externalFile = {},
                  .chunks = {1, 1}});
        QVERIFY2(chunked, chunked ? "" : chunked.error().message.c_str());
        QCOMPARE(chunked->tensors().front().tensor.dtype, "F64"s);
        QCOMPARE(asFloats(chunked->tensors().front()).value(), (std::vector<float>{1, -2}));
        const auto unwritten =
            read({.type = H5T_STD_I16LE, .shape = {2}, .data = {}, .externalFile = {}, .chunks = {}});
        QVERIFY(unwritten);
        QCOMPARE(unwritten->tensors().front().tensor.dtype, "I16"s);
        QCOMPARE(element<std::int16_t>(unwritten->tensors().front().tensor, 1), std::int16_t{0});
    }

    void badGzipFilesAreRefused()
    {
        const std::string packed = gzipOf(honestKeras());
        refuses(packed.substr(0, packed.size() - 9), "Not usable as a gzip'd file: ");
        refuses(packed + "x", "Not usable as a gzip'd file: ");
        std::string large = packed;
        large.replace(large.size() - 4, 4, raw(std::uint32_t{0xf0000000}));
        refuses(large, "larger than weights are");
        large.replace(large.size() - 4, 4, raw(std::uint32_t{0x10000000}));
        refuses(large, "damaged");
        refuses(gzipOf(packed), "no weight file that can be read");
    }

    void otherFilesAreNamedForWhatTheyAre()
    {
        refuses("", "The file is empty: the download went wrong.");
        refuses("\n<!DOCTYPE html><html><body>404</body></html>",
                "This is a web page, not a weight file: the download went wrong.");
        refuses("<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>", "This is a web page");
        refuses("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "Git LFS");
        refuses("RIFF....WAVE", "no weight file that can be read");
        const auto missing = TensorFile::read("/nowhere/x.pth");
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void floatsOfEveryTypeAreExact()
    {
        const auto floats = [](const char *dtype, const std::string &bytes) {
            return asFloats({"x", {dtype, {}, std::as_bytes(std::span(bytes))}});
        };
        const float infinity = std::numeric_limits<float>::infinity();
        QCOMPARE(
            floats("F16", raw(std::vector<std::uint16_t>{0x3c00, 0xc000, 0x7bff, 0x0001, 0x03ff, 0x0400})),
            (std::vector<float>{1, -2, 65504, 0x1p-24F, 0x1.ff8p-15F, 0x1p-14F}));
        QVERIFY(std::signbit(floats("F16", raw(std::uint16_t{0x8000}))->front()));
        QCOMPARE(floats("BF16", raw(std::vector<std::uint16_t>{0x3f80, 0xc049})),
                 (std::vector<float>{1, -3.140625F}));
        QCOMPARE(floats("F64", raw(std::vector<double>{0.1, -1e-300})), (std::vector<float>{0.1F, -0.0F}));
        for (const auto &bytes :
             {floats("F64", raw(1e300)), floats("F64", raw(std::nan(""))), floats("F32", raw(infinity)),
              floats("F16", raw(std::uint16_t{0xfc00})), floats("F16", raw(std::uint16_t{0x7e00})),
              floats("BF16", raw(std::uint16_t{0x7f80}))}) {
            QVERIFY(!bytes);
            QCOMPARE(bytes.error().code, ErrorCode::NotFinite);
        }
        QCOMPARE(floats("I64", raw(std::int64_t{1})).error().message,
                 "Tensor x is I64, a float type is needed."s);
    }

    void everyTruncationIsRefused()
    {
        for (const auto &[name, content] : honestFiles()) {
            // Each of a Keras file takes a process.
            const std::size_t step = name == "keras" ? 37 : 1;
            for (std::size_t size = 0; size < content.size(); size += step)
                QVERIFY2(!opened(content.substr(0, size)), (name + " of " + std::to_string(size)).c_str());
        }
    }

    void changedBytesAreSurvived()
    {
        for (const auto &[name, content] : honestFiles()) {
            const std::size_t step = name == "keras" ? 41 : 1;
            for (std::size_t at = 0; at < content.size(); at += step)
                for (const int change : {0x01, 0x80, 0xff}) {
                    std::string changed = content;
                    changed[at] = static_cast<char>(changed[at] ^ change);
                    survives(changed);
                }
        }
    }

    void foundInputsAreSurvived_data()
    {
        QTest::addColumn<QString>("path");
        const std::filesystem::path found = test::sourceFolder() + "/tests/fuzz/found";
        for (const auto &entry : std::filesystem::recursive_directory_iterator(found))
            if (entry.is_regular_file())
                QTest::newRow(entry.path().lexically_relative(found).c_str())
                    << QString::fromStdString(entry.path());
    }

    /// What has once been too much for a reader, or for the library under it.
    void foundInputsAreSurvived()
    {
        QFETCH(const QString, path);
        survives(readFile(path.toStdString()).value());
    }

    void referenceSamplesAreAsExpected_data()
    {
        TAGWRIGHT_NEED_SHARED("golden/containers/expected.json");
        QTest::addColumn<QString>("name");
        const auto expected = readJson(containers() / "expected.json");
        for (const auto &entry : expected.items())
            QTest::newRow(entry.key().c_str()) << QString::fromStdString(entry.key());
    }

    void referenceSamplesAreAsExpected()
    {
        QFETCH(const QString, name);
        const auto path = containers() / name.toStdString();
        const auto expected = readJson(containers() / "expected.json")[name.toStdString()];
        const auto file = TensorFile::read(path);
        if (!file) {
            QVERIFY2(expected["result"] == "refuse" || expected.contains("may_refuse"),
                     file.error().message.c_str());
            QCOMPARE(file.error().code, ErrorCode::BadFormat);
            QCOMPARE(file.error().path, path);
            qInfo("%s", file.error().message.c_str());
            return;
        }
        QVERIFY(expected["result"] == "load" || expected.contains("may_load"));
        for (const StoredTensor &tensor : file->tensors())
            QVERIFY(isAligned(tensor.tensor));
        if (expected.contains("tensors")) {
            QCOMPARE(file->tensors().size(), expected["tensors"].size());
            for (const StoredTensor &tensor : file->tensors())
                QVERIFY2(isAsExpected(tensor, expected["tensors"].at(tensor.name)), tensor.name.c_str());
        }
        if (expected.contains("layers_in_order")) {
            std::size_t at = 0;
            for (const auto &layer : expected["layers_in_order"])
                for (const auto &weight : layer["weights"]) {
                    QCOMPARE(file->tensors().at(at).name, weight["name"].get<std::string>());
                    QVERIFY(isAsExpected(file->tensors()[at], weight));
                    ++at;
                }
            QCOMPARE(file->tensors().size(), at);
        }
    }

    void openl3SamplesHoldTheSeededTensors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("0.2.0") << "openl3_keras_v020_layout.h5";
        QTest::newRow("0.4.0") << "openl3_keras_v040_layout.h5";
    }

    void openl3SamplesHoldTheSeededTensors()
    {
        TAGWRIGHT_NEED_SHARED("golden/containers/openl3_keras_v020_layout.h5");
        QFETCH(const QString, name);
        const auto file = TensorFile::read(containers() / name.toStdString());
        QVERIFY(file);
        std::map<std::string, nlohmann::json> seeded;
        const auto manifest = readJson(sharedFolder() / "golden/openl3/manifest.json");
        for (const auto &tensor : manifest.at("tensors"))
            seeded[tensor["key"]] = tensor;
        std::vector<StoredTensor> tensors;
        for (const StoredTensor &tensor : file->tensors())
            if (!tensor.name.contains("spectrogram"))
                tensors.push_back(tensor);
        const auto mapping = readJson(containers() / "expected.json")[name.toStdString()]["openl3_mapping"];
        QCOMPARE(tensors.size(), mapping.size());
        for (std::size_t i = 0; i < tensors.size(); ++i) {
            QCOMPARE(tensors[i].name, mapping[i]["dataset"].get<std::string>());
            const auto values = asFloats(tensors[i]).value();
            if (mapping[i]["content"] == "constant") {
                const float constant = mapping[i]["value"];
                QVERIFY(std::ranges::all_of(values, [&](float value) { return value == constant; }));
                continue;
            }
            const auto ordered = torchOrder(values, tensors[i].tensor.shape);
            QCOMPARE(sha256(std::as_bytes(std::span(ordered))),
                     seeded.at(mapping[i]["torch_key"])["sha256"].get<std::string>());
        }
    }

    void wholeNetworksOfBothFormatsAreTheSame()
    {
        TAGWRIGHT_NEED_SHARED("golden/passt/small/manifest.json");
        const auto folder = sharedFolder() / "golden/passt/small";
        for (const char *name : {"passt_small_zip.pt", "passt_small_legacy.pt"}) {
            const auto file = TensorFile::read(folder / name);
            QVERIFY(file);
            const auto manifest = readJson(folder / "manifest.json")["tensors"];
            QCOMPARE(file->tensors().size(), manifest.size());
            for (const auto &expected : manifest) {
                const Tensor *tensor = file->find(expected["key"].get<std::string>());
                QVERIFY(tensor);
                QCOMPARE(tensor->shape, expected["shape"].get<Shape>());
                QCOMPARE(sha256(tensor->bytes), expected["sha256"].get<std::string>());
            }
        }
    }

    void officialKerasFilesAreRead()
    {
        TAGWRIGHT_NEED_SHARED("data/musicnn-keras");
        for (const char *name : {"MSD_musicnn.h5", "MTT_musicnn.h5"}) {
            const auto file = TensorFile::read(sharedFolder() / "data/musicnn-keras" / name);
            QVERIFY2(file, file ? "" : file.error().toString().c_str());
            QCOMPARE(file->container(), Container::Keras);
            std::size_t bytes = 0;
            for (const StoredTensor &tensor : file->tensors()) {
                QVERIFY2(asFloats(tensor), tensor.name.c_str());
                bytes += tensor.tensor.bytes.size();
            }
            qInfo("%s: %zu tensors, %zu bytes, from %s to %s", name, file->tensors().size(), bytes,
                  file->tensors().front().name.c_str(), file->tensors().back().name.c_str());
            QVERIFY(bytes > 3'000'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestTensorFile)
#include "tst_tensor_file.moc"
