// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_browser.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tagwright::ui {

using catalogue::TagId;
using library::TrackList;

namespace {

using Rows = std::vector<std::uint32_t>;

constexpr QLatin1String addLink("add");
constexpr QLatin1String moreLink("more");

/// What is stored of the columns: names, not numbers, which change.
constexpr std::array fieldNames{"lead", "title",  "artist", "album", "album-artist", "genre",
                                "year", "length", "bpm",    "added", "file"};
static_assert(fieldNames.size() == TrackTableModel::Fields);

std::optional<library::Column> listColumn(int field)
{
    switch (field) {
    case TrackTableModel::Title:
        return library::Column::Title;
    case TrackTableModel::Artist:
        return library::Column::Artist;
    case TrackTableModel::Album:
        return library::Column::Album;
    case TrackTableModel::AlbumArtist:
        return library::Column::AlbumArtist;
    case TrackTableModel::Genre:
        return library::Column::Genre;
    case TrackTableModel::Year:
        return library::Column::Year;
    case TrackTableModel::Length:
        return library::Column::Duration;
    case TrackTableModel::Bpm:
        return library::Column::Bpm;
    case TrackTableModel::Added:
        return library::Column::Added;
    case TrackTableModel::File:
        return library::Column::Path;
    default:
        return std::nullopt;
    }
}

/// As the search language knows labels.
std::int8_t stateOf(Mark mark)
{
    switch (mark) {
    case Mark::Yes:
    case Mark::Accepted:
    case Mark::CheckedYes:
        return 1;
    case Mark::No:
    case Mark::Rejected:
    case Mark::CheckedNo:
        return -1;
    case Mark::NotSure:
        return catalogue::notSure;
    case Mark::None:
    case Mark::Suggested:
        break;
    }
    return 0;
}

/// All that is needed to make a list; copied to the worker.
struct Request
{
    library::Search search;
    bool wantsMissing = false;
    std::shared_ptr<const TrackList> tracks;
    std::vector<std::shared_ptr<const TagView>> searched;
    std::optional<std::vector<catalogue::TrackId>> ranking; ///< in place of the search
    struct Key
    {
        std::optional<library::Column> column;
        std::shared_ptr<const TagView> tag;
        bool descending = false;
    };
    std::vector<Key> keys;
};

Rows rowsOf(const Request &request, const std::stop_token &stop)
{
    std::vector<library::SortKey> keys;
    for (const Request::Key &key : request.keys) {
        if (key.column)
            keys.push_back({.column = *key.column, .descending = key.descending});
        else if (key.tag && key.tag->scores.size() == request.tracks->size())
            keys.push_back({.descending = key.descending, .numbers = key.tag->scores});
    }
    if (request.ranking) {
        Rows ranked;
        for (const catalogue::TrackId track : *request.ranking)
            if (const auto row = request.tracks->rowOf(track))
                ranked.push_back(*row);
        if (!keys.empty())
            request.tracks->sortRows(ranked, keys);
        return ranked;
    }
    library::TagColumns columns;
    for (const auto &view : request.searched) {
        library::TagColumn column{
            .name = view->tag.name, .score = view->scores, .state = {}, .threshold = view->threshold};
        column.state.reserve(view->marks.size());
        for (const Mark mark : view->marks)
            column.state.push_back(stateOf(mark));
        columns.push_back(std::move(column));
    }
    Rows rows = request.search.matches(*request.tracks, columns, stop);
    if (!request.wantsMissing)
        std::erase_if(rows, [&](std::uint32_t row) { return request.tracks->missing(row); });
    request.tracks->sortRows(rows, keys);
    return rows;
}

/// A menu that stays open while its boxes are ticked.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = activeAction(); action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

TrackBrowser::TrackBrowser(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_table(new TrackTable(m_model)), m_rankingLine(new QLabel),
      m_empty(new QLabel), m_keys{{TrackTableModel::Title, false}},
      m_newest(std::make_shared<std::atomic<std::uint64_t>>(0)),
      m_hiddenFields{"album-artist", "genre", "year", "added", "file"}
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::RichText);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 12, 24, 12);
    m_empty->hide();
    m_rankingLine->setContentsMargins(12, 5, 12, 5);
    m_rankingLine->setTextFormat(Qt::RichText);
    m_rankingLine->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rankingLine);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    TrackHeader &header = m_table->trackHeader();
    header.setSortKeys(m_keys);
    constexpr std::array widths{30, 250, 140, 140, 140, 110, 60, 60, 56, 90, 260};
    for (int field = 0; field < TrackTableModel::Fields; ++field)
        header.resizeSection(field, widths[static_cast<std::size_t>(field)]);
    header.setSectionResizeMode(TrackTableModel::Lead, QHeaderView::Fixed);
    applyColumns();

    connect(&header, &TrackHeader::sortKeysChosen, this, &TrackBrowser::sortBy);
    connect(&header, &TrackHeader::thresholdMoved, &session, &Session::previewThreshold);
    connect(&session, &Session::thresholdPreviewed, &m_model, &TrackTableModel::previewThreshold);
    connect(&header, &TrackHeader::thresholdChosen, &session, [&session](TagId tag, double threshold) {
        session.setThreshold(tag, {.stop = {}, .score = threshold});
    });
    connect(&header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const std::unique_ptr<QMenu> menu(columnMenu(this));
        menu->exec(m_table->trackHeader().mapToGlobal(position));
    });
    connect(m_empty, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == addLink)
            Q_EMIT addFoldersWanted();
        else if (const auto tag = tagOfSuggestions(); tag && link == moreLink)
            m_session.setThreshold(tag->tag.id,
                                   {.stop = std::string(probe::name(probe::Stop::More)), .score = {}});
        else
            Q_EMIT clearSearchWanted();
    });
    connect(m_rankingLine, &QLabel::linkActivated, this, &TrackBrowser::endRanking);
    connect(&session, &Session::tracksChanged, this, [this] { refresh(TrackTable::Scroll::SameTrack); });
    connect(&session, &Session::tagListChanged, this, [this] {
        const int before = m_model.columnCount();
        m_model.setTags(m_session.tags());
        constexpr int tagWidth = 164;
        for (int i = before; i < m_model.columnCount(); ++i)
            m_table->trackHeader().resizeSection(i, tagWidth);
        applyColumns();
    });
    connect(&session, &Session::activeTagChanged, this, &TrackBrowser::applyColumns);
    connect(&session, &Session::tagChanged, this, &TrackBrowser::onTagChanged);
    retranslate();
}

