// SPDX-License-Identifier: GPL-3.0-or-later
// The precision–recall curve of a tag with its 80 % band, and the operating point on it, which can be dragged
// along the curve and moved by keys. The view does not know how many tracks lie where: it asks for a
// threshold, and its owner answers with setPoint().
#pragma once

#include "tagging/tag_model.h"

#include <QPainterPath>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace tagwright::ui {

struct CurvePoint
{
    std::int64_t tracks = 0; ///< that score so high
    double threshold = 0;    ///< score, as the user sees it
    double precision = 0;
    double low = 0; ///< 80 % interval of the precision
    double high = 0;
    double recall = 0;
};

class PrecisionRecallView : public QWidget
{
    Q_OBJECT

public:
    enum class Certainty {
        TooFew,     ///< empty axes
        Optimistic, ///< dashed, and no operating point
        Checked
    };

    explicit PrecisionRecallView(QWidget *parent = nullptr);

    /// \param points  from few tracks to all, thresholds falling
    /// \param reach   recall means of what fits among so many tracks; 0: of all
    void setCurve(Certainty certainty, std::vector<CurvePoint> points, std::int64_t reach);
    /// Shown only on a checked curve.
    void setPoint(const tagging::OperatingPoint &point);
    /// Thresholds of Surer, Balanced and More.
    void setStops(const std::array<double, 3> &stops) { m_stops = stops; }
    [[nodiscard]] double threshold() const { return m_point.threshold; }
    /// As by hand: asks for a threshold and chooses it.
    void moveTo(double threshold);
    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    /// Where a point of the chart is drawn.
    [[nodiscard]] QPointF position(double recall, double precision) const;
    /// The operating point in words, or what is missing for one.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// While the point is on its way.
    void thresholdMoved(double threshold);
    void thresholdChosen(double threshold);
    void stopChosen(probe::Stop stop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] bool hasPoint() const;
    [[nodiscard]] bool isOnPoint(const QPointF &place) const;
    [[nodiscard]] double nearestThreshold(const QPointF &place) const;
    [[nodiscard]] QPainterPath line(double CurvePoint::*value) const;
    void move(double threshold);
    void choose();
    void moveToStop(bool surer);
    void describe();
    void paintAxes(QPainter &painter) const;
    void paintHatching(QPainter &painter) const;
    void paintCurve(QPainter &painter) const;
    void paintPoint(QPainter &painter) const;
    void paintBox(QPainter &painter, const QRectF &box, const QString &text) const;

    Certainty m_certainty = Certainty::TooFew;
    std::vector<CurvePoint> m_points;
    std::int64_t m_reach = 0;
    tagging::OperatingPoint m_point;
    std::array<double, 3> m_stops{};
    std::optional<double> m_moved; ///< asked for, not yet chosen
    bool m_isDragging = false;
};

} // namespace tagwright::ui
