// SPDX-License-Identifier: GPL-3.0-or-later
// A progress bar that is nothing but a line: for jobs, and for the status bar.
#pragma once

#include <QProgressBar>

namespace tagwright::ui {

class ThinBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinBar(QWidget *parent = nullptr);
    /// \param total  0: unknown, the line stays empty
    void setProgress(qint64 done, qint64 total);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tagwright::ui
