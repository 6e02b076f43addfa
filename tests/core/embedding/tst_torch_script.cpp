// SPDX-License-Identifier: GPL-3.0-or-later
// First, before Qt makes "slots" a word of its own.
#include <ATen/ops/zeros.h>
#include <torch/csrc/jit/api/module.h>

#include "base/files.h"
#include "catalogue/clip_repository.h"
#include "catalogue/track_repository.h"
#include "embedding/embed_job.h"
#include "embedding/extractor_set.h"
#include "embedding/networks/script_extractor.h"
#include "embedding/weights/script_folder.h"
#include "support/places.h"
#include "support/sounds.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>

using namespace tagwright;
using namespace tagwright::embedding;
namespace fs = std::filesystem;

namespace {

constexpr const char *id = "torchscript:mine";

/// Each 100 ms at 8000 Hz: the level and the first sample.
constexpr const char *levels = R"(
def forward(self, x):
    n = x.size(1) // 800
    blocks = x[:, :n * 800].reshape(1, n, 800)
    return torch.stack([blocks.square().mean(2).sqrt(), blocks[:, :, 0]], 2)
)";

} // namespace

class TestTorchScript : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SoundFolder> m_sounds;
    fs::path m_models;
    fs::path m_file;

    static void save(const fs::path &path, const char *code)
    {
        torch::jit::Module module("Mine");
        module.define(code);
        module.save(path);
    }

    void writeSidecar(const std::string &json) const
    {
        QVERIFY(writeFileAtomically(m_sounds->path() / "mine.json", json));
    }

    /// Imports and trusts the code, and runs it on a second of sound.
    Result<FrameMatrix> run(const char *code)
    {
        save(m_file, code);
        if (const auto script = importScript(m_file, {}, id, m_models); !script)
            return std::unexpected(script.error());
        if (const auto trusted = trustScript(id, m_models); !trusted)
            return std::unexpected(trusted.error());
        const auto extractor = loadScriptExtractor(id, m_models);
        if (!extractor)
            return std::unexpected(extractor.error());
        return (*extractor)->embed(std::vector<float>(8000, 0.5F));
    }

