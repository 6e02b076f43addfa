// SPDX-License-Identifier: GPL-3.0-or-later
// Listening to a labelled example for comparison, and back to the clip from before.
#pragma once

#include "ui/probe/nearest_examples_view.h"
#include "ui/tagging/review_controller.h"

#include <optional>

namespace tagwright::ui {

class Comparison
{
public:
    explicit Comparison(ReviewController &review) : m_review(review) {}

    /// \param clip  that is compared with it; of several examples in turn, the first one counts
    void play(const NearestExample &example, const ReviewClip &clip);
    void goBack();
    void end()
    {
        m_example.reset();
        m_before.reset();
    }
    /// An example that is listened to is not explained itself.
    [[nodiscard]] bool isOf(catalogue::TrackId track) const { return m_example == track; }

private:
    ReviewController &m_review;
    std::optional<catalogue::TrackId> m_example;
    std::optional<ReviewClip> m_before;
};

} // namespace tagwright::ui
