// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/audio_dataset.h"

#include "base/text.h"
#include "catalogue/clip_repository.h"
#include "catalogue/label_repository.h"
#include "catalogue/refusal_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/track_repository.h"
#include "embedding/embed_job.h"
#include "experiment/few_shot_draws.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <span>

namespace tagwright::experiment {

namespace fs = std::filesystem;

namespace {

/// Row of each track's middle clip in the features.
std::map<catalogue::TrackId, Eigen::Index> middleRows(const probe::LibrarySource &source)
{
    std::map<catalogue::TrackId, std::vector<std::pair<std::int64_t, Eigen::Index>>> clips;
    for (std::size_t row = 0; row < source.clips().size(); ++row)
        clips[source.clips()[row].track].emplace_back(source.clips()[row].startMs,
                                                      static_cast<Eigen::Index>(row));
    std::map<catalogue::TrackId, Eigen::Index> rows;
    for (auto &[track, own] : clips) {
        std::ranges::sort(own);
        rows.emplace(track, own[own.size() / 2].second);
    }
    return rows;
}

/// Clips that have a tag: also those that have none of the protocol's, since rare tags are of interest, too.
std::vector<std::size_t> taggedClips(const MagnaTagATune &set)
{
    std::vector<std::size_t> clips;
    for (std::size_t clip = 0; clip < set.paths.size(); ++clip)
        if (std::ranges::any_of(std::span(set.labels).subspan(clip * set.tags.size(), set.tags.size()),
                                [](std::uint8_t label) { return label != 0; }))
            clips.push_back(clip);
    return clips;
}

/// Files become tracks. \return the track of each clip, in the order of `clips`; nothing for those that are
/// not there, which go to `refused`
Result<std::vector<std::optional<catalogue::TrackId>>> addTracks(const MagnaTagATune &set,
                                                                 const std::vector<std::size_t> &clips,
                                                                 catalogue::Database &database,
                                                                 std::vector<Error> &refused)
{
    catalogue::TrackRepository tracks(database);
    std::vector<std::optional<catalogue::TrackId>> ids;
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    for (const std::size_t clip : clips) {
        std::error_code error;
        const fs::path path = fs::absolute(set.folder / set.paths[clip], error).lexically_normal();
        ids.emplace_back();
        const auto state = catalogue::fileState(path);
        if (!state) {
            refused.push_back(state.error());
            continue;
        }
        TAGWRIGHT_TRY_INTO(const auto known, tracks.known(path));
        if (known) {
            ids.back() = known->id;
            continue;
        }
        TAGWRIGHT_TRY_INTO(ids.back(), tracks.insert(path, *state, {}));
    }
    TAGWRIGHT_TRY(transaction.commit());
    return ids;
}

} // namespace

Result<AudioDataset> embedDataset(const MagnaTagATune &set, catalogue::Database &database,
                                  const std::vector<const embedding::Extractor *> &extractors, int threads,
                                  const ProgressSink &progress, const std::stop_token &stop)
{
    AudioDataset result;
    const auto clips = taggedClips(set);
    TAGWRIGHT_TRY_INTO(const auto tracks, addTracks(set, clips, database, result.refused));
    TAGWRIGHT_TRY(embedding::embedLibrary(database, extractors, {.threads = threads}, progress, stop));
    TAGWRIGHT_TRY_INTO(const auto refusals, catalogue::RefusalRepository(database).all());
    for (const catalogue::Refusal &refusal : refusals)
        result.refused.push_back({refusal.code, refusal.message, refusal.path});
    std::vector<std::string> names;
    for (const auto *extractor : extractors)
        names.push_back(extractor->info().id);
    TAGWRIGHT_TRY_INTO(const auto source, probe::LibrarySource::open(database, names));
    const auto rows = middleRows(source);
    std::set<fs::path> known;
    for (const Error &error : result.refused)
        known.insert(error.path);
    std::vector<Eigen::Index> chosen;
    ArrayDataset &data = result.data;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const auto found = tracks[i] ? rows.find(*tracks[i]) : rows.end();
        if (found == rows.end()) {
            const fs::path path = (set.folder / set.paths[clips[i]]).lexically_normal();
            if (tracks[i] && !known.contains(fs::absolute(path)))
                result.refused.push_back({ErrorCode::NoSound, "It is silent.", path});
            continue;
        }
        chosen.push_back(found->second);
        data.ids.push_back(set.paths[clips[i]]);
        data.splits.push_back(set.splits[clips[i]]);
        const auto labels = std::span(set.labels).subspan(clips[i] * set.tags.size(), set.tags.size());
        data.labels.insert(data.labels.end(), labels.begin(), labels.end());
    }
    if (chosen.empty())
        return fail(ErrorCode::NotEnough,
                    fmt::format("None of the {} clips with tags could be used. The first: {}", clips.size(),
                                result.refused.empty() ? "no tags" : result.refused.front().toString()),
                    set.folder);
    data.tags = set.tags;
    data.classIndices.resize(set.tags.size());
    std::iota(data.classIndices.begin(), data.classIndices.end(), 0);
    data.paperRanks = set.paperRanks;
    data.features = source.read(chosen);
    data.blocks = source.blocks();
    return result;
}

Result<AudioDataset> datasetOfLibrary(catalogue::Database &database,
                                      const std::vector<std::string> &extractors)
{
    TAGWRIGHT_TRY_INTO(const auto source, probe::LibrarySource::open(database, extractors));
    const auto rows = middleRows(source);
    TAGWRIGHT_TRY_INTO(const auto tags, catalogue::TagRepository(database).all());
    std::map<catalogue::TrackId, std::set<std::size_t>> tagged;
    AudioDataset result;
    ArrayDataset &data = result.data;
    for (const catalogue::Tag &tag : tags) {
        TAGWRIGHT_TRY_INTO(const auto labels, catalogue::LabelRepository(database).ofTag(tag.id));
        bool any = false;
        for (const catalogue::Label &label : labels)
            if (label.value == 1 && rows.contains(label.track)) {
                tagged[label.track].insert(data.tags.size());
                any = true;
            }
        if (!any)
            continue;
        data.classIndices.push_back(static_cast<int>(data.tags.size()));
        data.tags.push_back(tag.name);
    }
    if (tagged.empty())
        return fail(
            ErrorCode::NotEnough,
            "No track that is embedded has a positive label. Label some tracks of several tags first.");
    std::vector<Eigen::Index> chosen;
    catalogue::TrackRepository tracks(database);
    for (const auto &[id, own] : tagged) {
        TAGWRIGHT_TRY_INTO(const auto track, tracks.byId(id));
        if (!track)
            continue;
        data.ids.push_back(displayPath(track->path));
        constexpr std::uint64_t parts = 10, trainParts = 7, validParts = 1;
        const auto part = drawKey(0, "split", track->path.parent_path().string()) % parts;
        data.splits.push_back(part < trainParts                ? Split::Train
                              : part < trainParts + validParts ? Split::Valid
                                                               : Split::Test);
        chosen.push_back(rows.at(id));
        for (std::size_t tag = 0; tag < data.tags.size(); ++tag)
            data.labels.push_back(own.contains(tag));
    }
    data.features = source.read(chosen);
    data.blocks = source.blocks();
    return result;
}

} // namespace tagwright::experiment
