// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/label_noise.h"

#include "experiment/few_shot_draws.h"
#include "experiment/paper/curator_probes.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tagwright::experiment::beyond {

using paper::Cell;
using paper::CuratorProbes;
using paper::FeatureSet;
using paper::IncrementalDraws;
using paper::PaperData;
using paper::Trainer;

namespace {

constexpr std::array<std::string_view, allNoises.size()> names{"missing", "wrong", "both"};

/// 0 … 1, the same for a clip and a tag whatever the share.
double chance(const PaperData &data, Eigen::Index clip, std::size_t tag, int seed)
{
    const std::uint64_t key = drawKey(seed, fmt::format("noise:{}", data.classIndices[tag]),
                                      data.train.ids[static_cast<std::size_t>(clip)]);
    return static_cast<double>(key >> 11) * 0x1p-53;
}

struct NoiseKey
{
    Trainer trainer;
    Noise noise;
    int share;
    int seed;

    [[nodiscard]] std::string text(std::size_t tags) const
    {
        return share == 0 ? fmt::format("noise/{}/none/n{}/k{}/seed{}", name(trainer), tags, noiseK, seed)
                          : fmt::format("noise/{}/{}/share{}/n{}/k{}/seed{}", name(trainer),
                                        beyond::name(noise), share, tags, noiseK, seed);
    }
};

/// All tasks of the run, which share the features and the spaces.
class NoiseRun
{
public:
    NoiseRun(const PaperData &data, RecordStore &store, const Jobs &jobs)
        : m_data(data), m_store(store), m_jobs(jobs)
    {
    }

    Result<void> run(const std::vector<NoiseKey> &wanted)
    {
        if (wanted.empty())
            return {};
        const std::string features = paper::featureSetNames(m_data).back();
        m_set = paper::makeFeatureSet(m_data, features);
        for (const NoiseKey &key : wanted) {
            if (!m_draws.contains(key.seed))
                m_draws.emplace(key.seed, IncrementalDraws::draw(m_data, key.seed, noiseK));
            if (paper::isTagByTag(key.trainer) && !m_curators.contains(key.trainer)) {
                TAGWRIGHT_TRY_INTO(
                    m_curators[key.trainer],
                    CuratorProbes::prepare(rawFeatures(m_data.train, m_data, features),
                                           rawFeatures(m_data.test, m_data, features), m_set.blocks,
                                           key.trainer == Trainer::Curator ? CuratorProbes::Kind::AsServed
                                                                           : CuratorProbes::Kind::Prototype,
                                           m_jobs.stop()));
            }
        }
        return m_jobs.runAll("Label noise", std::ssize(wanted),
                             [&](std::int64_t job) { return add(wanted[static_cast<std::size_t>(job)]); });
    }

private:
    Result<void> add(const NoiseKey &key)
    {
        Cell cell;
        const IncrementalDraws &draws = m_draws.at(key.seed);
        cell.tags = draws.order;
        const auto clips = draws.clips(static_cast<int>(cell.tags.size()), noiseK);
        paper::measure(cell, paper::isTagByTag(key.trainer) ? tagByTag(key, clips) : together(key, clips),
                       m_data);
        if (m_jobs.stop().stop_requested())
            return {}; // the training may have been cut short
        return m_store.add(key.text(m_data.tags.size()), {{"map", {cell.meanAveragePrecision}},
                                                          {"roc_auc", {cell.rocAuc}},
                                                          {"tag", {cell.tags.begin(), cell.tags.end()}},
                                                          {"average_precision", cell.averagePrecisions}});
    }

    [[nodiscard]] Eigen::MatrixXf together(const NoiseKey &key, const std::vector<Eigen::Index> &clips) const
    {
        const auto &order = m_draws.at(key.seed).order;
        const paper::TrainingSet training{
            .x = m_set.train(clips, Eigen::all),
            .y = noisyLabels(m_data, clips, order, key.noise, key.share / 100.0, key.seed)};
        return paper::trainLinear(key.trainer, training, paper::validationFor(m_set, m_data, order), key.seed,
                                  m_jobs.stop())
            .scores(m_set.test);
    }

