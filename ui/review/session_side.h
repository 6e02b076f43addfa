// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the full review that looks back: the last ten decisions, and what was answered so far.
#pragma once

#include "ui/tagging/review_controller.h"

#include <QWidget>

class QLabel;

namespace tagwright::ui {

class DecisionList;
class KeyButton;
class NumberRows;

class SessionSide : public QWidget
{
    Q_OBJECT

public:
    SessionSide(Session &session, ReviewController &review, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    ReviewController &m_review;
    QLabel *m_decisionsTitle;
    KeyButton *m_takeBack;
    DecisionList *m_decisions;
    QLabel *m_hint;
    QLabel *m_countsTitle;
    NumberRows *m_counts;
};

} // namespace tagwright::ui
