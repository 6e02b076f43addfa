// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/files.h"
#include "base/text.h"
#include "embedding/weights/import.h"
#include "embedding/weights/script_folder.h"

#include <fmt/format.h>

namespace tagwright::cli {
namespace {

const char *stateName(embedding::ModelState state)
{
    switch (state) {
    case embedding::ModelState::Present:
        return "present";
    case embedding::ModelState::Incomplete:
        return "incomplete";
    case embedding::ModelState::Damaged:
        return "damaged";
    case embedding::ModelState::Missing:
        break;
    }
    return "missing";
}

const char *word(embedding::CommercialUse use)
{
    switch (use) {
    case embedding::CommercialUse::Yes:
        return "yes";
    case embedding::CommercialUse::No:
        return "no";
    case embedding::CommercialUse::Unknown:
        break;
    }
    return "unknown";
}

const char *stateName(const embedding::ScriptModel &script)
{
    if (!script.problem.empty())
        return "damaged";
    switch (script.trust) {
    case embedding::ScriptTrust::Trusted:
        return "trusted";
    case embedding::ScriptTrust::Changed:
        return "changed";
    case embedding::ScriptTrust::Never:
        break;
    }
    return "untrusted";
}

void listScripts(const Context &context)
{
    for (const embedding::ScriptModel &script : embedding::listScripts(modelFolder())) {
        context.say(fmt::format("{:<12} {:<8} TorchScript, your own{}\n{:21} {}", script.id,
                                stateName(script), script.problem.empty() ? "" : ": " + script.problem, "",
                                script.sidecar.description));
        context.object({{"id", script.id},
                        {"state", stateName(script)},
                        {"title", script.sidecar.description},
                        {"licence", script.sidecar.licence},
                        {"file", displayPath(script.file)},
                        {"sha256", script.sha256},
                        {"note", script.problem}});
    }
}

int importScript(const Context &context, const std::string &file, const ImportArguments &arguments)
{
    const auto script = embedding::importScript(file, arguments.sidecar, arguments.as, modelFolder());
    if (!script)
        return context.complain(script.error());
    context.say(fmt::format("{}: taken into {}.", script->id, displayPath(script->file)));
    if (script->trust != embedding::ScriptTrust::Trusted)
        context.say(fmt::format("{} To let it run: `tagwright-cli models trust {}`.",
                                embedding::trustWarning(script->id), script->id));
    context.object({{"id", script->id},
                    {"state", stateName(*script)},
                    {"file", displayPath(script->file)},
                    {"note", script->problem}});
    return done;
}

} // namespace

int listModels(const Context &context)
{
    for (const embedding::ModelStatus &model : embedding::listModels(modelFolder())) {
        const embedding::ModelEntry &entry = *model.entry;
        context.say(fmt::format(
            "{:<12} {:<8} {}{}\n{:21} {} Licence {}{}.\n{:21} {}", entry.id, stateName(model.state),
            entry.title, model.note.empty() ? "" : ": " + model.note, "", entry.goodFor, entry.licence,

            entry.commercialUse == embedding::CommercialUse::No ? ", not for commercial use" : "", "",
            entry.sourceUrl));
        context.object({{"id", entry.id},
                        {"state", stateName(model.state)},
                        {"title", entry.title},
                        {"licence", entry.licence},
                        {"commercial_use", word(entry.commercialUse)},
                        {"source", entry.sourceUrl},
                        {"file", displayPath(model.path)},
                        {"sha256", model.sha256},
                        {"note", model.note}});
    }
    listScripts(context);
    context.say(fmt::format("Model folder: {}", displayPath(modelFolder())));
    return done;
}

int importModel(const Context &context, const ImportArguments &arguments)
{
    if (embedding::isScriptId(arguments.as) && arguments.files.size() != 1) {
        (void)context.complain({ErrorCode::BadInput, "A TorchScript model is one file.", {}});
        return usage;
    }
    int code = done;
    for (const std::string &file : arguments.files) {
        if (embedding::isScriptId(arguments.as)) {
            code = importScript(context, file, arguments);
            continue;
        }
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

int trustModel(const Context &context, const std::string &id)
{
    context.say(embedding::trustWarning(id));
    const auto script = embedding::trustScript(id, modelFolder());
    if (!script)
        return context.complain(script.error());
    context.say(
        fmt::format("From now on it runs, as long as its file does not change (SHA-256 {}). `models remove "
                    "{}` takes that back.",
                    script->sha256, script->id));
    context.object({{"id", script->id}, {"state", stateName(*script)}, {"sha256", script->sha256}});
    return done;
}

int removeModel(const Context &context, const std::string &id)
{
    const auto removed = embedding::isScriptId(id) ? embedding::removeScript(id, modelFolder())
                                                   : embedding::removeWeights(id, modelFolder());
    if (!removed)
        return context.complain(removed.error());
    context.say(fmt::format("{}: removed. What it has embedded stays.", id));
    context.object({{"id", id}, {"state", "missing"}});
    return done;
}

} // namespace tagwright::cli
