// SPDX-License-Identifier: GPL-3.0-or-later
// One score as a mark, a bar and a number, as the table shows it.
#pragma once

#include "ui/session/tag_view.h"

#include <QWidget>

#include <optional>

namespace tagwright::ui {

/// \param rect  the bar's full length  \param height  of the bar
void paintScoreBar(QPainter &painter, const QRectF &rect, double height, double score, Mark mark,
                   Qt::LayoutDirection direction);

class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Nothing: not analysed.
    void setScore(std::optional<double> score, Mark mark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_score;
    Mark m_mark = Mark::None;
};

} // namespace tagwright::ui
