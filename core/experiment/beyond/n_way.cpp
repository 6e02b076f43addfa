// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/n_way.h"

#include "experiment/beyond/label_combinations.h"
#include "experiment/paper/curator_probes.h"
#include "experiment/paper/feature_set.h"
#include "experiment/paper/incremental_draws.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::experiment::beyond {

using paper::CuratorProbes;
using paper::IncrementalDraws;
using paper::PaperData;

namespace {

constexpr std::array<std::string_view, allNWayMethods.size()> names{"curator", "curator_or_best",
                                                                    "w_proto_std0.3", "label_combinations"};
constexpr std::array<std::string_view, allNWayMethods.size()> titles{
    "Curator’s probe, own threshold", "Curator’s probe, one tag at least",
    "Whitened prototype, own threshold", "Label combinations (LC-Protonets)"};

std::vector<std::size_t> eligible(const PaperData &data)
{
    std::vector<std::size_t> tags;
    for (std::size_t tag = 0; tag < data.tags.size(); ++tag)
        if (std::ranges::count(data.train.truth[tag], 1) >= nWayK &&
            std::ranges::count(data.test.truth[tag], 1) > 0)
            tags.push_back(tag);
    return tags;
}

/// N tags, what is known of them, and what is asked.
struct Episode
{
    std::vector<std::size_t> tags;
    std::vector<Eigen::Index> support;              ///< train clips, ascending
    std::vector<std::vector<std::size_t>> tagsOf;   ///< of each support clip, as places in `tags`
    std::vector<std::vector<Eigen::Index>> members; ///< of each tag, the support clips that have it
    std::vector<Eigen::Index> queries;              ///< test clips with one of the tags at least
    Decisions truth;                                ///< of the queries

    Episode(const PaperData &data, int n, int seed)
    {
        const auto draws = IncrementalDraws::draw(data, seed, nWayK);
        const auto possible = eligible(data);
        for (const std::size_t tag : draws.order)
            if (std::ranges::find(possible, tag) != possible.end() && std::ssize(tags) < n)
                tags.push_back(tag);
        for (const std::size_t tag : tags)
            for (const Eigen::Index clip : draws.clipsOf(tag, nWayK))
                support.push_back(clip);
        std::ranges::sort(support);
        const auto twice = std::ranges::unique(support);
        support.erase(twice.begin(), twice.end());
        members.resize(tags.size());
        for (const Eigen::Index clip : support) {
            tagsOf.emplace_back();
            for (std::size_t i = 0; i < tags.size(); ++i)
                if (data.trainHas(clip, tags[i])) {
                    tagsOf.back().push_back(i);
                    members[i].push_back(clip);
                }
        }
        truth.resize(tags.size());
        for (Eigen::Index clip = 0; clip < data.test.size(); ++clip) {
            const auto has = [&](std::size_t tag) {
                return data.test.truth[tag][static_cast<std::size_t>(clip)];
            };
            if (std::ranges::none_of(tags, has))
                continue;
            queries.push_back(clip);
            for (std::size_t i = 0; i < tags.size(); ++i)
                truth[i].push_back(has(tags[i]));
        }
    }
};

struct NWayKey
{
    NWayMethod method;
    int n;
    int seed;

    [[nodiscard]] std::string text() const
    {
        return fmt::format("n-way/{}/n{}/k{}/seed{}", beyond::name(method), n, nWayK, seed);
    }
};

class NWayRun
{
public:
    NWayRun(const PaperData &data, RecordStore &store, const Jobs &jobs)
        : m_data(data), m_store(store), m_jobs(jobs), m_features(paper::featureSetNames(data).back())
    {
    }

    Result<void> run(const std::vector<NWayKey> &wanted)
    {
        if (wanted.empty())
            return {};
        m_set = paper::makeFeatureSet(m_data, m_features);
        TAGWRIGHT_TRY_INTO(m_curator, prepare(CuratorProbes::Kind::AsServed));
        TAGWRIGHT_TRY_INTO(m_prototype, prepare(CuratorProbes::Kind::Prototype));
        return m_jobs.runAll("N tags at once", std::ssize(wanted),
                             [&](std::int64_t job) { return add(wanted[static_cast<std::size_t>(job)]); });
    }

private:
    [[nodiscard]] Result<std::unique_ptr<CuratorProbes>> prepare(CuratorProbes::Kind kind) const
    {
        return CuratorProbes::prepare(rawFeatures(m_data.train, m_data, m_features),
                                      rawFeatures(m_data.test, m_data, m_features), m_set.blocks, kind,
                                      m_jobs.stop());
    }

