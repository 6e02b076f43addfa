// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/table_page.h"

#include "base/files.h"
#include "exporting/file_names.h"
#include "ui/exporting/column_list.h"
#include "ui/exporting/export_form.h"
#include "ui/exporting/tag_chooser.h"
#include "ui/exporting/tag_views.h"
#include "ui/session/core_text.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"
#include "ui/tagging/key_button.h"
#include "ui/theme/hairline.h"
#include "ui/theme/labels.h"
#include "ui/theme/list_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace tagwright::ui {

using exporting::Suggestions;
using exporting::TableFormat;
using exporting::TableLayout;
using exporting::TablePreview;

namespace {

constexpr int delayMs = 200;
constexpr std::size_t previewRows = 200;
constexpr int columnsWidth = 236;

} // namespace

QString ownPresetFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/tables");
}

TablePage::TablePage(Session &session, QWidget *parent)
    : ExportPage(session, parent), m_layout(exporting::standardLayout()),
      m_tags(new TagChooser(session, true)), m_rows(new QComboBox), m_suggestions(new QComboBox),
      m_separator(new QComboBox), m_notes(wrappedLabel(Type::Sm, true)),
      m_mark(new QCheckBox(tr("With a mark that Excel needs for accents"))), m_columns(new ColumnList),
      m_table(new QTableView), m_model(new QStandardItemModel(this))
{
    m_rows->addItems({tr("All tracks"), tr("Tracks with one of the tags")});
    m_suggestions->addItems({tr("Marked as suggested"), tr("Count as yes"), tr("Left out")});
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    auto *form = new ExportForm;
    form->add(0, 0, tr("Tags"), m_tags);
    form->add(0, 1, tr("Suggestions"), m_suggestions);
    form->add(1, 0, tr("Tracks"), m_rows);
    form->add(1, 1, tr("Between cells"), m_separator);
    m_table->setModel(m_model);
    showAsList(*m_table);
    m_table->setAccessibleName(tr("The table's beginning"));
    m_columns->setFixedWidth(columnsWidth);
    m_notes->setContentsMargins(12, 0, 12, 10);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_columns);
    middle->addWidget(new Hairline(nullptr, Qt::Vertical));
    middle->addWidget(m_table, 1);
    column().addWidget(form);
    column().addWidget(m_notes);
    column().addWidget(new Hairline);
    column().addLayout(middle, 1);
    auto *keep = new QPushButton(tr("Save preset…"));
    keep->setAutoDefault(false);
    footStart().addWidget(keep);
    footStart().addWidget(m_mark);
    primary().setText(tr("Save as…"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &TablePage::preview);
    connect(m_tags, &TagChooser::chosenChanged, this, &TablePage::wish);
    connect(m_columns, &ColumnList::changed, this, &TablePage::wish);
    for (const QComboBox *box : {m_rows, m_suggestions, m_separator})
        connect(box, &QComboBox::activated, this, &TablePage::wish);
    connect(&primary(), &QPushButton::clicked, this, &TablePage::save);
    connect(keep, &QPushButton::clicked, this, &TablePage::savePreset);
}

QString TablePage::filterOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return tr("Comma-separated values (*.csv)");
    case TableFormat::Xlsx:
        return tr("Excel workbook (*.xlsx)");
    case TableFormat::Json:
        return tr("JSON (*.json)");
    case TableFormat::JsonLines:
        return tr("JSON, an object a line (*.jsonl)");
    }
    return {};
}

void TablePage::setLayoutOf(const TableLayout &layout)
{
    m_layout = layout;
    m_columns->setColumns(layout.columns);
    m_rows->setCurrentIndex(layout.onlyTagged ? 1 : 0);
    m_suggestions->setCurrentIndex(static_cast<int>(layout.suggestions));
    const bool isCsv = layout.format == TableFormat::Csv;
    const int separator = m_separator->findData(QChar::fromLatin1(layout.separator));
    m_separator->setCurrentIndex(isCsv ? std::max(0, separator) : -1);
    m_separator->setEnabled(isCsv);
    m_mark->setChecked(layout.byteOrderMark);
    m_mark->setVisible(isCsv);
    m_notes->setText(
        QStringList{coreText(layout.description), coreText(layout.notes)}.join(QLatin1Char(' ')).trimmed());
    m_notes->setVisible(!m_notes->text().isEmpty());
    preview();
}

