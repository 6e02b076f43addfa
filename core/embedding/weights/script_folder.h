// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own extractors: TorchScript files and what they say of themselves, in "torchscript" in the model
// folder. Such a file is a program. It runs only after the user has said of this very file that it may
// ("trusted.json"), and nothing here does more with it than copy and hash it.
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace tagwright::embedding {

/// What the JSON file beside a script says.
struct ScriptSidecar
{
    int sampleRate = 0;  ///< "sample_rate", Hz
    int dimension = 0;   ///< "dimension", of a frame
    double frameHop = 0; ///< "frame_hop_s", seconds from frame to frame
    std::string description;
    std::string licence;
};

enum class ScriptTrust { Never, Changed, Trusted };

struct ScriptModel
{
    std::string id; ///< "torchscript:NAME"
    std::filesystem::path file;
    ScriptSidecar sidecar;
    std::string sha256; ///< of the file
    ScriptTrust trust = ScriptTrust::Never;
    std::string problem; ///< why it cannot be used; empty if nothing is wrong with it but trust
};

/// Whether the id is of this kind, be it there or not.
[[nodiscard]] bool isScriptId(std::string_view id);

/// Copies a script and its sidecar into the model folder. Whatever was there under the id is replaced, and
/// has to be trusted anew if it changes.
/// \param sidecar empty: looked for beside the file, as FILE.json or with json for its extension
/// \errors BadInput for an id that cannot be; BadFormat for a sidecar that is wrong, saying which entry, and
/// for a file that is no TorchScript; whatever reading and writing gives.
[[nodiscard]] Result<ScriptModel> importScript(const std::filesystem::path &file,
                                               const std::filesystem::path &sidecar, std::string_view id,
                                               const std::filesystem::path &folder);

/// In order of their names. \param folder the model folder
[[nodiscard]] std::vector<ScriptModel> listScripts(const std::filesystem::path &folder);
/// \errors MissingWeights if there is none of that id.
[[nodiscard]] Result<ScriptModel> findScript(std::string_view id, const std::filesystem::path &folder);

/// What has to be shown before somebody trusts it.
[[nodiscard]] std::string trustWarning(std::string_view id);
/// From now on this content of the file may run.
[[nodiscard]] Result<ScriptModel> trustScript(std::string_view id, const std::filesystem::path &folder);

/// Deletes the script, its sidecar and the trust in it.
[[nodiscard]] Result<void> removeScript(std::string_view id, const std::filesystem::path &folder);

/// The script itself, read once, and so the same bytes as were checked.
/// \errors BadInput, saying how to trust it, if it is not trusted or has changed since.
[[nodiscard]] Result<std::string> readTrustedScript(const ScriptModel &script,
                                                    const std::filesystem::path &folder);

} // namespace tagwright::embedding
