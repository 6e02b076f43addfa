// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/nearest_examples_view.h"

#include "ui/probe/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/row_cutter.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace tagwright::ui {
namespace {

enum Role { MarkRole = Qt::UserRole + 1, ClipRole, ShareRole, NumberRole, LengthRole, PlaysRole };

constexpr int gap = 8;
constexpr int playSize = 12;
constexpr int markSize = 14;
constexpr int barWidth = 64;

class ExampleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.sel);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, t.hover);
        RowCutter row(option.rect, option.direction);
        const QRect play = row.take(playSize, false);
        if (index.data(PlaysRole).toBool()) {
            const double ratio = painter->device()->devicePixelRatioF();
            const QPixmap picture = iconPixmap(QStringLiteral("play"), playSize, t.muted, ratio);
            painter->drawPixmap(QPointF(play.left(), play.center().y() - playSize / 2.0 + .5), picture);
        }
        row.take(gap, false);
        paintMark(*painter, static_cast<Mark>(index.data(MarkRole).toInt()),
                  QRectF(row.take(markSize + 2, false)).center(), markSize);
        row.take(gap, false);
        paintShare(*painter, row, index, option);
        paintTitle(*painter, row.rest(), index, option);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintShare(QPainter &painter, RowCutter &row, const QModelIndex &index,
                           const QStyleOptionViewItem &option)
    {
        const Tokens &t = tokens();
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const double share = index.data(ShareRole).toDouble();
        const QString number = index.data(NumberRole).toString();
        const int widest = static_cast<int>(std::ceil(figuresWidth(option.font, signedText(-1, 3))));
        painter.setFont(option.font);
        painter.setPen(t.text);
        paintFigures(painter, row.take(widest, true), rightToLeft ? Qt::AlignLeft : Qt::AlignRight, number);
        row.take(gap, true);
        const QRectF room = row.take(barWidth, true);
        constexpr double height = 8;
        QRectF bar(room.left(), std::floor(room.center().y() - height / 2),
                   std::max(1.0, std::round(index.data(LengthRole).toDouble() * room.width())), height);
        if (rightToLeft)
            bar.moveRight(room.right());
        painter.fillRect(bar, share < 0 ? t.no : t.accent);
        row.take(gap, true);
    }

    /// The title is cut where there is no room, the time never.
    static void paintTitle(QPainter &painter, QRect rest, const QModelIndex &index,
                           const QStyleOptionViewItem &option)
    {
        const Tokens &t = tokens();
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const int align =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const QString clip = index.data(ClipRole).toString();
        const int clipWidth =
            clip.isEmpty() ? 0 : gap + static_cast<int>(std::ceil(figuresWidth(ui::font(Type::Sm), clip)));
        painter.setFont(option.font);
        painter.setPen(t.text);
        const QString title = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                               rest.width() - clipWidth);
        painter.drawText(rest, align, title);
        const int titleWidth = painter.fontMetrics().horizontalAdvance(title) + gap / 2;
        rightToLeft ? rest.setRight(rest.right() - titleWidth) : rest.setLeft(rest.left() + titleWidth);
        painter.setFont(ui::font(Type::Sm));
        painter.setPen(t.muted);
        paintFigures(painter, rest, rightToLeft ? Qt::AlignRight : Qt::AlignLeft, clip);
    }
};

} // namespace

NearestExamplesView::NearestExamplesView(QWidget *parent) : ReviewList(parent)
{
    setItemDelegate(new ExampleDelegate(this));
    connect(this, &QListView::clicked, this, &NearestExamplesView::play);
    fill();
}

void NearestExamplesView::setExamples(std::vector<NearestExample> examples, double longest)
{
    m_examples = std::move(examples);
    m_longest = longest;
    fill();
}

void NearestExamplesView::fill()
{
    setAccessibleName(tr("Nearest examples"));
    const int row = currentIndex().row();
    m_model->clear();
    double largest = m_longest;
    for (const NearestExample &example : m_examples)
        largest = std::max(largest, std::abs(example.share));
    for (const NearestExample &example : m_examples) {
        auto *item = new QStandardItem(example.title);
        item->setData(static_cast<int>(example.mark), MarkRole);
        item->setData(example.clip, ClipRole);
        const QString number = signedText(example.share, decimalsFor(largest));
        item->setData(example.share, ShareRole);
        item->setData(number, NumberRole);
        item->setData(largest > 0 ? std::abs(example.share) / largest : 0, LengthRole);
        item->setData(example.plays, PlaysRole);
        item->setToolTip(example.origin);
        item->setAccessibleText(
            tr("%1 %2, %3, adds %4").arg(example.title, example.clip, example.origin, number).simplified());
        m_model->appendRow(item);
    }
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
    updateGeometry();
}

void NearestExamplesView::play(const QModelIndex &index)
{
    if (index.isValid() && index.data(PlaysRole).toBool())
        Q_EMIT playWanted(index.row());
}

void NearestExamplesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        ReviewList::keyPressEvent(event);
    else if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT returnWanted();
    else
        play(currentIndex());
}

void NearestExamplesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    ReviewList::changeEvent(event);
}

} // namespace tagwright::ui
