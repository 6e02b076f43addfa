// SPDX-License-Identifier: GPL-3.0-or-later
// From a label to a new ranking: training against scikit-learn, scoring against reading the stored bytes, and
// the whole way in a library of 100,000 clips. All embeddings are made up.
//   bench_probe FOLDER [PART…]     parts: logistic, closed, score, many, label, queue, million; none: all
// FOLDER keeps the made-up libraries (7 GB) for the next run.
#include "base/files.h"
#include "base/parallel.h"
#include "catalogue/clip_repository.h"
#include "catalogue/label_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/track_repository.h"
#include "embedding/store.h"
#include "probe/logistic.h"
#include "tagging/review_queue.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <functional>
#include <map>
#include <random>

#include <time.h>

using namespace tagwright;
namespace fs = std::filesystem;

namespace {

const std::vector<embedding::StoreKey> extractors{
    {"vggish", "made-up", 256}, {"openl3", "made-up", 1024}, {"passt", "made-up", 1536}};
constexpr int dimension = 2816;
constexpr int clipsPerTrack = 7;

template <typename T>
T unwrap(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().toString().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// CPU time of this thread alone.
double threadTime()
{
    timespec t{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

double best(int rounds, const std::function<void()> &work)
{
    double shortest = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const double begun = now();
        work();
        shortest = std::min(shortest, now() - begun);
    }
    return shortest;
}

/// Embeddings with the structure of music: tracks of 40 kinds of freedom, clips that differ a little, noise.
class MadeUpSounds
{
public:
    MadeUpSounds()
        : m_mixing(Eigen::MatrixXf::NullaryExpr(dimension, 40, [&] { return m_normal(m_generator); }))
    {
    }

    Eigen::VectorXf clip(std::int64_t track)
    {
        if (track != m_track) {
            m_track = track;
            m_sound = Eigen::VectorXf::NullaryExpr(40, [&] { return m_normal(m_generator); });
        }
        const Eigen::VectorXf own =
            m_sound + 0.5F * Eigen::VectorXf::NullaryExpr(40, [&] { return m_normal(m_generator); });
        Eigen::VectorXf x = m_mixing * own;
        for (float &value : x)
            value += 3 * (static_cast<float>(m_generator() & 0xffffU) / 32768.0F - 1);
        return x;
    }

private:
    std::mt19937 m_generator{7};
    std::normal_distribution<float> m_normal;
    Eigen::MatrixXf m_mixing;
    Eigen::VectorXf m_sound;
    std::int64_t m_track = -1;
};

/// A catalogue of `clips` clips; made once. \param distinct  so many vectors, repeated
catalogue::Database library(const fs::path &folder, std::int64_t clips, std::int64_t distinct)
{
    auto database = unwrap(catalogue::Database::open(folder, catalogue::Access::ReadWrite));
    catalogue::ClipRepository repository(database);
    const auto known = unwrap(repository.extractors());
    if (std::ranges::any_of(known, [&](const auto &e) { return e.clips == clips; }))
        return database;
    std::printf("Making up %lld clips in %s …\n", static_cast<long long>(clips), folder.c_str());
    MadeUpSounds sounds;
    std::vector<Eigen::VectorXf> vectors;
    for (std::int64_t i = 0; i < distinct; ++i)
        vectors.push_back(sounds.clip(i / clipsPerTrack));
    catalogue::TrackRepository tracks(database);
    auto transaction = unwrap(catalogue::Transaction::begin(database));
    std::vector<catalogue::ExtractorId> ids;
    std::vector<embedding::StoreWriter> stores;
    for (const auto &key : extractors) {
        ids.push_back(unwrap(repository.useExtractor(key.extractor, key.version, key.dimension)));
        stores.push_back(unwrap(embedding::StoreWriter::open(database.folder(), key)));
    }
    catalogue::TrackId track;
    for (std::int64_t i = 0; i < clips; ++i) {
        if (i % clipsPerTrack == 0) {
            catalogue::Metadata metadata;
            metadata.title = "Track " + std::to_string(i / clipsPerTrack);
            metadata.album = "Album " + std::to_string(i / clipsPerTrack / 12);
            metadata.durationMs = clipsPerTrack * 30'000;
            track = unwrap(tracks.insert("/music/" + std::to_string(i / clipsPerTrack), {1, i}, metadata));
        }
        const auto clip = unwrap(repository.ensure(track, {i % clipsPerTrack * 30'000, 30'000}, false));
        const Eigen::VectorXf &x = vectors[static_cast<std::size_t>(i % distinct)];
        Eigen::Index begin = 0;
        for (std::size_t e = 0; e < extractors.size(); ++e) {
            const auto size = extractors[e].dimension;
            unwrap(repository.recordEmbedding(ids[e], clip, unwrap(stores[e].append(x.segment(begin, size))),
                                              0.1));
            begin += size;
        }
    }
    for (auto &store : stores)
        unwrap(store.sync());
    unwrap(transaction.commit());
    return database;
}

void logistic()
{
    constexpr Eigen::Index n = 100;
    std::mt19937 generator(3);
    std::normal_distribution<float> normal;
    probe::FeatureMatrix x(n, dimension);
    Eigen::VectorXd y(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        y[i] = i % 4 == 0 ? 1 : -1;
        for (Eigen::Index j = 0; j < dimension; ++j)
            x(i, j) = normal(generator) + (j < 100 && y[i] > 0 ? 0.5F : 0.0F);
        x.row(i).normalize();
    }
    QTemporaryDir folder;
    const std::string data = folder.filePath("x.f32").toStdString();
    unwrap(writeFileAtomically(data, {reinterpret_cast<const char *>(x.data()),
                                      static_cast<std::size_t>(x.size()) * sizeof(float)}));
    constexpr const char *peer = R"(
import sys, time, numpy as np
from sklearn.linear_model import LogisticRegression
x = np.fromfile(sys.argv[1], dtype=np.float32).reshape(-1, int(sys.argv[2])).astype(np.float64)
y = np.where(np.arange(len(x)) % 4 == 0, 1, -1)
best = 1e9
for round in range(12):
    begun = time.perf_counter()
    model = LogisticRegression(C=1 / 1.2, solver='lbfgs', tol=1e-6, max_iter=1000).fit(x, y)
    best = min(best, time.perf_counter() - begun)
w, b = model.coef_[0], model.intercept_[0]
print(best, .5 * 1.2 * w @ w + np.log1p(np.exp(-y * (x @ w + b))).sum())
)";
    QProcess python;
    python.start("/usr/bin/python3", {"-c", peer, QString::fromStdString(data), QString::number(dimension)});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0) {
        std::printf("logistic: python3-sklearn is not there: no comparison\n");
        return;
    }
    const auto theirs = python.readAllStandardOutput().split(' ');
    const Eigen::VectorXd c = Eigen::VectorXd::Ones(n);
    double objective = 0;
    const double time = best(12, [&] {
        const probe::LogisticProblem problem(x, y, c, 1.2);
        objective = problem.objective(problem.solve());
    });
    std::printf(
        "logistic, 100 labels of %d features: %.2f ms (objective %.9f), scikit-learn lbfgs %.2f ms (%.9f): "
        "%.0f times as fast\n",
        dimension, 1e3 * time, objective, 1e3 * theirs.value(0).toDouble(), theirs.value(1).toDouble(),
        theirs.value(0).toDouble() / time);
}

std::vector<probe::Example> examplesOf(const tagging::LibraryModel &library, int count)
{
    std::vector<probe::Example> examples;
    for (int i = 0; i < count; ++i) {
        const Eigen::Index row = (i * 7919 + 13) % library.source().rows();
        examples.push_back({{row}, i % 5 == 4 ? -1 : 1, library.source().group(row)});
    }
    return examples;
}

void closedForm(const tagging::LibraryModel &library)
{
    const auto examples = examplesOf(library, 20);
    const auto train = [&] { return unwrap(library.trainer().train(examples, probe::Effort::ClosedForm)); };
    const probe::Training training = train();
    std::vector<double> times, folds;
    for (int i = 0; i < 30; ++i) {
        const double begun = threadTime();
        const auto again = train();
        const double trained = threadTime();
        const auto folded = library.space().fold(again.probe);
        times.push_back(trained - begun);
        folds.push_back(threadTime() - trained);
    }
    const double vector = best(10, [&] { (void)library.space().exampleVector({17}); });
    std::printf(
        "closed form, 20 labels of %d features: %.2f ms of one core with each one left out, folding %.2f ms; "
        "a new example's vector %.2f ms\n",
        dimension, 1e3 * std::ranges::min(times), 1e3 * std::ranges::min(folds), 1e3 * vector);
}

/// Sums all stored words, on as many threads as scoring uses.
double readingTime(const fs::path &folder, int rounds)
{
    std::vector<MappedFile> files;
    for (const auto &key : extractors)
        files.push_back(unwrap(MappedFile::open(embedding::storePath(folder, key))));
    std::atomic<std::uint64_t> sink = 0;
    return best(rounds, [&] {
        for (const MappedFile &file : files) {
            const auto words = static_cast<std::int64_t>(file.bytes().size() / sizeof(std::uint64_t));
            parallelFor(words, 1 << 20, [&](std::int64_t begin, std::int64_t end) {
                const auto *data = reinterpret_cast<const std::uint64_t *>(file.bytes().data());
                std::uint64_t sums[8]{};
                std::int64_t i = begin;
                for (; i + 8 <= end; i += 8)
                    for (int k = 0; k < 8; ++k)
                        sums[k] += data[i + k];
                for (const std::uint64_t sum : sums)
                    sink += sum;
            });
        }
    });
}

void score(const tagging::LibraryModel &library, const fs::path &folder)
{
    const auto training = unwrap(library.trainer().train(examplesOf(library, 20)));
    const auto folded = training.folded;
    double reading = 1e9, scoring = 1e9;
    for (int round = 0; round < 8; ++round) { // by turns: the machine's other work hits both
        reading = std::min(reading, readingTime(folder, 1));
        scoring = std::min(scoring, best(1, [&] { (void)library.space().linearScores(folded); }));
    }
    Eigen::VectorXf linear = library.space().linearScores(folded);
    const double smoothing = best(8, [&] { (void)library.space().scores(linear, folded); });
    std::printf("score %lld × %d: %.1f ms, reading the bytes %.1f ms, ratio %.2f; smoothing %.1f ms\n",
                static_cast<long long>(library.source().rows()), dimension, 1e3 * scoring, 1e3 * reading,
                scoring / reading, 1e3 * smoothing);
}

void many(const tagging::LibraryModel &library)
{
    const auto training = unwrap(library.trainer().train(examplesOf(library, 20)));
    const std::vector<probe::FoldedProbe> folded(50, training.folded);
    const double time = best(3, [&] { (void)library.space().linearScores(folded); });
    std::printf("50 tags at once, %lld clips: %.0f ms (OPENBLAS_NUM_THREADS=1 taskset -c 0 for one core)\n",
                static_cast<long long>(library.source().rows()), 1e3 * time);
}

/// A label is set, the probe trained, every clip scored, the ranking, the quality, the calibration and the
/// queue made anew.
void label(catalogue::Database &database, const tagging::LibraryModel &library, probe::Effort effort)
{
    catalogue::TagRepository tags(database);
    catalogue::LabelRepository labels(database);
    const auto tag = unwrap(tags.add("benchmark " + std::to_string(std::random_device{}())));
    const tagging::ReviewQueue queue(library);
    std::vector<double> times, fills;
    for (int i = 0; i < 40; ++i) {
        const auto row = static_cast<std::size_t>((i * 7919 + 13) % library.source().rows());
        const catalogue::Clip &clip = library.clips()[row];
        const double begun = now();
        unwrap(labels.set(tag.id, {clip.track, clip.startMs, i % 5 == 4 ? -1 : 1}));
        const auto model = unwrap(tagging::TagModel::build(database, library, tag, effort));
        const double built = now();
        (void)unwrap(queue.next(model, {.like = {}, .skipped = {}, .lastAsked = {}}));
        times.push_back(now() - begun);
        fills.push_back(now() - built);
    }
    times.erase(times.begin()); // the first one computes the background
    std::ranges::sort(times);
    std::printf(
        "label to ranking and queue, %s, 39 labels one by one: median %.0f ms, 95th percentile %.0f ms; "
        "of it the queue at most %.2f ms\n",
        effort == probe::Effort::Best ? "with the logistic continuation" : "closed form",
        1e3 * times[times.size() / 2], 1e3 * times[times.size() * 95 / 100], 1e3 * std::ranges::max(fills));
    const auto before = library.scores().clipsScored();
    unwrap(labels.set(tag.id, {library.clips()[13].track, library.clips()[13].startMs, -1}));
    (void)unwrap(tagging::TagModel::build(database, library, tag, effort));
    const auto once = library.scores().clipsScored() - before;
    const double undo = best(1, [&] {
        unwrap(labels.set(tag.id, {library.clips()[13].track, library.clips()[13].startMs, 1}));
        (void)unwrap(tagging::TagModel::build(database, library, tag, effort));
    });
    std::printf("   a changed label scores %lld clips, taking it back %lld, in %.0f ms\n",
                static_cast<long long>(once),
                static_cast<long long>(library.scores().clipsScored() - before - once), 1e3 * undo);
}

/// Finding what sounds like a track, and preparing what the queue keeps for a library.
void queue(const tagging::LibraryModel &library)
{
    const double related = best(3, [&] { (void)tagging::RelatedTracks(library.tracks()); });
    const probe::ClipVectors vectors(library.space());
    const auto &rows = library.rowsOf(library.clips()[1234].track);
    const double similar = best(5, [&] { (void)probe::mostSimilar(vectors, library.trackRows(), rows); });
    std::printf(
        "albums and copies of %zu tracks: %.0f ms, once; tracks similar to one of %zu clips: %.0f ms\n",
        library.tracks().size(), 1e3 * related, rows.size(), 1e3 * similar);
}

/// The most memory that this process has had at once, mapped files included.
void printMemory()
{
    const auto status = readFile("/proc/self/status");
    const auto at = status ? status->find("VmHWM:") : std::string::npos;
    if (at != std::string::npos)
        std::printf("   largest resident size %s\n",
                    status->substr(at + 6, status->find('\n', at) - at - 6).c_str());
}

void million(const fs::path &folder)
{
    auto database = library(folder, 1'000'000, 10'000);
    const auto source = unwrap(probe::LibrarySource::open(database));
    // What a fit would have computed: here only its size matters.
    auto statistics = std::make_shared<probe::LibraryStatistics>();
    statistics->center = Eigen::RowVectorXd::Zero(dimension);
    statistics->scale = Eigen::RowVectorXf::Ones(dimension);
    statistics->transform = Eigen::MatrixXf::Identity(dimension, dimension);
    probe::PlacedClips placed;
    placed.norms = Eigen::VectorXf::Ones(source.rows());
    placed.graph.norms = placed.norms;
    placed.eccentricity = placed.norms;
    placed.graph.nearest.resize(probe::NeighbourGraph::neighbours, source.rows());
    std::mt19937 generator(1);
    for (std::int32_t &row : placed.graph.nearest.reshaped())
        row = static_cast<std::int32_t>(generator() % static_cast<unsigned>(source.rows()));
    const probe::FeatureSpace space(source, statistics, std::move(placed));
    const probe::TrackRows tracks(source.clips());
    const auto folded = space.fold({.weights = Eigen::VectorXd::LinSpaced(dimension, -1, 1)});
    const double cold = best(1, [&] { (void)space.score(folded); });
    const double scoring = best(5, [&] { (void)space.score(folded); });
    const Eigen::VectorXf scores = space.score(folded);
    const double ranking = best(3, [&] { (void)tracks.ranked(scores); });
    printMemory();
    const double reading = readingTime(folder, 3);
    std::printf(
        "1,000,000 clips × %d: scored and smoothed in %.2f s (the first time %.2f s), bytes read in %.2f s, "
        "tracks ranked in %.2f s\n",
        dimension, scoring, cold, reading, ranking);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_probe FOLDER [logistic|closed|score|many|label|queue|million …]\n");
        return 2;
    }
    const fs::path folder = argv[1];
    const std::vector<std::string> parts(argv + 2, argv + argc);
    const auto wanted = [&](const char *part) {
        return parts.empty() || std::ranges::find(parts, part) != parts.end();
    };
    if (wanted("million"))
        million(folder / "million");
    if (wanted("logistic"))
        logistic();
    if (wanted("closed") || wanted("score") || wanted("many") || wanted("label") || wanted("queue")) {
        auto database = library(folder / "library", 100'000, 100'000);
        const double begun = now();
        const auto model = unwrap(tagging::LibraryModel::load(database));
        std::printf("100,000 clips: library %s in %.1f s\n",
                    model->space().hasNeighbourhood() ? "with neighbours, opened" : "opened", now() - begun);
        if (wanted("closed"))
            closedForm(*model);
        if (wanted("score"))
            score(*model, database.folder());
        if (wanted("many"))
            many(*model);
        if (wanted("queue"))
            queue(*model);
        if (wanted("label")) {
            label(database, *model, probe::Effort::ClosedForm);
            label(database, *model, probe::Effort::Best);
        }
    }
    return 0;
}
