// SPDX-License-Identifier: GPL-3.0-or-later
// One line between parts, in the palette's colours.
#pragma once

#include <QWidget>

namespace tagwright::ui {

class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr, Qt::Orientation direction = Qt::Horizontal);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tagwright::ui
