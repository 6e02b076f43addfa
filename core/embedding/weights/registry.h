// SPDX-License-Identifier: GPL-3.0-or-later
// Which networks there are and where their weights come from (resources/models.json).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::embedding {

/// A network that the program can run, and where its weights come from.
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

} // namespace tagwright::embedding
