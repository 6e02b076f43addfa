// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/column_list.h"

#include "ui/session/texts.h"
#include "ui/theme/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tagwright::ui {

using exporting::TableColumn;
using exporting::TableField;

namespace {

QString fieldText(TableField field)
{
    switch (field) {
    case TableField::Path:
        return ColumnList::tr("Path");
    case TableField::FileName:
        return ColumnList::tr("File name");
    case TableField::Folder:
        return ColumnList::tr("Folder");
    case TableField::FileUrl:
        return ColumnList::tr("Address for Label Studio");
    case TableField::Title:
        return ColumnList::tr("Title");
    case TableField::Artist:
        return ColumnList::tr("Artist");
    case TableField::Album:
        return ColumnList::tr("Album");
    case TableField::AlbumArtist:
        return ColumnList::tr("Album artist");
    case TableField::Isrc:
        return ColumnList::tr("ISRC");
    case TableField::Genre:
        return ColumnList::tr("Genre");
    case TableField::Year:
        return ColumnList::tr("Year");
    case TableField::TrackNumber:
        return ColumnList::tr("Track number");
    case TableField::Bpm:
        return ColumnList::tr("BPM");
    case TableField::Duration:
        return ColumnList::tr("Length in seconds");
    case TableField::Length:
        return ColumnList::tr("Length");
    case TableField::SampleRate:
        return ColumnList::tr("Sample rate");
    case TableField::Channels:
        return ColumnList::tr("Channels");
    case TableField::Loudness:
        return ColumnList::tr("Loudness");
    case TableField::AudioHash:
        return ColumnList::tr("Fingerprint of the sound");
    case TableField::Tags:
        return ColumnList::tr("All tags in one cell");
    case TableField::TagLabel:
        return ColumnList::tr("Each tag: label");
    case TableField::TagScore:
        return ColumnList::tr("Each tag: score");
    case TableField::TagSource:
        return ColumnList::tr("Each tag: who said so");
    case TableField::TagTime:
        return ColumnList::tr("Each tag: when");
    }
    return {};
}

} // namespace

ColumnList::ColumnList(QWidget *parent) : QWidget(parent), m_list(new QListWidget), m_header(new QLineEdit)
{
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_list->setToolTip(tr("Drag columns into another order, or press Alt with the arrow keys."));
    auto *name = muted(new QLabel(tr("Heading")));
    name->setBuddy(m_header);
    m_header->setAccessibleName(tr("Heading"));
    m_header->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4, 4, 12, 8);
    foot->addWidget(name);
    foot->addWidget(m_header, 1);
    column->addLayout(foot);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnList::changed);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_header->setEnabled(item != nullptr);
        m_header->setText(
            item ? qText(m_columns[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].header)
                 : QString());
    });
    connect(m_header, &QLineEdit::textEdited, this, &ColumnList::rename);
}

void ColumnList::setColumns(const std::vector<TableColumn> &columns)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_columns.clear();
        for (const TableColumn &column : columns)
            add(column, true);
        for (const exporting::TableFieldInfo &field : exporting::tableFields())
            if (std::ranges::find(columns, field.field, &TableColumn::field) == columns.end())
                add(exporting::columnFor(field.field), false);
        m_list->setCurrentRow(-1);
    }
    m_header->clear();
    m_header->setEnabled(false);
}

void ColumnList::add(const TableColumn &column, bool isChosen)
{
    QString text = fieldText(column.field);
    if (!column.tag.empty())
        text += QStringLiteral(" (%1)").arg(qText(column.tag));
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint({0, rowHeight()});
    item->setData(Qt::UserRole, static_cast<int>(m_columns.size()));
    m_columns.push_back(column);
}

std::vector<TableColumn> ColumnList::columns() const
{
    std::vector<TableColumn> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem *item = m_list->item(row); item->checkState() == Qt::Checked)
            chosen.push_back(m_columns[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())]);
    return chosen;
}

void ColumnList::rename(const QString &header)
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_columns[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].header = header.toStdString();
        Q_EMIT changed();
    }
}

void ColumnList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    Q_EMIT changed();
}

bool ColumnList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && key->modifiers() == Qt::AltModifier) {
            move(by);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tagwright::ui
