// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/paper_run.h"

#include "base/text.h"
#include "experiment/paper/curator_probes.h"
#include "experiment/paper/few_shot_task.h"
#include "experiment/paper/incremental_draws.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace tagwright::experiment::paper {

namespace {

double correlation(const std::vector<float> &x, const std::vector<float> &y)
{
    const auto centred = [](const std::vector<float> &values) -> Eigen::ArrayXd {
        const Eigen::ArrayXd array =
            Eigen::Map<const Eigen::ArrayXf>(values.data(), std::ssize(values)).cast<double>();
        return array - array.mean();
    };
    const Eigen::ArrayXd a = centred(x);
    const Eigen::ArrayXd b = centred(y);
    return (a * b).sum() / std::sqrt(a.square().sum() * b.square().sum());
}

/// The full probe with whose weights those of a few-shot probe are compared: for both kinds of logistic
/// regression the stronger regularised one.
Trainer comparedWith(Trainer trainer)
{
    return trainer == Trainer::LogisticLoose ? Trainer::Logistic : trainer;
}

/// Draws of each seed.
using Draws = std::map<int, IncrementalDraws>;

/// All cells of one set of features.
class FeatureSetRun
{
public:
    FeatureSetRun(const PaperData &data, const Draws &draws, std::vector<CellKey> wanted, CellStore &store,
                  const Jobs &jobs)
        : m_data(data), m_draws(draws), m_wanted(std::move(wanted)), m_store(store), m_jobs(jobs)
    {
    }

    Result<void> run(const std::string &features)
    {
        std::erase_if(m_wanted, [&](const CellKey &key) { return m_store.has(key); });
        if (m_wanted.empty())
            return {};
        m_set = makeFeatureSet(m_data, features);
        const auto tagByTag = std::ranges::stable_partition(
            m_wanted, [](const CellKey &key) { return !isTagByTag(key.trainer); });
        const std::vector<CellKey> ofCurators(tagByTag.begin(), tagByTag.end());
        std::vector<CellKey> linear(m_wanted.begin(), tagByTag.begin());
        // The longest first, so that the cores finish together.
        std::ranges::stable_sort(linear, std::greater{},
                                 [](const CellKey &key) { return std::tuple(key.isFull(), key.n * key.k); });
        std::vector<std::function<Result<void>()>> jobs;
        for (const CellKey &key : linear)
            jobs.emplace_back([this, key] { return addLinear(key); });
        auto place = jobs.begin() + std::ranges::count_if(linear, &CellKey::isFull);
        for (const Trainer trainer : {Trainer::Curator, Trainer::Prototype}) {
            std::vector<CellKey> keys = ofCurators;
            std::erase_if(keys, [&](const CellKey &key) { return key.trainer != trainer; });
            if (!keys.empty())
                place = jobs.emplace(place, [this, keys] { return addTagByTag(keys); }) + 1;
        }
        return m_jobs.runAll(fmt::format("Probes on {}", m_set.name), std::ssize(jobs),
                             [&](std::int64_t job) { return jobs[static_cast<std::size_t>(job)](); });
    }

private:
    Result<void> addLinear(const CellKey &key)
    {
        const Cell cell = linearCell(key);
        if (m_jobs.stop().stop_requested())
            return {}; // the training may have been cut short
        return m_store.add(cell);
    }

