// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported and how: two fields a row, each after its name.
#pragma once

#include <QWidget>

class QGridLayout;

namespace tagwright::ui {

class ExportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ExportForm(QWidget *parent = nullptr);
    /// \param column  0 or 1. Fields are reached by Tab in the order in which they are added
    void add(int row, int column, const QString &name, QWidget *field);

private:
    QGridLayout *m_grid;
};

} // namespace tagwright::ui
