// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/exporting/file_exchange.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/library/search_field.h"
#include "ui/player/device_menu.h"
#include "ui/player/playback_controller.h"
#include "ui/player/player_bar.h"
#include "ui/probe/quality_panel.h"
#include "ui/probe/quality_text.h"
#include "ui/probe/why_panel.h"
#include "ui/review/check_page.h"
#include "ui/review/review_card.h"
#include "ui/review/review_stage.h"
#include "ui/session/core_text.h"
#include "ui/session/texts.h"
#include "ui/tagging/bulk_labels.h"
#include "ui/tagging/examples_page.h"
#include "ui/tagging/tag_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"
#include "ui/window/command_search.h"
#include "ui/window/demo_library.h"
#include "ui/window/first_run_page.h"
#include "ui/window/menus.h"
#include "ui/window/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace tagwright::ui {

using catalogue::TagId;

namespace {

constexpr int layoutVersion = 1;
/// The window must not grow for a page that is not seen.
constexpr QSize smallestPage(480, 240);
// Below this the parts become smaller and show less.
constexpr int roomyWidth = 1480;
constexpr int roomyHeight = 860;

QToolButton *toolButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(false);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// A dock that looks like a part of the window as long as it is in its place.
QDockWidget *dock(const QString &name, QWidget *content, Qt::DockWidgetAreas areas)
{
    auto *widget = new QDockWidget;
    widget->setObjectName(name);
    widget->setWidget(content);
    widget->setAllowedAreas(areas);
    auto *noTitle = new QWidget(widget);
    widget->setTitleBarWidget(noTitle);
    QObject::connect(widget, &QDockWidget::topLevelChanged, widget, [widget, noTitle](bool floats) {
        widget->setTitleBarWidget(floats ? nullptr : noTitle);
    });
    return widget;
}

} // namespace

MainWindow::MainWindow(std::filesystem::path catalogueFolder, std::filesystem::path worker)
    : m_session(std::move(catalogueFolder)), m_jobs(m_session.folder(), std::move(worker)),
      m_libraryJobs(m_session, m_jobs), m_folderWatch(m_session, m_jobs, m_preferences), m_commands(this),
      m_stock(m_session), m_review(m_session), m_check(m_session), m_browser(new TrackBrowser(m_session)),
      m_firstRun(new FirstRunPage(hasDemoMusic() && m_session.folder() != demoCatalogueFolder())),
      m_stack(new QStackedWidget), m_sideBar(new SideBar(m_session, m_stock)),
      m_panel(new TagPanel(m_session)), m_playerBar(new PlayerBar(m_session, m_player, m_commands)),
      m_card(new ReviewCard(m_session, m_review, m_player, *m_playerBar)),
      m_examples(new ExamplesPage(m_session, m_review)), m_quality(new QualityPanel(m_session)),
      m_why(new WhyPanel(m_session, m_review)), m_jobsPanel(new JobsPanel(m_session, m_jobs)),
      m_playback(new PlaybackController(m_session, m_player, m_review, *m_browser, *m_playerBar, this)),
      m_devices(new DeviceMenu(m_player.output(), this)),
      m_stage(new ReviewStage(m_session, m_review, m_player, *m_playerBar)),
      m_checkPage(new CheckPage(m_session, m_check, m_player, *m_playerBar)),
      m_bulk(new BulkLabels(m_session, this)), m_exchange(new FileExchange(m_session, this)),
      m_toast(new Toast(m_stack)), m_commandSearch(new CommandSearch(m_commands, m_session, this))
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/tagwright.svg")));
    setAcceptDrops(true);
    setDockNestingEnabled(false);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_searchError = new QLabel;
    m_searchError->setContentsMargins(12, 5, 12, 5);
    m_searchError->setAutoFillBackground(true);
    m_searchError->hide();
    column->addWidget(m_searchError);
    column->addWidget(m_stack, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_browser, m_firstRun, m_stage, m_checkPage}) {
        page->setMinimumSize(smallestPage);
        m_stack->addWidget(page);
    }
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::refreshTitle);
    setCentralWidget(centre);
    m_panel->addPage(m_card, [] { return tr("Review"); });
    m_panel->addPage(m_examples, [] { return tr("Examples"); });
    m_panel->addPage(m_quality, [] { return tr("Quality"); });
    m_panel->addPage(m_why, [] { return tr("Why"); });
    buildToolBar();
    buildDocks();
    buildPlayer();
    buildStatusBar();
    buildJobs();
    connectFileCommands();
    connectJobCommands();
    connectListCommands();
    connectTagCommands();
    connectReviewCommands();
    connectQuality();
    connectPlaybackCommands();
    connectViewCommands();
    connectSettingsCommands();
    m_panel->setMenu(tagMenu(m_commands, this));
    qApp->installEventFilter(this);
    retranslate();
    restoreLayout();
    refreshCommands();
    refreshStatus();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    hide(); // while everything is still there that listens to that
}

