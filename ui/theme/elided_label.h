// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that ends in "…" where there is no room; the whole text is its tool tip then.
#pragma once

#include <QLabel>

namespace tagwright::ui {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace tagwright::ui
