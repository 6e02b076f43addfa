// SPDX-License-Identifier: GPL-3.0-or-later
// Possible truths about a ranking, drawn at random, and their summary: the curve with its band. Shared by the
// estimates of quality.
#pragma once

#include "probe/quality.h"

#include <span>
#include <vector>

namespace tagwright::probe {

/// The ranks from which a curve is made: all of the first ones, then about 8 % apart, with the strata's ends
/// among them. Step j holds ranks counts[j − 1] + 1 … counts[j].
struct RankSteps
{
    std::vector<std::int64_t> counts;
    std::vector<std::size_t> stratum; ///< of each step; auditStrata.size() behind the last one

    explicit RankSteps(std::int64_t rankingSize);
    [[nodiscard]] std::size_t size() const { return counts.size(); }
    [[nodiscard]] std::int64_t before(std::size_t step) const { return step == 0 ? 0 : counts[step - 1]; }
    [[nodiscard]] double width(std::size_t step) const
    {
        return static_cast<double>(counts[step] - before(step));
    }
    /// Mean rank of the step.
    [[nodiscard]] double middle(std::size_t step) const
    {
        return static_cast<double>(before(step)) + (width(step) + 1) / 2;
    }
};

class TruthDraws
{
public:
    static constexpr std::size_t draws = 400;

    explicit TruthDraws(const RankSteps &steps);
    /// How many of the tracks up to and with a step are right, in one draw.
    [[nodiscard]] double &hits(std::size_t draw, std::size_t step) { return m_hits[step * draws + draw]; }
    [[nodiscard]] double hits(std::size_t draw, std::size_t step) const
    {
        return m_hits[step * draws + draw];
    }
    std::vector<double> averagePrecision; ///< [draws]

    /// Means and 80 % intervals, and a calibration that agrees with the curve.
    /// \param ranking  raw scores, best first
    [[nodiscard]] Quality summarise(Quality::Estimator estimator, std::span<const double> ranking) const;

private:
    void varianceShares(Quality &quality) const;

    const RankSteps &m_steps;
    std::vector<double> m_hits; // [draws × steps], a step's draws together
};

} // namespace tagwright::probe
