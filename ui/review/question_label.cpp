// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/question_label.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QGlyphRun>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace tagwright::ui {
namespace {

constexpr int underline = 3;
constexpr int below = 5; // the letters, for the line

} // namespace

QuestionLabel::QuestionLabel(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(ui::font(Type::Question));
}

void QuestionLabel::setQuestion(const QString &pattern, const QString &name, const QColor &colour)
{
    m_question = pattern.arg(name);
    m_from = pattern.indexOf(QStringLiteral("%1"));
    m_length = name.size();
    m_colour = colour;
    setAccessibleName(m_question);
    updateGeometry();
    update();
}

double QuestionLabel::lay(QTextLayout &layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + below;
    }
    layout.endLayout();
    return y;
}

QSize QuestionLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_question), fontMetrics().height() + below};
}

int QuestionLabel::heightForWidth(int width) const
{
    QTextLayout layout(m_question, font());
    return static_cast<int>(std::ceil(lay(layout, width)));
}

void QuestionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout(m_question, font());
    (void)lay(layout, width());
    for (int i = 0; m_length > 0 && i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(line.textStart(), static_cast<int>(m_from));
        const int last = std::min(line.textStart() + line.textLength(), static_cast<int>(m_from + m_length));
        if (first >= last)
            continue;
        // Glyphs, not cursors, say where it lies where the name is written in the other direction.
        for (const QGlyphRun &glyphs : line.glyphRuns(first, last - first)) {
            const QRectF place = glyphs.boundingRect();
            painter.fillRect(QRectF(place.left(), line.y() + line.ascent() + below, place.width(), underline),
                             m_colour);
        }
    }
    painter.setPen(tokens().text);
    layout.draw(&painter, {0, 0});
}

void QuestionLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
