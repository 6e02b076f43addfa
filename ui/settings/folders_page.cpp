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
#include <QPushButton>

namespace tagwright::ui {

FoldersPage::FoldersPage(Session &session, Preferences &preferences, QAction *addFolders, QWidget *parent)
    : QWidget(parent), m_session(session), m_folders(new QListWidget),
      m_forget(new QPushButton(tr("Take out of the library"))), m_done(wrappedLabel(Type::Sm, true))
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
    connect(m_forget, &QPushButton::clicked, this, &FoldersPage::forget);
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

void FoldersPage::forget()
{
    const int row = m_folders->currentRow();
    if (row < 0)
        return;
    m_session.forgetFolder(m_paths[static_cast<std::size_t>(row)], [this, guard = QPointer<FoldersPage>(
                                                                              this)](std::int64_t missing) {
        if (!guard)
            return;
        m_done->setText(tr("%n track(s) of it are missing now. Their labels are kept, and "
                           "come back with the folder.",
                           nullptr, static_cast<int>(missing)));
        fill();
    });
}

} // namespace tagwright::ui
