// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toast.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace tagwright::ui {
namespace {

constexpr int stayMs = 6000;
constexpr int above = 12; // the edge

} // namespace

Toast::Toast(QWidget *place)
    : QFrame(place), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_timer(new QTimer(this))
{
    m_action->setFlat(true);
    m_action->setCursor(Qt::PointingHandCursor);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 4, 10, 4);
    line->addWidget(m_text);
    line->addWidget(m_action);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_action->hasFocus())
            m_timer->start(stayMs);
        else
            hide();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_work)
            m_work();
    });
    place->installEventFilter(this);
    hide();
}

void Toast::show(const QString &text, const QString &action, std::function<void()> work)
{
    const Tokens &t = tokens();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, t.base);
    colours.setColor(QPalette::ButtonText, t.base);
    m_text->setPalette(colours);
    m_action->setPalette(colours);
    QFont underlined = m_text->font();
    underlined.setUnderline(true);
    m_action->setFont(underlined);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_work = std::move(work);
    QFrame::show();
    settle();
    raise();
    m_timer->start(stayMs);
}

void Toast::settle()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, room.height() - height() - above);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().text);
    painter.drawRoundedRect(rect(), 4, 4);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start(stayMs);
    QFrame::leaveEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        settle();
    return QFrame::eventFilter(watched, event);
}

} // namespace tagwright::ui
