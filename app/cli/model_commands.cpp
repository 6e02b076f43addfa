// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/files.h"
#include "base/text.h"
#include "embedding/weights/import.h"

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
    context.say(fmt::format("Model folder: {}", displayPath(modelFolder())));
    return done;
}

int importModel(const Context &context, const ImportArguments &arguments)
{
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

} // namespace tagwright::cli
