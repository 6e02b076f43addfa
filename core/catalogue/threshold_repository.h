// SPDX-License-Identifier: GPL-3.0-or-later
// From which score on a tag's tracks are suggested, where the user has chosen it.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <optional>
#include <string>

namespace tagwright::catalogue {

/// Either the name of a stop ("surer", "balanced", "more"), which follows the probe, or a score, which stays.
struct ChosenThreshold
{
    std::optional<std::string> stop;
    std::optional<double> score; ///< calibrated, 0 … 1
};

class ThresholdRepository
{
public:
    explicit ThresholdRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<ChosenThreshold>> of(TagId tag) const;
    /// Exactly one of the two must be there.
    [[nodiscard]] Result<void> set(TagId tag, const ChosenThreshold &threshold);

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
