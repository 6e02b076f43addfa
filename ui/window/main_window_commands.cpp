// SPDX-License-Identifier: GPL-3.0-or-later
// What each command does.
#include "ui/window/main_window.h"

#include "ui/exporting/export_dialog.h"
#include "ui/exporting/file_exchange.h"
#include "ui/help/about_dialog.h"
#include "ui/help/guide_window.h"
#include "ui/help/installation_dialog.h"
#include "ui/help/marks_dialog.h"
#include "ui/library/search_field.h"
#include "ui/models/models_dialog.h"
#include "ui/player/device_menu.h"
#include "ui/player/playback_controller.h"
#include "ui/player/player_bar.h"
#include "ui/probe/quality_panel.h"
#include "ui/probe/why_panel.h"
#include "ui/review/check_page.h"
#include "ui/review/review_card.h"
#include "ui/review/review_stage.h"
#include "ui/session/texts.h"
#include "ui/settings/keyboard_map.h"
#include "ui/settings/preferences_dialog.h"
#include "ui/tagging/bulk_labels.h"
#include "ui/tagging/examples_page.h"
#include "ui/tagging/tag_dialog.h"
#include "ui/tagging/tag_panel.h"
#include "ui/theme/type.h"
#include "ui/window/command_search.h"
#include "ui/window/first_run_page.h"
#include "ui/window/menus.h"
#include "ui/window/toast.h"

#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

