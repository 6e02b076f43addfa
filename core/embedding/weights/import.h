// SPDX-License-Identifier: GPL-3.0-or-later
// Weight files -> the model folder, once, in the one format that the program runs on.
#pragma once

#include "embedding/weights/model_folder.h"

namespace tagwright::embedding {

/// Converts a weight file of any container and layout that conversion.h knows to "<id>.safetensors" in the
/// model folder, all of it or nothing, and notes where it comes from (import_record.h). What it is for is
/// told by what is in it, never by its name. Equal tensors give an equal file, whatever they came in, so that
/// the extractor's version is the same; published files that are ready to use are copied as they are. Of a
/// model in several files the parts may come in any order; until the last one the model is Incomplete. Other
/// weights than the published ones are taken too, with a note, and make an extractor version of their own.
/// \param as  id of the model that the file is of, if it does not say so; empty: find out
/// \errors BadFormat, NotFinite: saying which tensor is wrong and how; BadInput for an unknown id; whatever
/// reading and writing gives. Then the folder is as it was.
[[nodiscard]] Result<ModelStatus> importWeights(const std::filesystem::path &file,
                                                const std::filesystem::path &folder,
                                                std::string_view as = {});

} // namespace tagwright::embedding