    [[nodiscard]] Cell linearCell(const CellKey &key) const
    {
        const IncrementalDraws &draws = m_draws.at(key.seed);
        Cell cell{.key = key};
        TrainingSet training;
        if (key.isFull()) {
            for (std::size_t tag = 0; tag < m_data.tags.size(); ++tag)
                cell.tags.push_back(tag);
            training.x = m_set.train;
            std::vector<Eigen::Index> clips(static_cast<std::size_t>(m_set.train.rows()));
            for (std::size_t i = 0; i < clips.size(); ++i)
                clips[i] = static_cast<Eigen::Index>(i);
            training.y = labelsOf(m_data, clips, cell.tags);
        } else {
            const auto tags = draws.tags(key.n);
            cell.tags.assign(tags.begin(), tags.end());
            const auto clips = draws.clips(key.n, key.k);
            training.x = m_set.train(clips, Eigen::all);
            training.y = labelsOf(m_data, clips, cell.tags);
        }
        const LinearProbes probes = trainLinear(
            key.trainer, training, validationFor(m_set, m_data, cell.tags), key.seed, m_jobs.stop());
        cell.epoch = probes.epoch;
        measure(cell, probes.scores(m_set.test), m_data);
        const Eigen::VectorXd norms = probes.featureNorms();
        for (const probe::Block &block : m_set.blocks)
            for (const Eigen::Index half : {0, 1})
                cell.shares.push_back(
                    norms.segment(block.begin + half * block.size / 2, block.size / 2).sum() /
                    std::max(norms.sum(), 1e-300));
        const Eigen::VectorXf rounded = norms.cast<float>();
        cell.featureNorms.assign(rounded.begin(), rounded.end());
        return cell;
    }

    /// A tag's own probe does not depend on how many other tags there are: N only says which are averaged.
    /// \param keys  of one trainer
    Result<void> addTagByTag(const std::vector<CellKey> &keys)
    {
        const auto kind = keys.front().trainer == Trainer::Curator ? CuratorProbes::Kind::AsServed
                                                                   : CuratorProbes::Kind::Prototype;
        TAGWRIGHT_TRY_INTO(const auto probes,
                           CuratorProbes::prepare(rawFeatures(m_data.train, m_data, m_set.name),
                                                  rawFeatures(m_data.test, m_data, m_set.name), m_set.blocks,
                                                  kind, m_jobs.stop()));
        std::map<std::tuple<int, int, std::size_t>, Eigen::VectorXf> scores; // by seed, K, tag
        for (const CellKey &key : keys) {
            Cell cell{.key = key};
            const auto tags = m_draws.at(key.seed).tags(key.n);
            cell.tags.assign(tags.begin(), tags.end());
            Eigen::MatrixXf columns(m_set.test.rows(), std::ssize(tags));
            for (std::size_t i = 0; i < tags.size(); ++i) {
                if (m_jobs.stop().stop_requested())
                    return {};
                const auto [found, isNew] = scores.try_emplace({key.seed, key.k, tags[i]});
                if (isNew) {
                    const auto clips = positives(key.seed, key.k, tags[i]);
                    found->second = key.isFull() ? probes->scoresOfMany(clips) : probes->scores(clips);
                }
                columns.col(static_cast<Eigen::Index>(i)) = found->second;
            }
            measure(cell, columns, m_data);
            TAGWRIGHT_TRY(m_store.add(cell));
        }
        return {};
    }

    [[nodiscard]] std::vector<Eigen::Index> positives(int seed, int k, std::size_t tag) const
    {
        if (k > 0) {
            const auto clips = m_draws.at(seed).clipsOf(tag, k);
            return {clips.begin(), clips.end()};
        }
        std::vector<Eigen::Index> clips;
        for (Eigen::Index clip = 0; clip < m_data.train.size(); ++clip)
            if (m_data.trainHas(clip, tag))
                clips.push_back(clip);
        return clips;
    }