namespace tagwright::ui {

using catalogue::TagId;

template <typename Dialog, typename... Arguments>
Dialog *MainWindow::openDialog(Arguments &&...arguments)
{
    auto *dialog = new Dialog(std::forward<Arguments>(arguments)..., this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::connectFileCommands()
{
    const auto on = [this](Command command, auto work) { m_commands.connectTo(command, this, work); };
    on(Command::ImportLabels, [this] { m_exchange->importLabels(); });
    on(Command::SaveTag, [this] { m_exchange->saveTag(); });
    on(Command::LoadTag, [this] { m_exchange->chooseTagToLoad(); });
    connect(m_exchange, &FileExchange::done, this, [this](const QString &what) { m_toast->show(what); });
    connect(m_exchange, &FileExchange::failed, this, &MainWindow::showError);
    on(Command::Export, [this] {
        auto *dialog = openDialog<ExportDialog>(m_session, m_jobs.place());
        connect(dialog, &ExportDialog::exported, this, [this](const QString &what) { m_toast->show(what); });
    });
    on(Command::UndoWriting, [this] { openDialog<UndoWritingDialog>(m_session, m_jobs.place()); });
    on(Command::Quit, [this] { close(); });
    on(Command::Undo, [this] { m_session.undo(); });
    on(Command::Redo, [this] { m_session.redo(); });
    connect(&m_session, &Session::failed, this, &MainWindow::showError);
    connect(&m_session, &Session::stepsChanged, this, &MainWindow::refreshCommands);
    connect(&m_session, &Session::tracksChanged, this, [this] {
        refreshStack();
        refreshCommands();
    });
}

void MainWindow::connectListCommands()
{
    const auto on = [this](Command command, auto work) { m_commands.connectTo(command, this, work); };
    on(Command::SelectAll, [this] { m_browser->table().selectAll(); });
    on(Command::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    on(Command::SaveSearch, [this] { saveSearch(); });
    on(Command::MissingTracks, [this] { setSearch(SideBar::searchOf(LibraryPart::Missing)); });
    on(Command::FindSimilar, [this] { findSimilar(); });
    connect(&m_session, &Session::libraryChanged, this, &MainWindow::refreshCommands);
    on(Command::ShowInFolder, [this] {
        const auto tracks = m_browser->table().selectedTracks();
        if (const auto row = tracks.empty() ? std::nullopt : m_session.tracks()->rowOf(tracks.front()))
            QDesktopServices::openUrl(
                QUrl::fromLocalFile(QFile::decodeName(m_session.tracks()->path(*row).parent_path().c_str())));
    });
    m_browser->table().setContextMenuPolicy(Qt::CustomContextMenu);
    QMenu *menu = trackMenu(m_commands, this);
    connect(&m_browser->table(), &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &place) {
                menu->popup(m_browser->table().viewport()->mapToGlobal(place));
            });
    connect(m_browser, &TrackBrowser::clearSearchWanted, this, [this] { setSearch({}); });
}

void MainWindow::connectTagCommands()
{
    const auto on = [this](Command command, auto work) { m_commands.connectTo(command, this, work); };
    on(Command::NewTag, [this] { newTag(m_browser->table().selectedTracks()); });
    on(Command::EditTag, [this] {
        if (const auto view = m_session.activeTag())
            editTag(view->tag.id);
    });
    on(Command::DeleteTag, [this] {
        if (const auto view = m_session.activeTag())
            m_session.deleteTag(view->tag.id);
    });
    on(Command::LabelYes, [this] { labelSelected(1); });
    on(Command::LabelNo, [this] { labelSelected(-1); });
    on(Command::LabelNotSure, [this] { labelSelected(catalogue::notSure); });
    on(Command::RemoveLabel, [this] { labelSelected(0); });
    on(Command::Mislabels, [this] {
        m_panelDock->show();
        m_panel->showPage(1);
        m_examples->showDoubtful();
    });
    const auto stop = [this](const char *name) {
        if (const auto view = m_session.activeTag())
            m_session.setThreshold(view->tag.id, {.stop = name, .score = {}});
    };
    on(Command::Surer, [stop] { stop("surer"); });
    on(Command::Balanced, [stop] { stop("balanced"); });
    on(Command::More, [stop] { stop("more"); });
    const auto step = [this](int by) {
        const auto &tags = m_session.tags();
        const auto active = m_session.activeTag();
        const auto count = static_cast<int>(tags.size());
        for (int i = 0; active && i < count; ++i)
            if (tags[static_cast<std::size_t>(i)] == active) {
                m_session.setActiveTag(tags[static_cast<std::size_t>((i + by + count) % count)]->tag.id);
                return;
            }
    };
    on(Command::NextTag, [step] { step(1); });
    on(Command::PreviousTag, [step] { step(-1); });
    constexpr int tagKeys = 9;
    for (int i = 0; i < tagKeys; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] {
            if (static_cast<std::size_t>(i) < m_session.tags().size())
                m_session.setActiveTag(m_session.tags()[static_cast<std::size_t>(i)]->tag.id);
        });
        addAction(action);
    }
    connect(&m_session, &Session::activeTagChanged, this, &MainWindow::refreshCommands);
    connect(&m_session, &Session::tagChanged, this, &MainWindow::refreshCommands);
    connect(&m_session, &Session::tagListChanged, this, &MainWindow::refreshCommands);
    connect(m_bulk, &BulkLabels::done, this,
            [this](const QString &what) { m_toast->show(what, tr("Undo"), [this] { m_session.undo(); }); });
    connect(&m_session, &Session::tagDeleted, this, [this](const catalogue::Tag &tag) {
        m_toast->show(tr("Tag “%1” deleted").arg(QString::fromStdString(tag.name)), tr("Undo"),
                      [this, id = tag.id] { m_session.restoreTag(id); });
    });
}

void MainWindow::connectReviewCommands()
{
    const auto on = [this](Command command, auto work) { m_commands.connectTo(command, this, work); };
    on(Command::StartReview, [this] {
        m_panelDock->show();
        m_panel->showPage(0);
        m_review.start();
    });
    // In a check the same keys answer its questions.
    const auto answers = [this, on](Command command, int value) {
        on(command, [this, value] {
            if (m_check.tag())
                m_checkPage->answer(value);
            else
                m_review.answer(value);
        });
    };
    answers(Command::Accept, 1);
    answers(Command::Reject, -1);
    answers(Command::NotSure, catalogue::notSure);
    on(Command::Skip, [this] { m_check.tag() ? m_checkPage->refuseSkip() : m_review.skip(); });
    on(Command::TakeBack, [this] { m_check.tag() ? m_checkPage->takeBack() : m_review.takeBack(); });
    on(Command::CheckTag, [this] { checkTag(); });
    connect(m_checkPage, &CheckPage::leaveWanted, this, &MainWindow::leavePage);
    connect(m_checkPage, &CheckPage::playAgainWanted, m_playback, &PlaybackController::playAgain);
    connect(m_checkPage, &CheckPage::pauseWanted, m_playback, &PlaybackController::playPause);
    connect(m_checkPage, &CheckPage::refused, this, [this](const QString &why) { m_toast->show(why); });
    connect(&m_check, &CheckSession::playWanted, &m_review, &ReviewController::play);
    connect(&m_check, &CheckSession::failed, this, [this](const Error &error) {
        showError(error);
        leavePage();
    });
    on(Command::NextQueue, [this] { m_review.nextMode(); });
    const auto mode = [this](probe::QueueMode wanted) {
        return [this, wanted] { m_review.setMode(wanted); };
    };
    on(Command::Mixed, mode(probe::QueueMode::Mixed));
    on(Command::Likely, mode(probe::QueueMode::Likely));
    on(Command::Uncertain, mode(probe::QueueMode::Uncertain));
    on(Command::Random, mode(probe::QueueMode::Random));
    on(Command::LikeThis, mode(probe::QueueMode::Similar));
    connect(&m_review, &ReviewController::refused, this, [this](const QString &why) { m_toast->show(why); });
    connect(&m_review, &ReviewController::heardChanged, this, &MainWindow::refreshCommands);
}

void MainWindow::connectQuality()
{
    connect(m_quality, &QualityPanel::checkWanted, m_commands[Command::CheckTag], &QAction::trigger);
    connect(m_quality, &QualityPanel::reviewWanted, m_commands[Command::StartReview], &QAction::trigger);
    connect(m_quality, &QualityPanel::exampleWanted, m_commands[Command::Accept], &QAction::trigger);
    connect(m_quality, &QualityPanel::failed, this, &MainWindow::showError);
    connect(m_why, &WhyPanel::failed, this, &MainWindow::showError);
    connect(&m_session, &Session::thresholdPreviewed, this, &MainWindow::refreshStatus);
    connect(m_browser->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_why->setTrack(m_browser->model().trackAt(current.row()));
            });
}

