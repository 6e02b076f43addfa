// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/handover_page.h"

#include "exporting/handover.h"
#include "ui/exporting/export_form.h"
#include "ui/exporting/playlist_preview.h"
#include "ui/exporting/tag_views.h"
#include "ui/exporting/tracks_box.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"
#include "ui/tagging/key_button.h"
#include "ui/theme/labels.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace tagwright::ui {

using exporting::HandoverMeans;
using exporting::NameRules;

HandoverPage::HandoverPage(Session &session, QWidget *parent)
    : ExportPage(session, parent), m_tag(new QComboBox), m_tracks(new TracksBox), m_means(new QComboBox),
      m_names(new QComboBox), m_preview(new PlaylistPreview(session))
{
    const auto active = session.activeTag();
    for (const auto &view : session.tags()) {
        m_tag->addItem(qText(view->tag.name), qlonglong{view->tag.id.value});
        if (view == active)
            m_tag->setCurrentIndex(m_tag->count() - 1);
    }
    m_means->addItems({tr("Copies"), tr("Hard links"), tr("Symbolic links")});
    m_names->addItems({tr("As they are"), tr("As Windows and USB sticks allow")});
    auto *form = new ExportForm;
    form->add(0, 0, tr("Tag"), m_tag);
    form->add(0, 1, tr("Files"), m_means);
    form->add(1, 0, tr("Tracks"), m_tracks);
    form->add(1, 1, tr("File names"), m_names);
    auto *about = wrappedLabel(Type::Sm, true);
    about->setText(
        tr("A new folder with the tag's tracks, a playlist and a sheet of them. Each copy is compared with "
           "its file. Your own files are only read."));
    about->setContentsMargins(12, 0, 12, 8);
    column().addWidget(form);
    column().addWidget(about);
    column().addWidget(m_preview, 1);
    for (const QComboBox *box : std::initializer_list<QComboBox *>{m_tag, m_tracks})
        connect(box, &QComboBox::activated, this, &HandoverPage::preview);
    primary().setText(tr("Make folder…"));
    connect(&primary(), &QPushButton::clicked, this, &HandoverPage::makeFolder);
    preview();
}

void HandoverPage::preview()
{
    const auto view = session().tag({m_tag->currentData().toLongLong()});
    setReady(view != nullptr);
    if (view)
        m_preview->preview({view}, wishes());
}

exporting::PlaylistWishes HandoverPage::wishes() const
{
    return {.suggestions = m_tracks->takesSuggestions()};
}

void HandoverPage::makeFolder()
{
    const auto view = session().tag({m_tag->currentData().toLongLong()});
    if (!view)
        return;
    QFileDialog dialog(this, tr("New folder for the tracks"), folderFor(Purpose::HandOver));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    dialog.setLabelText(QFileDialog::Accept, tr("Make folder"));
    dialog.selectFile(qText(exporting::possibleName(view->tag.name, NameRules::Portable)));
    if (dialog.exec() != QDialog::Accepted)
        return;
    rememberFolderOf(Purpose::HandOver, dialog.selectedFiles().first());
    exporting::HandoverWishes wishes{.folder = pathOf(dialog.selectedFiles().first())};
    wishes.means = std::array{HandoverMeans::Copy, HandoverMeans::HardLink, HandoverMeans::SymbolicLink}.at(
        static_cast<std::size_t>(m_means->currentIndex()));
    wishes.names = m_names->currentIndex() == 1 ? NameRules::Portable : NameRules::Linux;
    run([view, wishes, tracks = this->wishes()](catalogue::Database &database, const ProgressSink &progress,
                                                const std::stop_token &stop) -> Result<Done> {
        TAGWRIGHT_TRY_INTO(const auto columns, columnsOf(database, {view}));
        TAGWRIGHT_TRY_INTO(const auto list, exporting::playlistOf(database, columns.front(), tracks));
        TAGWRIGHT_TRY_INTO(const auto report, exporting::handOver(list, wishes, progress, stop));
        Done done(tr("%n track(s) handed over in %1", nullptr, static_cast<int>(report.files))
                      .arg(QDir::toNativeSeparators(QFile::decodeName(report.folder.c_str()))));
        done.refused = report.refused;
        return done;
    });
}

} // namespace tagwright::ui
