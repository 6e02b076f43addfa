// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/hairline.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace tagwright::ui {

Hairline::Hairline(QWidget *parent, Qt::Orientation direction) : QWidget(parent)
{
    direction == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().line);
}

} // namespace tagwright::ui