// ---- parts

void MainWindow::buildToolBar()
{
    m_toolBar = new QToolBar;
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->layout()->setContentsMargins(8, 8, 8, 8);
    m_toolBar->layout()->setSpacing(8);
    m_search = new SearchField;
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files that are dropped there are for the library
    m_search->setMinimumWidth(240);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_toolBar->addWidget(toolButton(m_commands[Command::AddFolders]));
    m_toolBar->addWidget(toolButton(m_commands[Command::NewTag]));
    m_toolBar->addWidget(m_search);
    auto *save = toolButton(m_commands[Command::SaveSearch]);
    save->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolBar->addWidget(save);
    m_toolBar->addWidget(m_count);
    m_toolBar->addWidget(toolButton(m_commands[Command::Commands]));
    m_toolBar->addWidget(toolButton(m_commands[Command::Export]));
    addToolBar(Qt::TopToolBarArea, m_toolBar);
    connect(m_search, &SearchField::searchChanged, this, [this](const library::Search &search) {
        m_searchError->hide();
        m_browser->setSearch(search, m_search->text());
        m_sideBar->followSearch(m_search->text());
    });
    connect(m_search, &SearchField::searchWrong, this, [this](const library::SearchError &error) {
        QPalette colours = m_searchError->palette();
        colours.setColor(QPalette::Window, tokens().errorGround);
        colours.setColor(QPalette::WindowText, tokens().error);
        m_searchError->setPalette(colours);
        m_searchError->setText(coreText(error.message));
        m_searchError->show();
    });
    connect(&m_session, &Session::tracksChanged, this, [this] { m_search->setTracks(m_session.tracks()); });
    connect(&m_session, &Session::tagListChanged, this, [this] {
        std::vector<std::string> names;
        for (const auto &view : m_session.tags())
            names.push_back(view->tag.name);
        m_search->setTagNames(std::move(names));
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { focusTable(); });
}

void MainWindow::buildDocks()
{
    const auto sides = Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea;
    m_sideDock = dock(QStringLiteral("side-bar"), m_sideBar, sides);
    m_panelDock = dock(QStringLiteral("tag-panel"), m_panel, sides);
    // The bottom lies under the list only.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_sideDock);
    addDockWidget(Qt::RightDockWidgetArea, m_panelDock);
    m_jobsDock = dock(QStringLiteral("jobs"), m_jobsPanel, Qt::BottomDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobsDock);
    m_jobsDock->hide();
    connect(m_sideBar, &SideBar::searchChosen, this, &MainWindow::setSearch);
    connect(m_sideBar, &SideBar::tagChosen, &m_session, &Session::setActiveTag);
    connect(m_sideBar, &SideBar::suggestionsWanted, this, [this](TagId tag) {
        m_session.setActiveTag(tag);
        const auto view = m_session.tag(tag);
        setSearch(QStringLiteral("suggested:\"%1\"").arg(QString::fromStdString(view->tag.name)));
        m_browser->sortByTag(tag);
        focusTable();
    });
    connect(m_sideBar, &SideBar::newTagLikeWanted, this, &MainWindow::newTagLike);
    connect(m_sideBar, &SideBar::editWanted, this, &MainWindow::editTag);
    connect(m_sideBar, &SideBar::labelsWanted, m_bulk, &BulkLabels::label);
}

/// A tool bar spans the window below the docks.
void MainWindow::buildPlayer()
{
    m_playerTools = new QToolBar;
    m_playerTools->setObjectName(QStringLiteral("player"));
    m_playerTools->setMovable(false);
    m_playerTools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_playerTools->layout()->setContentsMargins(0, 0, 0, 0);
    m_playerBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_playerTools->addWidget(m_playerBar);
    addToolBar(Qt::BottomToolBarArea, m_playerTools);
    connect(m_playback, &PlaybackController::failed, this,
            [this](const QString &what) { m_toast->show(what); });
    connect(&m_player, &Player::availabilityChanged, this, &MainWindow::refreshCommands);
    connect(&m_player, &Player::trackChanged, this, &MainWindow::refreshCommands);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    m_status = new QLabel;
    m_status->setFont(ui::font(Type::Sm));
    m_status->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_status, 1);
    m_device = new QLabel;
    m_device->setFont(ui::font(Type::Sm));
    m_device->setForegroundRole(QPalette::PlaceholderText);
    m_device->setContentsMargins(8, 0, 8, 0);
    statusBar()->addPermanentWidget(m_device);
    connect(m_browser, &TrackBrowser::listChanged, this, &MainWindow::refreshStatus);
    connect(&m_browser->table(), &TrackTable::selectionChangedTo, this, [this] {
        refreshStatus();
        refreshCommands();
    });
}

