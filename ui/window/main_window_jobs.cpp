// SPDX-License-Identifier: GPL-3.0-or-later
// Work in the background: how folders and files come in, and what the window shows of it.
#include "ui/window/main_window.h"

#include "ui/exporting/file_exchange.h"
#include "ui/jobs/jobs_indicator.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/jobs/refused_view.h"
#include "ui/review/review_card.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"
#include "ui/window/demo_library.h"
#include "ui/window/first_run_page.h"
#include "ui/window/toast.h"

#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

namespace tagwright::ui {
namespace {

std::vector<std::filesystem::path> localPaths(const QMimeData &data)
{
    std::vector<std::filesystem::path> paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.push_back(pathOf(url.toLocalFile()));
    return paths;
}

/// Tracks that are dragged out of the list are files too, but they are there already.
bool comesFromOutside(const QDropEvent &event)
{
    return event.source() == nullptr && event.mimeData()->hasUrls();
}

} // namespace

void MainWindow::buildJobs()
{
    m_refusedButton = new QToolButton;
    m_refusedButton->setAutoRaise(true);
    m_refusedButton->setFocusPolicy(Qt::TabFocus);
    m_refusedButton->setFont(ui::font(Type::Sm));
    m_refusedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    statusBar()->addPermanentWidget(m_refusedButton);
    m_indicator = new JobsIndicator(m_jobs);
    statusBar()->addPermanentWidget(m_indicator);
    connect(m_indicator, &JobsIndicator::clicked, m_jobsDock, &QWidget::show);
    connect(m_refusedButton, &QToolButton::clicked, this, &MainWindow::showRefused);
    connect(m_jobsPanel, &JobsPanel::closeWanted, m_jobsDock, &QWidget::hide);
    connect(&m_session, &Session::refusalsChanged, this, &MainWindow::refreshJobs);
    connect(&m_libraryJobs, &LibraryJobs::countsChanged, this, [this] {
        refreshStatus();
        m_card->setSuggestible(m_libraryJobs.counts().suggestible, m_libraryJobs.counts().usable);
    });
    connect(&m_jobs, &JobList::jobsChanged, this, [this] {
        if (std::exchange(m_isScanning, m_jobs.isScanning()) != m_jobs.isScanning())
            refreshStatus();
    });
    connect(&m_jobs, &JobList::jobFailed, this, [this] {
        leavePage();
        m_jobsDock->show();
    });
    connect(&m_jobs, &JobList::jobResumed, this, [this](const QString &file) {
        m_toast->show(tr("The analysis worker stopped at “%1” and was started again. The file is in the list "
                         "of refused files.")
                          .arg(file),
                      tr("Show"), [this] { showRefused(); });
    });
    refreshJobs();
}

void MainWindow::connectJobCommands()
{
    const auto on = [this](Command command, auto work) { m_commands.connectTo(command, this, work); };
    on(Command::AddFolders, [this] { chooseFolders(); });
    on(Command::AddFiles, [this] { chooseFiles(); });
    on(Command::Rescan, [this] { m_jobs.rescan(false); });
    on(Command::DeepRescan, [this] { m_jobs.rescan(true); });
    on(Command::RefusedFiles, [this] { showRefused(); });
    const QAction *add = m_commands[Command::AddFolders];
    const auto showKey = [this, add] {
        m_firstRun->setAddKey(add->shortcut().toString(QKeySequence::NativeText));
    };
    connect(add, &QAction::changed, m_firstRun, showKey);
    showKey();
    connect(m_firstRun, &FirstRunPage::addFoldersWanted, this, &MainWindow::chooseFolders);
    connect(m_browser, &TrackBrowser::addFoldersWanted, this, &MainWindow::chooseFolders);
    connect(m_firstRun, &FirstRunPage::demoWanted, this, [this] {
        if (!startDemo())
            m_toast->show(tr("The demo could not be started. Install Tagwright again."));
    });
    connect(m_sideBar, &SideBar::refusedChosen, this, &MainWindow::showRefused);
}

void MainWindow::chooseFolders()
{
    auto *dialog = new QFileDialog(this, tr("Add folder"), folderFor(Purpose::AddMusic));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    addWhatIsChosenIn(*dialog);
}

void MainWindow::chooseFiles()
{
    auto *dialog =
        new QFileDialog(this, tr("Add files"), folderFor(Purpose::AddMusic),
                        tr("Audio files (%1)")
                            .arg(QStringLiteral("*.wav *.aif *.aiff *.aifc *.flac *.mp3 *.m4a *.m4b *.mp4 "
                                                "*.ogg *.oga *.opus *.wma *.wv *.ape")));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    addWhatIsChosenIn(*dialog);
}

void MainWindow::addWhatIsChosenIn(QFileDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    connect(&dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        rememberFolderOf(Purpose::AddMusic, files.front());
        std::vector<std::filesystem::path> paths;
        for (const QString &file : files)
            paths.push_back(pathOf(file));
        addPaths(paths);
    });
    dialog.open();
}

void MainWindow::open(std::vector<std::filesystem::path> paths)
{
    for (const auto &path : paths)
        if (FileExchange::isTag(path))
            m_exchange->loadTag(path);
    std::erase_if(paths, FileExchange::isTag);
    if (!paths.empty())
        addPaths(paths);
}

void MainWindow::addPaths(const std::vector<std::filesystem::path> &paths)
{
    const int added = m_libraryJobs.add(paths);
    m_toast->show(added > 0
                      ? tr("Reading %n folder(s) or file(s).", nullptr, added)
                      : tr("No folder and no audio file is among these. Drop WAV, AIFF, FLAC, MP3, M4A, "
                           "Ogg or Opus files, or their folder."));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!comesFromOutside(*event) || localPaths(*event->mimeData()).empty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (!comesFromOutside(*event))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    open(localPaths(*event->mimeData()));
}

void MainWindow::showRefused()
{
    leavePage();
    m_jobsDock->show();
    m_jobsPanel->refused().table().setFocus();
}

void MainWindow::refreshJobs()
{
    const auto refused = static_cast<int>(m_session.refusals().size());
    constexpr int iconSize = 14;
    m_refusedButton->setVisible(refused > 0);
    m_refusedButton->setText(tr("%n refused", nullptr, refused));
    m_refusedButton->setIcon(
        iconPixmap(QStringLiteral("warning"), iconSize, tokens().warning, devicePixelRatioF()));
    QPalette colours = palette();
    colours.setColor(QPalette::ButtonText, tokens().warning);
    m_refusedButton->setPalette(colours);
}

/// \return whether the window may close
bool MainWindow::stopJobs()
{
    if (!m_jobs.isBusy())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Quit"),
                         tr("Work goes on in the background. Stop it and quit?"), QMessageBox::NoButton,
                         this);
    question.setInformativeText(tr("Nothing done so far is lost."));
    auto *keep = question.addButton(tr("Keep open"), QMessageBox::RejectRole);
    const auto *stop = question.addButton(tr("Stop and quit"), QMessageBox::AcceptRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    if (question.clickedButton() != stop)
        return false;
    m_jobs.stopAll();
    return true;
}

} // namespace tagwright::ui
