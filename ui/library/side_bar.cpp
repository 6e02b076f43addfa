// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/side_bar.h"

#include "ui/library/side_list.h"
#include "ui/session/texts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagwright::ui {

using catalogue::TagId;

namespace {

constexpr int titleIndent = 12;
constexpr double muchChanged = 0.25; // of the suggestions, since the check
constexpr std::size_t mostStock = 40;
constexpr std::int64_t examplesNeeded = 3;
const auto stockKey = QStringLiteral("side-bar/stock-unfolded");

QLabel *sectionTitle(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(semibold(ui::font(Type::Sm)));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QStandardItem *row(const QString &text, const QString &icon, const QVariant &value)
{
    auto *item = new QStandardItem(text);
    item->setData(icon, IconRole);
    item->setData(value, ValueRole);
    return item;
}

QString stateIcon(const TagView &view)
{
    if (!view.model || view.positive < examplesNeeded)
        return {};
    if (!view.checkedAt)
        return QStringLiteral("shield");
    return view.changedSinceCheck.value_or(0) > muchChanged ? QStringLiteral("shield-changed")
                                                            : QStringLiteral("shield-check");
}

/// The suggestions; while there are none, how far it is to the first ones. A tag that began with a stock tag
/// or like another one has suggestions before it has examples of its own.
QString countOf(const TagView &view)
{
    if (view.model && (view.positive >= examplesNeeded || view.model->labels().start > 0))
        return countText(view.suggested);
    const bool isYoung = view.isRead && view.positive < examplesNeeded;
    return isYoung ? SideBar::tr("%1 of 3").arg(countText(view.positive)) : QString();
}

QString stateText(const TagView &view)
{
    if (!view.isRead)
        return {};
    QString text =
        SideBar::tr("%1 yes, %2 no, %3 not sure.")
            .arg(countText(view.positive), countText(view.negative), countText(std::ssize(view.notSure)));
    if (!view.model)
        return text;
    text += QLatin1Char(' ') + SideBar::tr("%1 suggested.").arg(countText(view.suggested));
    if (!view.checkedAt)
        return text + QLatin1Char(' ') + SideBar::tr("Not checked yet.");
    const QDate day = QDateTime::fromSecsSinceEpoch(*view.checkedAt).date();
    text += QLatin1Char(' ') +
            (day == QDate::currentDate()
                 ? SideBar::tr("Checked today.")
                 : SideBar::tr("Checked on %1.").arg(QLocale().toString(day, QLocale::ShortFormat)));
    if (view.changedSinceCheck.value_or(0) > muchChanged)
        text += QLatin1Char(' ') + SideBar::tr("The tag has changed since.");
    return text;
}

} // namespace

SideBar::SideBar(Session &session, StockList &stock, QWidget *parent)
    : QWidget(parent), m_session(session), m_libraryModel(new QStandardItemModel(this)),
      m_searchModel(new QStandardItemModel(this)), m_tagModel(new QStandardItemModel(this)), m_stock(stock),
      m_stockTitle(new QToolButton), m_noStock(new QLabel), m_stockModel(new QStandardItemModel(this)),
      m_stockList(new SideList)
{
    auto *content = new QWidget;
    m_libraryTitle = sectionTitle(content);
    m_searchTitle = sectionTitle(content);
    m_tagTitle = sectionTitle(content);
    m_suggestedTitle = new QLabel(content);
    m_suggestedTitle->setFont(ui::font(Type::Xs));
    m_suggestedTitle->setForegroundRole(QPalette::PlaceholderText);
    m_noTags = new QLabel(content);
    m_noTags->setWordWrap(true);
    m_noTags->setFont(ui::font(Type::Sm));
    m_noTags->setForegroundRole(QPalette::PlaceholderText);
    m_noTags->setContentsMargins(titleIndent, 4, titleIndent, 4);
    m_libraryList = new SideList(content);
    m_searchList = new SideList(content);
    m_tagList = new TagList(content);
    m_libraryList->setModel(m_libraryModel);
    m_libraryList->setItemDelegate(new SideDelegate(m_libraryList));
    m_searchList->setModel(m_searchModel);
    m_searchList->setItemDelegate(new SideDelegate(m_searchList));
    m_searchList->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tagList->setModel(m_tagModel);
    m_tagList->setItemDelegate(new TagDelegate(m_tagList));
    m_tagList->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(0);
    const auto addTitle = [column](QLabel *title, QLabel *end = nullptr) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(titleIndent, 0, titleIndent, 4);
        line->addWidget(title);
        line->addStretch();
        if (end)
            line->addWidget(end);
        column->addLayout(line);
    };
    addTitle(m_libraryTitle);
    column->addWidget(m_libraryList);
    column->addSpacing(14);
    addTitle(m_searchTitle);
    column->addWidget(m_searchList);
    column->addSpacing(14);
    addTitle(m_tagTitle, m_suggestedTitle);
    column->addWidget(m_tagList);
    column->addWidget(m_noTags);
    column->addSpacing(14);
    column->addWidget(m_stockTitle);
    column->addWidget(m_noStock);
    column->addWidget(m_stockList);
    column->addStretch();
    m_stockTitle->setAutoRaise(true);
    m_stockTitle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stockTitle->setFont(semibold(ui::font(Type::Sm)));
    m_noStock->setWordWrap(true);
    m_noStock->setFont(ui::font(Type::Sm));
    m_noStock->setForegroundRole(QPalette::PlaceholderText);
    m_noStock->setContentsMargins(titleIndent, 4, titleIndent, 4);
    m_stockList->setModel(m_stockModel);
    m_stockList->setItemDelegate(new SideDelegate(m_stockList));

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setMinimumWidth(184);

