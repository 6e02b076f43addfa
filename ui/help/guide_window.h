// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide and what it leads to, in a window of its own that may stay open beside the work.
#pragma once

#include <QDialog>

namespace tagwright::ui {

class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    /// \param page  "user-guide.md"
    GuideWindow(const QString &page, QWidget *parent);
};

} // namespace tagwright::ui
