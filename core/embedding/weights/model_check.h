// SPDX-License-Identifier: GPL-3.0-or-later
// Care of the weights in the model folder: is each byte still what was imported, and away with what is not
// needed. The quick look, by headers alone, is model_folder.h.
#pragma once

#include "base/progress.h"
#include "embedding/weights/model_folder.h"

#include <stop_token>

namespace tagwright::embedding {

/// Reads the whole file: shapes, finite values, and its checksum against the one noted when it was imported
/// or, if none was, against the published one. Its note says what the file was compared with.
/// \errors Cancelled. Anything that is wrong with the file is its state, Damaged, and its note.
[[nodiscard]] Result<ModelStatus> verifyModel(const ModelEntry &entry, const std::filesystem::path &folder,
                                              const ProgressSink &progress, std::stop_token stop);

/// Deletes the weights, what was noted about them, and what a download has left. Embeddings stay where they
/// are, and what was learnt from them.
/// \errors NotFound if there is nothing; NotWritable.
[[nodiscard]] Result<void> removeModel(const ModelEntry &entry, const std::filesystem::path &folder);

} // namespace tagwright::embedding
