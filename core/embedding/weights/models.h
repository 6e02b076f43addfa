// SPDX-License-Identifier: GPL-3.0-or-later
// The model folder: which networks there are, whose weights are in it, and how weights get into it.
#pragma once

#include "embedding/weights/architectures.h"

#include <optional>

namespace tagwright::embedding {

/// A network that the program can run, and where its weights come from (resources/models.json).
struct ModelEntry
{
    std::string id; ///< also the extractor's; its weights are "<id>.safetensors"
    std::string title;
    std::string architecture;
    std::string fileName;
    std::uint64_t size = 0; ///< bytes of the published weights
    std::string sha256;     ///< of the published weights; empty if not known
    /// Names that such weights give themselves in their metadata; tells models of one architecture apart.
    std::vector<std::string> ownNames;
    std::string licence; ///< SPDX
    bool commercialUse = false;
    std::string citation;
    std::string sourceUrl;
    std::string goodFor; ///< one sentence for people
    int sampleRate = 0;  ///< Hz
    int dimension = 0;   ///< of a frame
};

/// In the order they should be shown.
[[nodiscard]] const std::vector<ModelEntry> &modelRegistry();
[[nodiscard]] const ModelEntry *findModel(std::string_view id);

enum class ModelState {
    Missing, ///< no file
    Present,
    Damaged, ///< a file that cannot be used
};

struct ModelStatus
{
    const ModelEntry *entry = nullptr;
    ModelState state = ModelState::Missing;
    std::filesystem::path path;
    std::string sha256; ///< of the file; empty unless present
    std::string note;   ///< what is wrong, or that these are not the published weights; may be empty
};

/// Reads and checks every file of the registry in the folder.
[[nodiscard]] std::vector<ModelStatus> listModels(const std::filesystem::path &folder);

/// Copies a weight file into the model folder as "<id>.safetensors", all of it or nothing. What it is for is
/// told by what is in it, never by its name. Other weights than the published ones are taken too, with a
/// note, and make an extractor version of their own.
/// \errors BadFormat, NotFinite: saying which tensor is wrong and how; whatever reading and writing gives.
[[nodiscard]] Result<ModelStatus> importWeights(const std::filesystem::path &file,
                                                const std::filesystem::path &folder);

/// The tensors of a file, if it is of this model.
/// \errors BadFormat, NotFinite.
[[nodiscard]] Result<Weights> checkedWeights(const ModelEntry &entry, const Safetensors &file);

} // namespace tagwright::embedding