    Result<void> add(const NWayKey &key)
    {
        const Episode episode(m_data, key.n, key.seed);
        const F1 result = f1(decide(key.method, episode), episode.truth);
        return m_store.add(key.text(), {{"macro", {result.macro}},
                                        {"micro", {result.micro}},
                                        {"said", {result.labelsPerClip}},
                                        {"true", {f1(episode.truth, episode.truth).labelsPerClip}},
                                        {"clips", {static_cast<double>(episode.queries.size())}},
                                        {"tag", {episode.tags.begin(), episode.tags.end()}},
                                        {"f1", result.ofTags}});
    }

    [[nodiscard]] Decisions decide(NWayMethod method, const Episode &episode) const
    {
        switch (method) {
        case NWayMethod::LabelCombinations:
            return LabelCombinations(m_set.train(episode.support, Eigen::all), episode.tagsOf)
                .decide(m_set.test(episode.queries, Eigen::all), episode.tags.size());
        case NWayMethod::Prototype:
            return tagByTag(*m_prototype, episode, false);
        case NWayMethod::Curator:
        case NWayMethod::CuratorOrBest:
            break;
        }
        return tagByTag(*m_curator, episode, method == NWayMethod::CuratorOrBest);
    }

    static Decisions tagByTag(const CuratorProbes &probes, const Episode &episode, bool oneAtLeast)
    {
        Decisions said;
        std::vector<double> best(episode.queries.size(), -1); // probability
        std::vector<std::size_t> bestTag(episode.queries.size());
        for (std::size_t i = 0; i < episode.tags.size(); ++i) {
            const auto verdict = probes.verdict(episode.members[i]);
            said.emplace_back();
            for (std::size_t query = 0; query < episode.queries.size(); ++query) {
                const auto clip = static_cast<std::size_t>(episode.queries[query]);
                said.back().push_back(verdict.above[clip]);
                if (verdict.probabilities[clip] > best[query]) {
                    best[query] = verdict.probabilities[clip];
                    bestTag[query] = i;
                }
            }
        }
        for (std::size_t query = 0; query < episode.queries.size() && oneAtLeast; ++query)
            if (std::ranges::none_of(said, [&](const auto &tag) { return tag[query] != 0; }))
                said[bestTag[query]][query] = 1;
        return said;
    }

    const PaperData &m_data;
    RecordStore &m_store;
    const Jobs &m_jobs;
    std::string m_features;
    paper::FeatureSet m_set;
    std::unique_ptr<CuratorProbes> m_curator;
    std::unique_ptr<CuratorProbes> m_prototype;
};

} // namespace

std::string_view name(NWayMethod method)
{
    return names.at(static_cast<std::size_t>(method));
}

std::string_view title(NWayMethod method)
{
    return titles.at(static_cast<std::size_t>(method));
}

std::vector<int> nWayNumbers(const PaperData &data)
{
    const int all = static_cast<int>(eligible(data).size());
    std::vector<int> numbers{5, 10, 15, 30};
    std::erase_if(numbers, [&](int n) { return n >= all; });
    if (all > 1)
        numbers.push_back(all);
    return numbers;
}

Result<std::vector<NWayCell>> measureNWay(const PaperData &data, const std::vector<int> &seeds,
                                          RecordStore &store, const Jobs &jobs)
{
    std::vector<NWayKey> all;
    for (const NWayMethod method : allNWayMethods)
        for (const int n : nWayNumbers(data))
            for (const int seed : seeds)
                all.push_back({.method = method, .n = n, .seed = seed});
    std::vector<NWayKey> wanted = all;
    std::erase_if(wanted, [&](const NWayKey &key) { return store.has(key.text()); });
    TAGWRIGHT_TRY(NWayRun(data, store, jobs).run(wanted));
    std::vector<NWayCell> cells;
    for (const NWayKey &key : all)
        if (const auto record = store.find(key.text()))
            cells.push_back({.method = key.method,
                             .n = key.n,
                             .seed = key.seed,
                             .macro = record->at("macro").front(),
                             .micro = record->at("micro").front(),
                             .saidPerClip = record->at("said").front(),
                             .truePerClip = record->at("true").front(),
                             .clips = static_cast<int>(record->at("clips").front())});
    return cells;
}

} // namespace tagwright::experiment::beyond
