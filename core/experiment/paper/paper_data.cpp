// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/paper_data.h"

#include "base/text.h"
#include "experiment/fingerprint.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace tagwright::experiment::paper {

namespace {

ClipSet gather(const ArrayDataset &data, const std::vector<std::size_t> &clips,
               const std::vector<std::size_t> &tags)
{
    ClipSet set;
    set.truth.resize(tags.size());
    for (const std::size_t clip : clips) {
        set.ids.push_back(data.ids[clip]);
        for (std::size_t i = 0; i < tags.size(); ++i) {
            const bool has = data.has(clip, tags[i]);
            set.labels.push_back(has);
            set.truth[i].push_back(has);
        }
    }
    set.features = data.features(clips, Eigen::all);
    return set;
}

void sayWhichCannotBeMeasured(PaperData &data)
{
    for (std::size_t tag = 0; tag < data.tags.size(); ++tag) {
        const auto of = [&](const ClipSet &set) { return std::ranges::count(set.truth[tag], 1); };
        if (of(data.test) == 0)
            data.notes.push_back(fmt::format("No test clip has “{}”: it is trained, but not measured.",
                                             shown(data.tags[tag])));
        else if (of(data.test) == data.test.size())
            data.notes.push_back(fmt::format("Every test clip has “{}”: it says nothing about ROC-AUC.",
                                             shown(data.tags[tag])));
        if (of(data.valid) == 0)
            data.notes.push_back(fmt::format("No validation clip has “{}”: it has no say in early stopping.",
                                             shown(data.tags[tag])));
        if (of(data.train) == 0)
            data.notes.push_back(
                fmt::format("No train clip has “{}”: it cannot be learned.", shown(data.tags[tag])));
    }
}

} // namespace

std::vector<std::size_t> PaperData::chosenTags(const ArrayDataset &data, std::size_t count)
{
    std::vector<std::size_t> chosen;
    if (!data.paperRanks.empty()) {
        for (std::size_t tag = 0; tag < data.tags.size(); ++tag)
            if (data.paperRanks[tag] >= 0)
                chosen.push_back(tag);
        std::ranges::stable_sort(chosen, {}, [&](std::size_t tag) { return data.paperRanks[tag]; });
    } else {
        std::vector<std::int64_t> clips(data.tags.size());
        for (std::size_t i = 0; i < data.labels.size(); ++i)
            clips[i % data.tags.size()] += data.labels[i];
        chosen.resize(data.tags.size());
        std::iota(chosen.begin(), chosen.end(), std::size_t{0});
        std::ranges::stable_sort(chosen, std::greater{}, [&](std::size_t tag) { return clips[tag]; });
    }
    chosen.resize(std::min(chosen.size(), count));
    return chosen;
}

Result<PaperData> PaperData::from(ArrayDataset data, std::size_t count)
{
    const auto chosen = chosenTags(data, count);
    std::array<std::vector<std::size_t>, 3> clips;
    PaperData result;
    for (std::size_t clip = 0; clip < data.ids.size(); ++clip) {
        if (std::ranges::any_of(chosen, [&](std::size_t tag) { return data.has(clip, tag); }))
            clips.at(static_cast<std::size_t>(data.splits[clip])).push_back(clip);
        else
            ++result.withoutTags;
    }
    const auto of = [&](Split split) -> const auto & { return clips.at(static_cast<std::size_t>(split)); };
    for (const auto &[split, name] :
         {std::pair{Split::Train, "train"}, {Split::Valid, "validation"}, {Split::Test, "test"}})
        if (of(split).empty())
            return fail(ErrorCode::NotEnough,
                        fmt::format("No {} clip has any of the {} tags. Clips of all three splits with at "
                                    "least one tag are needed.",
                                    name, chosen.size()));
    for (const std::size_t tag : chosen) {
        result.tags.push_back(data.tags[tag]);
        result.classIndices.push_back(data.classIndices[tag]);
    }
    result.blocks = data.blocks;
    result.train = gather(data, of(Split::Train), chosen);
    result.valid = gather(data, of(Split::Valid), chosen);
    result.test = gather(data, of(Split::Test), chosen);
    if (result.withoutTags > 0)
        result.notes.push_back(fmt::format("{} clips have none of the {} tags and were discarded.",
                                           result.withoutTags, result.tags.size()));
    sayWhichCannotBeMeasured(result);
    return result;
}

std::uint64_t PaperData::fingerprint() const
{
    Fingerprint hash;
    for (const ClipSet *set : {&train, &valid, &test}) {
        for (const std::string &id : set->ids)
            hash.add(id.data(), id.size());
        hash.add(set->labels.data(), set->labels.size());
        hash.add(set->features.data(), static_cast<std::size_t>(set->features.size()) * sizeof(float));
    }
    for (std::size_t tag = 0; tag < tags.size(); ++tag) {
        hash.add(tags[tag].data(), tags[tag].size());
        hash.add(&classIndices[tag], sizeof(int));
    }
    for (const probe::Block &block : blocks)
        hash.add(block.extractor.data(), block.extractor.size());
    return hash.state();
}

} // namespace tagwright::experiment::paper
