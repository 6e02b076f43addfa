// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences; each holds at once.
#pragma once

#include "ui/session/session.h"
#include "ui/settings/preferences.h"
#include "ui/window/commands.h"

#include <QDialog>

class QFormLayout;
class QListWidget;
class QStackedWidget;

namespace tagwright::ui {

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Session &session, Preferences &preferences, CommandSet &commands, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QFormLayout *addPage(const QString &title);
    void buildPlayback();
    void buildLabelling();
    void buildAppearance();

    Session &m_session;
    Preferences &m_preferences;
    CommandSet &m_commands;
    QWidget *m_content = nullptr;
    QListWidget *m_titles = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace tagwright::ui
