// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/playlist_preview.h"

#include "ui/exporting/tag_views.h"
#include "ui/session/texts.h"
#include "ui/tagging/label_mark.h"
#include "ui/theme/hairline.h"
#include "ui/theme/labels.h"
#include "ui/theme/list_header.h"
#include "ui/theme/type.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

enum Column { Title, Artist, Score, Word, Tag, Columns };

constexpr std::size_t shownLines = 200;
constexpr int delayMs = 200;

} // namespace

PlaylistPreview::PlaylistPreview(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_table(new QTableView), m_model(new QStandardItemModel(this)),
      m_more(wrappedLabel(Type::Sm, true))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The tracks that would be in it"));
    ListHeader *header = showAsList(*m_table);
    m_model->setColumnCount(Columns);
    constexpr std::array widths{260, 180, 70, 110};
    for (std::size_t i = 0; i < widths.size(); ++i)
        header->resizeSection(static_cast<int>(i), widths[i]);
    header->setStretchLastSection(true);
    m_more->setContentsMargins(12, 6, 12, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline);
    column->addWidget(m_table, 1);
    column->addWidget(m_more);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &PlaylistPreview::ask);
    fill({});
}

void PlaylistPreview::preview(std::vector<std::shared_ptr<const TagView>> tags,
                              const exporting::PlaylistWishes &wishes)
{
    m_tags = std::move(tags);
    m_wishes = wishes;
    if (isVisible())
        m_delay.start();
}

void PlaylistPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_delay.start();
}

void PlaylistPreview::ask()
{
    m_session.prober().ask(
        this,
        [tags = m_tags, wishes = m_wishes](catalogue::Database &database,
                                           const std::stop_token &) -> Result<Found> {
            Found found{.lines = {}, .tags = tags};
            TAGWRIGHT_TRY_INTO(const auto columns, columnsOf(database, tags));
            for (std::size_t tag = 0; tag < columns.size(); ++tag) {
                TAGWRIGHT_TRY_INTO(auto list, exporting::playlistOf(database, columns[tag], wishes));
                found.all += list.entries.size();
                for (exporting::PlaylistEntry &entry : list.entries)
                    if (found.lines.size() < shownLines)
                        found.lines.push_back({tag, std::move(entry)});
            }
            return found;
        },
        [this, request = ++m_request](const Result<Found> &found) {
            if (request == m_request && found)
                fill(*found);
        });
}

void PlaylistPreview::fill(const Found &found)
{
    m_model->setRowCount(0);
    m_model->setHorizontalHeaderLabels({tr("Title"), tr("Artist"), tr("Score"), tr("Label"), tr("Playlist")});
    for (const auto &[tag, entry] : found.lines) {
        // As the library's table calls it.
        const QString name =
            entry.title.empty() ? QFile::decodeName(entry.path.stem().c_str()) : qText(entry.title);
        m_model->appendRow({new QStandardItem(name), new QStandardItem(qText(entry.artist)),
                            new QStandardItem(entry.score ? scoreText(*entry.score) : QString()),
                            new QStandardItem(markText(entry.isSuggestion ? Mark::Suggested : Mark::Yes)),
                            new QStandardItem(qText(found.tags[tag]->tag.name))});
    }
    m_table->setColumnHidden(Tag, found.tags.size() < 2);
    const auto more = static_cast<int>(found.all - found.lines.size());
    m_more->setText(found.all == 0 ? tr("No track would be in it.")
                    : more > 0     ? tr("and %n more", nullptr, more)
                                   : tr("%n track(s)", nullptr, static_cast<int>(found.all)));
}

} // namespace tagwright::ui