    [[nodiscard]] Eigen::MatrixXf tagByTag(const NoiseKey &key, std::vector<Eigen::Index> clips) const
    {
        const IncrementalDraws &draws = m_draws.at(key.seed);
        std::ranges::sort(clips);
        const auto twice = std::ranges::unique(clips);
        clips.erase(twice.begin(), twice.end());
        const Eigen::MatrixXf labels =
            noisyLabels(m_data, clips, draws.order, key.noise, key.share / 100.0, key.seed, noiseK);
        Eigen::MatrixXf scores(m_set.test.rows(), std::ssize(draws.order));
        for (std::size_t i = 0; i < draws.order.size() && !m_jobs.stop().stop_requested(); ++i) {
            const std::size_t tag = draws.order[i];
            const auto saysYes = [&](std::size_t place) {
                return labels(static_cast<Eigen::Index>(place), static_cast<Eigen::Index>(i)) > 0;
            };
            std::vector<Eigen::Index> positives;
            for (const Eigen::Index clip : draws.clipsOf(tag, noiseK))
                if (saysYes(static_cast<std::size_t>(std::ranges::lower_bound(clips, clip) - clips.begin())))
                    positives.push_back(clip);
            for (std::size_t place = 0; place < clips.size(); ++place)
                if (saysYes(place) && !m_data.trainHas(clips[place], tag))
                    positives.push_back(clips[place]);
            scores.col(static_cast<Eigen::Index>(i)) = m_curators.at(key.trainer)->scores(positives);
        }
        return scores;
    }

    const PaperData &m_data;
    RecordStore &m_store;
    const Jobs &m_jobs;
    FeatureSet m_set;
    std::map<int, IncrementalDraws> m_draws; // by seed
    std::map<Trainer, std::unique_ptr<CuratorProbes>> m_curators;
};

} // namespace

std::string_view name(Noise noise)
{
    return names.at(static_cast<std::size_t>(noise));
}

Eigen::MatrixXf noisyLabels(const PaperData &data, std::span<const Eigen::Index> clips,
                            std::span<const std::size_t> tags, Noise noise, double share, int seed, int most)
{
    Eigen::MatrixXf labels = paper::labelsOf(data, clips, tags);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        auto column = labels.col(static_cast<Eigen::Index>(i));
        const double with = static_cast<double>(column.sum());
        const double without = static_cast<double>(column.size()) - with;
        const double missing = noise == Noise::Wrong ? 0 : share;
        const double wrong = noise == Noise::Missing || without == 0
                                 ? 0
                                 : share * (most > 0 ? std::min<double>(most, with) : with) / without;
        for (std::size_t clip = 0; clip < clips.size(); ++clip) {
            float &label = column[static_cast<Eigen::Index>(clip)];
            if (chance(data, clips[clip], tags[i], seed) < (label > 0 ? missing : wrong))
                label = 1 - label;
        }
    }
    return labels;
}

Result<std::vector<NoiseCell>> measureNoise(const PaperData &data, const std::vector<Trainer> &trainers,
                                            const std::vector<int> &seeds, RecordStore &store,
                                            const Jobs &jobs)
{
    std::vector<NoiseKey> all;
    for (const Trainer trainer : trainers)
        for (const Noise noise : allNoises)
            for (const int share : noiseShares)
                for (const int seed : seeds)
                    all.push_back({.trainer = trainer, .noise = noise, .share = share, .seed = seed});
    std::vector<NoiseKey> wanted = all;
    std::erase_if(wanted, [&](const NoiseKey &key) {
        return store.has(key.text(data.tags.size())) ||
               (key.share == 0 && key.noise != allNoises.front()); // the same without noise
    });
    TAGWRIGHT_TRY(NoiseRun(data, store, jobs).run(wanted));
    std::vector<NoiseCell> cells;
    for (const NoiseKey &key : all)
        if (const auto record = store.find(key.text(data.tags.size())))
            cells.push_back({.trainer = key.trainer,
                             .noise = key.noise,
                             .share = key.share,
                             .seed = key.seed,
                             .meanAveragePrecision = record->at("map").front(),
                             .rocAuc = record->at("roc_auc").front()});
    return cells;
}

} // namespace tagwright::experiment::beyond
