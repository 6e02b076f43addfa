// SPDX-License-Identifier: GPL-3.0-or-later
// Searches that the user has given a name.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"

#include <string>
#include <vector>

namespace tagwright::catalogue {

struct SavedSearch
{
    std::string name;
    std::string expression;
};

class SavedSearchRepository
{
public:
    explicit SavedSearchRepository(Database &database) : m_database(database) {}

    /// Replaces the one of the same name.
    /// \errors BadInput for an empty name.
    [[nodiscard]] Result<void> save(const SavedSearch &search);
    [[nodiscard]] Result<void> remove(const std::string &name);
    /// In order of saving.
    [[nodiscard]] Result<std::vector<SavedSearch>> all() const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
