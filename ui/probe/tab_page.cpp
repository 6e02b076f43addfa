// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/tab_page.h"

#include "ui/theme/hairline.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

constexpr int padding = 12;

} // namespace

TabPage::TabPage(QWidget *parent) : QWidget(parent), m_sections(new QVBoxLayout), m_foot(new QWidget)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(m_sections);
    inner->addStretch();
    m_sections->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // setWidget has turned it on
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(m_foot);
}

/// The hairline belongs to the section: it goes where the section is hidden.
QWidget *TabPage::addSection()
{
    auto *section = new QWidget;
    auto *outer = new QVBoxLayout(section);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (m_sections->count() > 0)
        outer->addWidget(new Hairline);
    auto *inner = new QWidget;
    outer->addWidget(inner);
    m_sections->addWidget(section);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(8);
    return section;
}

QVBoxLayout *TabPage::columnIn(QWidget *section)
{
    QLayout *outer = section->layout();
    return qobject_cast<QVBoxLayout *>(outer->itemAt(outer->count() - 1)->widget()->layout());
}

} // namespace tagwright::ui
