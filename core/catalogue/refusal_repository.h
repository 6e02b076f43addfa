// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a job could not use, with the reason: nothing is skipped silently.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/track_repository.h"

#include <vector>

namespace tagwright::catalogue {

enum class Stage { Scan, Embed };

struct Refusal
{
    std::filesystem::path path;
    Stage stage = Stage::Scan;
    ErrorCode code = ErrorCode::Io;
    std::string message;
    FileState file; ///< when it was refused
};

class RefusalRepository
{
public:
    explicit RefusalRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const Refusal &refusal);
    /// The file can be used now, or is gone.
    [[nodiscard]] Result<void> remove(const std::filesystem::path &path, Stage stage);
    [[nodiscard]] Result<std::optional<Refusal>> find(const std::filesystem::path &path, Stage stage) const;
    [[nodiscard]] Result<std::vector<Refusal>> all() const;
    [[nodiscard]] Result<void> clear(Stage stage);

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
