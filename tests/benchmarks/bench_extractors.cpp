// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds for a clip of 30 s: our networks against the same networks in Python's torch, turn by turn in one
// run, one thread each, front ends included. Also: the front end's share, the largest difference, the memory
// that a worker needs besides the weights, and how much faster two clips are on two threads than one after
// the other. usage: bench_extractors [ROUNDS [ID…]]
#include "embedding/networks/network_kinds.h"
#include "embedding/networks/torch/musicnn.h"
#include "embedding/networks/torch/openl3.h"
#include "embedding/networks/torch/passt.h"
#include "embedding/networks/torch/scnn.h"
#include "embedding/networks/torch/vggish.h"
#include "embedding/networks/torch/yamnet.h"
#include "embedding/weights/safetensors.h"
#include "support/places.h"
#include "support/seeded.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <thread>

#include <malloc.h>
#include <unistd.h>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

constexpr int answerMs = 600'000;
constexpr double clipSeconds = 30;

/// Each with weights of its own, or seeded ones.
struct Contestant
{
    const char *id;        ///< as users ask for it
    const char *seeds;     ///< of golden/, or null: models/<id>.safetensors
    const char *recording; ///< in golden/, at the network's rate
    int sampleRate;
    const char *peer; ///< Python's id; bf16 is measured against Python's floats
};

constexpr std::array contestants{
    Contestant{"yamnet", nullptr, "audio/hungarian_dance.wav", 16000, "yamnet"},
    Contestant{"musicnn-mtt", nullptr, "audio/hungarian_dance.wav", 16000, "musicnn-mtt"},
    Contestant{"musicnn-msd", nullptr, "audio/hungarian_dance.wav", 16000, "musicnn-msd"},
    Contestant{"vggish", "vggish", "audio/hungarian_dance.wav", 16000, "vggish"},
    Contestant{"openl3", "openl3", "openl3/input_48k.wav", 48000, "openl3"},
    Contestant{"scnn-res", "scnn-res", "audio/hungarian_dance.wav", 16000, "scnn-res"},
    Contestant{"passt", "passt", "passt/input_32k.wav", 32000, "passt"},
    Contestant{"passt@scene-bf16", "passt", "passt/input_32k.wav", 32000, "passt"},
    Contestant{"passt@timestamps", "passt", "passt/input_32k.wav", 32000, "passt@timestamps"}};

double secondsOf(const std::function<void()> &function)
{
    const auto start = std::chrono::steady_clock::now();
    function();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Kilobytes of a line of /proc/self/status.
double status(std::string_view key)
{
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(key))
            return std::strtod(line.c_str() + key.size() + 1, nullptr);
    return 0;
}

/// Megabytes that the process grows by at most while the function runs.
double megabytesOf(const std::function<void()> &function)
{
    ::malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5"; // forgets the largest size so far
    const double before = status("VmRSS");
    function();
    return (status("VmHWM") - before) / 1024;
}

/// reference_networks.py, which embeds a clip for each line that it gets.
class Reference
{
public:
    explicit Reference(const std::filesystem::path &weights)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            "/usr/bin/python3",
            {QString::fromStdString(test::sourceFolder() + "/tests/benchmarks/reference_networks.py"),
             QString::fromStdString(weights.string())});
    }
    ~Reference()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// Seconds, or nothing if Python failed.
    std::optional<double> run(const std::string &id, const std::filesystem::path &clip,
                              const std::filesystem::path &result)
    {
        m_process.write((id + '\t' + clip.string() + '\t' + result.string() + '\n').c_str());
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(answerMs))
                return std::nullopt;
        return m_process.readLine().trimmed().toDouble();
    }

private:
    QProcess m_process;
};

std::vector<float> clipOf(const Contestant &contestant)
{
    const auto recording = test::readGoldenWav(test::golden(contestant.recording));
    std::vector<float> clip(static_cast<std::size_t>(clipSeconds * contestant.sampleRate));
    for (std::size_t i = 0; i < clip.size(); ++i)
        clip[i] = recording[i % recording.size()];
    return clip;
}

/// Into Python's folder, where it is not there yet; ours reads the same file.
Result<Safetensors> weightFile(const Contestant &contestant, const std::filesystem::path &folder)
{
    const std::string id =
        contestant.peer == std::string_view("passt@timestamps") ? "passt" : contestant.peer;
    const auto path = folder / (id + ".safetensors");
    if (!std::filesystem::exists(path) && !contestant.seeds)
        std::filesystem::copy_file(test::sharedFolder() / "models" / path.filename(), path);
    if (!std::filesystem::exists(path)) {
        const auto seeded = test::seededTensors(contestant.seeds);
        std::vector<NamedTensor> tensors;
        for (const auto &tensor : seeded)
            tensors.push_back({tensor.name, tensor.shape, tensor.values});
        TAGWRIGHT_TRY(writeSafetensors(path, tensors, {}));
    }
    return Safetensors::open(path);
}

