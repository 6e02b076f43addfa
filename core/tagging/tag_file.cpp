// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_file.h"

#include "base/base64.h"
#include "base/files.h"
#include "base/text.h"
#include "catalogue/foreign_example_repository.h"
#include "tagging/tag_file_reader.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <set>

namespace tagwright::tagging {

using catalogue::ForeignExample;
using catalogue::Label;
using catalogue::TagRepository;
using catalogue::Track;
using catalogue::TrackId;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t longestTitle = 1000; // bytes; the reader takes more

/// A track's clips as they can leave the library.
class Carrier
{
public:
    explicit Carrier(const LibraryModel &library) : m_library(library) {}

    [[nodiscard]] ForeignExample carried(const Label &label, const std::vector<Eigen::Index> &rows,
                                         double weight) const
    {
        const Track &track = m_library.track(label.track);
        const std::string &title = track.metadata.title;
        ForeignExample example{.value = label.value,
                               .weight = weight,
                               .title = title.empty() ? displayPath(track.path.stem())
                                                      : validUtf8(title.substr(0, longestTitle)),
                               .artist = validUtf8(track.metadata.artist.substr(0, longestTitle)),
                               .audioHash = track.audioHash,
                               .startMs = label.startMs,
                               .embeddings = {}};
        const probe::FeatureMatrix features = m_library.source().read(rows);
        for (const probe::Block &block : m_library.source().blocks()) {
            // They were stored as halves, so that nothing is lost.
            const Eigen::Matrix<Eigen::half, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> halves =
                features.middleCols(block.begin, block.size).cast<Eigen::half>();
            example.embeddings.push_back({.extractor = block.extractor,
                                          .version = block.version,
                                          .dimension = static_cast<int>(block.size),
                                          .vectors = {reinterpret_cast<const char *>(halves.data()),
                                                      static_cast<std::size_t>(halves.size()) * 2}});
        }
        return example;
    }

private:
    const LibraryModel &m_library;
};

struct Carried
{
    std::vector<ForeignExample> examples;
    std::int64_t leftOut = 0; ///< labels
};

/// In the order: what was trained on, answers of the check, what came with the tag itself.
Result<Carried> carriedExamples(catalogue::Database &database, const LibraryModel &library,
                                const TagModel &model)
{
    const Carrier carrier(library);
    Carried carried;
    for (std::size_t i = 0; i < model.examples().size(); ++i)
        if (model.origins()[i].kind != Origin::Kind::Foreign)
            carried.examples.push_back(carrier.carried(model.origins()[i].label, model.examples()[i].rows,
                                                       model.examples()[i].weight));
    TAGWRIGHT_TRY_INTO(const auto labels, catalogue::LabelRepository(database).ofTag(model.tag().id));
    for (const Label &label : labels) {
        const auto rows = library.rowsOf(label.track, label.startMs);
        if (rows.empty())
            ++carried.leftOut;
        else if (model.isAudited(label.track, label.startMs))
            carried.examples.push_back(carrier.carried(label, rows, 1));
    }
    TAGWRIGHT_TRY_INTO(auto foreign, catalogue::ForeignExampleRepository(database).ofTag(model.tag().id));
    std::ranges::move(foreign, std::back_inserter(carried.examples));
    return carried;
}

ordered_json toJson(const ForeignExample &example)
{
    ordered_json embeddings = ordered_json::array();
    for (const ForeignExample::Embedding &embedding : example.embeddings)
        embeddings.push_back({{"extractor", embedding.extractor},
                              {"version", embedding.version},
                              {"dimension", embedding.dimension},
                              {"vectors", toBase64(embedding.vectors)}});
    return {{"value", example.value},   {"weight", example.weight},        {"title", example.title},
            {"artist", example.artist}, {"audio_hash", example.audioHash}, {"start_ms", example.startMs},
            {"embeddings", embeddings}};
}

/// For readers, not for loading: what the examples made of it here.
ordered_json aboutProbe(const LibraryModel &library, const TagModel &model)
{
    ordered_json about = ordered_json::parse(model.document());
    const probe::LibraryStatistics &statistics = library.space().statistics();
    about["extractor_order"] = ordered_json::array();
    for (const probe::Block &block : library.source().blocks())
        about["extractor_order"].push_back({{"extractor", block.extractor}, {"dimension", block.size}});
    about["normalisation"] = {
        {"mean", std::vector<double>(statistics.center.begin(), statistics.center.end())},
        {"deviation", std::vector<double>(statistics.deviation.begin(), statistics.deviation.end())}};
    if (const auto &quality = model.quality())
        about["quality"] = {{"estimator", name(quality->estimator)},
                            {"average_precision", quality->averagePrecision},
                            {"low", quality->low},
                            {"high", quality->high}};
    return about;
}

std::string versionText(const std::string &extractor, const std::string &version)
{
    return shown(extractor) + " " + shown(version);
}

/// What can be done with a file's examples here.
class Loader
{
public:
    Loader(catalogue::Database &database, const std::vector<probe::Block> &inUse)
        : m_database(database), m_inUse(inUse)
    {
    }

