// SPDX-License-Identifier: GPL-3.0-or-later
// "What the marks mean": each mark with its word.
#pragma once

#include <QDialog>

namespace tagwright::ui {

class MarksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MarksDialog(QWidget *parent = nullptr);
};

} // namespace tagwright::ui
