// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "model_text.h"

#include "base/files.h"
#include "base/text.h"
#include "embedding/weights/import.h"
#include "embedding/weights/model_check.h"
#include "embedding/weights/model_download.h"
#include "embedding/weights/script_folder.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::cli {
namespace {

using embedding::ModelEntry;
using embedding::ModelState;
using embedding::ModelStatus;

Result<const ModelEntry *> known(const std::string &id)
{
    if (const ModelEntry *entry = embedding::findModel(id))
        return entry;
    std::string ids;
    for (const ModelEntry &entry : embedding::modelRegistry())
        ids += (ids.empty() ? "" : ", ") + entry.id;
    return fail(ErrorCode::BadInput, fmt::format("There is no model “{}”. The models are: {}.", id, ids));
}

/// Does it for each id, the rest even if one fails. \return failed if any did.
int forEach(const Context &context, const std::vector<std::string> &ids,
            const std::function<Result<void>(const std::string &)> &action)
{
    int code = done;
    for (const std::string &id : ids) {
        const auto result = action(id);
        context.clearProgress();
        if (result)
            continue;
        code = context.complain(result.error());
        if (result.error().code == ErrorCode::Cancelled)
            break;
    }
    return code;
}

void announce(const Context &context, const ModelEntry &entry, const std::string &mirror)
{
    const auto files = embedding::publishedFiles(entry);
    const std::string from = !mirror.empty() ? mirror : files.empty() ? "" : files.front()->urls.front();
    const std::uint64_t bytes = embedding::downloadSize(entry);
    context.say(fmt::format(
        "{}: {}{}{}\n  from {}", entry.title, bytes > 0 ? fmt::format("about {}, ", formatBytes(bytes)) : "",
        licenceText(entry), files.size() > 1 ? fmt::format("; {} files", files.size()) : "", from));
    context.object({{"event", "start"}, {"id", entry.id}, {"bytes", bytes}, {"licence", entry.licence}});
}

/// The error, with the way round it: another machine.
Error withWayRound(Error error, const ModelEntry &entry)
{
    const std::string what = embedding::whatToFetch(entry);
    const bool helps = error.code == ErrorCode::Network || error.code == ErrorCode::NotFound ||
                       error.code == ErrorCode::NotReadable || error.code == ErrorCode::BadFormat ||
                       error.code == ErrorCode::BadInput;
    if (helps && !what.empty())
        error.message += fmt::format(
            " Or fetch {} on another machine, and here run `tagwright-cli models import FILE{} --as {}`.",
            what, embedding::publishedFiles(entry).size() > 1 ? "…" : "", entry.id);
    return error;
}

Result<void> fetch(const Context &context, const std::string &id, const std::string &mirror)
{
    TAGWRIGHT_TRY_INTO(const ModelEntry *found, known(id));
    const ModelEntry &entry = *found;
    if (embedding::quickStatus(entry, modelFolder()).state == ModelState::Present) {
        context.say(fmt::format("{} is here already. `models verify {}` checks it; to fetch it again, remove "
                                "it first.",
                                entry.id, entry.id));
        context.object({{"event", "present"}, {"id", entry.id}});
        return {};
    }
    if (mirror.empty() ? embedding::publishedFiles(entry).empty() : entry.files.empty())
        return fail(ErrorCode::NotFound, fmt::format("{}: {}", entry.id, entry.note));
    announce(context, entry, mirror);
    auto model = embedding::downloadModel(entry, modelFolder(), {.mirror = mirror, .transfer = {}},
                                          context.progress(), context.stop);
    context.clearProgress();
    if (!model)
        return std::unexpected(withWayRound(std::move(model).error(), entry));
    context.say(fmt::format("{} is ready: {}.{} Run `tagwright-cli embed` to use it.", entry.id,
                            displayPath(model->path), model->note.empty() ? "" : " " + model->note));
    context.object({{"event", "done"},
                    {"id", entry.id},
                    {"state", stateName(model->state)},
                    {"file", displayPath(model->path)},
                    {"note", model->note}});
    return {};
}

Result<void> verify(const Context &context, const std::string &id)
{
    TAGWRIGHT_TRY_INTO(const ModelEntry *found, known(id));
    const ModelEntry &entry = *found;
    TAGWRIGHT_TRY_INTO(const ModelStatus model,
                       embedding::verifyModel(entry, modelFolder(), context.progress(), context.stop));
    context.clearProgress();
    context.object({{"id", entry.id},
                    {"state", stateName(model.state)},
                    {"file", displayPath(model.path)},
                    {"sha256", model.sha256},
                    {"note", model.note}});
    switch (model.state) {
    case ModelState::Present:
        context.say(fmt::format("{:<17} ok          {}", entry.id, model.note));
        return {};
    case ModelState::Incomplete:
        context.say(fmt::format("{:<17} incomplete  {}", entry.id, model.note));
        return {};
    case ModelState::Missing:
        return fail(ErrorCode::MissingWeights, fmt::format("The weights of {} are not here: `models download "
                                                           "{}` fetches them.",
                                                           entry.id, entry.id));
    case ModelState::Damaged:
        break;
    }
    return fail(ErrorCode::Corrupt,
                fmt::format("{} Remove {} and fetch or import it again.", model.note, entry.id), model.path);
}

Result<void> remove(const Context &context, const std::string &id)
{
    if (embedding::isScriptId(id)) {
        TAGWRIGHT_TRY(embedding::removeScript(id, modelFolder()));
    } else {
        TAGWRIGHT_TRY_INTO(const ModelEntry *entry, known(id));
        TAGWRIGHT_TRY(embedding::removeModel(*entry, modelFolder()));
    }
    context.say(fmt::format("{} is removed. What was embedded with it stays in the catalogues, tags go on "
                            "using it; new tracks are not embedded with it any more.",
                            id));
    context.object({{"event", "removed"}, {"id", id}});
    return {};
}

std::vector<std::string> idsHere()
{
    std::vector<std::string> ids;
    for (const ModelStatus &model : embedding::listModels(modelFolder()))
        if (model.state != ModelState::Missing)
            ids.push_back(model.entry->id);
    return ids;
}

} // namespace

