// SPDX-License-Identifier: GPL-3.0-or-later
// In the status bar: how many jobs there are and how long they will take yet. A click opens their panel.
#pragma once

#include "ui/jobs/job_list.h"

#include <QAbstractButton>

namespace tagwright::ui {

class JobsIndicator : public QAbstractButton
{
    Q_OBJECT

public:
    explicit JobsIndicator(JobList &jobs, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    JobList &m_jobs;
    double m_part = 0; ///< done of what is known, 0 … 1
};

} // namespace tagwright::ui
