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

    /// Of a clip; nothing: not analysed.
    /// \param ofTrack  what the table shows, for the tool tip
    void setScore(std::optional<double> score, Mark mark, std::optional<double> ofTrack);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString hint() const;

    std::optional<double> m_score;
    Mark m_mark = Mark::None;
    std::optional<double> m_ofTrack;
};

} // namespace tagwright::ui