int listModels(const Context &context)
{
    for (const ModelStatus &model : embedding::listModels(modelFolder())) {
        context.say(describe(model));
        context.object(toJson(model));
    }
    listScripts(context);
    context.say(fmt::format("Model folder: {}\nOne more extractor: tagwright-cli models download ID, then "
                            "tagwright-cli embed.",
                            displayPath(modelFolder())));
    return done;
}

int downloadModels(const Context &context, const DownloadArguments &arguments)
{
    return forEach(context, arguments.ids,
                   [&](const std::string &id) { return fetch(context, id, arguments.mirror); });
}

int importModel(const Context &context, const ImportArguments &arguments)
{
    if (embedding::isScriptId(arguments.as))
        return importScript(context, arguments);
    int code = done;
    for (const std::string &file : arguments.files) {
        const auto model = embedding::importWeights(file, modelFolder(), arguments.as);
        if (!model) {
            code = context.complain(model.error());
            continue;
        }
        context.say(fmt::format("{}: weights taken into {}.{}", model->entry->id, displayPath(model->path),
                                model->note.empty() ? "" : " " + model->note));
        context.object({{"id", model->entry->id},
                        {"state", stateName(model->state)},
                        {"file", displayPath(model->path)},
                        {"note", model->note}});
    }
    return code;
}

int verifyModels(const Context &context, const std::vector<std::string> &ids)
{
    const auto chosen = ids.empty() ? idsHere() : ids;
    if (chosen.empty())
        context.say("There are no weights here. `tagwright-cli models list` says what there is.");
    return forEach(context, chosen, [&](const std::string &id) { return verify(context, id); });
}

int removeModels(const Context &context, const std::vector<std::string> &ids)
{
    return forEach(context, ids, [&](const std::string &id) { return remove(context, id); });
}

} // namespace tagwright::cli
