// SPDX-License-Identifier: GPL-3.0-or-later
// The window: puts the parts in their places and tells them of each other. What the parts do is their own
// matter.
#pragma once

#include "ui/jobs/folder_watch.h"
#include "ui/jobs/library_jobs.h"
#include "ui/library/side_bar.h"
#include "ui/library/track_browser.h"
#include "ui/models/model_downloads.h"
#include "ui/player/player.h"
#include "ui/session/session.h"
#include "ui/settings/preferences.h"
#include "ui/tagging/check_session.h"
#include "ui/tagging/review_controller.h"
#include "ui/window/commands.h"

#include <QMainWindow>

class QFileDialog;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace tagwright::ui {

class BulkLabels;
class CheckPage;
class CommandSearch;
class DeviceMenu;
class ExamplesPage;
class FileExchange;
class FirstRunPage;
class JobsIndicator;
class JobsPanel;
class PlayerBar;
class QualityPanel;
class ReviewCard;
class ReviewStage;
class SearchField;
class TagPanel;
class PlaybackController;
class Toast;
class WhyPanel;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \param worker  tagwright-cli; without one, that beside this program
    explicit MainWindow(std::filesystem::path catalogueFolder, std::filesystem::path worker = {});
    ~MainWindow() override;

    /// Folders and audio files are added, tags loaded.
    void open(std::vector<std::filesystem::path> paths);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] CommandSet &commands() { return m_commands; }
    [[nodiscard]] TrackBrowser &browser() { return *m_browser; }
    [[nodiscard]] ReviewController &review() { return m_review; }
    [[nodiscard]] Player &player() { return m_player; }
    [[nodiscard]] CheckSession &check() { return m_check; }
    [[nodiscard]] JobList &jobs() { return m_jobs; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // parts
    void buildToolBar();
    void buildDocks();
    void buildPlayer();
    void buildStatusBar();
    void buildJobs();
    void restoreLayout();
    void resetLayout();
    /// A page alone: everything else comes back as it was when it is left.
    void showAlone(QWidget *page);
    void leavePage();
    void showFullReview(bool full);
    void checkTag();
    // commands
    void connectFileCommands();
    void connectJobCommands();
    void connectListCommands();
    void connectTagCommands();
    void connectReviewCommands();
    void connectQuality();
    void connectPlaybackCommands();
    void connectViewCommands();
    // what happens
    void refreshCommands();
    void refreshTitle();
    void refreshStatus();
    void refreshStack();
    void focusTable();
    void refreshJobs();
    void chooseFolders();
    void chooseFiles();
    void addWhatIsChosenIn(QFileDialog &dialog);
    void addPaths(const std::vector<std::filesystem::path> &paths);
    void showRefused();
    [[nodiscard]] bool stopJobs();
    void showError(const Error &error);
    void newTag(const std::vector<catalogue::TrackId> &examples);
    void newTagLike(const tagging::HeardClass &stock);
    void editTag(catalogue::TagId tag);
    void setSearch(const QString &search);
    void applyPreferences();
    void connectSettingsCommands();
    template <typename Dialog, typename... Arguments>
    Dialog *openDialog(Arguments &&...arguments);
    void saveSearch();
    void findSimilar();
    void labelSelected(int value);
    [[nodiscard]] QString describe(const catalogue::Step &step) const;
    void retranslate();

    Session m_session;
    Preferences m_preferences;
    JobList m_jobs;
    LibraryJobs m_libraryJobs;
    FolderWatch m_folderWatch;
    ModelDownloads m_downloads;
    CommandSet m_commands;
    StockList m_stock;
    ReviewController m_review;
    Player m_player;
    CheckSession m_check;
    TrackBrowser *m_browser;
    FirstRunPage *m_firstRun;
    QStackedWidget *m_stack;
    SideBar *m_sideBar;
    TagPanel *m_panel;
    PlayerBar *m_playerBar;
    ReviewCard *m_card;
    ExamplesPage *m_examples;
    QualityPanel *m_quality;
    WhyPanel *m_why;
    QDockWidget *m_sideDock = nullptr;
    QDockWidget *m_panelDock = nullptr;
    JobsPanel *m_jobsPanel;
    QDockWidget *m_jobsDock = nullptr;
    JobsIndicator *m_indicator = nullptr;
    QToolButton *m_refusedButton = nullptr;
    bool m_isScanning = false; ///< as the status bar says it
    QToolBar *m_toolBar = nullptr;
    QToolBar *m_playerTools = nullptr;
    SearchField *m_search = nullptr;
    QLabel *m_searchError = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_device = nullptr;
    PlaybackController *m_playback;
    DeviceMenu *m_devices;
    ReviewStage *m_stage;
    CheckPage *m_checkPage;
    BulkLabels *m_bulk;
    FileExchange *m_exchange;
    Toast *m_toast;
    CommandSearch *m_commandSearch;
    QByteArray m_standardLayout;
    QByteArray m_layoutBefore; ///< the full review
};

} // namespace tagwright::ui
