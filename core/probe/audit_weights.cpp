// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/audit_weights.h"

#include "probe/audit.h"

#include <algorithm>
#include <unordered_map>

namespace tagwright::probe {
namespace {

using State = AuditRound::State;

class Weights
{
public:
    void add(const AuditRound &round);
    [[nodiscard]] const std::vector<WeighedAnswer> &answers() const { return m_answers; }

private:
    void addStratum(std::span<const std::int64_t> tracks,
                    const std::unordered_map<std::int64_t, State> &drawn);

    std::vector<WeighedAnswer> m_answers;
    std::unordered_map<std::int64_t, std::size_t> m_answerOf; ///< index of a track's answer
    std::unordered_map<std::int64_t, bool> m_drawnBefore;
    /// Probability of having been drawn by now, before any draw was made.
    std::unordered_map<std::int64_t, double> m_inclusion;
};

void Weights::add(const AuditRound &round)
{
    std::unordered_map<std::int64_t, State> drawn;
    for (const AuditRound::Drawn &clip : round.drawn)
        drawn.emplace(clip.track, clip.state);
    const std::span<const std::int64_t> ranking(round.ranking);
    for (const Stratum &stratum : auditStrata) {
        const auto first = static_cast<std::size_t>(stratum.first - 1);
        if (first >= ranking.size())
            break;
        addStratum(
            ranking.subspan(first, std::min(ranking.size(), static_cast<std::size_t>(stratum.last)) - first),
            drawn);
    }
    for (const AuditRound::Drawn &clip : round.drawn)
        m_drawnBefore.emplace(clip.track, true);
}

void Weights::addStratum(std::span<const std::int64_t> tracks,
                         const std::unordered_map<std::int64_t, State> &drawn)
{
    double left = 0;         // tracks that could be drawn now
    double expectedLeft = 0; // the same, as it was expected before any draw
    double heard = 0;
    for (const std::int64_t track : tracks) {
        left += m_drawnBefore.contains(track) ? 0 : 1;
        expectedLeft += 1 - m_inclusion[track];
        const auto clip = drawn.find(track);
        heard += clip != drawn.end() && clip->second != State::Open ? 1 : 0;
    }
    if (left > 0 && heard == 0)
        return;
    // If all was drawn before, this round, too, knows the stratum to the last track.
    const double chance = expectedLeft > 0 ? std::min(1.0, auditClipsPerStratum / expectedLeft) : 1;
    for (const std::int64_t track : tracks) {
        double &inclusion = m_inclusion[track];
        const double together = inclusion + chance - inclusion * chance;
        // How much this round's word counts against the earlier rounds'. It must not depend on what was
        // drawn.
        const double share = chance / together;
        inclusion = together;
        if (const auto answer = m_answerOf.find(track); answer != m_answerOf.end()) {
            double &weight = m_answers[answer->second].weight;
            weight = (1 - share) * weight + share; // this round takes what was drawn before as certain
            continue;
        }
        const auto clip = drawn.find(track);
        if (clip == drawn.end() || clip->second == State::Open || clip->second == State::Unsure)
            continue;
        m_answerOf.emplace(track, m_answers.size());
        m_answers.push_back({track, clip->second == State::Yes, share * left / heard});
    }
}

} // namespace

std::vector<WeighedAnswer> weighedAnswers(std::span<const AuditRound> rounds)
{
    Weights weights;
    for (const AuditRound &round : rounds)
        weights.add(round);
    return weights.answers();
}

} // namespace tagwright::probe