void MainWindow::showAlone(QWidget *page)
{
    if (m_stack->currentWidget() == page)
        return;
    leavePage();
    m_layoutBefore = saveState(layoutVersion);
    m_sideDock->hide();
    m_panelDock->hide();
    m_jobsDock->hide();
    m_toolBar->hide();
    m_playerTools->hide();
    m_stack->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::leavePage()
{
    if (m_stack->currentWidget() != m_stage && m_stack->currentWidget() != m_checkPage)
        return;
    if (m_check.tag()) {
        m_check.end();
        m_player.stop();
        m_review.setHeard(std::nullopt);
    }
    m_review.stopWaiting();
    m_stack->setCurrentWidget(m_browser);
    m_toolBar->show();
    m_playerTools->show();
    restoreState(m_layoutBefore, layoutVersion);
    m_browser->table().setFocus();
    m_commands[Command::FullReview]->setChecked(false);
}

void MainWindow::showFullReview(bool full)
{
    if (!full) {
        leavePage();
        return;
    }
    showAlone(m_stage);
    m_commands[Command::FullReview]->setChecked(true);
    if (!m_review.heard())
        m_review.start();
}

void MainWindow::checkTag()
{
    const auto view = m_session.activeTag();
    if (!view || !view->canBeChecked())
        return;
    showAlone(m_checkPage);
    m_check.begin(view->tag.id);
}

void MainWindow::restoreLayout()
{
    constexpr QSize wanted(1600, 1000);
    constexpr QSize frame(16, 64); // of the window manager, about
    resize(wanted.boundedTo(screen()->availableSize() - frame));
    resizeDocks({m_sideDock, m_panelDock}, {232, 376}, Qt::Horizontal);
    m_standardLayout = saveState(layoutVersion);
    const QSettings settings;
    if (const auto geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
        !geometry.isEmpty())
        restoreGeometry(geometry);
    if (!isMaximized() && !isFullScreen()) // it may have been a larger screen
        resize(size().boundedTo(screen()->availableSize() - frame));
    if (const auto state = settings.value(QStringLiteral("window/layout")).toByteArray(); !state.isEmpty())
        restoreState(state, layoutVersion);
    m_browser->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray());
}

void MainWindow::resetLayout()
{
    restoreState(m_standardLayout, layoutVersion);
    resizeDocks({m_sideDock, m_panelDock}, {232, 376}, Qt::Horizontal);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!stopJobs()) {
        event->ignore();
        return;
    }
    QSettings settings;
    leavePage();
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/layout"), saveState(layoutVersion));
    settings.setValue(QStringLiteral("window/columns"), m_browser->saveState());
    QMainWindow::closeEvent(event);
}

/// Looking for the audio device takes a moment; the window is there first.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(0, &m_player, [this] {
        if (!m_player.isAvailable())
            m_player.start();
        refreshCommands();
    });
}

