// SPDX-License-Identifier: GPL-3.0-or-later
// A tag as a file (.tagwright-tag, docs/file-formats.md), to be given to a colleague: what it is called, what
// its probe is, and its examples as embeddings, so that it is trained again on the library that loads it. No
// sound is in it.
#pragma once

#include "tagging/tag_model.h"

#include <optional>
#include <string>
#include <vector>

namespace tagwright::tagging {

/// Larger ones are neither written nor read.
constexpr std::size_t largestTagFile = std::size_t{512} << 20;

struct SavedTag
{
    std::int64_t examples = 0;
    std::int64_t leftOut = 0; ///< labels on clips that are not embedded
};

/// Writes all that `model` was trained on, and the answers of its check.
/// \param model  of `library`
/// \errors BadInput (too large), those of writeFileAtomically.
[[nodiscard]] Result<SavedTag> saveTag(catalogue::Database &database, const LibraryModel &library,
                                       const TagModel &model, const std::filesystem::path &path);

struct LoadedTag
{
    catalogue::Tag tag;
    std::int64_t labels = 0;   ///< examples on recordings that are in this library, too: labels now
    std::int64_t examples = 0; ///< others that can be compared with this library
    std::int64_t unusable = 0; ///< others that no extractor in use here has embedded; kept for later
    std::vector<std::string> extractors; ///< "id version" of the file that are in use here …
    std::vector<std::string> others;     ///< … and that are not
};

/// A new tag from a file; all of it or nothing. An example whose recording is in this library (audio hash)
/// becomes a label on it, unless it counts as less than an example; the others are kept as they came
/// (catalogue::ForeignExample).
/// \param name  in place of the file's own
/// \errors Duplicate; WrongVersion, naming the versions, if no positive example can be used here, or if a
///         newer program wrote the file; BadFormat, NotFinite; BadInput for the name; NotEnough if nothing is
///         embedded here; those of readFile.
[[nodiscard]] Result<LoadedTag> loadTag(catalogue::Database &database, const std::filesystem::path &path,
                                        const std::optional<std::string> &name = {});

} // namespace tagwright::tagging
