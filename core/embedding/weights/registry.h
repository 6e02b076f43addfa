// SPDX-License-Identifier: GPL-3.0-or-later
// Which networks there are and where their weights come from (resources/models.json).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::embedding {

/// Of the weights, as far as their licence says. What they were trained on is another matter.
enum class CommercialUse { Unknown, Yes, No };

/// A file that the authors (or others) have published.
struct ModelFile
{
    std::string name; ///< here, and on a mirror; not always that of the address
    std::string part; ///< "network", "PCA": a model needs one file of each part
    std::vector<std::string> urls;
    std::uint64_t size = 0;  ///< bytes; 0 if not known
    std::uint64_t about = 0; ///< bytes, roughly; never 0
    /// Lower-case hexadecimal digits at the beginning of its SHA-256: all 64, or the few that are known.
    std::string sha256;
    std::string gitBlob; ///< git's id of the content, 40 digits; empty if not known

    [[nodiscard]] bool hasChecksum() const { return !sha256.empty() || !gitBlob.empty(); }
};

/// A network that the program can run, and where its weights come from.
struct ModelEntry
{
    std::string id; ///< also the extractor's; its weights are "<id>.safetensors"
    std::string title;
    std::string architecture;
    std::string fileName;   ///< in the model folder
    std::uint64_t size = 0; ///< bytes of the ready-made file of that name; 0 if there is none
    std::string sha256;     ///< of the ready-made file; empty if there is none
    /// Names that such weights give themselves in their metadata; tells models of one architecture apart.
    std::vector<std::string> ownNames;
    std::string licence; ///< SPDX; empty if not stated
    CommercialUse commercialUse = CommercialUse::Unknown;
    std::string licenceNote; ///< what else there is to know; may be empty
    std::string citation;
    std::string sourceUrl;        ///< the project's page, for people
    std::string goodFor;          ///< one sentence for people
    std::string note;             ///< what keeps it from being downloaded; may be empty
    int sampleRate = 0;           ///< Hz
    int dimension = 0;            ///< of a frame
    std::vector<ModelFile> files; ///< parts in order of need; of one part any will do, the best first
};

/// In the order they should be shown.
[[nodiscard]] const std::vector<ModelEntry> &modelRegistry();
[[nodiscard]] const ModelEntry *findModel(std::string_view id);

/// The files that a download fetches if nothing goes wrong: the first published one of each part. Empty if
/// there is none to be had.
[[nodiscard]] std::vector<const ModelFile *> publishedFiles(const ModelEntry &entry);
/// Bytes of publishedFiles(), roughly.
[[nodiscard]] std::uint64_t downloadSize(const ModelEntry &entry);

} // namespace tagwright::embedding
