// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/outlook_side.h"

#include "ui/probe/quality_text.h"
#include "ui/probe/settled_box.h"
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
namespace {

constexpr int padding = 12;

/// Below a hairline; it goes with the part.
QVBoxLayout *addPart(QVBoxLayout &column, QWidget *part)
{
    auto *outer = new QVBoxLayout(part);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new Hairline);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(padding, padding, padding, padding);
    inner->setSpacing(8);
    outer->addLayout(inner);
    column.addWidget(part);
    return inner;
}

} // namespace

OutlookSide::OutlookSide(Session &session, ReviewController &review, QWidget *parent)
    : QWidget(parent), m_session(session), m_review(review)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *upNext = new QVBoxLayout;
    upNext->setContentsMargins(padding, padding, padding, padding);
    upNext->setSpacing(8);
    m_upNextTitle = heading();
    m_upNext = new UpNextList(session, review, ListSize::Stage);
    upNext->addWidget(m_upNextTitle);
    upNext->addWidget(m_upNext);
    column->addLayout(upNext);

    m_effectPart = new QWidget;
    auto *effect = addPart(*column, m_effectPart);
    m_effectTitle = heading();
    m_effect = new NumberRows;
    effect->addWidget(m_effectTitle);
    effect->addWidget(m_effect);

    column->addWidget(new SettledBox(session, padding));

    m_qualityPart = new QWidget;
    auto *quality = addPart(*column, m_qualityPart);
    m_qualityTitle = heading();
    quality->addWidget(m_qualityTitle);
    m_quality = wrappedLabel(Type::Sm, false);
    quality->addWidget(m_quality);
    column->addStretch();
    retranslate();
}

void OutlookSide::refresh()
{
    const auto view = m_session.activeTag();
    const bool hasEffect = view && view->effect && m_review.counts().answered > 0;
    m_effectPart->setVisible(hasEffect);
    if (hasEffect)
        m_effect->setRows(
            {{tr("Joined the suggestions"), countText(view->effect->joined)},
             {tr("Left the suggestions"), countText(view->effect->left)},
             {tr("Scored again"), tr("%1 in %2 ms")
                                      .arg(tr("%n track(s)", nullptr, static_cast<int>(view->effect->tracks)),
                                           countText(view->effect->ms))}});
    m_qualityPart->setVisible(view && view->hasProbe());
    if (view && view->hasProbe())
        m_quality->setText(qualitySentence(view->model->at(view->threshold), view->model->isCalibrated()));
}

void OutlookSide::retranslate()
{
    m_upNextTitle->setText(tr("Up next"));
    m_effectTitle->setText(tr("What your last answer did"));
    m_qualityTitle->setText(tr("Quality"));
    refresh();
}

void OutlookSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutlookSide::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().base);
}

} // namespace tagwright::ui
