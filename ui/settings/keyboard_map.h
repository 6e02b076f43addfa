// SPDX-License-Identifier: GPL-3.0-or-later
// All commands with their keys, which can be others. A key that another command has is refused.
#pragma once

#include "ui/window/commands.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tagwright::ui {

class KeyboardMap : public QDialog
{
    Q_OBJECT

public:
    KeyboardMap(CommandSet &commands, QWidget *parent);

    /// False, and said, if another command has that key.
    bool setKey(Command command, const QKeySequence &key);

private:
    void fill();
    void filter(const QString &words);
    void showKey(QTreeWidgetItem *item) const;
    void edit(QTreeWidgetItem *item);

    CommandSet &m_commands;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_problem;
};

} // namespace tagwright::ui
