// SPDX-License-Identifier: GPL-3.0-or-later
// The extractors: which are ready, what each is good for, and how to get the others.
#pragma once

#include "embedding/weights/model_folder.h"
#include "ui/models/model_downloads.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tagwright::ui {

class ModelsDialog : public QDialog
{
    Q_OBJECT

public:
    ModelsDialog(ModelDownloads &downloads, QWidget *parent);

Q_SIGNALS:
    /// Weights came in by hand.
    void imported();

private:
    void fill();
    void showState(QTreeWidgetItem *item);
    void showProgress(const std::string &id);
    void showDetails();
    void import();
    void remove();
    [[nodiscard]] QTreeWidgetItem *itemOf(const std::string &id) const;
    [[nodiscard]] const embedding::ModelStatus *current() const;

    ModelDownloads &m_downloads;
    std::vector<embedding::ModelStatus> m_models; ///< in the rows behind the built-in one
    QTreeWidget *m_list;
    QLabel *m_name;
    QLabel *m_details;
    QLabel *m_problem;
    QPushButton *m_import = nullptr;
    QPushButton *m_remove;
};

} // namespace tagwright::ui
