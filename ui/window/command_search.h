// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: everything that can be done, every tag and saved search, found by the beginnings of its words.
#pragma once

#include "ui/session/session.h"
#include "ui/window/commands.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QStandardItemModel;

namespace tagwright::ui {

class CommandSearch : public QFrame
{
    Q_OBJECT

public:
    /// What stands at a line's end: the key, what it is, or why it cannot be done.
    static constexpr int EndRole = Qt::UserRole + 1;

    CommandSearch(CommandSet &commands, Session &session, QWidget *window);
    /// What can be chosen in the menu at the time is found, too.
    void addMenu(const QMenu &menu) { m_menus.push_back(&menu); }
    void open();

Q_SIGNALS:
    void tagChosen(tagwright::catalogue::TagId tag);
    void searchChosen(const QString &search);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run();

    CommandSet &m_commands;
    Session &m_session;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QStandardItemModel *m_model;
    std::vector<const QMenu *> m_menus;
    std::vector<Command> m_recent; // the latest first
};

} // namespace tagwright::ui