    connect(m_libraryList, &SideList::chosen, this, [this](const QModelIndex &index) {
        const auto part = static_cast<LibraryPart>(index.data(ValueRole).toInt());
        if (part == LibraryPart::Refused)
            Q_EMIT refusedChosen();
        else
            Q_EMIT searchChosen(searchOf(part));
    });
    connect(m_searchList, &SideList::chosen, this,
            [this](const QModelIndex &index) { Q_EMIT searchChosen(index.data(ValueRole).toString()); });
    connect(m_searchList, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_searchList->indexAt(position);
        if (!index.isValid())
            return;
        QMenu menu;
        const QAction *remove = menu.addAction(tr("Remove saved search"));
        if (menu.exec(m_searchList->viewport()->mapToGlobal(position)) == remove)
            m_session.removeSearch(index.data().toString());
    });
    connect(m_stockTitle, &QToolButton::clicked, this, [this] {
        unfoldStock(!m_isStockUnfolded);
        QSettings().setValue(stockKey, m_isStockUnfolded);
    });
    connect(&stock, &StockList::changed, this, &SideBar::fillStock);
    connect(m_stockList, &SideList::chosen, this, [this](const QModelIndex &index) {
        Q_EMIT newTagLikeWanted((*m_stock.classes())[static_cast<std::size_t>(index.row())]);
    });
    const auto tagOf = [](const QModelIndex &index) { return TagId{index.data(ValueRole).toLongLong()}; };
    connect(m_tagList, &SideList::chosen, this,
            [this, tagOf](const QModelIndex &index) { Q_EMIT tagChosen(tagOf(index)); });
    connect(m_tagList, &QListView::doubleClicked, this,
            [this, tagOf](const QModelIndex &index) { Q_EMIT suggestionsWanted(tagOf(index)); });
    connect(m_tagList, &TagList::tracksDropped, this,
            [this, tagOf](const QModelIndex &index, const std::vector<catalogue::TrackId> &tracks,
                          int value) { Q_EMIT labelsWanted(tagOf(index), tracks, value); });
    connect(m_tagList, &TagList::moved, this, [this](int from, int to) {
        std::vector<TagId> order;
        for (const auto &view : m_session.tags())
            order.push_back(view->tag.id);
        const TagId moved = order[static_cast<std::size_t>(from)];
        order.erase(order.begin() + from);
        order.insert(order.begin() + to, moved);
        m_session.reorderTags(order);
    });
    connect(m_tagList, &QWidget::customContextMenuRequested, this, [this, tagOf](const QPoint &position) {
        const QModelIndex index = m_tagList->indexAt(position);
        if (!index.isValid())
            return;
        QMenu menu;
        const QAction *show = menu.addAction(tr("Show suggestions in the list"));
        const QAction *edit = menu.addAction(tr("Edit tag…"));
        const QAction *remove = menu.addAction(tr("Delete tag"));
        const QAction *chosen = menu.exec(m_tagList->viewport()->mapToGlobal(position));
        if (chosen == show)
            Q_EMIT suggestionsWanted(tagOf(index));
        else if (chosen == edit)
            Q_EMIT editWanted(tagOf(index));
        else if (chosen == remove)
            m_session.deleteTag(tagOf(index));
    });
    connect(&session, &Session::tracksChanged, this, &SideBar::fillLibrary);
    connect(&session, &Session::refusalsChanged, this, &SideBar::fillLibrary);
    connect(&session, &Session::savedSearchesChanged, this, &SideBar::fillSearches);
    connect(&session, &Session::tagListChanged, this, &SideBar::fillTags);
    connect(&session, &Session::tagChanged, this, &SideBar::fillTags);
    connect(&session, &Session::activeTagChanged, this, &SideBar::fillTags);
    retranslate();
    unfoldStock(QSettings().value(stockKey).toBool());
}

