// SPDX-License-Identifier: GPL-3.0-or-later
// One of several choices that stand side by side in one frame.
#pragma once

#include <QAbstractButton>

class QButtonGroup;
class QHBoxLayout;

namespace tagwright::ui {

class Segment : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Segment(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Adds so many to the line; ids count from 0.
[[nodiscard]] QButtonGroup *addSegments(QHBoxLayout &line, int count, QObject *parent);

} // namespace tagwright::ui
