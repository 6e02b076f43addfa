// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a word and a number, the numbers below each other at the end of the line.
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace tagwright::ui {

class NumberRows : public QWidget
{
    Q_OBJECT

public:
    using Rows = std::vector<std::pair<QString, QString>>;

    explicit NumberRows(QWidget *parent = nullptr);
    void setRows(const Rows &rows);

private:
    QGridLayout *m_grid;
};

} // namespace tagwright::ui