void TrackBrowser::setSearch(const library::Search &search, const QString &text)
{
    const bool isOther = text.trimmed() != m_text;
    m_search = search;
    m_text = text.trimmed();
    isOther &&m_ranking ? endRanking() : refresh();
}

void TrackBrowser::endRanking()
{
    if (!m_ranking)
        return;
    m_ranking.reset();
    m_rankingLine->hide();
    sortBy(m_keys.empty() ? m_keysBefore : m_keys);
}

void TrackBrowser::showRanking(const QString &what, std::vector<catalogue::TrackId> tracks)
{
    m_ranking = std::move(tracks);
    m_rankingText = what;
    m_rankingLine->show();
    if (!m_keys.empty())
        m_keysBefore = m_keys;
    sortBy({});
    m_isNewRanking = true;
    retranslate();
}

void TrackBrowser::sortBy(const std::vector<SortKey> &keys)
{
    m_keys = keys;
    m_table->trackHeader().setSortKeys(keys);
    refresh();
}

void TrackBrowser::sortByTag(TagId tag)
{
    if (const auto column = m_model.columnOf(tag))
        sortBy({{*column, true}});
}

void TrackBrowser::refresh(TrackTable::Scroll scroll)
{
    Request request{.search = m_search,
                    .wantsMissing = m_text.contains(QStringLiteral("is:missing")),
                    .tracks = m_session.tracks(),
                    .searched = {},
                    .ranking = m_ranking,
                    .keys = {}};
    for (const std::string &name : m_search.tags())
        for (const auto &view : m_session.tags())
            if (view->tag.name == name && view->tracks == request.tracks)
                request.searched.push_back(view);
    m_unscored.clear();
    for (const SortKey &key : m_keys) {
        const TagView *tag = m_model.tagAt(key.column);
        const auto view = tag ? m_session.tag(tag->tag.id) : nullptr;
        request.keys.push_back({listColumn(key.column), view, key.descending});
        if (view && (!view->hasProbe() || view->tracks != request.tracks))
            m_unscored.insert(view->tag.id);
    }
    const std::uint64_t number = ++*m_newest;
    m_session.reader().ask(
        this,
        [request, number, newest = m_newest](catalogue::Database &,
                                             const std::stop_token &stop) -> Result<Rows> {
            if (*newest != number)
                return Rows{}; // a newer one waits already
            return rowsOf(request, stop);
        },
        [this, number, scroll, tracks = request.tracks](const Result<Rows> &rows) {
            if (rows && number == *m_newest)
                show(tracks, *rows, scroll);
        });
}

