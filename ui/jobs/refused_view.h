// SPDX-License-Identifier: GPL-3.0-or-later
// The files that could not be used, each with the reason and what to do about it.
#pragma once

#include "ui/jobs/refused_model.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace tagwright::ui {

class JobList;
class Session;

class RefusedView : public QWidget
{
    Q_OBJECT

public:
    RefusedView(Session &session, JobList &jobs, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &table() { return *m_table; }
    [[nodiscard]] const RefusedModel &model() const { return m_model; }
    /// Those of the selected rows.
    [[nodiscard]] std::vector<catalogue::Refusal> selected() const;
    /// Each file is tried once more; where that fails it comes back into the list.
    void retry(const std::vector<catalogue::Refusal> &refusals);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showMenu(const QPoint &place);
    void copySelected() const;
    void forgetSelected();
    void save();
    void retranslate();

    Session &m_session;
    JobList &m_jobs;
    RefusedModel m_model;
    QLabel *m_warning;
    QLabel *m_title;
    QPushButton *m_retryAll;
    QPushButton *m_save;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace tagwright::ui
