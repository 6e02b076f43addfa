// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tagged library goes: the targets at the left, what each needs at the right. Remembers the target.
#pragma once

#include "ui/jobs/worker_process.h"

#include <QDialog>

#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace tagwright::ui {

class ExportPage;
class Session;
class TablePage;
class WritePage;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Session &session, const WorkPlace &place, QWidget *parent = nullptr);
    void reject() override;

Q_SIGNALS:
    void exported(const QString &what);

private:
    /// \param key  by which it is remembered
    void addTarget(const QString &key, const QString &icon, const QString &name, const QString &about,
                   std::function<void()> show);
    void addPage(ExportPage *page);
    void addTitle(const QString &title);
    void addPresets();
    void showTarget(int row);
    void setBusy(bool isBusy);

    QListWidget *m_targets;
    QStackedWidget *m_pages;
    int m_busy = 0;                            ///< pages that work
    std::vector<std::function<void()>> m_show; ///< what each target does when it is chosen
    TablePage *m_table;
    WritePage *m_write;
};

/// Takes back what was written into the music files last, after a dry run.
class UndoWritingDialog : public QDialog
{
    Q_OBJECT

public:
    UndoWritingDialog(Session &session, const WorkPlace &place, QWidget *parent = nullptr);
    void reject() override;

private:
    WritePage *m_page;
};

} // namespace tagwright::ui
