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
    case embedding::ModelState::Damaged:
        return "damaged";
    case embedding::ModelState::Incomplete:
        return "incomplete";
    case embedding::ModelState::Missing:
        break;
    }
    return "missing";
}

} // namespace

int listModels(const Context &context)
{
    for (const embedding::ModelStatus &model : embedding::listModels(modelFolder())) {
        const embedding::ModelEntry &entry = *model.entry;
        context.say(fmt::format(
            "{:<12} {:<8} {}{}\n{:21} {} Licence {}{}.\n{:21} {}", entry.id, stateName(model.state),
            entry.title, model.note.empty() ? "" : ": " + model.note, "", entry.goodFor, entry.licence,
            entry.commercialUse == embedding::CommercialUse::Yes ? "" : ", commercial use not stated", "",
            entry.sourceUrl));
        context.object({{"id", entry.id},
                        {"state", stateName(model.state)},
                        {"title", entry.title},
                        {"licence", entry.licence},
                        {"commercial_use", entry.commercialUse == embedding::CommercialUse::Yes},
                        {"source", entry.sourceUrl},
                        {"file", displayPath(model.path)},
                        {"sha256", model.sha256},
                        {"note", model.note}});
    }
    context.say(fmt::format("Model folder: {}", displayPath(modelFolder())));
    return done;
}

int importModel(const Context &context, const std::vector<std::string> &files)
{
    int code = done;
    for (const std::string &file : files) {
        const auto model = embedding::importWeights(file, modelFolder());
        if (!model) {
            code = context.complain(model.error());
            continue;
        }
        context.say(fmt::format("{}: weights taken into {}.{}", model->entry->id, displayPath(model->path),
                                model->note.empty() ? "" : " " + model->note));
        context.object({{"id", model->entry->id}, {"file", displayPath(model->path)}, {"note", model->note}});
    }
    return code;
}

} // namespace tagwright::cli
