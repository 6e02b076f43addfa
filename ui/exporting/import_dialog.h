// SPDX-License-Identifier: GPL-3.0-or-later
// A table of labels is looked at before anything is taken from it: what its columns mean, which tracks were
// found, and which labels would come of it.
#pragma once

#include "ui/exporting/import_model.h"
#include "ui/session/session.h"

#include <QDialog>

#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QTableView;

namespace tagwright::ui {

class KeyButton;

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Session &session, std::filesystem::path table, QWidget *parent);
    void reject() override;

Q_SIGNALS:
    /// Labels have been taken. \param what  in one sentence
    void imported(const QString &what);

private:
    void plan();
    void show(const std::shared_ptr<const tagging::ImportPlan> &plan);
    void showColumns();
    void take();

    Session &m_session;
    std::filesystem::path m_file;
    tagging::ImportOptions m_options;
    std::shared_ptr<const tagging::ImportPlan> m_plan;
    int m_request = 0;
    ImportModel m_model;
    QComboBox *m_sheet;
    QCheckBox *m_overwrite;
    QLabel *m_summary;
    QLabel *m_notes;
    QButtonGroup *m_filters;
    QListWidget *m_columns;
    QComboBox *m_role;
    QTableView *m_table;
    KeyButton *m_import;
};

} // namespace tagwright::ui
