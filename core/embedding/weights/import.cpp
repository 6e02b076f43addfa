// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/import.h"

#include "embedding/weights/class_names.h"
#include "embedding/weights/conversion.h"
#include "embedding/weights/digest.h"
#include "embedding/weights/import_record.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

/// What the converted file says of itself beside the architecture: the model's id.
constexpr const char *modelKey = "model";

/// A file on its way into the model folder.
struct Import
{
    fs::path path;
    TensorFile file;
    FileDigests digests;
    ConvertedWeights weights;
};

Result<Import> readImport(const fs::path &path)
{
    TAGWRIGHT_TRY_INTO(auto file, TensorFile::read(path));
    TAGWRIGHT_TRY_INTO(auto digests, digestsOf(path));
    TAGWRIGHT_TRY_INTO(auto weights, convert({.path = path,
                                              .container = file.container(),
                                              .tensors = file.tensors(),
                                              .metadata = file.metadata()}));
    return Import{path, std::move(file), std::move(digests), std::move(weights)};
}

bool isPublished(const ModelEntry &entry, const FileDigests &digests)
{
    return std::ranges::any_of(
        entry.files, [&](const ModelFile &file) { return file.hasChecksum() && matches(file, digests); });
}

bool namesItself(const ModelEntry &entry, const TensorFile &file)
{
    const auto says = [&](const char *key) -> std::string_view {
        const auto found = file.metadata().find(key);
        return found == file.metadata().end() ? std::string_view{} : std::string_view(found->second);
    };
    return says(modelKey) == entry.id || std::ranges::count(entry.ownNames, says("name")) > 0 ||
           std::ranges::count(entry.ownNames, says("version")) > 0;
}

Result<const ModelEntry *> askedFor(std::string_view id, const Import &import)
{
    const ModelEntry *entry = findModel(id);
    if (!entry)
        return fail(ErrorCode::BadInput, fmt::format("There is no network called {}.", id));
    if (entry->architecture != import.weights.architecture->name)
        return fail(ErrorCode::BadFormat,
                    fmt::format("These are weights of {}, {} needs those of {}.",
                                import.weights.architecture->name, entry->title, entry->architecture),
                    import.path);
    return entry;
}

std::unexpected<Error> undecided(const std::vector<const ModelEntry *> &candidates, const Import &import)
{
    const std::string &architecture = import.weights.architecture->name;
    std::string ids;
    for (const ModelEntry *entry : candidates)
        ids += (ids.empty() ? "" : ", ") + entry->id;
    if (candidates.empty())
        return fail(ErrorCode::Unsupported,
                    fmt::format("These are weights of {}, which no model here uses.", architecture),
                    import.path);
    return fail(ErrorCode::BadFormat,
                fmt::format("These are weights of {}, but they do not say of which model: use `models import "
                            "FILE --as ID` with one of {}.",
                            architecture, ids),
                import.path);
}

/// Which of the models of an architecture a file is: as it is told, by its checksum, by its own name, or as
/// the only one.
Result<const ModelEntry *> identify(const Import &import, std::string_view as)
{
    if (!as.empty())
        return askedFor(as, import);
    std::vector<const ModelEntry *> candidates;
    for (const ModelEntry &entry : modelRegistry())
        if (entry.architecture == import.weights.architecture->name)
            candidates.push_back(&entry);
    for (const ModelEntry *entry : candidates)
        if (isPublished(*entry, import.digests))
            return entry;
    for (const ModelEntry *entry : candidates)
        if (namesItself(*entry, import.file))
            return entry;
    if (candidates.size() == 1)
        return candidates.front();
    return undecided(candidates, import);
}

/// Takes the parts that are not in the import from the file that is in the folder, if it has them.
/// \param present that file; it must outlive the weights
/// \return whether it had any.
bool addOtherParts(ConvertedWeights &weights, const Safetensors &present)
{
    const Architecture &architecture = *weights.architecture;
    std::map<std::string, ConvertedTensor> all;
    for (ConvertedTensor &tensor : weights.tensors)
        all.emplace(tensor.name(), std::move(tensor));
    const auto isThere = [&](const std::string &name) { return all.contains(name); };
    std::map<std::string, ConvertedTensor> taken;
    for (const std::size_t part : missingParts(architecture, isThere)) {
        std::map<std::string, ConvertedTensor> ofPart;
        bool isWhole = true;
        for (const NeededTensor &needed : architecture.tensors) {
            if (needed.part != part)
                continue;
            const auto found = present.tensors().find(needed.name);
            if (found == present.tensors().end() || !fits(found->second.shape, needed.shape)) {
                isWhole = isWhole && needed.optional;
                continue;
            }
            auto tensor = ConvertedTensor::of({.name = needed.name, .tensor = found->second}, present.path());
            isWhole = isWhole && tensor;
            if (tensor)
                ofPart.emplace(needed.name, std::move(*tensor));
        }
        if (isWhole)
            taken.merge(ofPart);
    }
    const bool any = !taken.empty();
    all.merge(taken);
    weights.tensors.clear();
    for (const NeededTensor &needed : architecture.tensors)
        if (const auto found = all.find(needed.name); found != all.end())
            weights.tensors.push_back(std::move(found->second));
    return any;
}

