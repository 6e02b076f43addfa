// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds for a clip of 30 s: our networks against the same networks in Python's torch, turn by turn in one
// run, one thread each, front ends included. usage: bench_extractors [ROUNDS [PYTHON]]
#include "embedding/networks/front_ends/musicnn_front_end.h"
#include "embedding/networks/front_ends/yamnet_front_end.h"
#include "embedding/networks/network_module.h"
#include "support/golden.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

constexpr std::size_t clipSamples = 30 * 16000;
constexpr int answerMs = 60000;

struct Times
{
    std::vector<double> seconds;
    [[nodiscard]] double best() const { return *std::ranges::min_element(seconds); }
    [[nodiscard]] double median() const
    {
        auto sorted = seconds;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
};

template <typename Function>
double secondsOf(Function function)
{
    const auto start = std::chrono::steady_clock::now();
    function();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// reference_networks.py, which embeds the clip once for each line that it gets.
class Reference
{
public:
    Reference(const QString &python, const QString &clip)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(python, {TAGWRIGHT_SOURCE_DIR "/tests/benchmarks/reference_networks.py",
                                 QString::fromStdString((test::sharedFolder() / "models").string()), clip});
    }
    ~Reference()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// Seconds, or nothing if Python failed.
    std::optional<double> run(const QByteArray &id, const QByteArray &result)
    {
        m_process.write(id + ' ' + result + '\n');
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(answerMs))
                return std::nullopt;
        return m_process.readLine().trimmed().toDouble();
    }

private:
    QProcess m_process;
};

std::vector<float> music()
{
    const auto seconds10 = test::goldenClip("hungarian_dance");
    std::vector<float> clip(clipSamples);
    for (std::size_t i = 0; i < clip.size(); ++i)
        clip[i] = seconds10[i % seconds10.size()];
    return clip;
}

double largestDifference(const FrameMatrix &ours, const std::filesystem::path &theirs)
{
    const auto raw = readFile(theirs);
    if (!raw || raw->size() != static_cast<std::size_t>(ours.size()) * sizeof(float))
        return std::numeric_limits<double>::infinity();
    const Eigen::Map<const FrameMatrix> expected(reinterpret_cast<const float *>(raw->data()), ours.rows(),
                                                 ours.cols());
    return static_cast<double>((ours - expected).cwiseAbs().maxCoeff());
}

bool compare(const char *id, std::span<const float> clip, Reference &reference,
             const std::filesystem::path &result, int rounds)
{
    const auto extractor =
        loadNetwork(id, test::sharedFolder() / "models" / (std::string(id) + ".safetensors"));
    if (!extractor) {
        std::fprintf(stderr, "%s\n", extractor.error().toString().c_str());
        return false;
    }
    std::unique_ptr<const FrontEnd> frontEnd;
    if (std::string_view(id) == "yamnet")
        frontEnd = std::make_unique<YamnetFrontEnd>();
    else
        frontEnd = std::make_unique<MusicnnFrontEnd>();

    Times ours;
    Times theirs;
    Times front;
    FrameMatrix frames;
    for (int round = -1; round < rounds; ++round) { // the first one warms up
        const auto python = reference.run(id, result.c_str());
        const double whole = secondsOf([&] { frames = *(*extractor)->embed(clip); });
        const double part = secondsOf([&] { (void)(*frontEnd)(clip); });
        if (!python)
            return false;
        if (round < 0)
            continue;
        theirs.seconds.push_back(*python);
        ours.seconds.push_back(whole);
        front.seconds.push_back(part);
    }
    std::printf("| %-11s | %.4f / %.4f | %.4f / %.4f | %.2f / %.2f | %4.1f %% | %.1e |\n", id, ours.best(),
                ours.median(), theirs.best(), theirs.median(), ours.best() / theirs.best(),
                ours.median() / theirs.median(), 100.0 * front.best() / ours.best(),
                largestDifference(frames, result));
    return true;
}

/// These variables are read when the libraries are loaded: both sides must be without, or at one thread.
void startAgainAlike(char **argv)
{
    const char *threads = std::getenv("OMP_NUM_THREADS");
    if (!std::getenv("OPENBLAS_CORETYPE") && threads && std::string_view(threads) == "1")
        return;
    ::unsetenv("OPENBLAS_CORETYPE");
    for (const char *variable : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"})
        ::setenv(variable, "1", 1);
    ::execv("/proc/self/exe", argv);
}

} // namespace

int main(int argc, char **argv)
{
    startAgainAlike(argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;
    const QString python = argc > 2 ? argv[2] : "/usr/bin/python3";
    if (!std::filesystem::exists(test::golden("audio"))) {
        std::fprintf(stderr, "needs %s (set TAGWRIGHT_SHARED)\n", test::golden("audio").c_str());
        return 1;
    }
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    const auto clip = music();
    const std::string_view bytes(reinterpret_cast<const char *>(clip.data()), clip.size() * sizeof(float));
    if (!writeFileAtomically(root / "clip.f32", bytes))
        return 1;

    if (const auto blas = loadedBlas())
        std::printf("%s (%s)\n", blas->library.c_str(), blas->configuration.c_str());
    Reference reference(python, QString::fromStdString((root / "clip.f32").string()));
    std::printf("Seconds for a clip of 30 s, one thread, best / median of %d rounds\n", rounds);
    std::puts("| network     | ours            | Python torch    | ratio       | front  | difference |");
    std::puts("| ----------- | --------------- | --------------- | ----------- | ------ | ---------- |");
    for (const char *id : {"yamnet", "musicnn-mtt", "musicnn-msd"})
        if (!compare(id, clip, reference, root / "result.f32", rounds))
            return 1;
    return 0;
}
