// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's three networks, from files in their authors' containers and layouts to the weights of a probe:
// imported, run on a library, killed on the way, resumed, trained on. The weights are seeded ones; PyTorch
// and h5py write them.
#include "support/json.h"
#include "support/places.h"
#include "support/shared.h"
#include "support/sounds.h"

#include <QProcess>
#include <QTest>

using namespace tagwright;
using nlohmann::json;

class TestPaperExtractors : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SoundFolder> m_folder;
    static constexpr int tracks = 8;

    static QString text(const std::filesystem::path &path) { return QString::fromStdString(path.string()); }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("TAGWRIGHT_MODELS", text(m_folder->path() / "models"));
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(text(m_folder->path()));
        process->start(TAGWRIGHT_CLI, QStringList{"--catalogue", "catalogue", "--json"} + arguments);
        return process;
    }

    /// Its JSON lines. Throws, which is a failure, if the command fails.
    [[nodiscard]] std::vector<json> run(const QStringList &arguments) const
    {
        const auto process = start(arguments);
        process->waitForFinished(-1);
        if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
            throw std::runtime_error(process->readAllStandardError().toStdString());
        std::vector<json> lines;
        for (const QByteArray &line : process->readAllStandardOutput().split('\n'))
            if (!line.isEmpty())
                lines.push_back(json::parse(line.toStdString()));
        return lines;
    }

    static QStringList embedAll()
    {
        return {"embed", "--extractor", "passt", "--extractor", "openl3", "--extractor", "vggish"};
    }

private slots:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("golden/passt/manifest.json");
        m_folder = std::make_unique<test::SoundFolder>();
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start("/usr/bin/python3",
                     {QString::fromStdString(test::sourceFolder() + "/tests/support/official_files.py"),
                      text(test::sharedFolder() / "golden"), text(m_folder->path())});
        const bool wrote = python.waitForFinished(-1) && python.exitStatus() == QProcess::NormalExit &&
                           python.exitCode() == 0;
        TAGWRIGHT_NEED(wrote, "python3-torch and python3-h5py");
        std::filesystem::create_directories(m_folder->path() / "music");
        for (int i = 0; i < tracks; ++i)
            test::writeWav(m_folder->path() / "music" / ("track" + std::to_string(i) + ".wav"),
                           test::music(6, 32'000, static_cast<std::uint32_t>(i + 1)), 32'000);
        (void)run({"scan", "music"});
    }

    void officialFilesAreImported()
    {
        const auto imported = run({"models", "import", "vggish-seeded.pth", "vggish-pca-seeded.pth",
                                   "passt-seeded.pt", "openl3-seeded.h5"});
        QCOMPARE(imported.size(), 4U);
        int present = 0;
        for (const json &model : run({"models", "list"}))
            present += model["state"] == "present" ? 1 : 0;
        QCOMPARE(present, 3);
    }

    void aKilledAnalysisGoesOn()
    {
        // Long enough to load, too short to finish.
        for (const int ms : {1500, 3000}) {
            const auto process = start(embedAll());
            QTest::qWait(ms);
            process->kill();
            process->waitForFinished(-1);
            QCOMPARE(process->exitStatus(), QProcess::CrashExit);
            (void)run({"doctor"});
        }
        (void)run(embedAll());
        int numbers = 0;
        for (const json &extractor : run({"embed-info"})) {
            QCOMPARE(extractor["clips"].get<int>(), tracks);
            numbers += extractor["dim"].get<int>();
        }
        QCOMPARE(numbers, 256 + 1024 + 1536);
        QCOMPARE(run(embedAll()).back()["clips"].get<int>(), 0); // nothing is left to do
    }

    void theProbeSaysWhatItsWeightLiesOn()
    {
        (void)run({"tag", "add", "some"});
        (void)run({"label", "some", "--positive", "music/track0.wav", "music/track3.wav"});
        const json report = run({"report", "some"}).at(0);
        double total = 0;
        for (const char *id : {"passt", "openl3", "vggish"}) {
            const double share = report["weight_share"][id];
            QVERIFY(share > 0.01);
            total += share;
        }
        QVERIFY(std::abs(total - 1) < 1e-9);
        QCOMPARE(run({"suggest", "some", "--limit", "3"}).size(), 3U);
    }

    void aLibraryKeepsItsVariant()
    {
        (void)run({"embed", "--extractor", "vggish@google"});
        (void)run({"embed", "--extractor", "vggish"});
        for (const json &extractor : run({"embed-info"}))
            if (extractor["extractor"] == "vggish" && extractor["current"] == true)
                QVERIFY(extractor["version"].get<std::string>().ends_with("-google"));
    }
};

QTEST_GUILESS_MAIN(TestPaperExtractors)
#include "tst_paper_extractors.moc"
