// SPDX-License-Identifier: GPL-3.0-or-later
// Is everything in order, and if not, what to do: the doctor's findings in plain words, and as they are for
// those who can do something with them.
#pragma once

#include "ui/jobs/worker_process.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tagwright::ui {

class InstallationDialog : public QDialog
{
    Q_OBJECT

public:
    InstallationDialog(const WorkPlace &place, QWidget *parent);

Q_SIGNALS:
    /// Some of it is lost.
    void analysisWanted();

private:
    void take(const QJsonObject &finding);
    void end(WorkerProcess::End how, const QString &why);
    void save();

    WorkerProcess m_worker;
    QLabel *m_summary;
    QListWidget *m_findings;
    QPlainTextEdit *m_details;
    QPushButton *m_save;
    QPushButton *m_again;
    QStringList m_lines; ///< as they are saved, and shown as details
    int m_problems = 0;
};

} // namespace tagwright::ui
