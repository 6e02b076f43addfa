// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/session_side.h"

#include "ui/tagging/key_button.h"
#include "ui/tagging/review_lists.h"
#include "ui/theme/hairline.h"
#include "ui/theme/labels.h"
#include "ui/theme/number_rows.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tagwright::ui {

SessionSide::SessionSide(Session &session, ReviewController &review, QWidget *parent)
    : QWidget(parent), m_session(session), m_review(review)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_decisionsTitle = heading();
    m_takeBack = new KeyButton(KeyButton::Look::Quiet);
    m_takeBack->setKey(QStringLiteral("⌫"));
    column->addWidget(m_decisionsTitle);
    m_decisions = new DecisionList(session, review, ListSize::Stage);
    column->addWidget(m_decisions);
    m_hint = wrappedLabel(Type::Sm, true);
    column->addWidget(m_hint);
    column->addWidget(m_takeBack, 0, Qt::AlignLeading);
    column->addStretch();
    column->addWidget(new Hairline);
    m_countsTitle = heading();
    m_counts = new NumberRows;
    column->addWidget(m_countsTitle);
    column->addWidget(m_counts);
    connect(m_takeBack, &QPushButton::clicked, &review, &ReviewController::takeBack);
    retranslate();
}

void SessionSide::refresh()
{
    const auto view = m_session.activeTag();
    m_takeBack->setEnabled(view && !view->lastSteps.empty());
    m_hint->setVisible(m_takeBack->isEnabled());
    const auto &counts = m_review.counts();
    m_counts->setRows({{tr("Answered"), countText(counts.answered)},
                       {tr("Accepted"), countText(counts.accepted)},
                       {tr("Rejected"), countText(counts.rejected)},
                       {tr("Not sure"), countText(counts.notSure)}});
}

void SessionSide::retranslate()
{
    m_decisionsTitle->setText(tr("Last ten decisions"));
    m_takeBack->setText(tr("Take back"));
    m_hint->setText(tr("Choose a line and press A, R or U to change that answer."));
    m_countsTitle->setText(tr("This session"));
    refresh();
}

void SessionSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SessionSide::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().base);
}

} // namespace tagwright::ui
