// SPDX-License-Identifier: GPL-3.0-or-later
// What the import noted about weights, beside them: "<id>.import.json". Written by the import (import.h).
#pragma once

#include "base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tagwright::embedding {

struct ModelEntry;

struct ImportRecord
{
    std::string sha256;                     ///< of the file in the model folder
    std::vector<std::string> sources;       ///< names of the files that it was made from
    std::vector<std::string> sourcesSha256; ///< theirs, in the same order
};

[[nodiscard]] std::filesystem::path importRecordPath(const ModelEntry &entry,
                                                     const std::filesystem::path &folder);

/// Nothing if there is no record, or none that can be read: weights are used without one just as well.
[[nodiscard]] std::optional<ImportRecord> readImportRecord(const ModelEntry &entry,
                                                           const std::filesystem::path &folder);

/// Lists of one are written as the one.
[[nodiscard]] Result<void> writeImportRecord(const ModelEntry &entry, const std::filesystem::path &folder,
                                             const ImportRecord &record);

} // namespace tagwright::embedding
