// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks for and against a clip: one diverging bar for each extractor. Together the bars lead from an
// average track's score to this clip's.
#pragma once

#include <QWidget>

#include <vector>

namespace tagwright::ui {

class BarRows;

struct Contribution
{
    QString name;
    double share = 0; ///< of the score, signed
};

class ContributionView : public QWidget
{
    Q_OBJECT

public:
    explicit ContributionView(QWidget *parent = nullptr);

    void setRows(std::vector<Contribution> rows);
    [[nodiscard]] const std::vector<Contribution> &rows() const { return m_rows; }
    /// Where a row's bar is drawn.
    [[nodiscard]] QRectF part(std::size_t row) const;
    /// As it stands beside the row's bar.
    [[nodiscard]] QString number(const Contribution &row) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] BarRows layOut() const;
    [[nodiscard]] double largest() const;
    void describe();

    std::vector<Contribution> m_rows;
};

} // namespace tagwright::ui
