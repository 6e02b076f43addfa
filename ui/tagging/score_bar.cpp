// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/score_bar.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tagwright::ui {

void paintScoreBar(QPainter &painter, const QRectF &rect, double height, double score, Mark mark,
                   Qt::LayoutDirection direction)
{
    const Tokens &t = tokens();
    const bool isHistory = isLabel(mark) && mark != Mark::NotSure;
    const double thickness = isHistory ? 3 : height;
    const QRectF whole(rect.left(), std::round(rect.center().y() - thickness / 2), rect.width(), thickness);
    QRectF filled = whole;
    filled.setWidth(std::max(1.0, std::round(whole.width() * std::clamp(score, 0.0, 1.0))));
    if (direction == Qt::RightToLeft)
        filled.moveRight(whole.right());
    painter.fillRect(whole, t.track);
    if (isHistory) {
        painter.fillRect(filled, t.faint);
    } else if (mark == Mark::Suggested) {
        painter.fillRect(filled, t.machine);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(t.accent);
        painter.drawRect(filled.adjusted(.5, .5, -.5, -.5));
    } else {
        QColor fill = t.faint;
        fill.setAlphaF(.7F);
        painter.fillRect(filled, fill);
    }
}

void ScoreBar::setScore(std::optional<double> score, Mark mark, std::optional<double> ofTrack)
{
    if (m_score == score && m_mark == mark && m_ofTrack == ofTrack && !accessibleName().isEmpty())
        return;
    m_score = score;
    m_mark = mark;
    m_ofTrack = ofTrack;
    setAccessibleName(score ? tr("Score %1, %2").arg(scoreText(*score), markText(mark))
                            : tr("not analysed yet"));
    setToolTip(hint());
    update();
}

/// The player is about a clip, the table about tracks: their numbers differ, and here it says why.
QString ScoreBar::hint() const
{
    if (!m_score || !m_ofTrack)
        return accessibleName();
    const QString clip = tr("This clip: %1, %2.").arg(scoreText(*m_score), markText(m_mark));
    const QString track = scoreText(*m_ofTrack);
    return clip + QLatin1Char(' ') +
           (track == scoreText(*m_score)
                ? tr("It is the track's best clip, so the table shows the same.")
                : tr("The table shows %1, the score of the track's best clip.").arg(track));
}

QSize ScoreBar::sizeHint() const
{
    return {160, std::max(18, fontMetrics().height() + 2)};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    constexpr int markSize = 14;
    constexpr int gap = 8;
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](int start, int width) {
        return QRect(rightToLeft ? this->width() - start - width : start, 0, width, height());
    };
    paintMark(painter, m_mark, QRectF(place(1, markSize)).center(), markSize);
    const QString number = m_score ? scoreText(*m_score) : QStringLiteral("–");
    const QFont numberFont = semibold(font());
    const int numberWidth = static_cast<int>(std::ceil(figuresWidth(numberFont, number)));
    const int start = 1 + markSize + gap;
    const QRect bar = place(start, width() - start - gap - numberWidth);
    if (m_score) {
        paintScoreBar(painter, bar, 8, *m_score, m_mark, layoutDirection());
    } else {
        painter.setPen(QPen(t.capline, 1, Qt::DashLine));
        painter.drawLine(bar.left(), bar.center().y(), bar.right(), bar.center().y());
    }
    painter.setPen(t.text);
    painter.setFont(numberFont);
    paintFigures(painter, place(width() - numberWidth, numberWidth),
                 rightToLeft ? Qt::AlignLeft : Qt::AlignRight, number);
}

} // namespace tagwright::ui
