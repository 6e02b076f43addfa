// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/contribution_view.h"

#include "ui/probe/bar_rows.h"
#include "ui/probe/figures.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tagwright::ui {
namespace {

int wordsHeight()
{
    return QFontMetrics(ui::font(Type::Xs)).height() + 2;
}

} // namespace

ContributionView::ContributionView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void ContributionView::setRows(std::vector<Contribution> rows)
{
    m_rows = std::move(rows);
    describe();
    updateGeometry();
}

QString ContributionView::summary() const
{
    QStringList parts;
    for (const Contribution &row : m_rows)
        parts.append(tr("%1 %2").arg(row.name, number(row)));
    return parts.join(QStringLiteral(", "));
}

void ContributionView::describe()
{
    setAccessibleName(tr("What speaks for and against"));
    setAccessibleDescription(summary());
    update();
}

QSize ContributionView::sizeHint() const
{
    return {320, BarRows::height(std::ssize(m_rows)) + wordsHeight()};
}

QSize ContributionView::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

double ContributionView::largest() const
{
    double share = 0;
    for (const Contribution &row : m_rows)
        share = std::max(share, std::abs(row.share));
    return share;
}

QString ContributionView::number(const Contribution &row) const
{
    return signedText(row.share, decimalsFor(largest()));
}

BarRows ContributionView::layOut() const
{
    QStringList names;
    QStringList numbers;
    for (const Contribution &row : m_rows) {
        names.append(row.name);
        numbers.append(number(row));
    }
    return {*this, names, numbers};
}

/// The longest bar fills its half.
QRectF ContributionView::part(std::size_t row) const
{
    const double scale = std::max(largest(), 1e-9);
    const double way = m_rows[row].share / scale / 2;
    return layOut().part(static_cast<qsizetype>(row), std::min(.5, .5 + way), std::max(.5, .5 + way));
}

void ContributionView::paintEvent(QPaintEvent *)
{
    if (m_rows.empty())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    const BarRows layout = layOut();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        painter.fillRect(part(i), m_rows[i].share < 0 ? t.no : t.accent);
    const double centre = std::floor(layout.bar(0).center().x());
    for (qsizetype i = 0; i < std::ssize(m_rows); ++i) {
        const QRectF bar = layout.bar(i);
        painter.fillRect(QRectF(centre, bar.top() - 2, 1, bar.height() + 4), t.text);
    }
    layout.paintTexts(painter);
    painter.setFont(ui::font(Type::Xs));
    painter.setPen(t.muted);
    const QRectF bar = layout.bar(0);
    const QRectF words(bar.left(), BarRows::height(std::ssize(m_rows)), bar.width(), wordsHeight());
    painter.drawText(words, Qt::AlignLeft, tr("against")); // it mirrors by itself
    painter.drawText(words, Qt::AlignRight, tr("for"));
}

void ContributionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
