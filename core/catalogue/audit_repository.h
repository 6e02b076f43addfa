// SPDX-License-Identifier: GPL-3.0-or-later
// Audits: stratified random samples of a tag's ranking, with the probability of each draw and the answers.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <optional>
#include <vector>

namespace tagwright::catalogue {

struct AuditClip
{
    TrackId track;
    std::int64_t startMs = 0;
    int stratum = 0;       ///< from 0
    std::int64_t rank = 0; ///< from 1, when it was drawn
    double drawProbability = 0;
    int answer = 0; ///< 1 positive, -1 negative, 0 not asked yet
};

struct Audit
{
    AuditId id;
    std::int64_t rankingSize = 0; ///< clips ranked when it was drawn
    std::vector<AuditClip> clips; ///< in the order of asking
};

class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<AuditId> add(TagId tag, std::int64_t rankingSize,
                                      const std::vector<AuditClip> &clips);
    [[nodiscard]] Result<std::optional<Audit>> newest(TagId tag) const;
    [[nodiscard]] Result<void> answer(AuditId audit, std::size_t position, int value);

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
