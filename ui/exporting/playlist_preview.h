// SPDX-License-Identifier: GPL-3.0-or-later
// The tracks that a playlist or a hand-over would hold: the first of them, and how many more there are.
#pragma once

#include "exporting/playlist.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace tagwright::ui {

class PlaylistPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PlaylistPreview(Session &session, QWidget *parent = nullptr);
    /// In a moment (or once it can be seen), in place of what is shown.
    void preview(std::vector<std::shared_ptr<const TagView>> tags, const exporting::PlaylistWishes &wishes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line
    {
        std::size_t tag = 0;
        exporting::PlaylistEntry entry;
    };
    struct Found
    {
        std::vector<Line> lines; ///< not all of them
        std::size_t all = 0;
        std::vector<std::shared_ptr<const TagView>> tags;
    };
    void ask();
    void fill(const Found &found);

    Session &m_session;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QLabel *m_more;
    QTimer m_delay;
    std::vector<std::shared_ptr<const TagView>> m_tags;
    exporting::PlaylistWishes m_wishes;
    int m_request = 0;
};

} // namespace tagwright::ui
