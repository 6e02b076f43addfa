// SPDX-License-Identifier: GPL-3.0-or-later
// Audits: stratified random samples of a tag's ranking, with the probability of each draw and the answers. An
// audit may be drawn in several goes: the later ones continue the first.
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
    int answer = 0;      ///< 1 positive, -1 negative, 0 not asked yet
    bool unsure = false; ///< the listener could not tell
};

/// A place in a ranking: a track with its best clip.
struct RankedClip
{
    TrackId track;
    std::int64_t startMs = 0;
};

/// One draw.
struct Audit
{
    AuditId id;
    std::int64_t rankingSize = 0; ///< tracks ranked when it was drawn
    std::vector<AuditClip> clips; ///< in the order of asking
    /// The ranking then, as far as the strata go; empty in catalogues of the first version.
    std::vector<RankedClip> ranking = {};
    std::int64_t drawnAt = 0; ///< seconds since 1970; not read by `add`
};

class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_database(database) {}

    /// \param audit      its id is not read
    /// \param continues  the draw that it adds to
    [[nodiscard]] Result<AuditId> add(TagId tag, const Audit &audit, std::optional<AuditId> continues = {});
    /// The draws of the newest audit, oldest first; empty if there is none.
    [[nodiscard]] Result<std::vector<Audit>> current(TagId tag) const;
    /// \param position  index into Audit::clips  \param value 1, −1, or 0 to take it back
    [[nodiscard]] Result<void> answer(AuditId audit, std::size_t position, int value);
    [[nodiscard]] Result<void> setUnsure(AuditId audit, std::size_t position);
    /// One more clip, to be asked last.
    [[nodiscard]] Result<void> addClip(AuditId audit, std::size_t position, const AuditClip &clip);

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
