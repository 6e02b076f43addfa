// SPDX-License-Identifier: GPL-3.0-or-later
// Labels and tags that come from files or go into them, by a dialog for the file each.
#pragma once

#include "ui/session/session.h"

#include <QObject>

namespace tagwright::ui {

class FileExchange : public QObject
{
    Q_OBJECT

public:
    /// \param window  above which the dialogs open
    FileExchange(Session &session, QWidget *window);

    void importLabels();
    /// The active tag, with its examples as embeddings.
    void saveTag();
    void chooseTagToLoad();
    void loadTag(const std::filesystem::path &file) { loadTagAs(file, std::nullopt); }
    /// By its name: a .tagwright-tag.
    [[nodiscard]] static bool isTag(const std::filesystem::path &file);

Q_SIGNALS:
    void done(const QString &what);
    void failed(const tagwright::Error &error);

private:
    void loadTagAs(const std::filesystem::path &path, const std::optional<std::string> &name);

    Session &m_session;
    QWidget *m_window;
};

} // namespace tagwright::ui