void MainWindow::connectPlaybackCommands()
{
    const auto on = [this](Command command, auto work) { m_commands.connectTo(command, this, work); };
    on(Command::PlayPause, [this] { m_playback->playPause(); });
    on(Command::PlayAgain, [this] { m_playback->playAgain(); });
    on(Command::Next, [this] { m_playback->next(); });
    on(Command::Previous, [this] { m_playback->previous(); });
    on(Command::Loudest, [this] { m_playback->jumpToLoudest(); });
    constexpr qint64 jumpMs = 10'000;
    on(Command::Back, [this] { m_playback->seekBy(-jumpMs); });
    on(Command::Forward, [this] { m_playback->seekBy(jumpMs); });
    constexpr int volumeStep = 5; // percent
    on(Command::Louder, [this] { m_playerBar->changeVolume(volumeStep); });
    on(Command::Quieter, [this] { m_playerBar->changeVolume(-volumeStep); });
    on(Command::LevelLoudness,
       [this] { m_playback->setLevelsLoudness(m_commands[Command::LevelLoudness]->isChecked()); });
    on(Command::PlayOn, [this] { m_playback->setPlaysOn(m_commands[Command::PlayOn]->isChecked()); });
    connect(m_devices, &DeviceMenu::deviceChosen, m_playback, &PlaybackController::chooseDevice);
    m_commandSearch->addMenu(*m_devices);
    m_commands[Command::LevelLoudness]->setChecked(m_playback->levelsLoudness());
    m_commands[Command::PlayOn]->setChecked(m_playback->playsOn());
    for (const auto &[command, about] :
         {std::pair{Command::AboutClip, ReviewController::About::Clip},
          std::pair{Command::AboutSelection, ReviewController::About::Selection},
          std::pair{Command::AboutTrack, ReviewController::About::Track}})
        on(command, [this, about] { m_review.setAbout(about); });
    const auto showAbout = [this] {
        using About = ReviewController::About;
        m_commands[Command::AboutClip]->setChecked(m_review.about() == About::Clip);
        m_commands[Command::AboutSelection]->setChecked(m_review.about() == About::Selection);
        m_commands[Command::AboutTrack]->setChecked(m_review.about() == About::Track);
    };
    connect(&m_review, &ReviewController::aboutChanged, this, showAbout);
    showAbout();
}

