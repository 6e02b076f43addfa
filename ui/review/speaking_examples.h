// SPDX-License-Identifier: GPL-3.0-or-later
// The labelled examples that speak for the clip that is asked about, and those that speak against it.
#pragma once

#include "ui/probe/comparison.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;

namespace tagwright::ui {

class SpeakingExamples : public QWidget
{
    Q_OBJECT

public:
    SpeakingExamples(Session &session, ReviewController &review, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Side
    {
        QWidget *part;
        QLabel *title;
        NearestExamplesView *list;
    };
    void addSide(Side &side);
    void show(const std::vector<NearestExample> &nearest);
    void retranslate();

    Session &m_session;
    ReviewController &m_review;
    Comparison m_comparison;
    std::shared_ptr<const TagView> m_view; ///< what was asked for last: of this tag, of this clip
    std::optional<ReviewClip> m_clip;
    Side m_for{}, m_against{};
};

} // namespace tagwright::ui
