// SPDX-License-Identifier: GPL-3.0-or-later
// Where a probe looks: the share of its weights on each extractor, split into the typical sound and how much
// it changes (Ma & Lerch 2024, fig. 3). All shares together are 100 %.
#pragma once

#include <QWidget>

#include <vector>

namespace tagwright::ui {

class BarRows;

struct WeightShareRow
{
    QString name;
    double means = 0;      ///< the typical sound
    double deviations = 0; ///< how much it changes
};

class WeightShareView : public QWidget
{
    Q_OBJECT

public:
    explicit WeightShareView(QWidget *parent = nullptr);

    void setRows(std::vector<WeightShareRow> rows);
    [[nodiscard]] const std::vector<WeightShareRow> &rows() const { return m_rows; }
    /// Where the first part and the second part of a row's bar are drawn.
    [[nodiscard]] std::pair<QRectF, QRectF> parts(std::size_t row) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] BarRows layOut() const;
    void describe();

    std::vector<WeightShareRow> m_rows;
};

} // namespace tagwright::ui
