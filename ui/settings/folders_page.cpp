// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/folders_page.h"

#include "ui/theme/labels.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <unordered_set>

namespace tagwright::ui {

FoldersPage::FoldersPage(Session &session, Preferences &preferences, QAction *addFolders, QWidget *parent)
    : QWidget(parent), m_session(session), m_folders(new QListWidget),
      m_forget(new QPushButton(tr("Take out of the library…"))), m_done(wrappedLabel(Type::Sm, true))
{
    auto *watch = new QCheckBox(tr("Find new and changed files by itself"));
    watch->setChecked(preferences.watchesFolders());
    connect(watch, &QCheckBox::toggled, &preferences, &Preferences::setWatchesFolders);
    m_folders->setAccessibleName(tr("Folders of the library"));
    m_folders->setTextElideMode(Qt::ElideMiddle);
    auto *add = new QPushButton(tr("Add folders…"));
    add->setAutoDefault(false);
    m_forget->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_folders, 1);
    column->addLayout(buttons);
    column->addWidget(m_done);
    column->addWidget(watch);
    connect(add, &QPushButton::clicked, addFolders, &QAction::trigger);
    connect(m_forget, &QPushButton::clicked, this, qOverload<>(&FoldersPage::ask));
    connect(m_folders, &QListWidget::currentRowChanged, this,
            [this](int row) { m_forget->setEnabled(row >= 0); });
    connect(&session, &Session::tracksChanged, this, &FoldersPage::fill);
    m_done->setText(tr("Tracks of a folder that is taken out become missing. Their labels are kept, and come "
                       "back with the folder."));
    m_forget->setEnabled(false);
    fill();
}

void FoldersPage::fill()
{
    m_session.readFolders(this, [this](const std::vector<std::filesystem::path> &folders) {
        if (folders == m_paths)
            return;
        m_paths = folders;
        m_folders->clear();
        for (const auto &folder : folders)
            m_folders->addItem(QDir::toNativeSeparators(QFile::decodeName(folder.c_str())));
    });
}

void FoldersPage::ask()
{
    const int row = m_folders->currentRow();
    if (row < 0)
        return;
    const std::filesystem::path folder = m_paths[static_cast<std::size_t>(row)];
    m_session.readTracksOnlyIn(
        folder, this, [this, folder](const std::vector<catalogue::TrackId> &tracks) { ask(folder, tracks); });
}

void FoldersPage::ask(const std::filesystem::path &folder, const std::vector<catalogue::TrackId> &tracks)
{
    std::unordered_set<catalogue::TrackId> labelled;
    for (const auto &view : m_session.tags())
        for (const auto *labels : {&view->labels, &view->notSure})
            for (const catalogue::Label &label : *labels)
                labelled.insert(label.track);
    const auto withLabels = static_cast<int>(
        std::ranges::count_if(tracks, [&](catalogue::TrackId track) { return labelled.contains(track); }));
    const auto count = static_cast<int>(tracks.size());
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Take out of the library"));
    question->setText(
        tr("Take “%1” out of the library?").arg(QDir::toNativeSeparators(QFile::decodeName(folder.c_str()))));
    question->setInformativeText(
        tr("%n track(s) become missing; no file is touched.", nullptr, count) + QLatin1Char(' ') +
        (withLabels > 0 ? tr("%n of them carry labels, which are kept and come back with the folder.",
                             nullptr, withLabels)
                        : tr("None of them carries a label.")));
    const QPushButton *take = question->addButton(count > 0 ? tr("Take out %n track(s)", nullptr, count)
                                                            : tr("Take out the folder"),
                                                  QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(take, &QPushButton::clicked, this, [this, folder] { forget(folder); });
    question->open();
}

void FoldersPage::forget(const std::filesystem::path &folder)
{
    m_session.forgetFolder(folder, [this, guard = QPointer<FoldersPage>(this)](std::int64_t missing) {
        if (!guard)
            return;
        m_done->setText(tr("%n track(s) of it are missing now. Their labels are kept, and "
                           "come back with the folder.",
                           nullptr, static_cast<int>(missing)));
        fill();
    });
}

} // namespace tagwright::ui
