// SPDX-License-Identifier: GPL-3.0-or-later
// The side bar: what part of the library the list shows (Library, Saved searches), and which tag everything
// is about (Tags). Two choices that do not touch each other. Below them, folded up, the stock tags.
#pragma once

#include "ui/session/session.h"
#include "ui/tagging/stock_list.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QToolButton;

namespace tagwright::ui {

class SideList;
class TagList;

/// Parts of the library that have a row of their own.
enum class LibraryPart { All, AddedLately, Missing, Refused };

class SideBar : public QWidget
{
    Q_OBJECT

public:
    SideBar(Session &session, StockList &stock, QWidget *parent = nullptr);

    /// The search that a part stands for; empty for all.
    [[nodiscard]] static QString searchOf(LibraryPart part);
    /// The row that is shown as chosen follows what is really searched for.
    void followSearch(const QString &search);

Q_SIGNALS:
    void searchChosen(const QString &search);
    void refusedChosen();
    void tagChosen(tagwright::catalogue::TagId tag);
    void suggestionsWanted(tagwright::catalogue::TagId tag);
    void newTagWanted(const std::vector<tagwright::catalogue::TrackId> &examples);
    /// A tag that is like this one.
    void newTagLikeWanted(const tagwright::tagging::HeardClass &stock);
    void editWanted(tagwright::catalogue::TagId tag);
    /// Tracks were dropped on a tag: yes, or no with Shift.
    void labelsWanted(tagwright::catalogue::TagId tag,
                      const std::vector<tagwright::catalogue::TrackId> &tracks, int value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillLibrary();
    void fillSearches();
    void fillTags();
    void unfoldStock(bool isUnfolded);
    void fillStock();
    void retranslate();

    Session &m_session;
    QLabel *m_libraryTitle;
    QLabel *m_searchTitle;
    QLabel *m_tagTitle;
    QLabel *m_suggestedTitle;
    QLabel *m_noTags;
    QStandardItemModel *m_libraryModel;
    QStandardItemModel *m_searchModel;
    QStandardItemModel *m_tagModel;
    SideList *m_libraryList;
    SideList *m_searchList;
    TagList *m_tagList;
    StockList &m_stock;
    QToolButton *m_stockTitle;
    QLabel *m_noStock;
    QStandardItemModel *m_stockModel;
    SideList *m_stockList;
    bool m_isStockUnfolded = false;
    QString m_search;
};

} // namespace tagwright::ui
