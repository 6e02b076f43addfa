// SPDX-License-Identifier: GPL-3.0-or-later
// The table of tracks: the view alone. What it shows and in which order is the browser's matter.
#pragma once

#include "ui/library/track_header.h"
#include "ui/library/track_table_model.h"

#include <QTableView>

namespace tagwright::ui {

class TrackDelegate;

class TrackTable : public QTableView
{
    Q_OBJECT

public:
    explicit TrackTable(TrackTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] TrackHeader &trackHeader() { return *m_header; }
    void setSortedTagColumn(std::optional<int> column);
    /// Tracks of the selected rows, in their order.
    [[nodiscard]] std::vector<catalogue::TrackId> selectedTracks() const;
    [[nodiscard]] int selectedCount() const;
    enum class Scroll {
        SameHeight,
        SameTrack ///< rows that come in above do not move what one looks at
    };
    /// Replaces what is shown and keeps selection, current row and scroll place where the tracks are still
    /// there.
    void showRows(std::shared_ptr<const library::TrackList> tracks, std::vector<std::uint32_t> rows,
                  Scroll scroll = Scroll::SameHeight);
    void showTrack(catalogue::TrackId track);

    /// Letters are commands: they do not look for a row.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void trackActivated(tagwright::catalogue::TrackId track);
    void selectionChangedTo(int count);

protected:
    void startDrag(Qt::DropActions actions) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::vector<int> selectedRows() const;
    void fitRows();

    TrackTableModel &m_model;
    TrackHeader *m_header;
    TrackDelegate *m_delegate;
};

} // namespace tagwright::ui
