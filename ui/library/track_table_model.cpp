// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_table_model.h"

#include "ui/session/texts.h"
#include "ui/theme/type.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace tagwright::ui {

using catalogue::TagId;
using catalogue::TrackId;

namespace {

constexpr int firstTag = TrackTableModel::Fields;

QString number(double value)
{
    return value > 0 ? QLocale().toString(value, 'f', 0) : QString();
}

} // namespace

const QString TrackTableModel::trackMimeType = QStringLiteral("application/x-tagwright-tracks");

TrackTableModel::TrackTableModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_tracks(std::make_shared<const library::TrackList>(library::TrackList::Builder().build()))
{
}

void TrackTableModel::setRows(std::shared_ptr<const library::TrackList> tracks,
                              std::vector<std::uint32_t> rows)
{
    beginResetModel();
    m_tracks = std::move(tracks);
    m_rows = std::move(rows);
    m_playing.reset();
    if (m_playingTrack)
        if (const auto row = m_tracks->rowOf(*m_playingTrack))
            m_playing = static_cast<std::uint32_t>(*row);
    endResetModel();
}

void TrackTableModel::setTags(const std::vector<std::shared_ptr<const TagView>> &tags)
{
    // Columns come and go one by one, so that the others keep their width and place.
    for (std::size_t i = m_tags.size(); i-- > 0;) {
        const bool isThere = std::ranges::any_of(
            tags, [&](const auto &view) { return view->tag.id == m_tags[i].view->tag.id; });
        if (isThere)
            continue;
        const int column = firstTag + static_cast<int>(i);
        beginRemoveColumns({}, column, column);
        m_tags.erase(m_tags.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveColumns();
    }
    for (const auto &view : tags) {
        if (columnOf(view->tag.id)) {
            setTag(view);
            continue;
        }
        const int column = columnCount();
        beginInsertColumns({}, column, column);
        m_tags.push_back({view, {}});
        endInsertColumns();
    }
    if (!m_tags.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, firstTag, columnCount() - 1);
}

void TrackTableModel::setTag(const std::shared_ptr<const TagView> &view)
{
    const auto column = columnOf(view->tag.id);
    if (!column)
        return;
    m_tags[static_cast<std::size_t>(*column - firstTag)] = {view, {}};
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, *column), index(rowCount() - 1, *column));
    Q_EMIT headerDataChanged(Qt::Horizontal, *column, *column);
}

void TrackTableModel::setPlaying(std::optional<TrackId> track)
{
    m_playingTrack = track;
    m_playing.reset();
    if (track)
        if (const auto row = m_tracks->rowOf(*track))
            m_playing = static_cast<std::uint32_t>(*row);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Lead), index(rowCount() - 1, Title));
}

void TrackTableModel::previewThreshold(TagId tag, double threshold)
{
    const auto column = columnOf(tag);
    if (!column)
        return;
    m_tags[static_cast<std::size_t>(*column - firstTag)].preview = threshold;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, *column), index(rowCount() - 1, *column));
    Q_EMIT headerDataChanged(Qt::Horizontal, *column, *column);
}

TrackId TrackTableModel::trackAt(int row) const
{
    return m_tracks->id(m_rows[static_cast<std::size_t>(row)]);
}

std::optional<int> TrackTableModel::rowOf(TrackId track) const
{
    const auto wanted = m_tracks->rowOf(track);
    if (!wanted)
        return std::nullopt;
    const auto found = std::ranges::find(m_rows, static_cast<std::uint32_t>(*wanted));
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

bool TrackTableModel::isPlaying(int row) const
{
    return m_playing && m_rows[static_cast<std::size_t>(row)] == *m_playing;
}

bool TrackTableModel::isMissing(int row) const
{
    return m_tracks->missing(m_rows[static_cast<std::size_t>(row)]);
}

const TagView *TrackTableModel::tagAt(int column) const
{
    const auto place = static_cast<std::size_t>(column - firstTag);
    return column < firstTag || place >= m_tags.size() ? nullptr : m_tags[place].view.get();
}

std::optional<int> TrackTableModel::columnOf(TagId tag) const
{
    const auto found =
        std::ranges::find_if(m_tags, [tag](const Column &column) { return column.view->tag.id == tag; });
    return found == m_tags.end() ? std::nullopt
                                 : std::optional(firstTag + static_cast<int>(found - m_tags.begin()));
}

double TrackTableModel::thresholdAt(int column) const
{
    const Column &tag = m_tags[static_cast<std::size_t>(column - firstTag)];
    return tag.preview.value_or(tag.view->threshold);
}

std::optional<TrackTableModel::Cell> TrackTableModel::scoreAt(int row, int column) const
{
    const TagView *tag = tagAt(column);
    const std::uint32_t track = m_rows[static_cast<std::size_t>(row)];
    if (!tag || !tag->tracks)
        return std::nullopt;
    const std::optional<std::uint32_t> place =
        tag->tracks == m_tracks ? track : tag->tracks->rowOf(m_tracks->id(track));
    if (!place || *place >= tag->scores.size())
        return std::nullopt;
    return Cell{tag->scores[*place], tag->marks[*place]};
}

int TrackTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrackTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstTag + static_cast<int>(m_tags.size());
}

