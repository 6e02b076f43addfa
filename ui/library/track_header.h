// SPDX-License-Identifier: GPL-3.0-or-later
// The track table's header: sorts by several columns, shows each tag's colour, and its threshold as a
// triangle that can be dragged.
#pragma once

#include "catalogue/ids.h"

#include <QHeaderView>

#include <optional>
#include <vector>

namespace tagwright::ui {

class TrackTableModel;

struct SortKey
{
    int column = 0;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

class TrackHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TrackHeader(TrackTableModel &model, QWidget *parent = nullptr);

    /// The most important key first.
    void setSortKeys(const std::vector<SortKey> &keys);
    [[nodiscard]] const std::vector<SortKey> &sortKeys() const { return m_keys; }
    /// The scores have changed since the rows were sorted by them.
    void setOrderIsOld(bool old);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortKeysChosen(const std::vector<tagwright::ui::SortKey> &keys);
    void thresholdMoved(tagwright::catalogue::TagId tag, double threshold);
    void thresholdChosen(tagwright::catalogue::TagId tag, double threshold);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void chooseKey(int column);
    [[nodiscard]] std::optional<int> thresholdUnder(const QPoint &position) const;
    /// Nothing if the column has gone meanwhile.
    [[nodiscard]] std::optional<double> draggedThreshold(int x) const;
    /// Where the triangle's tip is, in the viewport.
    [[nodiscard]] std::optional<int> thresholdX(int column) const;

    TrackTableModel &m_model;
    std::vector<SortKey> m_keys;
    bool m_orderIsOld = false;
    struct Drag // of a threshold
    {
        catalogue::TagId tag;
        int pressed = 0; // where
        int grip = 0;    // how far that is from the triangle's tip
        bool hasMoved = false;
    };
    std::optional<Drag> m_drag;
};

} // namespace tagwright::ui
