// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences ▸ Library: the folders of the library, and whether they are watched.
#pragma once

#include "ui/session/session.h"
#include "ui/settings/preferences.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace tagwright::ui {

class FoldersPage : public QWidget
{
    Q_OBJECT

public:
    /// \param addFolders  the command
    FoldersPage(Session &session, Preferences &preferences, QAction *addFolders, QWidget *parent = nullptr);

private:
    void fill();
    void ask();
    void ask(const std::filesystem::path &folder, const std::vector<catalogue::TrackId> &tracks);
    void forget(const std::filesystem::path &folder);

    Session &m_session;
    QListWidget *m_folders;
    QPushButton *m_forget;
    QLabel *m_done;
    std::vector<std::filesystem::path> m_paths; ///< as they are listed
};

} // namespace tagwright::ui