QString TrackTableModel::text(std::uint32_t row, int field) const
{
    switch (field) {
    case Title:
        return qText(m_tracks->title(row));
    case Artist:
        return qText(m_tracks->artist(row));
    case Album:
        return qText(m_tracks->album(row));
    case AlbumArtist:
        return qText(m_tracks->albumArtist(row));
    case Genre:
        return qText(m_tracks->genre(row));
    case Year:
        return m_tracks->year(row) > 0 ? QString::number(m_tracks->year(row)) : QString();
    case Length:
        return timeText(m_tracks->durationMs(row));
    case Bpm:
        return number(m_tracks->bpm(row));
    case Added:
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(m_tracks->addedAt(row)).date(),
                                  QLocale::ShortFormat);
    case File:
        return QFile::decodeName(m_tracks->path(row).string().c_str());
    default:
        return {};
    }
}

QString TrackTableModel::scoreDescription(int row, int column) const
{
    const TagView *tag = tagAt(column);
    const auto score = scoreAt(row, column);
    const QString name = QString::fromStdString(tag->tag.name);
    if (!score || std::isnan(score->score)) {
        const QString state = tr("not analysed yet");
        return score && isLabel(score->mark) ? tr("%1: %2, %3").arg(name, markText(score->mark), state)
                                             : tr("%1: %2").arg(name, state);
    }
    return tr("%1: %2, score %3").arg(name, markText(score->mark), scoreText(score->score));
}

QVariant TrackTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int column = index.column();
    const std::uint32_t track = m_rows[static_cast<std::size_t>(index.row())];
    if (column < firstTag) {
        switch (role) {
        case Qt::DisplayRole:
            return text(track, column);
        case Qt::AccessibleTextRole:
            return column == Lead ? (isPlaying(index.row()) ? tr("playing") : QString())
                                  : text(track, column);
        case Qt::TextAlignmentRole:
            return column == Length || column == Bpm || column == Year || column == Added
                       ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                       : QVariant();
        case Qt::ToolTipRole:
            return isMissing(index.row()) ? QVariant(tr("The file is missing; its labels are kept."))
                                          : QVariant(text(track, column));
        default:
            return {};
        }
    }
    if (role == Qt::AccessibleTextRole)
        return scoreDescription(index.row(), column);
    if (role == Qt::ToolTipRole) {
        const auto score = scoreAt(index.row(), column);
        if (!score || std::isnan(score->score))
            return scoreDescription(index.row(), column);
        const TagView *tag = tagAt(column);
        const QString meaning =
            tag->model->isCalibrated()
                ? tr("Score %1: about %2 in 100 tracks like this are right.")
                      .arg(scoreText(score->score))
                      .arg(std::lround(100 * score->score))
                : tr("Score %1. It says how alike, not yet how probable.").arg(scoreText(score->score));
        return meaning + QLatin1Char(' ') + tr("It is that of the track's best clip.");
    }
    return {};
}

QVariant TrackTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Lead:
        return role == Qt::DisplayRole ? QString() : tr("Playing");
    case Title:
        return tr("Title");
    case Artist:
        return tr("Artist");
    case Album:
        return tr("Album");
    case AlbumArtist:
        return tr("Album artist");
    case Genre:
        return tr("Genre");
    case Year:
        return tr("Year");
    case Length:
        return tr("Length");
    case Bpm:
        return tr("BPM");
    case Added:
        return tr("Added");
    case File:
        return tr("File");
    default:
        return tagAt(section) ? QVariant(QString::fromStdString(tagAt(section)->tag.name)) : QVariant();
    }
}

Qt::ItemFlags TrackTableModel::flags(const QModelIndex &index) const
{
    return index.isValid()
               ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

QStringList TrackTableModel::mimeTypes() const
{
    return {trackMimeType, QStringLiteral("text/uri-list")};
}

QMimeData *TrackTableModel::mimeData(const QModelIndexList &indexes) const
{
    auto *carried = new QMimeData;
    QByteArray ids;
    QList<QUrl> files;
    int last = -1;
    for (const QModelIndex &index : indexes) {
        if (index.row() == last)
            continue; // another cell of the same track
        last = index.row();
        ids += QByteArray::number(qlonglong{trackAt(last).value}) + ' ';
        files.append(QUrl::fromLocalFile(text(m_rows[static_cast<std::size_t>(last)], File)));
    }
    carried->setData(trackMimeType, ids);
    carried->setUrls(files);
    return carried;
}

} // namespace tagwright::ui
