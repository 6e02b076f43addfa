// SPDX-License-Identifier: GPL-3.0-or-later
// Real embeddings with tags (audioset-music) and the draws of the single-tag protocol: docs/probe.md.
#pragma once

#include "base/files.h"
#include "probe/feature_source.h"
#include "probe/random.h"
#include "support/npy.h"
#include "support/shared.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace tagwright::test {

struct TaggedClips
{
    probe::FeatureMatrix features; // [clips × 256]
    std::vector<std::string> ids;
    std::vector<int> folds;
    Npy<int> labels;               // [clips × tags]
    std::vector<int> classIndices; // of the tags, for the draws' keys
    std::vector<std::string> tags;

    [[nodiscard]] bool has(std::size_t clip, std::size_t tag) const
    {
        return labels.values[clip * tags.size() + tag] != 0;
    }

    static TaggedClips load()
    {
        const auto folder = sharedFolder() / "data/audioset-music";
        TaggedClips data;
        const auto array = readNpy<float>(folder / "vggish.npy");
        data.features = Eigen::Map<const probe::FeatureMatrix>(array.values.data(),
                                                               static_cast<Eigen::Index>(array.rows()),
                                                               static_cast<Eigen::Index>(array.rowSize()));
        data.labels = readNpy<int>(folder / "labels.npy");
        std::istringstream clips(readFile(folder / "clips.csv").value());
        std::string line;
        std::getline(clips, line);
        while (std::getline(clips, line)) {
            data.ids.push_back(line.substr(0, line.find(',')));
            const auto fold = line.find(',', line.find(',') + 1) + 1;
            data.folds.push_back(line[fold] - '0');
        }
        std::istringstream groups(readFile(folder / "tag_groups.csv").value());
        std::getline(groups, line);
        while (std::getline(groups, line)) {
            const bool quoted = line.front() == '"';
            const auto end = quoted ? line.find('"', 1) + 1 : line.find(',');
            data.tags.push_back(quoted ? line.substr(1, end - 2) : line.substr(0, end));
            data.classIndices.push_back(std::stoi(line.substr(end + 1)));
        }
        return data;
    }

    /// Indices into `pool` in the protocol's order for a seed and a class ("bg" for the background).
    [[nodiscard]] std::vector<std::size_t> drawOrder(const std::vector<std::size_t> &pool, int seed,
                                                     const std::string &what) const
    {
        std::vector<std::pair<std::uint64_t, std::size_t>> keyed;
        for (std::size_t i = 0; i < pool.size(); ++i) {
            std::string id = ids[pool[i]];
            id.resize(11, ' ');
            keyed.emplace_back(probe::hashed(std::to_string(seed) + ":" + what + ":" + id), i);
        }
        std::ranges::sort(keyed);
        std::vector<std::size_t> order;
        for (const auto &[key, index] : keyed)
            order.push_back(index);
        return order;
    }
};

} // namespace tagwright::test
