// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_header.h"

#include "ui/library/track_delegate.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tagwright::ui {
namespace {

constexpr int gap = 8;
constexpr int triangleHalf = 5;
constexpr int triangleHeight = 6;
constexpr int reach = 7; // of the pointer, around the triangle's tip

} // namespace

TrackHeader::TrackHeader(TrackTableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, &TrackHeader::chooseKey);
}

QSize TrackHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(28, QFontMetrics(ui::font(Type::Sm)).height() + 12)};
}

void TrackHeader::setSortKeys(const std::vector<SortKey> &keys)
{
    m_keys = keys;
    m_orderIsOld = false;
    viewport()->update();
}

void TrackHeader::setOrderIsOld(bool old)
{
    if (m_orderIsOld == old)
        return;
    m_orderIsOld = old;
    viewport()->update();
}

/// A click sorts by this column alone, or turns it round; with Shift it adds a key.
void TrackHeader::chooseKey(int column)
{
    const bool adds = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
    // Scores are wanted from the best on, everything else from A or from small.
    const bool startsDescending = m_model.tagAt(column) != nullptr;
    std::vector<SortKey> keys = m_keys;
    const auto known = std::ranges::find(keys, column, &SortKey::column);
    if (known != keys.end() && m_orderIsOld && !adds)
        ; // the same order again, with the scores of now
    else if (known != keys.end() && (adds || keys.size() == 1))
        known->descending = !known->descending;
    else if (adds)
        keys.push_back({column, startsDescending});
    else
        keys = {{column, startsDescending}};
    Q_EMIT sortKeysChosen(keys);
}

std::optional<int> TrackHeader::thresholdX(int column) const
{
    const TagView *tag = m_model.tagAt(column);
    if (!tag || !tag->hasProbe() || isSectionHidden(column))
        return std::nullopt;
    const auto bar = TrackDelegate::barIn(sectionSize(column));
    if (bar.width == 0)
        return std::nullopt;
    const int offset = bar.start + static_cast<int>(std::lround(m_model.thresholdAt(column) * bar.width));
    const int left = sectionViewportPosition(column);
    return isRightToLeft() ? left + sectionSize(column) - offset : left + offset;
}

std::optional<double> TrackHeader::draggedThreshold(int x) const
{
    const auto column = m_model.columnOf(m_drag->tag);
    if (!column)
        return std::nullopt;
    const int tip = x - m_drag->grip;
    const int width = sectionSize(*column);
    const auto bar = TrackDelegate::barIn(width);
    if (bar.width == 0)
        return std::nullopt;
    const int left = sectionViewportPosition(*column);
    const int offset = isRightToLeft() ? left + width - tip : tip - left;
    return std::clamp(std::round(100.0 * (offset - bar.start) / bar.width) / 100, 0.0, 1.0);
}

std::optional<int> TrackHeader::thresholdUnder(const QPoint &position) const
{
    if (position.y() < height() - triangleHeight - reach)
        return std::nullopt;
    for (int column = TrackTableModel::Fields; column < m_model.columnCount(); ++column)
        if (const auto x = thresholdX(column); x && std::abs(*x - position.x()) <= reach)
            return column;
    return std::nullopt;
}

void TrackHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->fillRect(rect, t.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    const bool rightToLeft = isRightToLeft();
    painter->fillRect(QRect(rightToLeft ? rect.left() : rect.right(), rect.top(), 1, rect.height()), t.line);
    QRect inner = rect.adjusted(gap, 0, -gap, 0);
    const auto take = [&inner, rightToLeft](int width, bool fromEnd) {
        const bool atLeft = fromEnd == rightToLeft;
        const QRect part(atLeft ? inner.left() : inner.right() + 1 - width, inner.top(), width,
                         inner.height());
        atLeft ? inner.setLeft(inner.left() + width) : inner.setRight(inner.right() - width);
        return part;
    };
    painter->setFont(ui::font(Type::Sm));
    const TagView *tag = m_model.tagAt(column);
    if (tag) {
        const QRect dot = take(9, false);
        take(gap, false);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.tagColour(tag->tag.colour));
        painter->drawRoundedRect(QRectF(dot.left(), dot.center().y() - 4, 9, 9), 3, 3);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    const auto key = std::ranges::find(m_keys, column, &SortKey::column);
    if (key != m_keys.end()) {
        if (m_keys.size() > 1) {
            painter->setPen(t.muted);
            painter->setFont(ui::font(Type::Xs));
            painter->drawText(take(9, true), Qt::AlignCenter, QString::number(key - m_keys.begin() + 1));
        }
        const QRectF arrow = take(11, true);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double y = arrow.center().y();
        const double down = key->descending ? 2 : -2;
        painter->drawPolyline(QPolygonF{{arrow.center().x() - 3.5, y - down},
                                        {arrow.center().x(), y + down},
                                        {arrow.center().x() + 3.5, y - down}});
        if (m_orderIsOld && tag) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accent);
            painter->drawEllipse(QRectF(take(8, true)).center(), 2.5, 2.5);
        }
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setFont(ui::font(Type::Sm));
    }
    painter->setPen(key != m_keys.end() ? t.text : t.muted);
    const QString text = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool isNumber = column == TrackTableModel::Length || column == TrackTableModel::Bpm ||
                          column == TrackTableModel::Year || column == TrackTableModel::Added;
    painter->drawText(inner,
                      static_cast<int>(QStyle::visualAlignment(
                          layoutDirection(), (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    if (const auto x = thresholdX(column)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        const double bottom = rect.bottom() + 1;
        painter->drawPolygon(QPolygonF{{*x - triangleHalf + .5, bottom - triangleHeight},
                                       {*x + triangleHalf + .5, bottom - triangleHeight},
                                       {*x + .5, bottom}});
    }
    painter->restore();
}

void TrackHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        if (const auto column = thresholdUnder(event->pos()))
            m_drag = Drag{m_model.tagAt(*column)->tag.id, event->pos().x(),
                          event->pos().x() - *thresholdX(*column)};
    if (!m_drag)
        QHeaderView::mousePressEvent(event);
}

void TrackHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag && !(event->buttons() & Qt::LeftButton))
        m_drag.reset(); // somebody else took the pointer
    if (m_drag) {
        m_drag->hasMoved |= event->pos().x() != m_drag->pressed;
        if (!m_drag->hasMoved)
            return;
        if (const auto threshold = draggedThreshold(event->pos().x()))
            Q_EMIT thresholdMoved(m_drag->tag, *threshold);
        return;
    }
    QHeaderView::mouseMoveEvent(event); // sets its own cursor at the edges
    if (event->buttons() == Qt::NoButton && thresholdUnder(event->pos()))
        setCursor(Qt::SplitHCursor);
    else if (cursor().shape() == Qt::SplitHCursor && event->buttons() == Qt::NoButton)
        unsetCursor();
}

void TrackHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != Qt::LeftButton) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    const auto threshold = draggedThreshold(event->pos().x());
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    if (drag.hasMoved && threshold)
        Q_EMIT thresholdChosen(drag.tag, *threshold);
}

bool TrackHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = logicalIndexAt(help->pos());
        if (const auto threshold = thresholdUnder(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               tr("Threshold %1").arg(scoreText(m_model.thresholdAt(*threshold))), this);
            return true;
        }
        if (const TagView *tag = m_model.tagAt(column)) {
            QString text = tr("How alike each track is to the examples of “%1”. Click to sort.")
                               .arg(QString::fromStdString(tag->tag.name));
            if (m_orderIsOld && std::ranges::find(m_keys, column, &SortKey::column) != m_keys.end())
                text += QLatin1Char('\n') + tr("The order is older than the scores. Click to sort again.");
            QToolTip::showText(help->globalPos(), text, this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace tagwright::ui
