// SPDX-License-Identifier: GPL-3.0-or-later
// A short list in the side bar, as high as its rows, and the two ways in which its rows are drawn.
#pragma once

#include "catalogue/ids.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace tagwright::ui {

enum SideRole {
    IconRole = Qt::UserRole + 1, ///< name of an icon
    CountRole,                   ///< text at the end
    ChosenRole,
    ValueRole, ///< what the row stands for
    ColourRole ///< number of a tag's colour
};

class SideList : public QListView
{
    Q_OBJECT

public:
    explicit SideList(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }
    void keyboardSearch(const QString &) override {}
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// By click, Space or Enter.
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

/// Rows of tags: tracks can be dropped on them, and they can be dragged into another order.
class TagList : public SideList
{
    Q_OBJECT

public:
    explicit TagList(QWidget *parent = nullptr);
    /// What would happen if what is dragged were dropped now.
    struct Drop
    {
        int row = 0;
        int tracks = 0;
        bool isNo = false;
    };
    [[nodiscard]] const std::optional<Drop> &drop() const { return m_drop; }

Q_SIGNALS:
    void tracksDropped(const QModelIndex &index, const std::vector<tagwright::catalogue::TrackId> &tracks,
                       int value);
    void moved(int from, int to);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<Drop> m_drop;
    int m_dragged = -1;
};

/// Icon, name, count.
class SideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Coloured dot, name, number of suggestions, state.
class TagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Ids of dragged tracks; empty for anything else.
[[nodiscard]] std::vector<catalogue::TrackId> draggedTracks(const QMimeData *data);

} // namespace tagwright::ui
