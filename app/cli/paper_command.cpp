// SPDX-License-Identifier: GPL-3.0-or-later
// `experiment paper`: the experiments of the paper, from a data set to a report.
#include "commands.h"

#include "base/files.h"
#include "base/text.h"
#include "embedding/extractor_set.h"
#include "experiment/audio_dataset.h"
#include "experiment/beyond/beyond_report.h"
#include "experiment/paper/paper_report.h"
#include "experiment/single_tag_tables.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace tagwright::cli {

namespace {

using namespace experiment::paper;

void sortOnce(std::vector<int> &numbers)
{
    std::ranges::sort(numbers);
    const auto twice = std::ranges::unique(numbers);
    numbers.erase(twice.begin(), twice.end());
}

Result<PaperSettings> settingsFrom(const PaperArguments &arguments)
{
    PaperSettings settings;
    settings.ns = arguments.ns;
    if (!arguments.ks.empty())
        settings.ks = arguments.ks;
    if (!arguments.seeds.empty())
        settings.seeds = arguments.seeds;
    for (auto *const numbers : {&settings.ns, &settings.ks, &settings.seeds})
        sortOnce(*numbers);
    if (!arguments.trainers.empty())
        settings.trainers.clear();
    for (const std::string &word : arguments.trainers) {
        const auto trainer = trainerFromName(word);
        if (!trainer)
            return fail(ErrorCode::BadInput, fmt::format("There is no trainer “{}”. Choose from {}.",
                                                         shown(word), paperTrainers()));
        settings.trainers.push_back(*trainer);
    }
    std::ranges::sort(settings.trainers);
    const auto twice = std::ranges::unique(settings.trainers);
    settings.trainers.erase(twice.begin(), twice.end());
    settings.eachEmbedding = !arguments.combinedOnly;
    settings.threads = arguments.threads;
    return settings;
}

Result<experiment::beyond::BeyondSettings> beyondFrom(const PaperArguments &arguments,
                                                      const PaperSettings &paper)
{
    using namespace experiment::beyond;
    BeyondSettings settings{.seeds = paper.seeds, .trainers = paper.trainers, .threads = paper.threads};
    if (arguments.beyond.empty() || std::ranges::find(arguments.beyond, "all") != arguments.beyond.end())
        return settings;
    settings.parts.clear();
    if (arguments.beyond == std::vector<std::string>{"none"})
        return settings;
    for (const std::string &word : arguments.beyond) {
        const auto part = partFromName(word);
        if (!part)
            return fail(
                ErrorCode::BadInput,
                fmt::format("There is no part “{}” beyond the paper. Choose from {}, or all, or none.",
                            shown(word), beyondParts()));
        settings.parts.push_back(*part);
    }
    return settings;
}

std::string kTitle(int k)
{
    return k == 0 ? "full" : fmt::format("K = {}", k);
}

/// A line for each way of training, a column for each number of clips.
void sayMeans(const Context &context, const PaperResults &results)
{
    std::vector<int> ks = results.ks;
    ks.push_back(0);
    std::string line = fmt::format("{:<32}", fmt::format("mAP of {} tags", results.mostTags()));
    for (const int k : ks)
        line += fmt::format("{:>16}", kTitle(k));
    context.say(line);
    for (const std::string &features : results.featureSets)
        for (const Trainer trainer : results.trainers) {
            line = fmt::format("   {:<29}", fmt::format("{}, {}", features, name(trainer)));
            for (const int k : ks) {
                const CellKey key{.features = features, .trainer = trainer, .n = results.mostTags(), .k = k};
                const Spread map = over(results, key, Measure::MeanAveragePrecision);
                line += map.count == 0 ? fmt::format("{:>16}", "–")
                        : map.count > 1
                            ? fmt::format("{:>16}", fmt::format("{:.3f} ± {:.3f}", map.mean, map.deviation))
                            : fmt::format("{:>16.3f}", map.mean);
                context.object({{"table", "paper"},
                                {"features", features},
                                {"trainer", name(trainer)},
                                {"n", results.mostTags()},
                                {"k", k},
                                {"map", map.mean},
                                {"map_deviation", map.deviation},
                                {"roc_auc", over(results, key, Measure::RocAuc).mean},
                                {"seeds", map.count}});
            }
            context.say(line);
        }
}

/// The main numbers of what goes beyond the paper.
void sayChapters(const Context &context, const std::vector<Chapter> &chapters)
{
    for (const Chapter &chapter : chapters) {
        for (const std::string &line : chapter.words)
            context.say(line);
        for (const Chapter::Row &row : chapter.rows) {
            nlohmann::json object{{"table", chapter.id}};
            for (const auto &[name, value] : row.names)
                object[name] = value;
            for (const auto &[name, value] : row.numbers)
                object[name] = value;
            context.object(object);
        }
    }
}

struct Loaded
{
    experiment::ArrayDataset arrays;
    DataDescription description;
    std::vector<std::string> notes;
};

/// MagnaTagATune's clips, embedded in a catalogue beside the results.
Result<Loaded> loadMagnaTagATune(const Context &context, const PaperArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto set, experiment::MagnaTagATune::read(arguments.dataset, arguments.splits));
    TAGWRIGHT_TRY_INTO(auto database,
                       catalogue::Database::open(std::filesystem::path(arguments.output) / "catalogue",
                                                 catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const auto owned, embedding::openExtractors(arguments.extractors, modelFolder()));
    std::vector<const embedding::Extractor *> extractors;
    for (const auto &extractor : owned)
        extractors.push_back(extractor.get());
    TAGWRIGHT_TRY_INTO(auto audio, experiment::embedDataset(set, database, extractors, arguments.threads,
                                                            context.progress(), context.stop));
    context.clearProgress();
    // All of the published set, and not a part or something else in its layout.
    constexpr std::size_t publishedTags = 188, publishedClips = 21'108; // that have one of the 50 tags
    const bool published = set.tags.size() == publishedTags && set.paths.size() >= publishedClips;
    const auto folder = std::filesystem::weakly_canonical(arguments.dataset).filename();
    return Loaded{.arrays = std::move(audio.data),
                  .description = {.name = published ? "MagnaTagATune" : displayPath(folder),
                                  .asPublished = published,
                                  .refused = std::move(audio.refused)},
                  .notes = std::move(set.notes)};
}

Result<Loaded> load(const Context &context, const PaperArguments &arguments)
{
    if (arguments.dataset.empty()) {
        TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
        TAGWRIGHT_TRY_INTO(auto library, experiment::datasetOfLibrary(database, arguments.extractors));
        return Loaded{.arrays = std::move(library.data),
                      .description = {.name = "a library"},
                      .notes = {"What has no label counts as not having the tag."}};
    }
    if (experiment::MagnaTagATune::isThere(arguments.dataset))
        return loadMagnaTagATune(context, arguments);
    TAGWRIGHT_TRY_INTO(auto arrays, experiment::ArrayDataset::read(arguments.dataset, arguments.extractors));
    const auto folder = std::filesystem::weakly_canonical(arguments.dataset);
    return Loaded{
        .arrays = std::move(arrays), .description = {.name = displayPath(folder.filename())}, .notes = {}};
}

Result<int> runPaperCommand(const Context &context, const PaperArguments &arguments)
{
    namespace beyond = experiment::beyond;
    TAGWRIGHT_TRY_INTO(const auto settings, settingsFrom(arguments));
    TAGWRIGHT_TRY_INTO(const auto furtherSettings, beyondFrom(arguments, settings));
    TAGWRIGHT_TRY(experiment::makeFolder(arguments.output));
    TAGWRIGHT_TRY_INTO(auto loaded, load(context, arguments));
    const DataDescription description = std::move(loaded.description);
    TAGWRIGHT_TRY_INTO(auto data, PaperData::from(loaded.arrays));
    if (furtherSettings.parts.empty())
        loaded.arrays = {}; // much memory
    data.notes.insert(data.notes.begin(), loaded.notes.begin(), loaded.notes.end());
    if (auto note = noteOnRareTags(data, settings); !note.empty())
        data.notes.push_back(std::move(note));
    context.say(fmt::format("{} train, {} validation and {} test clips, {} tags, {} features.",
                            data.train.size(), data.valid.size(), data.test.size(), data.tags.size(),
                            data.train.features.cols()));
    for (const std::string &note : data.notes) {
        context.say(note);
        context.object({{"note", note}});
    }
    TAGWRIGHT_TRY_INTO(auto store, CellStore::open(arguments.output, data.fingerprint()));
    const auto results = runPaper(data, settings, store, context.progress(), context.stop);
    context.clearProgress();
    if (!results)
        return std::unexpected(results.error());
    std::vector<Chapter> chapters;
    if (!furtherSettings.parts.empty()) {
        TAGWRIGHT_TRY_INTO(auto records,
                           beyond::RecordStore::open(arguments.output, loaded.arrays.fingerprint()));
        const auto further = beyond::runBeyond(loaded.arrays, data, furtherSettings, records,
                                               context.progress(), context.stop);
        context.clearProgress();
        if (!further)
            return std::unexpected(further.error());
        chapters = beyond::chaptersOf(*further, loaded.arrays, data);
        data.notes.insert(data.notes.end(), further->notes.begin(), further->notes.end());
    }
    TAGWRIGHT_TRY_INTO(const auto written,
                       writeReport(arguments.output, *results, data, description, chapters));
    sayMeans(context, *results);
    sayChapters(context, chapters);
    for (const auto &path : written) {
        context.say("Written: " + displayPath(path));
        context.object({{"written", displayPath(path)}});
    }
    return context.refused(description.refused);
}

} // namespace

std::string paperTrainers()
{
    std::vector<std::string_view> names;
    for (const Trainer trainer : allTrainers)
        names.push_back(name(trainer));
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string beyondParts()
{
    std::vector<std::string_view> names;
    for (const auto part : experiment::beyond::allParts)
        names.push_back(experiment::beyond::name(part));
    return fmt::format("{}", fmt::join(names, ", "));
}

int paper(const Context &context, const PaperArguments &arguments)
{
    const auto result = runPaperCommand(context, arguments);
    if (!result && result.error().code == ErrorCode::BadInput) {
        (void)context.complain(result.error());
        return usage;
    }
    return context.codeOf(result);
}

} // namespace tagwright::cli