/// Small windows show less of everything.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isCompact = width() < roomyWidth || height() < roomyHeight;
    m_browser->setCompact(isCompact);
    m_card->setCompact(isCompact);
    m_playerBar->setCompact(isCompact);
    for (const Command command : {Command::AddFolders, Command::Export})
        for (QObject *user : m_commands[command]->associatedObjects())
            if (auto *button = qobject_cast<QToolButton *>(user))
                button->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

/// Space presses a button that has the focus; Escape leaves the search.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QWidget *focus = QApplication::focusWidget();
        const bool isPressable = qobject_cast<const QAbstractButton *>(focus) != nullptr ||
                                 (focus && focus->inherits("QComboBox"));
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && isPressable) {
            event->accept();
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        focusTable();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

// ---- what happens

void MainWindow::setSearch(const QString &search)
{
    m_browser->endRanking();
    m_search->setText(search);
}

void MainWindow::showError(const Error &error)
{
    m_toast->show(errorText(error));
}

/// Not one that is hidden: it would take the focus, and letters that are being typed, when it is shown.
void MainWindow::focusTable()
{
    if (m_browser->table().isVisible())
        m_browser->table().setFocus();
}

void MainWindow::refreshStack()
{
    const bool isEmpty = m_session.isRead() && m_session.tracks()->size() == 0;
    if (isEmpty == (m_stack->currentWidget() == m_firstRun))
        return;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_firstRun) : m_browser);
    isEmpty ? m_firstRun->focusFirst() : m_browser->table().setFocus();
}

void MainWindow::refreshStatus()
{
    const QLocale locale;
    const auto total = static_cast<int>(m_session.tracks()->present());
    const int shown = m_browser->shown();
    m_count->setText(shown == total ? tr("%n track(s)", nullptr, total)
                                    : tr("%1 of %n track(s)", nullptr, total).arg(locale.toString(shown)));
    if (m_session.tracks()->size() == 0 && !m_isScanning) {
        m_status->setText(tr("No folders yet"));
        return;
    }
    QStringList parts{m_isScanning ? tr("%n track(s), more are coming", nullptr, shown)
                                   : tr("%n track(s)", nullptr, shown)};
    if (const QString state = m_libraryJobs.stateText(); !state.isEmpty())
        parts.append(state);
    if (const int selected = m_browser->table().selectedCount())
        parts.append(tr("%n selected", nullptr, selected));
    if (const auto above = m_browser->aboveThreshold())
        parts.append(
            tr("%1 above the threshold %2").arg(locale.toString(above->count), scoreText(above->threshold)));
    m_status->setText(parts.join(QStringLiteral(" · ")));
}

/// For a menu, where an "&" of a name stands twice.
QString MainWindow::describe(const catalogue::Step &step) const
{
    if (step.threshold) {
        const auto view = m_session.tag(step.tag);
        return tr("Threshold of “%1”").arg(view ? inMenu(qText(view->tag.name)) : QString());
    }
    if (!step.importedFrom.empty())
        return tr("Import of “%1”").arg(inMenu(qText(step.importedFrom)));
    const catalogue::LabelChange &change = step.changes.front();
    QString what;
    const bool isAnswer = change.newSource == catalogue::LabelSource::Suggestion;
    if (change.newValue == 1)
        what = isAnswer ? tr("Accept") : tr("Yes");
    else if (change.newValue == -1)
        what = isAnswer ? tr("Reject") : tr("No");
    else if (change.newValue == catalogue::notSure)
        what = tr("Not sure");
    else
        what = tr("Remove label");
    const auto count = static_cast<int>(step.changes.size());
    if (count > 1)
        return tr("%1 (%n tracks)", nullptr, count).arg(what);
    const auto row = m_session.tracks()->rowOf(change.track);
    if (!row)
        return what;
    return tr("%1 “%2”").arg(what, inMenu(qText(m_session.tracks()->title(*row))));
}