/// The same for the same tensors, so nothing of where they come from.
std::map<std::string, std::string> metadataOf(const ConvertedWeights &weights, const ModelEntry &entry)
{
    std::map<std::string, std::string> metadata = weights.metadata;
    metadata["format_version"] = "1";
    metadata["architecture"] = weights.architecture->name;
    metadata[modelKey] = entry.id;
    if (const auto names = knownClassNames(entry.id); !names.empty() && !metadata.contains("class_names"))
        metadata["class_names"] = nlohmann::json(names).dump();
    return metadata;
}

Result<void> write(const ConvertedWeights &weights, const ModelEntry &entry, const fs::path &path)
{
    std::vector<NamedTensor> tensors;
    for (const ConvertedTensor &tensor : weights.tensors)
        tensors.push_back({tensor.name(), tensor.shape(), tensor.values()});
    return writeSafetensors(path, tensors, metadataOf(weights, entry));
}

/// Notes the file, and those that the other parts came from.
Result<void> record(const Import &import, const ModelStatus &status, const fs::path &folder, bool merged)
{
    const auto old = readImportRecord(*status.entry, folder);
    std::error_code ignored;
    if (old && old->sha256 == status.sha256 && fs::equivalent(import.path, status.path, ignored))
        return {}; // the file of the folder itself: what is known of it stays
    ImportRecord fresh{.sha256 = status.sha256, .sources = {}, .sourcesSha256 = {}};
    if (old && merged && old->sources.size() == old->sourcesSha256.size()) {
        const std::size_t most = import.weights.architecture->parts.size() - 1;
        for (std::size_t i = old->sources.size() - std::min(most, old->sources.size());
             i < old->sources.size(); ++i) {
            if (old->sources[i] == import.path.filename())
                continue;
            fresh.sources.push_back(old->sources[i]);
            fresh.sourcesSha256.push_back(old->sourcesSha256[i]);
        }
    }
    fresh.sources.push_back(import.path.filename());
    fresh.sourcesSha256.push_back(import.digests.sha256);
    return writeImportRecord(*status.entry, folder, fresh);
}

Result<void> makeFolder(const fs::path &folder)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        return fail(ErrorCode::NotWritable,
                    fmt::format("Cannot make the model folder: {}.", problem.message()), folder);
    return {};
}

Result<void> copyReadyMade(const fs::path &from, const fs::path &to)
{
    TAGWRIGHT_TRY_INTO(const auto mapped, MappedFile::open(from));
    const auto bytes = mapped.bytes();
    return writeFileAtomically(to, {reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

} // namespace

Result<ModelStatus> importWeights(const fs::path &path, const fs::path &folder, std::string_view as)
{
    TAGWRIGHT_TRY_INTO(auto import, readImport(path));
    TAGWRIGHT_TRY_INTO(const ModelEntry *entry, identify(import, as));
    TAGWRIGHT_TRY(makeFolder(folder));
    const fs::path to = folder / entry->fileName;
    bool merged = false;
    if (!entry->sha256.empty() && import.digests.sha256 == entry->sha256) {
        TAGWRIGHT_TRY(copyReadyMade(path, to));
    } else {
        const auto present = Safetensors::open(to);
        merged = present && addOtherParts(import.weights, *present);
        TAGWRIGHT_TRY(write(import.weights, *entry, to));
    }
    ModelStatus status = modelStatus(*entry, folder);
    TAGWRIGHT_TRY(record(import, status, folder, merged));
    // With what was just recorded it may be known to be the published one. The file itself has been read.
    if (status.state == ModelState::Present)
        status.note = quickStatus(*entry, folder).note;
    return status;
}

} // namespace tagwright::embedding
