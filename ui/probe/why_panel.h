// SPDX-License-Identifier: GPL-3.0-or-later
// The Why tab of the tag panel: where the probe looks, why a clip scores as it does, and whether the tag has
// settled. It is about the clip that plays or the track that was chosen in the list, whichever came last.
#pragma once

#include "ui/probe/comparison.h"
#include "ui/probe/tab_page.h"
#include "ui/probe/why_data.h"
#include "ui/tagging/review_controller.h"

class QLabel;

namespace tagwright::ui {

class ChartBox;
class ScoreBar;

class WhyPanel : public TabPage
{
    Q_OBJECT

public:
    WhyPanel(Session &session, ReviewController &review, QWidget *parent = nullptr);

    /// The track was chosen in the list.
    void setTrack(catalogue::TrackId track);
    [[nodiscard]] const std::optional<WhySubject> &subject() const { return m_subject; }

Q_SIGNALS:
    void failed(const tagwright::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void followHeard();
    void playExample(int row);
    void refresh();
    void take(const std::shared_ptr<const TagView> &view, WhyData made);
    void showState();
    void showClip();
    void fillTables();
    void retranslate();

    Session &m_session;
    ReviewController &m_review;
    std::shared_ptr<const TagView> m_view; ///< what is shown is about
    WhyData m_data;
    std::optional<WhySubject> m_subject;
    std::optional<WhySubject> m_explained; ///< what m_data is about
    std::optional<catalogue::TrackId> m_chosen;
    Comparison m_comparison;
    std::uint64_t m_request = 0; ///< number of the last question; older answers are out of date

    QWidget *m_looks;
    WeightShareView *m_shares;
    ChartBox *m_sharesBox;
    QWidget *m_clipSection;
    QLabel *m_hint;
    ScoreBar *m_score;
    ContributionView *m_contributions;
    ChartBox *m_clipBox;
    QLabel *m_way;
    QWidget *m_nearestSection;
    QLabel *m_nearestTitle;
    NearestExamplesView *m_nearest;
};

} // namespace tagwright::ui
