// SPDX-License-Identifier: GPL-3.0-or-later
// `experiment paper` at the size of MagnaTagATune with the paper's three embeddings: 25,863 clips × 2,816
// made-up features, 50 tags, all 55 cells of one seed; and how much memory it needs.
//
//   bench_paper FOLDER [combined]    results go to FOLDER, which must be new; combined: not each embedding
//   alone
#include "base/files.h"
#include "experiment/paper/paper_report.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

using namespace tagwright;
using namespace tagwright::experiment;

namespace {

constexpr std::size_t clips = 25'863;
constexpr std::size_t tags = 50;
constexpr double trainShare = 0.72, validShare = 0.08; // of the clips, about as in the published split

/// Tags as frequent as those of MagnaTagATune (from one clip in five down to one in fifty), each with a
/// direction of its own in every embedding, under noise that is strong along few axes, as in real embeddings.
ArrayDataset madeUp()
{
    ArrayDataset data;
    std::mt19937 generator(1);
    std::normal_distribution<float> normal;
    std::uniform_real_distribution<double> uniform;
    Eigen::Index d = 0;
    for (const auto &[name, size] : {std::pair{"openl3", 1024}, {"passt", 1536}, {"vggish", 256}}) {
        data.blocks.push_back({.extractor = name, .version = "made up", .begin = d, .size = size});
        d += size;
    }
    probe::FeatureMatrix directions(tags, d);
    Eigen::RowVectorXf deviations(d);
    for (Eigen::Index j = 0; j < d; ++j)
        deviations[j] = 1 / std::sqrt(1 + static_cast<float>(j % 128) / 8);
    for (float &value : directions.reshaped())
        value = normal(generator);
    constexpr Eigen::Index common = 40; // axes that all features share
    probe::FeatureMatrix mixing(common, d);
    for (float &value : mixing.reshaped())
        value = 0.3F * normal(generator);
    data.labels.resize(clips * tags);
    data.features.resize(clips, d);
    Eigen::RowVectorXf row(d);
    Eigen::RowVectorXf axes(common);
    for (std::size_t clip = 0; clip < clips; ++clip) {
        data.ids.push_back("clip" + std::to_string(clip));
        const double place = uniform(generator);
        data.splits.push_back(place < trainShare                ? Split::Train
                              : place < trainShare + validShare ? Split::Valid
                                                                : Split::Test);
        for (float &value : row)
            value = normal(generator);
        for (float &value : axes)
            value = normal(generator);
        row += axes * mixing;
        for (std::size_t tag = 0; tag < tags; ++tag)
            if (uniform(generator) < 0.2 / (1 + 0.2 * static_cast<double>(tag))) {
                data.labels[clip * tags + tag] = 1;
                row += 0.03F * directions.row(static_cast<Eigen::Index>(tag));
            }
        data.features.row(static_cast<Eigen::Index>(clip)) = row.cwiseProduct(deviations);
    }
    for (std::size_t tag = 0; tag < tags; ++tag) {
        data.tags.push_back("tag " + std::to_string(tag));
        data.classIndices.push_back(static_cast<int>(tag));
    }
    return data;
}

std::string largestResidentSize()
{
    const auto status = readFile("/proc/self/status");
    const auto at = status ? status->find("VmHWM:") : std::string::npos;
    return at == std::string::npos ? "unknown" : status->substr(at + 6, status->find('\n', at) - at - 6);
}

template <typename T>
T unwrap(Result<T> result)
{
    if (result)
        return *std::move(result);
    std::fprintf(stderr, "%s\n", result.error().toString().c_str());
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_paper FOLDER [combined]\n");
        return 2;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    const auto data = unwrap(paper::PaperData::from(madeUp()));
    std::printf("%lld train, %lld validation, %lld test clips with tags; made up with %s\n",
                static_cast<long long>(data.train.size()), static_cast<long long>(data.valid.size()),
                static_cast<long long>(data.test.size()), largestResidentSize().c_str());
    paper::PaperSettings settings;
    settings.seeds = {0};
    settings.eachEmbedding = argc < 3;
    const auto begun = std::chrono::steady_clock::now();
    const auto seconds = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    };
    auto store = unwrap(paper::CellStore::open(folder, data.fingerprint()));
    const auto computed = [] { // seconds of all cores together
        return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    };
    const double computedBefore = computed();
    const auto results = unwrap(paper::runPaper(data, settings, store));
    (void)unwrap(paper::writeReport(folder, results, data, {.name = "Made up"}));
    std::printf("%zu cells in %.0f s, %.0f s of one core; largest resident size %s\n", results.cells.size(),
                seconds(), computed() - computedBefore, largestResidentSize().c_str());
    for (const auto &cell : results.cells)
        if (cell.key.isFull())
            std::printf("   %s, %s: mAP %.3f, stopped at epoch %d\n", cell.key.features.c_str(),
                        std::string(name(cell.key.trainer)).c_str(), cell.meanAveragePrecision, cell.epoch);
    return 0;
}
