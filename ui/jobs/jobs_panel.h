// SPDX-License-Identifier: GPL-3.0-or-later
// What works in the background, and which files it could not use.
#pragma once

#include "ui/jobs/job_list.h"

#include <QWidget>

#include <map>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tagwright::ui {

class JobBlock;
class RefusedView;
class Session;

class JobsPanel : public QWidget
{
    Q_OBJECT

public:
    JobsPanel(Session &session, JobList &jobs, QWidget *parent = nullptr);

    [[nodiscard]] RefusedView &refused() { return *m_refused; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    void refresh();
    void retranslate();

    JobList &m_jobs;
    RefusedView *m_refused;
    QLabel *m_title;
    QToolButton *m_pauseAll;
    QToolButton *m_close;
    QLabel *m_nothing;
    QVBoxLayout *m_column = nullptr;
    std::map<const Job *, JobBlock *> m_blocks;
    QToolButton *m_past; ///< opens the list below it
    QLabel *m_pastList;
};

} // namespace tagwright::ui