void TrackBrowser::show(const std::shared_ptr<const TrackList> &tracks, Rows rows, TrackTable::Scroll scroll)
{
    m_table->showRows(tracks, std::move(rows), scroll);
    const bool isEmpty = m_model.rowCount() == 0 && tracks->size() > 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (isEmpty)
        retranslate();
    std::optional<int> sortedTag;
    if (!m_keys.empty() && m_keys.front().descending && m_model.tagAt(m_keys.front().column))
        sortedTag = m_keys.front().column;
    m_table->setSortedTagColumn(sortedTag);
    m_table->trackHeader().setOrderIsOld(false);
    if (std::exchange(m_isNewRanking, false) && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, TrackTableModel::Title));
    Q_EMIT listChanged();
}

/// Rows stay where they are until they are sorted again: they do not run away under the pointer.
void TrackBrowser::onTagChanged(TagId id)
{
    const auto view = m_session.tag(id);
    m_model.setTag(view);
    const auto column = m_model.columnOf(id);
    if (column && std::ranges::find(m_keys, *column, &SortKey::column) != m_keys.end()) {
        if (m_unscored.contains(id) && view->hasProbe() && view->tracks == m_session.tracks())
            refresh(); // there was no order until now
        else
            m_table->trackHeader().setOrderIsOld(true);
    }
    const bool asksForTag =
        view && std::ranges::find(m_search.tags(), view->tag.name) != m_search.tags().end();
    if (m_model.rowCount() == 0 && asksForTag)
        refresh(); // nothing is there that could run away
    Q_EMIT listChanged();
}

std::optional<TrackBrowser::Above> TrackBrowser::aboveThreshold() const
{
    if (m_keys.empty())
        return std::nullopt;
    const int column = m_keys.front().column;
    const TagView *tag = m_model.tagAt(column);
    if (!tag || !tag->hasProbe())
        return std::nullopt;
    Above above{.count = 0, .threshold = m_model.thresholdAt(column)};
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const auto cell = m_model.scoreAt(row, column); cell && reaches(cell->score, above.threshold))
            ++above.count;
    return above;
}

// ---- columns

QMenu *TrackBrowser::columnMenu(QWidget *parent)
{
    auto *menu = new TickMenu(parent);
    for (int field = TrackTableModel::Title; field < TrackTableModel::Fields; ++field) {
        const std::string name = fieldNames[static_cast<std::size_t>(field)];
        QAction *action =
            menu->addAction(m_model.headerData(field, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_hiddenFields.contains(name));
        action->setEnabled(field != TrackTableModel::Title);
        connect(action, &QAction::toggled, this, [this, name](bool shown) {
            shown ? static_cast<void>(m_hiddenFields.erase(name))
                  : static_cast<void>(m_hiddenFields.insert(name));
            applyColumns();
        });
    }
    if (!m_session.tags().empty())
        menu->addSeparator();
    const auto active = m_session.activeTag();
    for (const auto &view : m_session.tags()) {
        const bool isActive = active && active->tag.id == view->tag.id;
        QAction *action = menu->addAction(QString::fromStdString(view->tag.name));
        action->setCheckable(true);
        action->setChecked(isActive || m_shownTags.contains(view->tag.name));
        action->setEnabled(!isActive);
        connect(action, &QAction::toggled, this, [this, name = view->tag.name](bool shown) {
            shown ? static_cast<void>(m_shownTags.insert(name)) : static_cast<void>(m_shownTags.erase(name));
            applyColumns();
        });
    }
    return menu;
}

void TrackBrowser::showTagColumn(TagId tag)
{
    if (const auto view = m_session.tag(tag)) {
        m_shownTags.insert(view->tag.name);
        applyColumns();
    }
}

void TrackBrowser::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    applyColumns();
}