QString SideBar::searchOf(LibraryPart part)
{
    switch (part) {
    case LibraryPart::AddedLately:
        return QStringLiteral("added:<7d");
    case LibraryPart::Missing:
        return QStringLiteral("is:missing");
    default:
        return {};
    }
}

void SideBar::followSearch(const QString &search)
{
    m_search = search.trimmed();
    const auto words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool isSaved = false;
    for (int i = 0; i < m_searchModel->rowCount(); ++i) {
        QStandardItem *item = m_searchModel->item(i);
        const bool isThis = item->data(ValueRole).toString() == m_search;
        item->setData(isThis, ChosenRole);
        isSaved = isSaved || isThis;
    }
    const bool isLate = words.contains(searchOf(LibraryPart::AddedLately));
    const bool isMissing = words.contains(searchOf(LibraryPart::Missing));
    for (int i = 0; i < m_libraryModel->rowCount(); ++i) {
        QStandardItem *item = m_libraryModel->item(i);
        const auto part = static_cast<LibraryPart>(item->data(ValueRole).toInt());
        item->setData(!isSaved && ((part == LibraryPart::All && !isLate && !isMissing) ||
                                   (part == LibraryPart::AddedLately && isLate) ||
                                   (part == LibraryPart::Missing && isMissing)),
                      ChosenRole);
    }
}

void SideBar::fillLibrary()
{
    const library::TrackList &tracks = *m_session.tracks();
    constexpr qint64 week = 7 * 24 * 3600;
    const qint64 since = QDateTime::currentSecsSinceEpoch() - week;
    std::int64_t present = 0;
    std::int64_t late = 0;
    std::int64_t missing = 0;
    for (std::uint32_t i = 0; i < tracks.size(); ++i) {
        const bool isMissing = tracks.missing(i);
        missing += isMissing ? 1 : 0;
        present += isMissing ? 0 : 1;
        late += !isMissing && tracks.addedAt(i) > since ? 1 : 0;
    }
    m_libraryModel->clear();
    const auto add = [this](const QString &text, const QString &icon, LibraryPart part, std::int64_t number) {
        QStandardItem *item = row(text, icon, static_cast<int>(part));
        item->setData(countText(number), CountRole);
        m_libraryModel->appendRow(item);
    };
    add(tr("All tracks"), QStringLiteral("music"), LibraryPart::All, present);
    add(tr("Added last 7 days"), QStringLiteral("clock"), LibraryPart::AddedLately, late);
    add(tr("Missing"), QStringLiteral("missing"), LibraryPart::Missing, missing);
    add(tr("Refused files"), QStringLiteral("warning"), LibraryPart::Refused,
        std::ssize(m_session.refusals()));
    followSearch(m_search);
}

