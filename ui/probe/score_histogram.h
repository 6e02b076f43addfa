// SPDX-License-Identifier: GPL-3.0-or-later
// How the library's tracks score: 40 bins, the labelled tracks as ticks below, and the threshold, which can
// be dragged and moved by keys. Heights are square roots: the many low scores would hide the few high ones.
#pragma once

#include <QWidget>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace tagwright::ui {

class ScoreHistogram : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t bins = 40;
    struct Scores
    {
        std::array<std::int64_t, bins> counts{}; ///< of tracks, from 0 to 1
        std::vector<double> yes;                 ///< scores of what is labelled
        std::vector<double> no;
    };

    explicit ScoreHistogram(QWidget *parent = nullptr);

    void setScores(Scores scores);
    [[nodiscard]] const Scores &scores() const { return m_scores; }
    void setThreshold(double threshold);
    [[nodiscard]] double threshold() const { return m_threshold; }
    /// As by hand: asks for a threshold and chooses it.
    void moveTo(double threshold);
    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    /// Where a score is drawn.
    [[nodiscard]] double xOf(double score) const;
    /// Height in pixels of a bin's bar.
    [[nodiscard]] double heightOf(std::size_t bin) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// While the threshold is on its way.
    void thresholdMoved(double threshold);
    void thresholdChosen(double threshold);

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
    [[nodiscard]] bool isOnThreshold(const QPointF &place) const;
    void move(double threshold);
    void choose();
    void describe();
    void paintBars(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintThreshold(QPainter &painter) const;

    Scores m_scores;
    double m_threshold = 1;
    std::optional<double> m_moved; ///< asked for, not yet chosen
    bool m_isDragging = false;
};

} // namespace tagwright::ui