    /// Stores an example of the tag.
    [[nodiscard]] Result<void> take(catalogue::TagId tag, const ForeignExample &example)
    {
        TAGWRIGHT_TRY_INTO(const bool canBeCompared, compare(example));
        TAGWRIGHT_TRY_INTO(const auto track, recordingOf(example));
        m_canLearn = m_canLearn || (example.value > 0 && (track || canBeCompared));
        if (track) {
            ++m_loaded.labels;
            return catalogue::LabelRepository(m_database)
                .set(tag, {*track, example.startMs, example.value, catalogue::LabelSource::Import});
        }
        ++(canBeCompared ? m_loaded.examples : m_loaded.unusable);
        return catalogue::ForeignExampleRepository(m_database).add(tag, example);
    }

    /// All were taken. \errors WrongVersion
    [[nodiscard]] Result<LoadedTag> finish()
    {
        m_loaded.extractors.assign(m_used.begin(), m_used.end());
        m_loaded.others.assign(m_others.begin(), m_others.end());
        if (m_canLearn)
            return std::move(m_loaded);
        std::vector<std::string> here;
        for (const probe::Block &block : m_inUse)
            here.push_back(versionText(block.extractor, block.version));
        return fail(ErrorCode::WrongVersion,
                    fmt::format("Its examples were heard by {}; this library is heard by {}. Run "
                                "`tagwright-cli embed` with one of those first, or ask for the tag from a "
                                "library that uses one of yours.",
                                fmt::join(m_loaded.others, ", "), fmt::join(here, ", ")));
    }

private:
    /// Whether an extractor version that is in use here has embedded it.
    [[nodiscard]] Result<bool> compare(const ForeignExample &example)
    {
        bool known = false;
        for (const ForeignExample::Embedding &embedding : example.embeddings) {
            const auto block = std::ranges::find_if(m_inUse, [&](const probe::Block &b) {
                return b.extractor == embedding.extractor && b.version == embedding.version;
            });
            const std::string version = versionText(embedding.extractor, embedding.version);
            (block == m_inUse.end() ? m_others : m_used).insert(version);
            if (block == m_inUse.end())
                continue;
            if (embedding.dimension != block->size)
                return fail(ErrorCode::BadFormat,
                            fmt::format("The tag file is damaged: its embeddings by {} have {} numbers "
                                        "instead of {}. Ask for it again.",
                                        version, embedding.dimension, block->size));
            known = true;
        }
        return known;
    }

