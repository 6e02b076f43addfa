// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, whose work it stands on, and under which licences.
#pragma once

#include <QDialog>

namespace tagwright::ui {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace tagwright::ui
