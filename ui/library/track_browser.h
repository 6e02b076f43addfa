// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: the table, and which tracks it shows in which order. Searches and sorts on a
// worker; the last good list stays until the next one is there.
#pragma once

#include "library/search.h"
#include "ui/library/track_table.h"
#include "ui/session/session.h"

#include <QStringList>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;

namespace tagwright::ui {

class TrackBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit TrackBrowser(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] TrackTable &table() { return *m_table; }
    [[nodiscard]] TrackTableModel &model() { return m_model; }
    /// \param text  that it was read from
    void setSearch(const library::Search &search, const QString &text);
    /// These tracks in this order, until there is another search; sorting stays among them.
    /// \param what  said above the list: "Most similar to …"
    void showRanking(const QString &what, std::vector<catalogue::TrackId> tracks);
    void endRanking();
    void sortBy(const std::vector<SortKey> &keys);
    void sortByTag(catalogue::TagId tag);
    /// Hidden ones keep their place. Menu of the header, and of View ▸ Columns.
    [[nodiscard]] QMenu *columnMenu(QWidget *parent);
    /// The tag's column is seen.
    void showTagColumn(catalogue::TagId tag);
    /// Columns for a small window.
    void setCompact(bool compact);
    [[nodiscard]] int shown() const { return m_model.rowCount(); }
    /// Of the shown ones, in the column that the list is sorted by.
    struct Above
    {
        int count = 0;
        double threshold = 0;
    };
    [[nodiscard]] std::optional<Above> aboveThreshold() const;
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// The list is another one.
    void listChanged();
    void clearSearchWanted();
    void addFoldersWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh(TrackTable::Scroll scroll = TrackTable::Scroll::SameHeight);
    void show(const std::shared_ptr<const library::TrackList> &tracks, std::vector<std::uint32_t> rows,
              TrackTable::Scroll scroll);
    void onTagChanged(catalogue::TagId id);
    void applyColumns();
    [[nodiscard]] std::shared_ptr<const TagView> tagOfSuggestions() const;
    [[nodiscard]] QString emptyText() const;
    void retranslate();

    Session &m_session;
    TrackTableModel m_model;
    TrackTable *m_table;
    QLabel *m_rankingLine;
    QLabel *m_empty;
    library::Search m_search;
    QString m_text;
    std::optional<std::vector<catalogue::TrackId>> m_ranking;
    QString m_rankingText;
    bool m_isNewRanking = false; ///< and not shown yet
    std::vector<SortKey> m_keys;
    std::vector<SortKey> m_keysBefore;                    ///< the ranking
    std::shared_ptr<std::atomic<std::uint64_t>> m_newest; // number of the last request
    std::set<std::string> m_hiddenFields;
    std::set<std::string> m_shownTags;     // besides the active one; names
    std::set<catalogue::TagId> m_unscored; // of which no scores were there when the list was sorted
    bool m_isCompact = false;
};

} // namespace tagwright::ui
