// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/thin_bar.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tagwright::ui {
namespace {

constexpr int barHeight = 6;
constexpr int steps = 1000; // a bar counts in int, a job in qint64

} // namespace

ThinBar::ThinBar(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, steps);
    setValue(0);
    setTextVisible(false);
    setFixedHeight(barHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinBar::setProgress(qint64 done, qint64 total)
{
    setValue(total > 0 ? static_cast<int>(steps * std::min(done, total) / total) : 0);
}

void ThinBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.track);
    painter.drawRoundedRect(rect(), 1, 1);
    const int filled = width() * value() / maximum();
    painter.setBrush(t.accent);
    painter.drawRoundedRect(
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, filled, rect().height())), 1, 1);
}

} // namespace tagwright::ui
