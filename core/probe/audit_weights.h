// SPDX-License-Identifier: GPL-3.0-or-later
// Several draws for one tag, made at different times from different rankings, as one sample: how many tracks
// each answer stands for. Derivation: docs/probe.md, "Several draws are one sample".
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tagwright::probe {

/// One draw of an audit (drawAudit, and what was drawn instead of clips that could not be told).
struct AuditRound
{
    enum class State {
        Open,   ///< not listened to yet
        Unsure, ///< the listener could not tell
        No,
        Yes
    };
    struct Drawn
    {
        std::int64_t track = 0;
        State state = State::Open;
    };
    /// Tracks by rank when it was drawn, as far as the last stratum.
    std::vector<std::int64_t> ranking;
    std::vector<Drawn> drawn;
};

struct WeighedAnswer
{
    std::int64_t track = 0;
    bool positive = false;
    double weight = 1; ///< number of tracks that it stands for, itself included
};

/// For any set of tracks that does not depend on the draws, the sum of the weights of its positive answers is
/// an unbiased estimate of its number of positives, however the rankings differ, if each of its tracks was
/// within the strata of one of them. Where the ranking stayed the same, the answers of a stratum weigh the
/// same.
/// \param rounds  oldest first; no track is drawn twice
[[nodiscard]] std::vector<WeighedAnswer> weighedAnswers(std::span<const AuditRound> rounds);

} // namespace tagwright::probe
