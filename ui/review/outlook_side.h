// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the full review that looks ahead: what comes next, what the last answer did, whether the tag
// has settled, and how good it is.
#pragma once

#include "ui/tagging/review_controller.h"

#include <QWidget>

class QLabel;

namespace tagwright::ui {

class NumberRows;
class SettledBox;
class UpNextList;

class OutlookSide : public QWidget
{
    Q_OBJECT

public:
    OutlookSide(Session &session, ReviewController &review, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    ReviewController &m_review;
    QLabel *m_upNextTitle;
    UpNextList *m_upNext;
    QWidget *m_effectPart;
    QLabel *m_effectTitle;
    NumberRows *m_effect;
    QWidget *m_qualityPart;
    QLabel *m_qualityTitle;
    QLabel *m_quality;
};

} // namespace tagwright::ui
