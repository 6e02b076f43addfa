// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/model_folder.h"

#include "embedding/weights/class_names.h"
#include "embedding/weights/import_record.h"
#include "embedding/weights/sha256.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

std::vector<std::size_t> missingParts(const Architecture &architecture, const Safetensors &file)
{
    return missingParts(architecture, [&](const std::string &name) { return file.tensors().contains(name); });
}

bool holdsSomeParts(const Architecture &architecture, const Safetensors &file)
{
    const std::size_t missing = missingParts(architecture, file).size();
    return missing > 0 && missing < architecture.parts.size();
}

std::string stillNeeds(const ModelEntry &entry, const std::string &part)
{
    const auto file = std::ranges::find(entry.files, part, &ModelFile::part);
    return fmt::format("Still needs the file with its {}{}.", part,
                       file == entry.files.end() ? "" : ", " + file->name);
}

/// Whether they are made of published files, as far as can be told: by the file itself, or by what the import
/// noted of those that it was made from.
bool isPublished(const ModelEntry &entry, const fs::path &folder, const std::string &hash)
{
    if (entry.sha256.empty() || entry.sha256 == hash)
        return true;
    const auto record = readImportRecord(entry, folder);
    const auto isKnown = [&](const std::string &source) {
        return std::ranges::any_of(entry.files, [&](const ModelFile &file) {
            return !file.sha256.empty() && source.starts_with(file.sha256);
        });
    };
    return record && record->sha256 == hash && std::ranges::all_of(record->sourcesSha256, isKnown);
}

/// What there is to say of weights that can be used.
std::string remarks(const ModelEntry &entry, bool published, const Safetensors &file)
{
    std::string text;
    if (!published)
        text = "Not the published weights: a version of its own.";
    if (entry.architecture == "yamnet" && classNames(file).empty())
        text += fmt::format("{}Without the names of its 521 classes: only the ready-made {} has them.",
                            text.empty() ? "" : " ", entry.fileName);
    return text;
}

/// \errors BadFormat if the file is of another architecture; MissingWeights if it holds some parts alone.
Result<void> checkModel(const ModelEntry &entry, const Architecture &architecture, const Safetensors &file)
{
    if (architecture.name != entry.architecture)
        return fail(ErrorCode::BadFormat,
                    fmt::format("These are weights of {}, {} needs those of {}.", architecture.name,
                                entry.title, entry.architecture),
                    file.path());
    if (holdsSomeParts(architecture, file))
        return fail(ErrorCode::MissingWeights,
                    stillNeeds(entry, architecture.parts[missingParts(architecture, file).front()]),
                    file.path());
    return {};
}

/// The file's header: whether it is of this model, and every tensor there in its shape. Values are not read.
Result<void> checkHeader(const ModelEntry &entry, const Safetensors &file)
{
    TAGWRIGHT_TRY_INTO(const Architecture *architecture, recognise(file));
    TAGWRIGHT_TRY(checkModel(entry, *architecture, file));
    for (const NeededTensor &tensor : architecture->tensors) {
        const auto found = file.tensors().find(tensor.name);
        const bool isThere = found != file.tensors().end();
        if (isThere ? found->second.isFloat() && fits(found->second.shape, tensor.shape) : tensor.optional)
            continue;
        TAGWRIGHT_TRY(file.floats(tensor.name, tensor.shape)); // says what is wrong with it
    }
    return {};
}

/// Header and values.
Result<void> checkAll(const ModelEntry &entry, const Safetensors &file)
{
    const auto weights = checkedWeights(entry, file);
    return weights ? Result<void>{} : std::unexpected(weights.error());
}

/// \param whole reads all of the file; else its header, and what the import noted
ModelStatus statusOf(const ModelEntry &entry, const fs::path &folder, bool whole)
{
    ModelStatus status{.entry = &entry,
                       .state = ModelState::Missing,
                       .path = folder / entry.fileName,
                       .sha256 = {},
                       .note = {}};
    const auto file = Safetensors::open(status.path);
    if (!file && file.error().code == ErrorCode::NotFound)
        return status;
    const Result<void> usable = !file   ? std::unexpected(file.error())
                                : whole ? checkAll(entry, *file)
                                        : checkHeader(entry, *file);
    const bool waits = !usable && usable.error().code == ErrorCode::MissingWeights;
    if (whole && (usable || waits))
        status.sha256 = sha256(file->bytes());
    if (!usable) {
        status.state = waits ? ModelState::Incomplete : ModelState::Damaged;
        status.note = usable.error().message;
        return status;
    }
    status.state = ModelState::Present;
    if (const auto record = whole ? std::nullopt : readImportRecord(entry, folder))
        status.sha256 = record->sha256;
    const bool published = status.sha256.empty() ? entry.size == 0 || file->bytes().size() == entry.size
                                                 : isPublished(entry, folder, status.sha256);
    status.note = remarks(entry, published, *file);
    return status;
}

} // namespace

ModelStatus quickStatus(const ModelEntry &entry, const fs::path &folder)
{
    return statusOf(entry, folder, false);
}

ModelStatus modelStatus(const ModelEntry &entry, const fs::path &folder)
{
    return statusOf(entry, folder, true);
}

std::vector<ModelStatus> listModels(const fs::path &folder)
{
    std::vector<ModelStatus> list;
    for (const ModelEntry &entry : modelRegistry())
        list.push_back(quickStatus(entry, folder));
    return list;
}

bool isInstalled(const ModelEntry &entry, const fs::path &folder)
{
    const fs::path path = folder / entry.fileName;
    if (std::error_code ignored; !fs::exists(path, ignored))
        return false;
    const Architecture *architecture = findArchitecture(entry.architecture);
    if (!architecture || architecture->parts.empty())
        return true;
    const auto file = Safetensors::open(path);
    return !file || !holdsSomeParts(*architecture, *file);
}

Result<Weights> checkedWeights(const ModelEntry &entry, const Safetensors &file)
{
    TAGWRIGHT_TRY_INTO(const Architecture *architecture, recognise(file));
    TAGWRIGHT_TRY(checkModel(entry, *architecture, file));
    return needed(*architecture, file);
}

} // namespace tagwright::embedding
