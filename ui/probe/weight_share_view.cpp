// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/weight_share_view.h"

#include "ui/probe/bar_rows.h"
#include "ui/probe/figures.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace tagwright::ui {
namespace {

QStringList percents(const std::vector<WeightShareRow> &rows)
{
    std::vector<double> shares;
    for (const WeightShareRow &row : rows)
        shares.push_back(row.means + row.deviations);
    QStringList texts;
    for (const int percent : roundedPercents(shares))
        texts.append(percentText(percent / 100.0));
    return texts;
}

QStringList names(const std::vector<WeightShareRow> &rows)
{
    QStringList texts;
    for (const WeightShareRow &row : rows)
        texts.append(row.name);
    return texts;
}

} // namespace

WeightShareView::WeightShareView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void WeightShareView::setRows(std::vector<WeightShareRow> rows)
{
    m_rows = std::move(rows);
    describe();
    updateGeometry();
}

QString WeightShareView::summary() const
{
    const QStringList extractors = names(m_rows);
    const QStringList numbers = percents(m_rows);
    QStringList parts;
    for (qsizetype i = 0; i < extractors.size(); ++i)
        parts.append(tr("%1 %2").arg(extractors[i], numbers[i]));
    return parts.join(QStringLiteral(", "));
}

void WeightShareView::describe()
{
    setAccessibleName(tr("Where the probe looks"));
    setAccessibleDescription(summary());
    update();
}

QSize WeightShareView::sizeHint() const
{
    return {320, BarRows::height(std::ssize(m_rows))};
}

QSize WeightShareView::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

BarRows WeightShareView::layOut() const
{
    return {*this, names(m_rows), percents(m_rows)};
}

/// One pixel of ground lies between the two.
std::pair<QRectF, QRectF> WeightShareView::parts(std::size_t row) const
{
    const BarRows layout = layOut();
    const WeightShareRow &share = m_rows[row];
    const auto i = static_cast<qsizetype>(row);
    const double pixel = layout.bar(i).width() > 0 ? 1 / layout.bar(i).width() : 0;
    const double middle = std::min(share.means, 1.0);
    const double end = std::min(share.means + share.deviations, 1.0);
    return {layout.part(i, 0, middle), layout.part(i, std::min(middle + pixel, end), end)};
}

void WeightShareView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const BarRows layout = layOut();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto [means, deviations] = parts(i);
        painter.fillRect(layout.bar(static_cast<qsizetype>(i)), t.track);
        painter.fillRect(means.united(deviations), t.base);
        painter.fillRect(means, t.accent);
        painter.fillRect(deviations, t.machine);
    }
    layout.paintTexts(painter);
}

void WeightShareView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