struct Ours
{
    std::unique_ptr<const FrontEnd> frontEnd;
    std::unique_ptr<Network> network;
};

Ours make(const Contestant &contestant, const Weights &weights)
{
    const std::string_view id = contestant.id;
    const std::string_view variant = id.substr(std::min(id.size(), id.find('@') + 1));
    const bool isMusicnn = id.starts_with("musicnn");
    const NetworkKind *kind = findNetworkKind(isMusicnn ? "musicnn" : id.substr(0, id.find('@')));
    Ours ours{findVariant(*kind, id.contains('@') ? variant : "")->frontEnd(weights), nullptr};
    if (id == "yamnet")
        ours.network = makeYamnet(weights);
    else if (isMusicnn)
        ours.network = makeMusicnn(weights);
    else if (id == "vggish")
        ours.network = makeVggish(weights);
    else if (id == "openl3")
        ours.network = makeOpenl3(weights);
    else if (id == "scnn-res")
        ours.network = makeScnn(weights);
    else
        ours.network = makePasst(weights, variant == "scene-bf16" ? Precision::Bf16 : Precision::Float);
    return ours;
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

bool compare(const Contestant &contestant, Reference &reference, const std::filesystem::path &folder,
             int rounds)
{
    const auto file = weightFile(contestant, folder);
    if (!file) {
        std::fprintf(stderr, "%s\n", file.error().toString().c_str());
        return false;
    }
    Weights weights;
    for (const auto &[name, tensor] : file->tensors())
        weights.emplace(name, tensor.floats());
    const Ours ours = make(contestant, weights);
    if (!ours.network) {
        std::printf("| %-16s | this processor cannot\n", contestant.id);
        return true;
    }
    const auto clip = clipOf(contestant);
    const auto clipFile = folder / "clip.f32";
    if (!writeFileAtomically(clipFile,
                             {reinterpret_cast<const char *>(clip.data()), clip.size() * sizeof(float)}))
        return false;

    FrameMatrix frames;
    const auto embed = [&] { frames = ours.network->embed(ours.frontEnd->operator()(clip).patches()); };
    const auto frontEnd = [&] { (void)(*ours.frontEnd)(clip); };
    embed(); // warms up, as Python does; and the mapped weights' pages are there
    const double megabytes = megabytesOf(embed);
    std::vector<double> whole;
    std::vector<double> front;
    std::vector<double> theirs;
    std::vector<double> both;
    const auto result = folder / "result.f32";
    for (int round = 0; round < rounds; ++round) {
        const auto python = reference.run(contestant.peer, clipFile, result);
        if (!python)
            return false;
        theirs.push_back(*python);
        whole.push_back(secondsOf(embed));
        front.push_back(secondsOf(frontEnd));
        both.push_back(secondsOf([&] {
            const auto alone = [&] { (void)ours.network->embed((*ours.frontEnd)(clip).patches()); };
            const std::jthread first(alone);
            const std::jthread second(alone);
        }));
    }
    std::printf(
        "| %-16s | %6.3f / %6.3f | %6.3f / %6.3f | %.2f / %.2f | %4.1f %% | %.1e | %6.0f MB | %.2f |\n",
        contestant.id, std::ranges::min(whole), median(whole), std::ranges::min(theirs), median(theirs),
        std::ranges::min(whole) / std::ranges::min(theirs), median(whole) / median(theirs),
        100 * std::ranges::min(front) / std::ranges::min(whole), largestDifference(frames, result), megabytes,
        2 * std::ranges::min(whole) / std::ranges::min(both));
    std::fflush(stdout);
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
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const std::vector<std::string_view> wanted(argv + std::min(argc, 2), argv + argc);
    if (!std::filesystem::exists(test::golden("audio"))) {
        std::fprintf(stderr, "needs %s (set TAGWRIGHT_SHARED)\n", test::golden("audio").c_str());
        return 1;
    }
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    Reference reference(root);
    std::printf("Seconds for a clip of 30 s, one thread, best / median of %d rounds\n", rounds);
    std::puts("| network          | ours            | Python torch    | ratio       | front  | differs | "
              "memory    | two  |");
    std::puts("| ---------------- | --------------- | --------------- | ----------- | ------ | ------- | "
              "--------- | ---- |");
    for (const Contestant &contestant : contestants)
        if (wanted.empty() || std::ranges::find(wanted, contestant.id) != wanted.end())
            if (!compare(contestant, reference, root, rounds))
                return 1;
    return 0;
}
