// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/playlist_page.h"

#include "exporting/file_names.h"
#include "ui/exporting/export_form.h"
#include "ui/exporting/playlist_preview.h"
#include "ui/exporting/tag_chooser.h"
#include "ui/exporting/tag_views.h"
#include "ui/exporting/tracks_box.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"
#include "ui/tagging/key_button.h"
#include "ui/theme/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>

namespace tagwright::ui {

using exporting::PlaylistFormat;
using exporting::PlaylistOrder;

PlaylistPage::PlaylistPage(Session &session, QWidget *parent)
    : ExportPage(session, parent), m_tags(new TagChooser(session, false)), m_tracks(new TracksBox),
      m_format(new QComboBox), m_order(new QComboBox),
      m_absolute(new QCheckBox(tr("Whole paths in the playlist"))), m_preview(new PlaylistPreview(session))
{
    m_format->addItems({tr("M3U8, for every player"), tr("XSPF, with scores")});
    m_order->addItems({tr("Best score first"), tr("By path")});
    auto *form = new ExportForm;
    form->add(0, 0, tr("Tags"), m_tags);
    form->add(0, 1, tr("Format"), m_format);
    form->add(1, 0, tr("Tracks"), m_tracks);
    form->add(1, 1, tr("Order"), m_order);
    auto *about = wrappedLabel(Type::Sm, true);
    about->setText(
        tr("One playlist for each tag, in a folder that you choose. Paths in it are written from that "
           "folder, so that a playlist can travel with the music."));
    about->setContentsMargins(12, 0, 12, 8);
    m_absolute->setToolTip(tr("For a playlist that lies on another disk than the music."));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 8);
    line->addWidget(m_absolute);
    line->addStretch();
    column().addWidget(form);
    column().addLayout(line);
    column().addWidget(about);
    column().addWidget(m_preview, 1);
    primary().setText(tr("Save to folder…"));
    connect(m_tags, &TagChooser::chosenChanged, this, &PlaylistPage::preview);
    for (const QComboBox *box : std::initializer_list<QComboBox *>{m_tracks, m_order})
        connect(box, &QComboBox::activated, this, &PlaylistPage::preview);
    connect(&primary(), &QPushButton::clicked, this, &PlaylistPage::save);
    preview();
}

void PlaylistPage::preview()
{
    setReady(!m_tags->chosen().isEmpty());
    m_preview->preview(m_tags->chosenViews(), wishes());
}

exporting::PlaylistWishes PlaylistPage::wishes() const
{
    return {.suggestions = m_tracks->takesSuggestions(),
            .order = m_order->currentIndex() == 1 ? PlaylistOrder::Path : PlaylistOrder::Score};
}

void PlaylistPage::save()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the playlists"),
                                                             folderFor(Purpose::Playlists));
    if (folder.isEmpty())
        return;
    rememberFolderOf(Purpose::Playlists, folder);
    const auto format = m_format->currentIndex() == 1 ? PlaylistFormat::Xspf : PlaylistFormat::M3u8;
    const auto views = m_tags->chosenViews();
    exporting::FolderNames names(exporting::NameRules::Portable);
    std::vector<std::filesystem::path> files;
    QStringList there;
    for (const auto &view : views) {
        files.push_back(pathOf(folder) /
                        names.take(view->tag.name + std::string(exporting::endingOf(format))));
        if (const QString file = QFile::decodeName(files.back().c_str()); QFile::exists(file))
            there.append(QFileInfo(file).fileName());
    }
    if (!there.isEmpty()) {
        QMessageBox question(
            QMessageBox::Question, tr("Playlist"),
            tr("%n playlist(s) of these names are there already.", nullptr, static_cast<int>(there.size())),
            QMessageBox::Cancel, this);
        question.setInformativeText(there.join(QLatin1Char('\n')));
        const auto *replace = question.addButton(tr("Replace"), QMessageBox::DestructiveRole);
        question.setDefaultButton(QMessageBox::Cancel);
        question.exec();
        if (question.clickedButton() != replace)
            return;
    }
    run([views, files, folder, format, wishes = wishes(),
         isAbsolute = m_absolute->isChecked()](catalogue::Database &database, const ProgressSink &progress,
                                               const std::stop_token &stop) -> Result<Done> {
        TAGWRIGHT_TRY_INTO(const auto columns, columnsOf(database, views));
        ProgressMeter meter(progress, "Playlists", std::ssize(columns));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "Stopped.");
            TAGWRIGHT_TRY_INTO(auto list, exporting::playlistOf(database, columns[i], wishes));
            TAGWRIGHT_TRY(exporting::writePlaylist(
                std::move(list), {.file = files[i], .format = format, .absolutePaths = isAbsolute}));
            meter.advance();
        }
        return tr("%n playlist(s) written to %1", nullptr, static_cast<int>(columns.size()))
            .arg(QDir::toNativeSeparators(folder));
    });
}

} // namespace tagwright::ui
