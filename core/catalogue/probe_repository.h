// SPDX-License-Identifier: GPL-3.0-or-later
// Trained probes, as the JSON documents that core/probe writes and reads.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace tagwright::catalogue {

class ProbeRepository
{
public:
    explicit ProbeRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(TagId tag, const std::string &document);
    [[nodiscard]] Result<std::optional<std::string>> newest(TagId tag) const;
    /// Newest first. \param count  at most
    [[nodiscard]] Result<std::vector<std::string>> latest(TagId tag, std::size_t count) const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
