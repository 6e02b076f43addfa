// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/comparison.h"

#include <utility>

namespace tagwright::ui {

void Comparison::play(const NearestExample &example, const ReviewClip &clip)
{
    constexpr std::int64_t clipMs = 30'000;
    if (!m_example)
        m_before = clip;
    m_example = example.track;
    m_review.play({.track = example.track, .startMs = example.startMs, .durationMs = clipMs, .reason = {}});
}

void Comparison::goBack()
{
    if (m_before)
        m_review.play(*std::exchange(m_before, std::nullopt));
}

} // namespace tagwright::ui
