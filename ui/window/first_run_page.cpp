// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tagwright::ui {

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_body(new QLabel), m_add(new QPushButton), m_addBody(new QLabel),
      m_drop(new QLabel), m_privacy(new QLabel)
{
    m_title->setFont(ui::font(Type::Question));
    m_body->setFont(ui::font(Type::Lead));
    m_add->setIcon(icon(QStringLiteral("add-folder")));
    m_add->setIconSize({28, 28});
    m_add->setFont(semibold(m_add->font()));
    m_add->setMinimumHeight(64);
    m_add->setDefault(true);
    for (QLabel *label : {m_body, m_addBody, m_drop, m_privacy}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
    }
    for (QLabel *label : {m_title, m_body, m_addBody, m_drop, m_privacy})
        label->setAlignment(Qt::AlignHCenter);
    auto *middle = new QWidget;
    constexpr int wide = 640;
    middle->setMaximumWidth(wide);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_body);
    column->addSpacing(24);
    column->addWidget(m_add);
    column->addWidget(m_addBody);
    column->addSpacing(24);
    column->addWidget(m_drop);
    column->addSpacing(24);
    column->addWidget(m_privacy);
    auto *all = new QVBoxLayout(this);
    all->addStretch(2);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(middle, 4);
    line->addStretch();
    all->addLayout(line);
    all->addStretch(3);
    connect(m_add, &QPushButton::clicked, this, &FirstRunPage::addFoldersWanted);
    retranslate();
}

void FirstRunPage::focusFirst()
{
    m_add->setFocus();
}

void FirstRunPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().base);
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("Invent a tag by ear"));
    m_body->setText(tr("Label a handful of clips. Tagwright finds the rest of your library."));
    m_add->setText(tr("Add your music folders…"));
    m_addBody->setText(tr("WAV, AIFF, FLAC, MP3, M4A, Ogg and Opus. You can play and search at once."));
    m_drop->setText(tr("or drop folders and files here"));
    m_privacy->setText(tr("Your music stays on this computer. Tagwright only reads your files, until you ask "
                          "it to write tags."));
}

void FirstRunPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
