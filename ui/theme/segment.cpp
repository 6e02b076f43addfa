// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/segment.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace tagwright::ui {
namespace {

constexpr int padding = 12;

} // namespace

Segment::Segment(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize Segment::sizeHint() const
{
    return {QFontMetrics(semibold(font())).horizontalAdvance(text()) + 2 * padding,
            std::max(26, fontMetrics().height() + 10)};
}

void Segment::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QColor ground = isChecked() ? t.sel : underMouse() && isEnabled() ? t.hover : t.button;
    painter.fillRect(rect(), ground);
    painter.setPen(t.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (isChecked())
        painter.fillRect(QRect(0, height() - 2, width(), 2), t.accent);
    painter.setFont(isChecked() ? semibold(font()) : font());
    painter.setPen(isEnabled() ? t.text : t.faint);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
    }
}

QButtonGroup *addSegments(QHBoxLayout &line, int count, QObject *parent)
{
    auto *group = new QButtonGroup(parent);
    auto *frame = new QHBoxLayout;
    frame->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *segment = new Segment;
        group->addButton(segment, i);
        frame->addWidget(segment);
    }
    line.addLayout(frame);
    return group;
}

} // namespace tagwright::ui
