// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/file_exchange.h"

#include "exporting/file_names.h"
#include "tagging/tag_file.h"
#include "ui/exporting/import_dialog.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>

namespace tagwright::ui {

using catalogue::Database;

namespace {

const QString ending = QStringLiteral(".tagwright-tag");

} // namespace

FileExchange::FileExchange(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

void FileExchange::importLabels()
{
    const QString file =
        QFileDialog::getOpenFileName(m_window, tr("Import labels"), folderFor(Purpose::ImportLabels),
                                     tr("Tables of labels (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)"));
    if (file.isEmpty())
        return;
    rememberFolderOf(Purpose::ImportLabels, file);
    auto *dialog = new ImportDialog(m_session, pathOf(file), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &FileExchange::done);
    dialog->open();
}

void FileExchange::saveTag()
{
    const auto view = m_session.activeTag();
    if (!view || !view->model)
        return;
    QString file = QFileDialog::getSaveFileName(
        m_window, tr("Save tag to file"),
        placeFor(Purpose::Tags, qText(exporting::possibleName(view->tag.name + ending.toStdString(),
                                                              exporting::NameRules::Portable))),
        tr("Tags (*%1)").arg(ending));
    if (file.isEmpty())
        return;
    rememberFolderOf(Purpose::Tags, file);
    if (!file.endsWith(ending))
        file += ending;
    m_session.prober().ask(
        this,
        [view, path = pathOf(file)](Database &database, const std::stop_token &) {
            return tagging::saveTag(database, *view->library->model, *view->model, path);
        },
        [this, file](const Result<tagging::SavedTag> &saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            QString text = tr("Saved with %n example(s) to %1.", nullptr, static_cast<int>(saved->examples))
                               .arg(QDir::toNativeSeparators(file));
            if (saved->leftOut > 0)
                text += QLatin1Char(' ') + tr("%n label(s) on tracks that are not analysed were left out.",
                                              nullptr, static_cast<int>(saved->leftOut));
            Q_EMIT done(text);
        });
}

void FileExchange::chooseTagToLoad()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Load tag"), folderFor(Purpose::Tags),
                                                      tr("Tags (*%1)").arg(ending));
    if (file.isEmpty())
        return;
    rememberFolderOf(Purpose::Tags, file);
    loadTag(pathOf(file));
}

bool FileExchange::isTag(const std::filesystem::path &file)
{
    return file.extension() == ending.toStdString();
}

void FileExchange::loadTagAs(const std::filesystem::path &path, const std::optional<std::string> &name)
{
    m_session.prober().ask(
        this,
        [path, name](Database &database, const std::stop_token &) {
            return tagging::loadTag(database, path, name);
        },
        [this, path](const Result<tagging::LoadedTag> &loaded) {
            if (!loaded && loaded.error().code == ErrorCode::Duplicate) {
                bool isGiven = false;
                const QString other = QInputDialog::getText(
                    m_window, tr("Load tag"), tr("There is a tag of this name already. Name of the new one:"),
                    QLineEdit::Normal, QString(), &isGiven);
                if (isGiven && !other.trimmed().isEmpty())
                    loadTagAs(path, other.trimmed().toStdString());
                return;
            }
            if (!loaded) {
                Q_EMIT failed(loaded.error());
                return;
            }
            m_session.adoptTag(loaded->tag.id);
            QString text = tr("Tag “%1” loaded. Examples: %2.")
                               .arg(QString::fromStdString(loaded->tag.name))
                               .arg(loaded->labels + loaded->examples);
            if (loaded->unusable > 0)
                text += QLatin1Char(' ') + tr("%n other(s) cannot be compared with this library.", nullptr,
                                              static_cast<int>(loaded->unusable));
            Q_EMIT done(text);
        });
}

} // namespace tagwright::ui
