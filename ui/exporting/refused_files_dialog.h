// SPDX-License-Identifier: GPL-3.0-or-later
// The files that an export had to leave out, each with the reason; to copy or to save.
#pragma once

#include "base/error.h"

#include <QDialog>

#include <vector>

namespace tagwright::ui {

class RefusedFilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    RefusedFilesDialog(const std::vector<Error> &refused, QWidget *parent);

private:
    void save();

    QString m_list;
};

} // namespace tagwright::ui
