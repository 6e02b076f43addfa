// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_delegate.h"

#include "ui/tagging/score_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace tagwright::ui {
namespace {

constexpr int gap = 8;
constexpr int markSize = 14;
constexpr int numberWidth = 30;
constexpr int narrowestBar = 30;

const TrackTableModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const TrackTableModel *>(index.model());
}

bool isSecondary(int column)
{
    return column != TrackTableModel::Title;
}

} // namespace

TrackDelegate::Bar TrackDelegate::barIn(int cellWidth)
{
    constexpr int fixed = gap + markSize + gap + gap + numberWidth + gap;
    Bar bar{.start = gap + markSize + gap, .width = cellWidth - fixed, .hasNumber = true};
    if (bar.width < narrowestBar)
        bar = {.start = bar.start, .width = 0, .hasNumber = cellWidth >= fixed - gap};
    return bar;
}

QSize TrackDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (modelOf(index).tagAt(index.column()))
        return {164, rowHeight()};
    const int width = QFontMetrics(option.font).horizontalAdvance(index.data().toString()) + 2 * gap;
    return {width, rowHeight()};
}

void TrackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    if (modelOf(index).tagAt(index.column()))
        paintScore(*painter, option, index);
    else
        paintText(*painter, option, index);
    painter->restore();
}

void TrackDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const QRect &rect = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.fillRect(rect, isSelected ? t.sel : t.base);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    if (isSelected && index.column() == TrackTableModel::Lead)
        painter.fillRect(QRect(rightToLeft ? rect.right() - 2 : rect.left(), rect.top(), 3, rect.height()),
                         t.accent);
    if (isLastAboveThreshold(modelOf(index), index.row())) {
        painter.setPen(QPen(t.accent, 1, Qt::DashLine));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    } else {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.soft);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), t.accent);
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.accent);
    }
}

bool TrackDelegate::isLastAboveThreshold(const TrackTableModel &model, int row) const
{
    if (!m_sortedTag || row + 1 >= model.rowCount())
        return false;
    const auto here = model.scoreAt(row, *m_sortedTag);
    const auto below = model.scoreAt(row + 1, *m_sortedTag);
    const double threshold = model.thresholdAt(*m_sortedTag);
    return here && below && reaches(here->score, threshold) && !reaches(below->score, threshold);
}

void TrackDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const TrackTableModel &model = modelOf(index);
    if (index.column() == TrackTableModel::Lead) {
        if (model.isPlaying(index.row()) || model.isMissing(index.row())) {
            constexpr int size = 14;
            const bool playing = model.isPlaying(index.row());
            const QPixmap picture =
                iconPixmap(playing ? QStringLiteral("speaker") : QStringLiteral("missing"), size,
                           playing ? t.accent : t.muted, painter.device()->devicePixelRatioF());
            painter.drawPixmap(
                QStyle::alignedRect(option.direction, Qt::AlignCenter, {size, size}, option.rect), picture);
        }
        return;
    }
    const QRect rect = option.rect.adjusted(gap, 0, -gap, 0);
    const bool isTitle = index.column() == TrackTableModel::Title;
    painter.setFont(isTitle && model.isPlaying(index.row()) ? semibold(option.font) : option.font);
    painter.setPen(isSecondary(index.column()) || model.isMissing(index.row()) ? t.muted : t.text);
    const QString text = index.data().toString();
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (alignment.isValid()) {
        paintFigures(painter, rect,
                     QStyle::visualAlignment(option.direction, Qt::Alignment(alignment.toInt())), text);
        return;
    }
    const bool isFile = index.column() == TrackTableModel::File;
    painter.drawText(
        rect, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        painter.fontMetrics().elidedText(text, isFile ? Qt::ElideMiddle : Qt::ElideRight, rect.width()));
}

void TrackDelegate::paintScore(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const TrackTableModel &model = modelOf(index);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QRect &cell = option.rect;
    const auto place = [&](int start, int width) { // from the leading edge
        return QRect(rightToLeft ? cell.right() + 1 - start - width : cell.left() + start, cell.top(), width,
                     cell.height());
    };
    const auto score = model.scoreAt(index.row(), index.column());
    if (!score)
        return;
    paintMark(painter, score->mark, QRectF(place(gap, markSize)).center(), markSize);
    const Bar bar = barIn(cell.width());
    const bool isAnalysed = !std::isnan(score->score);
    const double threshold = model.thresholdAt(index.column());
    if (bar.width > 0) {
        const QRect track = place(bar.start, bar.width);
        if (isAnalysed) {
            paintScoreBar(painter, track, 8, score->score,
                          score->mark == Mark::Suggested && !reaches(score->score, threshold) ? Mark::None
                                                                                              : score->mark,
                          option.direction);
        } else {
            painter.setPen(QPen(t.capline, 1, Qt::DashLine));
            painter.drawLine(track.left(), track.center().y(), track.right(), track.center().y());
        }
        if (model.tagAt(index.column())->hasProbe()) {
            QColor line = t.accent;
            line.setAlphaF(.38F);
            const int offset = static_cast<int>(std::lround(threshold * bar.width));
            painter.fillRect(QRect(rightToLeft ? track.right() - offset : track.left() + offset, cell.top(),
                                   1, cell.height()),
                             line);
        }
    }
    if (!bar.hasNumber)
        return;
    const bool isMuted = !isAnalysed || (score->mark == Mark::None);
    painter.setPen(isMuted ? t.muted : t.text);
    painter.setFont(option.font);
    const QString text = isAnalysed ? scoreText(score->score) : QStringLiteral("–");
    const int width = std::max(numberWidth, static_cast<int>(std::ceil(figuresWidth(option.font, text))));
    paintFigures(painter, place(cell.width() - gap - width, width),
                 rightToLeft ? Qt::AlignLeft : Qt::AlignRight, text);
}

} // namespace tagwright::ui
