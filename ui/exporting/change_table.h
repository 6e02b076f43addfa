// SPDX-License-Identifier: GPL-3.0-or-later
// The dry run as people read it: new text is marked, what goes is struck through, files that cannot be
// written say why and what to do. Space ticks the selected files.
#pragma once

#include <QTableView>

namespace tagwright::ui {

class ChangeModel;
class ListHeader;

class ChangeTable : public QTableView
{
    Q_OBJECT

public:
    explicit ChangeTable(ChangeModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTicks();
    void layOut();

    ChangeModel &m_model;
    ListHeader *m_header;
    bool m_isLayingOut = false;
    bool m_isUsersOwn = false; ///< the user has moved a column's edge
};

} // namespace tagwright::ui
