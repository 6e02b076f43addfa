// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that the table shows: some of the track list's, in some order, and a column for each tag.
#pragma once

#include "library/track_list.h"
#include "ui/session/tag_view.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace tagwright::ui {

class TrackTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Field { Lead, Title, Artist, Album, AlbumArtist, Genre, Year, Length, Bpm, Added, File, Fields };

    explicit TrackTableModel(QObject *parent = nullptr);

    /// \param rows  of the list, in the order in which they are shown
    void setRows(std::shared_ptr<const library::TrackList> tracks, std::vector<std::uint32_t> rows);
    /// A column for each, after the fields.
    void setTags(const std::vector<std::shared_ptr<const TagView>> &tags);
    /// A tag's scores or labels are others.
    void setTag(const std::shared_ptr<const TagView> &view);
    void setPlaying(std::optional<catalogue::TrackId> track);
    /// Shown in the tag's column until its view is renewed.
    void previewThreshold(catalogue::TagId tag, double threshold);

    [[nodiscard]] const std::shared_ptr<const library::TrackList> &tracks() const { return m_tracks; }
    [[nodiscard]] const std::vector<std::uint32_t> &rows() const { return m_rows; }
    [[nodiscard]] catalogue::TrackId trackAt(int row) const;
    /// Where the table shows the track. Looks through all rows.
    [[nodiscard]] std::optional<int> rowOf(catalogue::TrackId track) const;
    [[nodiscard]] bool isPlaying(int row) const;
    [[nodiscard]] bool isMissing(int row) const;
    /// Null for columns that are no tag's.
    [[nodiscard]] const TagView *tagAt(int column) const;
    [[nodiscard]] std::optional<int> columnOf(catalogue::TagId tag) const;
    [[nodiscard]] double thresholdAt(int column) const;
    struct Cell
    {
        float score = 0; ///< NaN: not analysed
        Mark mark = Mark::None;
    };
    /// The last that is known, also while the tag's scores belong to an older list.
    [[nodiscard]] std::optional<Cell> scoreAt(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    /// What dragged tracks are called inside of the program: ids, separated by spaces.
    static const QString trackMimeType;

private:
    [[nodiscard]] QString text(std::uint32_t row, int field) const;
    [[nodiscard]] QString scoreDescription(int row, int column) const;

    struct Column
    {
        std::shared_ptr<const TagView> view;
        std::optional<double> preview;
    };
    std::shared_ptr<const library::TrackList> m_tracks;
    std::vector<std::uint32_t> m_rows;
    std::vector<Column> m_tags;
    std::optional<std::uint32_t> m_playing; // row of the list
    std::optional<catalogue::TrackId> m_playingTrack;
};

} // namespace tagwright::ui
