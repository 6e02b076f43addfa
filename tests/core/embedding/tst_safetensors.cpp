// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/safetensors.h"
#include "support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <cstring>
#include <limits>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

std::string withLength(std::uint64_t length, const std::string &rest)
{
    std::string file(sizeof length, '\0');
    std::memcpy(file.data(), &length, sizeof length);
    return file + rest;
}

/// A file of this header, padded so that the data is aligned, and so many bytes of zeros.
std::string fileOf(std::string header, std::size_t dataSize)
{
    header.append((8 - header.size() % 8) % 8, ' ');
    return withLength(header.size(), header + std::string(dataSize, '\0'));
}

std::string tensorEntry(const char *name, const char *dtype, const char *shape, const char *offsets)
{
    // No raw strings: they confuse moc.
    return std::string("\"") + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape +
           ",\"data_offsets\":" + offsets + "}";
}

} // namespace

class TestSafetensors : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path = std::filesystem::path(m_folder.path().toStdString()) / "file.safetensors";

    Result<Safetensors> opened(const std::string &content)
    {
        if (auto written = writeFileAtomically(m_path, content); !written)
            return std::unexpected(written.error());
        return Safetensors::open(m_path);
    }

private slots:
    void whatIsWrittenIsRead()
    {
        const std::array matrix{1.0F, -2.5F, 1e-38F, 65504.0F, -0.0F, 0.1F};
        const std::array scalar{7.0F};
        QVERIFY(writeSafetensors(m_path,
                                 std::array{NamedTensor{"b.matrix", {2, 3}, matrix},
                                            NamedTensor{"a.scalar", {}, scalar},
                                            NamedTensor{"empty", {0, 4}, {}}},
                                 {{"architecture", "none"}, {"name", "Ünï"}}));
        const auto file = Safetensors::open(m_path);
        QVERIFY(file);
        QCOMPARE(file->tensors().size(), 3U);
        QCOMPARE(file->metadata("name"), std::string_view("Ünï"));
        QVERIFY(file->metadata("nothing").empty());
        const auto values = file->floats("b.matrix", std::array<std::int64_t, 2>{2, 3});
        QVERIFY(values);
        QVERIFY(std::memcmp(values->data(), matrix.data(), sizeof matrix) == 0);
        QCOMPARE(file->floats("a.scalar", {})->front(), 7.0F);
        QVERIFY(file->floats("empty", std::array<std::int64_t, 2>{0, 4})->empty());
    }

    void viewsOutliveTheFirstOwner()
    {
        const std::array values{3.0F};
        QVERIFY(writeSafetensors(m_path, std::array{NamedTensor{"x", {1}, values}}, {}));
        auto first = std::make_unique<Safetensors>(*Safetensors::open(m_path));
        const Safetensors second = *first;
        first.reset();
        QCOMPARE(second.floats("x", std::array<std::int64_t, 1>{1})->front(), 3.0F);
    }

    void wrongRequestsSayWhatIsThere()
    {
        const auto file = opened(fileOf("{" + tensorEntry("w", "F32", "[2,3]", "[0,24]") + "," +
                                            tensorEntry("n", "I64", "[]", "[24,32]") + "}",
                                        32));
        QVERIFY(file);
        const auto shape = file->floats("w", std::array<std::int64_t, 2>{3, 2});
        QCOMPARE(shape.error().code, ErrorCode::BadFormat);
        QCOMPARE(shape.error().message, std::string("Tensor w is 2 × 3, 3 × 2 is needed."));
        QCOMPARE(file->floats("n", {}).error().message, std::string("Tensor n is I64, F32 is needed."));
        QCOMPARE(file->floats("v", {}).error().message, std::string("Tensor v is missing."));
        QCOMPARE(file->floats("v", {}).error().path, m_path);
    }

    void valuesMustBeFinite_data()
    {
        QTest::addColumn<float>("value");
        QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("infinity") << std::numeric_limits<float>::infinity();
        QTest::newRow("minus infinity") << -std::numeric_limits<float>::infinity();
    }

    void valuesMustBeFinite()
    {
        QFETCH(const float, value);
        const std::array values{0.0F, value};
        QVERIFY(writeSafetensors(m_path, std::array{NamedTensor{"x", {2}, values}}, {}));
        const auto file = Safetensors::open(m_path);
        QVERIFY(file);
        QCOMPARE(file->floats("x", std::array<std::int64_t, 1>{2}).error().code, ErrorCode::NotFinite);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const std::string &content, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(says);
        };
        const auto one = [](const char *dtype, const char *shape, const char *offsets) {
            return "{" + tensorEntry("x", dtype, shape, offsets) + "}";
        };
        row("no length", "1234567", "too short");
        row("header longer than the file", withLength(300, "{}"), "longer than the file");
        row("header of 2^63 - 1", withLength(INT64_MAX, "{}"), "over 100 MB");
        row("header of 2^64 - 8", withLength(UINT64_MAX - 7, "{}"), "over 100 MB");
        row("no header", withLength(0, ""), "not valid JSON");
        row("not JSON", fileOf("{\"x\":", 0), "not valid JSON");
        row("not UTF-8", fileOf("{\"__metadata__\":{\"x\":\"\xff\xfe\"}}", 0), "not valid JSON");
        row("an array", fileOf("[]", 0), "not a JSON object");
        row("more than one value", fileOf("{} {}", 0), "not valid JSON");
        row("deep", fileOf("{\"__metadata__\":" + std::string(20000, '[') + std::string(20000, ']') + "}", 0),
            "nested too deeply");
        row("two of a name",
            fileOf("{" + tensorEntry("x", "F32", "[1]", "[0,4]") + "," +
                       tensorEntry("x", "F32", "[1]", "[4,8]") + "}",
                   8),
            "is there twice");
        row("metadata that is a list", fileOf("{\"__metadata__\":[]}", 0), "not an object");
        row("metadata that is a number", fileOf("{\"__metadata__\":{\"x\":1}}", 0), "other than text");
        row("tensor that is a number", fileOf("{\"x\":1}", 0), "no element type");
        row("unknown type", fileOf(one("F33", "[1]", "[0,4]"), 4), "unknown element type F33");
        row("no shape", fileOf("{\"x\":{\"dtype\":\"F32\",\"data_offsets\":[0,4]}}", 4), "shape");
        row("fraction in the shape", fileOf(one("F32", "[1.5]", "[0,4]"), 4), "whole numbers");
        row("negative extent", fileOf(one("F32", "[-1]", "[0,4]"), 4), "whole numbers");
        row("shape beyond 64 bits", fileOf(one("F32", "[4294967296,4294967296,2]", "[0,8]"), 8), "too large");
        row("shape that wraps to its size", fileOf(one("U8", "[9223372036854775808,2]", "[0,0]"), 0),
            "too large");
        row("shape larger than the data", fileOf(one("F32", "[3]", "[0,8]"), 8), "should take 12");
        row("three offsets", fileOf(one("F32", "[1]", "[0,4,4]"), 4), "two whole numbers");
        row("negative offset", fileOf(one("F32", "[1]", "[-4,0]"), 4), "two whole numbers");
        row("reversed offsets", fileOf(one("F32", "[1]", "[4,0]"), 4), "outside");
        row("offset after the end", fileOf(one("F32", "[2]", "[0,8]"), 4), "outside");
        row("odd offset",
            fileOf("{" + tensorEntry("a", "U8", "[1]", "[0,1]") + "," +
                       tensorEntry("b", "F32", "[1]", "[1,5]") + "}",
                   5),
            "aligned");
        row("overlap",
            fileOf("{" + tensorEntry("a", "F32", "[2]", "[0,8]") + "," +
                       tensorEntry("b", "F32", "[2]", "[4,12]") + "}",
                   12),
            "overlap");
        row("the same bytes twice",
            fileOf("{" + tensorEntry("a", "F32", "[2]", "[0,8]") + "," +
                       tensorEntry("b", "F32", "[2]", "[0,8]") + "}",
                   8),
            "overlap");
        row("hole",
            fileOf("{" + tensorEntry("a", "F32", "[1]", "[0,4]") + "," +
                       tensorEntry("b", "F32", "[1]", "[8,12]") + "}",
                   12),
            "no tensor");
        row("bytes at the end", fileOf(one("F32", "[1]", "[0,4]"), 8), "after its last");
    }

    void badFilesAreRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, says);
        const auto file = opened(content.toStdString());
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::BadFormat);
        QCOMPARE(file.error().path, m_path);
        QVERIFY2(file.error().message.find(says.toStdString()) != std::string::npos,
                 file.error().message.c_str());
        QVERIFY(file.error().message.find('\n') == std::string::npos);
    }

    void everyTruncationIsRefused()
    {
        const std::array values{1.0F, 2.0F};
        QVERIFY(writeSafetensors(m_path, std::array{NamedTensor{"x", {2}, values}}, {{"a", "b"}}));
        const std::string whole = *readFile(m_path);
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!opened(whole.substr(0, size)));
        QVERIFY(opened(whole));
    }

    void hostileSamplesAreRefused()
    {
        TAGWRIGHT_NEED_SHARED("golden/containers/hostile");
        int seen = 0;
        const auto containers = test::sharedFolder() / "golden" / "containers";
        for (const auto &entry : std::filesystem::directory_iterator(containers / "hostile")) {
            const auto file = Safetensors::open(entry.path());
            QVERIFY2(!file, entry.path().c_str());
            ++seen;
        }
        QVERIFY(seen > 0);
        const auto honest = Safetensors::open(containers / "sd.safetensors");
        QVERIFY(honest);
        QCOMPARE(honest->floats("layer.weight", std::array<std::int64_t, 2>{2, 3})->front(), 0.5F);
    }

    void missingFilesAreNamed()
    {
        const auto file = Safetensors::open("/nowhere/x.safetensors");
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