void SideBar::fillSearches()
{
    m_searchModel->clear();
    for (const catalogue::SavedSearch &search : m_session.savedSearches())
        m_searchModel->appendRow(row(QString::fromStdString(search.name), QStringLiteral("bookmark"),
                                     QString::fromStdString(search.expression)));
    const bool any = m_searchModel->rowCount() > 0;
    m_searchTitle->setVisible(any);
    m_searchList->setVisible(any);
    followSearch(m_search);
}

void SideBar::fillTags()
{
    const auto active = m_session.activeTag();
    const auto &tags = m_session.tags();
    m_tagModel->setRowCount(static_cast<int>(tags.size()));
    for (int i = 0; i < m_tagModel->rowCount(); ++i) {
        const TagView &view = *tags[static_cast<std::size_t>(i)];
        QStandardItem *item = m_tagModel->item(i);
        if (!item) {
            item = new QStandardItem;
            m_tagModel->setItem(i, item);
        }
        item->setText(QString::fromStdString(view.tag.name));
        item->setData(qlonglong{view.tag.id.value}, ValueRole);
        item->setData(view.tag.colour, ColourRole);
        item->setData(active && active->tag.id == view.tag.id, ChosenRole);
        item->setData(countOf(view), CountRole);
        item->setData(stateIcon(view), IconRole);
        item->setToolTip(stateText(view));
        item->setAccessibleDescription(stateText(view));
    }
    m_noTags->setVisible(tags.empty());
    m_tagList->setVisible(!tags.empty());
    m_suggestedTitle->setVisible(!tags.empty());
}

void SideBar::unfoldStock(bool isUnfolded)
{
    m_stockTitle->setIcon(isUnfolded ? icon(QStringLiteral("chevron-down"))
                                     : icon(QStringLiteral("chevron-right"), Mirrored::Yes));
    m_isStockUnfolded = isUnfolded;
    m_stockTitle->setAccessibleDescription(isUnfolded ? tr("Unfolded") : tr("Folded up"));
    if (isUnfolded)
        m_stock.want();
    fillStock();
}

void SideBar::fillStock()
{
    const auto &classes = m_stock.classes();
    m_stockModel->clear();
    if (m_isStockUnfolded && classes)
        for (std::size_t i = 0; i < std::min(classes->size(), mostStock); ++i) {
            const tagging::HeardClass &heard = (*classes)[i];
            QStandardItem *item = row(qText(heard.name), QStringLiteral("tag"), {});
            item->setData(countText(heard.tracks), CountRole);
            const QString about =
                tr("Heard in %n track(s) by %1. Make a tag like it.", nullptr, static_cast<int>(heard.tracks))
                    .arg(qText(heard.extractor));
            item->setToolTip(about);
            item->setAccessibleDescription(about);
            m_stockModel->appendRow(item);
        }
    m_noStock->setText(!classes ? tr("Stock tags are being counted.")
                                : tr("No extractor that has analysed this library brings tags of its own. "
                                     "Tools ▸ Models lists those that do: YAMNet and MusiCNN."));
    m_noStock->setVisible(m_isStockUnfolded && (!classes || classes->empty()));
    m_stockList->setVisible(m_isStockUnfolded && m_stockModel->rowCount() > 0);
}

void SideBar::retranslate()
{
    m_stockTitle->setText(tr("Stock tags"));
    m_stockList->setAccessibleName(tr("Stock tags"));
    fillStock();
    m_libraryTitle->setText(tr("Library"));
    m_searchTitle->setText(tr("Saved searches"));
    m_tagTitle->setText(tr("Tags"));
    m_suggestedTitle->setText(tr("suggested"));
    m_noTags->setText(tr("No tags yet. Choose a few tracks that share something, then press Ctrl+T."));
    m_libraryList->setAccessibleName(tr("Library"));
    m_searchList->setAccessibleName(tr("Saved searches"));
    m_tagList->setAccessibleName(tr("Tags"));
    fillLibrary();
    fillSearches();
    fillTags();
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
