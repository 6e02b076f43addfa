// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own TorchScript extractors, which are program code: `models import --as torchscript:NAME`,
// `trust`.
#include "commands.h"
#include "model_text.h"

#include "base/files.h"
#include "base/text.h"
#include "embedding/weights/script_folder.h"

#include <fmt/format.h>

namespace tagwright::cli {
namespace {

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

} // namespace

void listScripts(const Context &context)
{
    for (const embedding::ScriptModel &script : embedding::listScripts(modelFolder())) {
        std::string text =
            fmt::format("{:<16} {:<10}  TorchScript, your own\n", script.id, stateName(script));
        for (const std::string &line : {script.sidecar.description, script.problem})
            if (!line.empty())
                text += fmt::format("  {}\n", line);
        context.say(text);
        context.object({{"id", script.id},
                        {"state", stateName(script)},
                        {"title", script.sidecar.description},
                        {"licence", script.sidecar.licence},
                        {"file", displayPath(script.file)},
                        {"sha256", script.sha256},
                        {"note", script.problem}});
    }
}

int importScript(const Context &context, const ImportArguments &arguments)
{
    if (arguments.files.size() != 1) {
        (void)context.complain({ErrorCode::BadInput, "A TorchScript model is one file.", {}});
        return usage;
    }
    const auto script =
        embedding::importScript(arguments.files.front(), arguments.sidecar, arguments.as, modelFolder());
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

} // namespace tagwright::cli
