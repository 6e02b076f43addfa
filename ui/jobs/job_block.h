// SPDX-License-Identifier: GPL-3.0-or-later
// One job in the panel: its name, how long yet, pause and stop, a line, and a sentence. One that has ended
// well is a line of text, one that has failed says why and can be started again.
#pragma once

#include "ui/jobs/job.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tagwright::ui {

class ThinBar;

class JobBlock : public QWidget
{
    Q_OBJECT

public:
    explicit JobBlock(Job &job, QWidget *parent = nullptr);
    /// Shows the job as it is now.
    void refresh();

Q_SIGNALS:
    /// To be stopped; of one that has ended: to be taken away.
    void dismissed();
    void startAgainWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    Job &m_job;
    QLabel *m_name;
    QLabel *m_time;
    QToolButton *m_again;
    QToolButton *m_pause;
    QToolButton *m_stop;
    ThinBar *m_bar;
    QLabel *m_detail;
};

} // namespace tagwright::ui