private slots:
    void init()
    {
        m_sounds = std::make_unique<test::SoundFolder>();
        m_models = m_sounds->path() / "models";
        m_file = m_sounds->path() / "mine.pt";
        save(m_file, levels);
        writeSidecar(R"({"sample_rate": 8000, "dimension": 2, "frame_hop_s": 0.1, "description": "Levels"})");
    }

    void aTrustedScriptEmbeds()
    {
        const auto frames = run(levels);
        QVERIFY2(frames, frames ? "" : frames.error().message.c_str());
        QCOMPARE(frames->rows(), 10);
        QCOMPARE(frames->cols(), 2);
        QVERIFY((frames->array() - 0.5F).abs().maxCoeff() < 1e-6F);
        const auto extractor = loadScriptExtractor(id, m_models);
        const ExtractorInfo &info = (*extractor)->info();
        QCOMPARE(info.id, std::string(id));
        QCOMPARE(info.version, findScript(id, m_models)->sha256.substr(0, 12) + "-hop0.1-8000Hz");
        QCOMPARE((*extractor)->embed({}).error().code, ErrorCode::BadInput);
        // A matrix without the leading one will do, too; a vector for the whole clip as well.
        QCOMPARE(run("def forward(self, x):\n  return x.reshape(4000, 2)\n")->rows(), 4000);
        QCOMPARE(run("def forward(self, x):\n  return x[:, :2]\n")->rows(), 1);
        QCOMPARE(run("def forward(self, x):\n  return x[:, :2].double()\n")->rows(), 1);
    }

    void whatIsNotTrustedDoesNotRun()
    {
        QCOMPARE(loadScriptExtractor(id, m_models).error().code, ErrorCode::MissingWeights);
        QVERIFY(importScript(m_file, {}, id, m_models));
        auto refused = loadScriptExtractor(id, m_models);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY2(refused.error().message.contains("models trust torchscript:mine"),
                 refused.error().message.c_str());
        QCOMPARE(openExtractors({}, m_models)->size(), 1U);
        QVERIFY(trustScript(id, m_models));
        QCOMPARE(openExtractors({}, m_models)->size(), 2U);
        QCOMPARE(openExtractors({id}, m_models)->size(), 1U);

        // Other bytes under the same name are another program, even if libtorch could not read them.
        QVERIFY(writeFileAtomically(m_models / "torchscript" / "mine.pt", "anything"));
        refused = loadScriptExtractor(id, m_models);
        QVERIFY2(refused.error().message.contains("has changed since"), refused.error().message.c_str());
        QCOMPARE(findScript(id, m_models)->trust, ScriptTrust::Changed);
        QCOMPARE(openExtractors({}, m_models)->size(), 1U);
        QVERIFY(importScript(m_file, {}, id, m_models));
        QVERIFY(loadScriptExtractor(id, m_models));

        // A list of trust that is damaged trusts nothing.
        QVERIFY(writeFileAtomically(m_models / "trusted.json", "{"));
        QCOMPARE(loadScriptExtractor(id, m_models).error().code, ErrorCode::BadInput);
    }

    void whatIsRemovedIsForgotten()
    {
        QVERIFY(importScript(m_file, {}, id, m_models));
        QVERIFY(trustScript(id, m_models));
        QCOMPARE(listScripts(m_models).size(), 1U);
        QVERIFY(removeScript(id, m_models));
        QVERIFY(listScripts(m_models).empty());
        QCOMPARE(removeScript(id, m_models).error().code, ErrorCode::MissingWeights);
        QVERIFY(importScript(m_file, {}, id, m_models));
        QCOMPARE(findScript(id, m_models)->trust, ScriptTrust::Never);
    }

    void scriptsThatMisbehaveGiveErrors_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("other dimension") << "def forward(self, x):\n  return x[:, :3]\n"
                                         << "frames of 3 numbers, its sidecar says 2";
        QTest::newRow("not finite") << "def forward(self, x):\n  return x[:, :2] / 0\n"
                                    << "not finite";
        QTest::newRow("no frames") << "def forward(self, x):\n  return x[:, :0].reshape(0, 2)\n"
                                   << "gave no frames";
        QTest::newRow("exception") << "def forward(self, x):\n  assert x.size(0) == 2, 'broken'\n  return x\n"
                                   << "broken";
        QTest::newRow("wrong shapes inside") << "def forward(self, x):\n  return torch.mm(x, x)\n"
                                             << "mat1 and mat2";
        QTest::newRow("one dimension") << "def forward(self, x):\n  return x[0]\n"
                                       << "a tensor of 8000, 1 × frames × dimension is needed";
        QTest::newRow("two clips") << "def forward(self, x):\n  return torch.stack([x, x])\n"
                                   << "2 × 1 × 8000";
        QTest::newRow("whole numbers") << "def forward(self, x):\n  return x[:, :2].long()\n"
                                       << "not of floating point";
        QTest::newRow("a tuple") << "def forward(self, x):\n  return (x, x)\n"
                                 << "a Tuple, a tensor is needed";
        QTest::newRow("other arguments") << "def forward(self, x, y):\n  return x\n"
                                         << "y";
        QTest::newRow("no forward") << "def backward(self, x):\n  return x\n"
                                    << "forward";
    }

    void scriptsThatMisbehaveGiveErrors()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, says);
        const auto frames = run(code.toUtf8().constData());
        QVERIFY(!frames);
        QVERIFY2(frames.error().message.contains(says.toStdString()), frames.error().message.c_str());
        QVERIFY2(!frames.error().message.contains('\n'), frames.error().message.c_str());
    }

    void whatAScriptKeepsDoesNotRace()
    {
        torch::jit::Module module("Mine");
        module.register_buffer("last", at::zeros({1, 2}));
        module.define("def forward(self, x):\n  self.last = x[:, :2]\n  return self.last\n");
        module.save(m_file);
        QVERIFY(importScript(m_file, {}, id, m_models));
        QVERIFY(trustScript(id, m_models));
        const auto extractor = loadScriptExtractor(id, m_models);
        QVERIFY(extractor);
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 50; ++i) {
                        const auto frames =
                            (*extractor)->embed(std::vector<float>(100, static_cast<float>(t)));
                        if (!frames || (*frames)(0, 0) != static_cast<float>(t))
                            ++wrong;
                    }
                });
        }
        QCOMPARE(wrong.load(), 0);
    }

    void wrongSidecarsAreRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << "sample_rate: 8000"
                                 << "JSON";
        QTest::newRow("no rate") << R"({"dimension": 2, "frame_hop_s": 0.1})"
                                 << "“sample_rate” is missing";
        QTest::newRow("text") << R"({"sample_rate": "8000", "dimension": 2, "frame_hop_s": 0.1})"
                              << "“sample_rate” is missing, a number";
        QTest::newRow("half a dimension") << R"({"sample_rate": 8000, "dimension": 2.5, "frame_hop_s": 0.1})"
                                          << "no whole number";
        QTest::newRow("no hop") << R"({"sample_rate": 8000, "dimension": 2, "frame_hop_s": 0})"
                                << "“frame_hop_s” is 0";
        QTest::newRow("huge") << R"({"sample_rate": 8000, "dimension": 1e300, "frame_hop_s": 1})"
                              << "“dimension” is 1e+300";
    }

    void wrongSidecarsAreRefused()
    {
        QFETCH(const QString, json);
        QFETCH(const QString, says);
        writeSidecar(json.toStdString());
        const auto refused = importScript(m_file, {}, id, m_models);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(says.toStdString()), refused.error().message.c_str());
        QVERIFY(!fs::exists(m_models));
    }

    void wrongFilesAndNamesAreRefused()
    {
        for (const char *name : {"torchscript:", "torchscript:../up", "torchscript:.hidden",
                                 "torchscript:a b", "torchscript:a@b", "yamnet"})
            QCOMPARE(importScript(m_file, {}, name, m_models).error().code, ErrorCode::BadInput);
        const fs::path text = m_sounds->path() / "text.pt";
        QVERIFY(writeFileAtomically(text, "no program"));
        QCOMPARE(importScript(text, m_sounds->path() / "mine.json", id, m_models).error().code,
                 ErrorCode::BadFormat);
        QVERIFY(fs::remove(m_sounds->path() / "mine.json"));
        const auto alone = importScript(m_file, {}, id, m_models);
        QCOMPARE(alone.error().code, ErrorCode::NotFound);
        QVERIFY2(alone.error().message.contains("mine.json"), alone.error().message.c_str());
        QVERIFY(!fs::exists(m_models));
    }

    void aLibraryIsEmbeddedWithIt()
    {
        using namespace catalogue;
        auto database = Database::open(m_sounds->path() / "catalogue", Access::ReadWrite);
        QVERIFY(database);
        const fs::path sound = m_sounds->path() / "tone.wav";
        const auto samples = test::music(12.0, 8000);
        test::writeWav(sound, samples, 8000);
        Metadata metadata;
        metadata.durationMs = 12'000;
        QVERIFY(TrackRepository(*database).insert(sound, fileState(sound).value(), metadata));
        QVERIFY(importScript(m_file, {}, id, m_models));
        QVERIFY(trustScript(id, m_models));
        const auto extractors = openExtractors({id}, m_models);
        QVERIFY(extractors);
        const auto report = embedLibrary(*database, {extractors->front().get()}, {.threads = 1}, {});
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QVERIFY(report->refused.empty());
        QVERIFY(report->clips > 0);
        const auto rows = ClipRepository(*database).extractors();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().name, std::string(id));
        QCOMPARE(rows->front().version, extractors->front()->info().version);
    }

    void theCommandLineAsksForTrust()
    {
        const auto cli = [&](const QStringList &arguments) {
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert("TAGWRIGHT_MODELS", QString::fromStdString(m_models));
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(QString::fromStdString(test::buildFolder() + "/bin/tagwright-cli"),
                          QStringList{"models"} + arguments);
            process.waitForFinished();
            return process.readAll() + QByteArray::number(process.exitCode());
        };
        const QString file = QString::fromStdString(m_file);
        QVERIFY(cli({"import", file, "--as", id}).contains("models trust torchscript:mine"));
        QVERIFY(cli({"list"}).contains("untrusted"));
        const QByteArray trusted = cli({"trust", id});
        QVERIFY2(trusted.contains("is program code. It can do whatever you can do"), trusted.constData());
        QVERIFY(trusted.endsWith('0'));
        QVERIFY(loadScriptExtractor(id, m_models));
        QVERIFY(cli({"remove", id}).endsWith('0'));
        QVERIFY(!cli({"list"}).contains("torchscript:mine"));
        QVERIFY(cli({"trust", "yamnet"}).endsWith('1'));
        QVERIFY(cli({"remove", "yamnet"}).endsWith('1'));
    }
};

QTEST_GUILESS_MAIN(TestTorchScript)
#include "tst_torch_script.moc"