    const PaperData &m_data;
    const Draws &m_draws;
    std::vector<CellKey> m_wanted;
    CellStore &m_store;
    const Jobs &m_jobs;
    FeatureSet m_set;
};

std::vector<CellKey> wantedKeys(const PaperSettings &settings, const std::string &features,
                                const std::vector<int> &ns, int allTags)
{
    std::vector<CellKey> keys;
    for (const Trainer trainer : settings.trainers) {
        if (trainer != Trainer::Curator) // nobody labels thousands of clips by hand
            keys.push_back({.features = features, .trainer = trainer, .n = allTags, .k = 0, .seed = 0});
        for (const int n : ns)
            for (const int k : settings.ks)
                for (const int seed : settings.seeds)
                    keys.push_back({.features = features, .trainer = trainer, .n = n, .k = k, .seed = seed});
    }
    return keys;
}

/// The correlations of weights.
void compareWithFull(PaperResults &results, int allTags)
{
    for (Cell &cell : results.cells) {
        if (cell.key.isFull() || cell.featureNorms.empty())
            continue;
        const Cell *full = results.find({.features = cell.key.features,
                                         .trainer = comparedWith(cell.key.trainer),
                                         .n = allTags,
                                         .k = 0,
                                         .seed = 0});
        if (full)
            cell.weightNormR = correlation(cell.featureNorms, full->featureNorms);
    }
}

} // namespace

std::vector<int> numbersOfTags(const PaperSettings &settings, std::size_t tags)
{
    const int all = static_cast<int>(tags);
    std::vector<int> ns = settings.ns;
    if (ns.empty()) {
        ns = {2};
        for (int n = 5; n < all; n += 5)
            ns.push_back(n);
        ns.push_back(all);
    }
    std::erase_if(ns, [&](int n) { return n > all; });
    if (ns.empty())
        ns.push_back(all);
    const auto twice = std::ranges::unique(ns);
    ns.erase(twice.begin(), twice.end());
    return ns;
}

std::string noteOnRareTags(const PaperData &data, const PaperSettings &settings)
{
    const int most = std::ranges::max(settings.ks);
    std::vector<std::string> rare;
    for (std::size_t tag = 0; tag < data.tags.size(); ++tag) {
        const auto clips = std::ranges::count(data.train.truth[tag], 1);
        if (clips > 0 && clips < most)
            rare.push_back(fmt::format("“{}” ({})", shown(data.tags[tag]), clips));
    }
    if (rare.empty())
        return {};
    return fmt::format("Tags with fewer than {} train clips, of which tasks take what there is: {}.", most,
                       fmt::join(rare, ", "));
}

const Cell *PaperResults::find(const CellKey &key) const
{
    const auto found = std::ranges::find(cells, key, &Cell::key);
    return found == cells.end() ? nullptr : &*found;
}

Result<PaperResults> runPaper(const PaperData &data, const PaperSettings &settings, CellStore &store,
                              const ProgressSink &progress, const std::stop_token &stop)
{
    const SingleThreadedBlas singleThreaded;
    const Jobs jobs(progress, stop, settings.threads);
    const std::vector<int> ns = numbersOfTags(settings, data.tags.size());
    const int allTags = static_cast<int>(data.tags.size());
    Draws draws;
    const auto most = static_cast<std::size_t>(std::ranges::max(settings.ks));
    for (const int seed : settings.seeds)
        draws.emplace(seed, IncrementalDraws::draw(data, seed, most));
    draws.emplace(0, IncrementalDraws::draw(data, 0, most)); // of the full probes

    PaperResults results{.featureSets = {},
                         .ns = ns,
                         .ks = settings.ks,
                         .seeds = settings.seeds,
                         .trainers = settings.trainers,
                         .cells = {}};
    for (const std::string &features : featureSetNames(data))
        if (settings.eachEmbedding || features == featureSetNames(data).back())
            results.featureSets.push_back(features);
    for (const std::string &features : results.featureSets) {
        const auto keys =
            wantedKeys(settings, features, features == results.all() ? ns : std::vector{ns.back()}, allTags);
        TAGWRIGHT_TRY(FeatureSetRun(data, draws, keys, store, jobs).run(features));
        for (const CellKey &key : keys)
            if (auto cell = store.find(key))
                results.cells.push_back(*std::move(cell));
    }
    compareWithFull(results, allTags);
    return results;
}

} // namespace tagwright::experiment::paper
