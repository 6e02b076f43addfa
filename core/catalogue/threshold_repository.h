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

    bool operator==(const ChosenThreshold &) const = default;
};

struct ThresholdChange
{
    std::optional<ChosenThreshold> before; ///< nothing: none was chosen
    std::optional<ChosenThreshold> after;
};

class ThresholdRepository
{
public:
    explicit ThresholdRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<ChosenThreshold>> of(TagId tag) const;
    /// \param threshold  with exactly one of the two; nothing: none is chosen any more
    [[nodiscard]] Result<void> set(TagId tag, const std::optional<ChosenThreshold> &threshold);
    /// \param step  StepRepository's
    [[nodiscard]] Result<void> note(std::int64_t step, const ThresholdChange &change);
    [[nodiscard]] Result<std::optional<ThresholdChange>> ofStep(std::int64_t step) const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
