// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/key_button.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTimer>

namespace tagwright::ui {
namespace {

constexpr int gap = 8;
constexpr int padding = 10;
constexpr int pressedMs = 120;

} // namespace

KeyButton::KeyButton(Look look, QWidget *parent) : QPushButton(parent), m_look(look)
{
    // A click leaves the focus where it was, so that Space afterwards pauses instead of answering again.
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void KeyButton::flash()
{
    m_isFlashing = true;
    update();
    QTimer::singleShot(pressedMs, this, [this] {
        m_isFlashing = false;
        update();
    });
}

int KeyButton::capWidth() const
{
    if (m_key.isEmpty())
        return 0;
    const QFontMetrics metrics(ui::font(Type::Xs));
    return std::max(metrics.height() + 4, metrics.horizontalAdvance(m_key) + 10);
}

int KeyButton::contentWidth() const
{
    const QFontMetrics metrics(m_look == Look::Filled ? semibold(font()) : font());
    return metrics.horizontalAdvance(text()) + (m_key.isEmpty() ? 0 : gap + capWidth());
}

QSize KeyButton::sizeHint() const
{
    return {contentWidth() + 2 * padding, std::max(32, fontMetrics().height() + 14)};
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPressed = m_isFlashing || isDown();
    const QRectF frame = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    QColor ground = t.button;
    QColor ink = t.text;
    QColor edge = t.line;
    if (m_look == Look::Filled && isEnabled()) {
        ground = isPressed ? mix(t.accent, t.text, .25) : underMouse() ? mix(t.accent, t.text, .1) : t.accent;
        ink = t.onAccent;
        edge = ground;
    } else {
        if (m_look == Look::Quiet) {
            ground = Qt::transparent;
            edge = Qt::transparent;
        }
        if (isPressed)
            ground = t.sel;
        else if (underMouse() && isEnabled())
            ground = t.hover;
        if (!isEnabled())
            ink = t.faint;
    }
    painter.setBrush(ground);
    painter.setPen(edge);
    painter.drawRoundedRect(frame, 4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look == Look::Filled ? t.onAccent : t.accent, 2));
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 3, 3);
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int content = contentWidth();
    const int textWidth = content - (m_key.isEmpty() ? 0 : gap + capWidth());
    const int left = (width() - content) / 2;
    const QRect words(rightToLeft ? width() - left - textWidth : left, 0, textWidth, height());
    painter.setFont(m_look == Look::Filled ? semibold(font()) : font());
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignCenter, text());
    if (m_key.isEmpty())
        return;
    const QFont small = ui::font(Type::Xs);
    const int capHeight = QFontMetrics(small).height() + 4;
    const QRectF cap(rightToLeft ? words.left() - gap - capWidth() : words.right() + 1 + gap,
                     (height() - capHeight) / 2.0, capWidth(), capHeight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_look == Look::Filled && isEnabled() ? t.onAccent : t.capline);
    painter.drawRoundedRect(cap.adjusted(.5, .5, -.5, -.5), 3, 3);
    painter.setFont(semibold(small));
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace tagwright::ui