TableLayout TablePage::wished() const
{
    TableLayout layout = m_layout;
    layout.columns = m_columns->columns();
    layout.onlyTagged = m_rows->currentIndex() == 1;
    layout.suggestions = static_cast<Suggestions>(m_suggestions->currentIndex());
    if (layout.format == TableFormat::Csv)
        layout.separator = m_separator->currentData().toChar().toLatin1();
    layout.byteOrderMark = m_mark->isChecked();
    return layout;
}

void TablePage::wish()
{
    setReady(false);
    m_delay.start();
}

void TablePage::preview()
{
    const int request = ++m_request;
    setReady(false);
    const auto known = m_tagColumnsOf == m_tags->chosen() ? m_tagColumns : nullptr;
    struct Seen
    {
        std::shared_ptr<const std::vector<exporting::TagColumn>> tags;
        TablePreview table;
    };
    session().prober().ask(
        this,
        [known, views = m_tags->chosenViews(),
         layout = wished()](catalogue::Database &database, const std::stop_token &stop) -> Result<Seen> {
            Seen seen{known, {}};
            if (!seen.tags) {
                TAGWRIGHT_TRY_INTO(auto made, columnsOf(database, views));
                seen.tags = std::make_shared<const std::vector<exporting::TagColumn>>(std::move(made));
            }
            TAGWRIGHT_TRY_INTO(seen.table,
                               exporting::previewTable(database, layout, {*seen.tags}, previewRows, stop));
            return seen;
        },
        [this, request, of = m_tags->chosen()](const Result<Seen> &seen) {
            if (request != m_request)
                return;
            setReady(seen.has_value());
            showProblem(seen ? QString() : coreText(seen.error().message));
            if (!seen)
                return;
            m_tagColumns = seen->tags;
            m_tagColumnsOf = of;
            showPreview(seen->table);
        });
}

void TablePage::showPreview(const TablePreview &table)
{
    const int columnsBefore = m_model->columnCount();
    m_model->clear();
    QStringList headers;
    for (const std::string &header : table.headers)
        headers.append(qText(header));
    m_model->setHorizontalHeaderLabels(headers);
    for (const auto &row : table.rows) {
        QList<QStandardItem *> items;
        for (const std::string &cell : row)
            items.append(new QStandardItem(qText(cell).replace(QLatin1Char('\n'), QLatin1Char(' '))));
        m_model->appendRow(items);
    }
    if (columnsBefore != m_model->columnCount()) {
        constexpr int widest = 220;
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 16, widest));
    }
}

void TablePage::save()
{
    const TableLayout layout = wished();
    const QString ending = qText(exporting::name(layout.format));
    QFileDialog dialog(this, tr("Export"), folderFor(Purpose::Tables), filterOf(layout.format));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending); // before it asks whether a file is to be replaced
    dialog.selectFile(QStringLiteral("tagwright.") + ending);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = dialog.selectedFiles().first();
    rememberFolderOf(Purpose::Tables, file);
    run([layout, tags = m_tagColumns, file](catalogue::Database &database, const ProgressSink &progress,
                                            const std::stop_token &stop) -> Result<Done> {
        TAGWRIGHT_TRY_INTO(const auto report,
                           exporting::writeTable(database, pathOf(file), layout, {*tags}, progress, stop));
        return tr("%n track(s) exported to %1", nullptr, static_cast<int>(report.tracks))
            .arg(QDir::toNativeSeparators(file));
    });
}

void TablePage::savePreset()
{
    bool isWanted = false;
    const QString name = QInputDialog::getText(this, tr("Save preset"), tr("Name of the preset"),
                                               QLineEdit::Normal, {}, &isWanted)
                             .trimmed();
    if (!isWanted || name.isEmpty())
        return;
    TableLayout layout = wished();
    layout.name = name.toStdString();
    layout.description.clear();
    layout.notes.clear();
    const QString fileName = qText(exporting::possibleName(layout.name, exporting::NameRules::Portable));
    QDir().mkpath(ownPresetFolder());
    const auto file = pathOf(ownPresetFolder() + QLatin1Char('/') + fileName + QStringLiteral(".json"));
    if (const auto saved = writeFileAtomically(file, exporting::toJson(layout)); !saved)
        showProblem(errorText(saved.error()));
    else
        Q_EMIT presetSaved();
}

} // namespace tagwright::ui