void MainWindow::refreshCommands()
{
    const auto view = m_session.activeTag();
    const bool hasSelection = m_browser->table().selectedCount() > 0;
    const bool hasProbe = view && view->hasProbe();
    using enum Command;
    for (const Command command : {FullReview, EditTag, DeleteTag, TabExamples, TabQuality, TabWhy, Accept,
                                  Reject, NotSure, Skip, NextQueue, Mislabels, NextTag, PreviousTag})
        m_commands[command]->setEnabled(view != nullptr);
    for (const Command command : {LabelYes, LabelNo, LabelNotSure, RemoveLabel})
        m_commands[command]->setEnabled(view && hasSelection);
    for (const Command command : {Surer, Balanced, More, StartReview})
        m_commands[command]->setEnabled(hasProbe);
    m_commands.setRefusal(CheckTag, view ? checkRefusal(*view) : tr("There is no tag yet."));
    m_commands[SaveTag]->setEnabled(hasProbe);
    m_commands[LoadTag]->setEnabled(m_session.library() != nullptr);
    m_commands[FindSimilar]->setEnabled(m_session.library() && (hasSelection || m_review.heard()));
    m_commands[TakeBack]->setEnabled(view && !view->lastSteps.empty());
    const bool isPlayable = m_player.isAvailable();
    m_commands[PlayPause]->setEnabled(isPlayable && m_browser->shown() > 0);
    for (const Command command : {Next, Previous})
        m_commands[command]->setEnabled(isPlayable && m_browser->shown() > 0);
    for (const Command command : {PlayAgain, Loudest, Back, Forward})
        m_commands[command]->setEnabled(isPlayable && m_player.current());
    m_device->setText(isPlayable ? m_player.deviceText() : tr("No audio device"));
    m_commands[ShowInFolder]->setEnabled(hasSelection);
    m_commands[Export]->setEnabled(m_session.tracks()->present() > 0);
    for (const Command command : {Rescan, DeepRescan})
        m_commands[command]->setEnabled(m_session.tracks()->size() > 0);
    const std::array queues{
        std::pair{Mixed, probe::QueueMode::Mixed}, std::pair{Likely, probe::QueueMode::Likely},
        std::pair{Uncertain, probe::QueueMode::Uncertain}, std::pair{Random, probe::QueueMode::Random},
        std::pair{LikeThis, probe::QueueMode::Similar}};
    for (const auto &[command, mode] : queues)
        m_commands[command]->setEnabled(m_review.isPossible(mode));
    const auto &undo = m_session.nextUndo();
    const auto &redo = m_session.nextRedo();
    m_commands[Undo]->setEnabled(undo.has_value());
    m_commands[Redo]->setEnabled(redo.has_value());
    m_commands.setText(Undo, undo ? tr("&Undo %1").arg(describe(*undo)) : tr("&Undo"));
    m_commands.setText(Redo, redo ? tr("&Redo %1").arg(describe(*redo)) : tr("&Redo"));
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const auto view = m_session.activeTag();
    if (!view) {
        setWindowTitle(QStringLiteral("Tagwright"));
        return;
    }
    const QString name = qText(view->tag.name);
    const QWidget *page = m_stack->currentWidget();
    const QString what = page == m_stage       ? tr("Review: %1").arg(name)
                         : page == m_checkPage ? tr("Check: %1").arg(name)
                                               : name;
    setWindowTitle(QStringLiteral("%1 – Tagwright").arg(what));
}

void MainWindow::retranslate()
{
    m_commands.retranslate();
    fillMenus(
        *menuBar(), m_commands, [this](QWidget *parent) { return m_browser->columnMenu(parent); },
        *m_devices);
    m_search->setPlaceholderText(tr("Search: words, artist:…, year:1990-1999, bpm:>120, suggested:…"));
    m_search->setAccessibleName(tr("Search"));
    m_jobsDock->setWindowTitle(tr("Jobs"));
    m_sideDock->setWindowTitle(tr("Side bar"));
    m_panelDock->setWindowTitle(tr("Tag panel"));
    m_toolBar->setWindowTitle(tr("Tools"));
    m_playerTools->setWindowTitle(tr("Player"));
    refreshCommands();
    refreshStatus();
    refreshJobs();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_refusedButton)
        refreshJobs();
    QMainWindow::changeEvent(event);
}

} // namespace tagwright::ui