    /// The track of this library that the example is a label on.
    [[nodiscard]] Result<std::optional<TrackId>> recordingOf(const ForeignExample &example) const
    {
        if (example.audioHash.empty() || example.weight < 1)
            return std::nullopt;
        TAGWRIGHT_TRY_INTO(auto tracks, catalogue::TrackRepository(m_database).withHash(example.audioHash));
        std::ranges::stable_partition(tracks, [](const Track &track) { return !track.missing; });
        for (const Track &track : tracks) {
            if (example.startMs == catalogue::wholeTrack)
                return track.id;
            TAGWRIGHT_TRY_INTO(const auto clips, catalogue::ClipRepository(m_database).ofTrack(track.id));
            if (std::ranges::find(clips, example.startMs, &catalogue::Clip::startMs) != clips.end())
                return track.id;
        }
        return std::nullopt;
    }

    catalogue::Database &m_database;
    const std::vector<probe::Block> &m_inUse;
    LoadedTag m_loaded;
    std::set<std::string> m_used, m_others;
    bool m_canLearn = false;
};

bool isAboutTheFile(ErrorCode code)
{
    return code == ErrorCode::BadFormat || code == ErrorCode::NotFinite || code == ErrorCode::WrongVersion;
}

Result<catalogue::Tag> addTag(catalogue::Database &database, const TagFile &file,
                              const std::optional<std::string> &name)
{
    TagRepository tags(database);
    auto tag = tags.add(name.value_or(file.name));
    if (!tag && tag.error().code == ErrorCode::Duplicate)
        return fail(ErrorCode::Duplicate, fmt::format("There is a tag “{}” already. Give this one another "
                                                      "name: `tagwright-cli tag load FILE --name NAME`.",
                                                      trimmed(name.value_or(file.name))));
    if (tag) {
        TAGWRIGHT_TRY(tags.describe(tag->id, file.description));
        tag->description = trimmed(file.description);
    }
    return tag;
}

Result<LoadedTag> storeTag(catalogue::Database &database, const TagFile &file,
                           const std::optional<std::string> &name)
{
    TAGWRIGHT_TRY_INTO(const auto source, probe::LibrarySource::open(database));
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(auto tag, addTag(database, file, name));
    Loader loader(database, source.blocks());
    for (const ForeignExample &example : file.examples)
        TAGWRIGHT_TRY(loader.take(tag.id, example));
    TAGWRIGHT_TRY_INTO(LoadedTag loaded, loader.finish());
    TAGWRIGHT_TRY(transaction.commit());
    loaded.tag = std::move(tag);
    return loaded;
}

} // namespace

Result<SavedTag> saveTag(catalogue::Database &database, const LibraryModel &library, const TagModel &model,
                         const std::filesystem::path &path)
{
    TAGWRIGHT_TRY_INTO(const auto carried, carriedExamples(database, library, model));
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    ordered_json document{{"format", "tagwright-tag"},
                          {"format_version", tagFileFormat},
                          {"name", model.tag().name},
                          {"description", model.tag().description},
                          {"saved_at", fmt::format("{:%FT%TZ}", now)},
                          {"probe", aboutProbe(library, model)},
                          {"examples", ordered_json::array()}};
    for (const ForeignExample &example : carried.examples)
        document["examples"].push_back(toJson(example));
    const std::string text = document.dump() + "\n";
    if (text.size() > largestTagFile)
        return fail(ErrorCode::BadInput,
                    fmt::format("The tag would take {}, more than the {} that a tag file may have. Label "
                                "clips (FILE@1:30) in place of long tracks.",
                                formatBytes(text.size()), formatBytes(largestTagFile)),
                    path);
    TAGWRIGHT_TRY(writeFileAtomically(path, text));
    return SavedTag{.examples = std::ssize(carried.examples), .leftOut = carried.leftOut};
}

Result<LoadedTag> loadTag(catalogue::Database &database, const std::filesystem::path &path,
                          const std::optional<std::string> &name)
{
    TAGWRIGHT_TRY_INTO(const std::string text, readFile(path, largestTagFile));
    auto file = readTagFile(text);
    auto loaded = file ? storeTag(database, *file, name) : std::unexpected(file.error());
    if (!loaded && loaded.error().path.empty() && isAboutTheFile(loaded.error().code))
        loaded.error().path = path;
    return loaded;
}

} // namespace tagwright::tagging