void MainWindow::connectViewCommands()
{
    const auto on = [this](Command command, auto work) { m_commands.connectTo(command, this, work); };
    const auto toggles = [this](Command command, QDockWidget *dock) {
        m_commands.connectTo(command, this,
                             [this, command, dock] { dock->setVisible(m_commands[command]->isChecked()); });
        connect(dock, &QDockWidget::visibilityChanged, this,
                [this, command, dock] { m_commands[command]->setChecked(dock->isVisible()); });
    };
    toggles(Command::SideBar, m_sideDock);
    toggles(Command::TagPanel, m_panelDock);
    toggles(Command::Jobs, m_jobsDock);
    const auto tab = [this](int page) {
        return [this, page] {
            m_panelDock->show();
            m_panel->showPage(page);
        };
    };
    on(Command::TabReview, tab(0));
    on(Command::TabExamples, tab(1));
    on(Command::TabQuality, tab(2));
    on(Command::TabWhy, tab(3));
    on(Command::FullReview, [this] { showFullReview(m_commands[Command::FullReview]->isChecked()); });
    connect(m_card, &ReviewCard::fullReviewWanted, this, [this] { showFullReview(true); });
    connect(m_stage, &ReviewStage::leaveWanted, this, [this] { showFullReview(false); });
    connect(m_stage, &ReviewStage::playAgainWanted, m_playback, &PlaybackController::playAgain);
    connect(m_stage, &ReviewStage::pauseWanted, m_playback, &PlaybackController::playPause);
    connect(m_stage, &ReviewStage::similarWanted, this, &MainWindow::findSimilar);
    on(Command::FullScreen, [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    on(Command::ResetLayout, [this] { resetLayout(); });
    on(Command::Commands, [this] { m_commandSearch->open(); });
    connect(m_commandSearch, &CommandSearch::tagChosen, &m_session, &Session::setActiveTag);
    connect(m_commandSearch, &CommandSearch::searchChosen, this, &MainWindow::setSearch);
}

void MainWindow::connectSettingsCommands()
{
    const auto on = [this](Command command, auto work) { m_commands.connectTo(command, this, work); };
    on(Command::Preferences, [this] { openDialog<PreferencesDialog>(m_session, m_preferences, m_commands); });
    on(Command::Models, [this] {
        connect(openDialog<ModelsDialog>(m_downloads), &ModelsDialog::imported, &m_jobs, &JobList::analyse);
    });
    connect(&m_downloads, &ModelDownloads::ended, this, [this](const std::string &, bool isReady) {
        if (isReady)
            m_jobs.analyse(); // with the new one
    });
    on(Command::KeyboardMap, [this] { openDialog<KeyboardMap>(m_commands); });
    on(Command::Installation, [this] {
        connect(openDialog<InstallationDialog>(m_jobs.place()), &InstallationDialog::analysisWanted, &m_jobs,
                &JobList::analyse);
    });
    const auto guide = [this](const QString &page) {
        delete findChild<GuideWindow *>(); // one is enough
        auto *window = new GuideWindow(page, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->show();
    };
    on(Command::Guide, [guide] { guide(QStringLiteral("user-guide.md")); });
    connect(m_search, &SearchField::helpWanted, this, [guide] { guide(QStringLiteral("search.md")); });
    on(Command::Marks, [this] { openDialog<MarksDialog>(); });
    on(Command::About, [this] { openDialog<AboutDialog>(); });
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::applyPreferences);
    applyPreferences();
}

void MainWindow::applyPreferences()
{
    constexpr int guardMs = 250;
    m_review.setGuard(m_preferences.guardsAnswers() ? guardMs : 0);
    m_checkPage->setHidesTitles(m_preferences.hidesTitlesInCheck());
}

void MainWindow::newTag(const std::vector<catalogue::TrackId> &examples)
{
    openDialog<TagDialog>(m_session, m_stock, examples);
}

void MainWindow::newTagLike(const tagging::HeardClass &stock)
{
    openDialog<TagDialog>(m_session, m_stock, stock);
}

void MainWindow::editTag(TagId tag)
{
    openDialog<TagDialog>(m_session, m_session.tag(tag)->tag);
}

void MainWindow::labelSelected(int value)
{
    if (const auto view = m_session.activeTag())
        m_bulk->label(view->tag.id, m_browser->table().selectedTracks(), value);
}

void MainWindow::saveSearch()
{
    const QString expression = m_search->text().trimmed();
    if (expression.isEmpty()) {
        m_toast->show(tr("There is no search to save. Type one first."));
        return;
    }
    bool isGiven = false;
    const QString name =
        QInputDialog::getText(this, tr("Save search"), tr("Name"), QLineEdit::Normal, expression, &isGiven);
    if (isGiven)
        m_session.saveSearch(name, expression);
}

/// Of the selected track, or, while one listens in the review, of the clip.
void MainWindow::findSimilar()
{
    const auto selected = m_browser->table().selectedTracks();
    const auto &heard = m_review.heard();
    const bool isListening = m_stack->currentWidget() == m_stage;
    tagging::LabelTarget target;
    if (heard && (isListening || selected.empty()))
        target = {.track = heard->track, .startMs = heard->startMs};
    else if (!selected.empty())
        target = {.track = selected.front(), .startMs = catalogue::wholeTrack};
    else
        return;
    constexpr std::size_t count = 200;
    m_session.findSimilar(
        target, count, this, [this, target](const Result<std::vector<tagging::SimilarTrack>> &found) {
            if (!found) {
                showError(found.error());
                return;
            }
            const auto row = m_session.tracks()->rowOf(target.track);
            if (!row)
                return;
            const QString name = qText(m_session.tracks()->title(*row));
            std::vector<catalogue::TrackId> tracks;
            for (const tagging::SimilarTrack &each : *found)
                tracks.push_back(each.track.track);
            leavePage();
            m_browser->showRanking(target.startMs == catalogue::wholeTrack
                                       ? tr("Most similar to “%1”").arg(name)
                                       : tr("Most similar to “%1” at %2").arg(name, timeText(target.startMs)),
                                   std::move(tracks));
            m_browser->table().setFocus();
        });
}

} // namespace tagwright::ui
