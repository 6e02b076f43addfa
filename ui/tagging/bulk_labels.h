// SPDX-License-Identifier: GPL-3.0-or-later
// Labelling several tracks at once: one question before many, one step of undo, one line about what was done.
#pragma once

#include "ui/session/session.h"

#include <QObject>

class QWidget;

namespace tagwright::ui {

class BulkLabels : public QObject
{
    Q_OBJECT

public:
    BulkLabels(Session &session, QWidget *window);

    /// \param value  1, −1, notSure, or 0 to remove what is there
    void label(catalogue::TagId tag, const std::vector<catalogue::TrackId> &tracks, int value);

Q_SIGNALS:
    /// Something was done that can be undone.
    void done(const QString &what);

private:
    [[nodiscard]] std::vector<catalogue::Label>
    labelsFor(const TagView &view, const std::vector<catalogue::TrackId> &tracks, int value) const;

    Session &m_session;
    QWidget *m_window;
};

} // namespace tagwright::ui
