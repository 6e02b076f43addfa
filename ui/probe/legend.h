// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of a chart mean: small signs with words, in one line.
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <vector>

namespace tagwright::ui {

struct LegendEntry
{
    QString text;
    QColor Tokens::*colour = nullptr;
    bool isLine = false; ///< of a curve, not the inside of a bar or band
};

class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<LegendEntry> m_entries;
};

} // namespace tagwright::ui