void TrackBrowser::applyColumns()
{
    TrackHeader &header = m_table->trackHeader();
    for (int field = TrackTableModel::Lead; field < TrackTableModel::Fields; ++field) {
        const bool isForLarge = field == TrackTableModel::Bpm;
        header.setSectionHidden(field, m_hiddenFields.contains(fieldNames[static_cast<std::size_t>(field)]) ||
                                           (m_isCompact && isForLarge));
    }
    const auto active = m_session.activeTag();
    for (int column = TrackTableModel::Fields; column < m_model.columnCount(); ++column) {
        const TagView *tag = m_model.tagAt(column);
        const bool isActive = active && active->tag.id == tag->tag.id;
        header.setSectionHidden(column, !isActive && (m_isCompact || !m_shownTags.contains(tag->tag.name)));
    }
    header.setSectionResizeMode(TrackTableModel::Title, QHeaderView::Stretch);
}

QByteArray TrackBrowser::saveState() const
{
    QStringList hidden;
    for (const std::string &name : m_hiddenFields)
        hidden.append(QString::fromStdString(name));
    QStringList tags;
    for (const std::string &name : m_shownTags)
        tags.append(QString::fromStdString(name));
    QList<int> widths;
    QList<int> places;
    for (int field = 0; field < TrackTableModel::Fields; ++field) {
        widths.append(m_table->columnWidth(field));
        places.append(m_table->horizontalHeader()->visualIndex(field));
    }
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << qint32{1} << hidden << tags << widths << places;
    return bytes;
}

void TrackBrowser::restoreState(const QByteArray &state)
{
    qint32 version = 0;
    QStringList hidden;
    QStringList tags;
    QList<int> widths;
    QList<int> places;
    QDataStream stream(state);
    stream >> version >> hidden >> tags >> widths >> places;
    if (stream.status() != QDataStream::Ok || version != 1 || widths.size() != TrackTableModel::Fields ||
        places.size() != widths.size())
        return;
    m_hiddenFields.clear();
    for (const QString &name : hidden)
        m_hiddenFields.insert(name.toStdString());
    m_shownTags.clear();
    for (const QString &name : tags)
        m_shownTags.insert(name.toStdString());
    QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < places.size(); ++place) {
        const auto field = static_cast<int>(places.indexOf(place));
        if (field >= 0)
            header->moveSection(header->visualIndex(field), place);
    }
    for (int field = 1; field < widths.size(); ++field)
        if (widths[field] > 0)
            header->resizeSection(field, widths[field]);
    applyColumns();
}

void TrackBrowser::retranslate()
{
    m_empty->setText(emptyText());
    m_rankingLine->setText(QStringLiteral("%1 · <a href=\"all\">%2</a>")
                               .arg(m_rankingText.toHtmlEscaped(), tr("Show all tracks")));
}

/// The tag whose suggestions the search asks for, and nothing else.
std::shared_ptr<const TagView> TrackBrowser::tagOfSuggestions() const
{
    for (const auto &view : m_session.tags()) {
        const QString name = QString::fromStdString(view->tag.name);
        if (m_text == QStringLiteral("suggested:\"%1\"").arg(name) ||
            m_text == QStringLiteral("suggested:%1").arg(name))
            return view;
    }
    return nullptr;
}

/// Why there is no track, and what to do.
QString TrackBrowser::emptyText() const
{
    if (m_text == QStringLiteral("is:missing"))
        return tr("No track is missing.");
    const auto link = [](const QString &target, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, text);
    };
    if (m_session.tracks()->present() == 0)
        return tr("%n track(s) are missing, and no other is there. Their labels are kept, and come back with "
                  "their folder. %1",
                  nullptr, static_cast<int>(m_session.tracks()->size()))
            .arg(link(addLink, tr("Add folders…")));
    const QString clear = link(QStringLiteral("clear"), tr("Clear search"));
    if (const auto tag = tagOfSuggestions(); tag && tag->hasProbe()) {
        const bool isLowest = tag->model->stop() == probe::Stop::More;
        return tr("No suggestions are left at this threshold. %1")
            .arg(isLowest ? clear : link(moreLink, tr("Show more suggestions")));
    }
    return tr("No track matches this search. %1").arg(clear);
}

void TrackBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
