// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/import_dialog.h"

#include "ui/session/core_text.h"
#include "ui/session/texts.h"
#include "ui/tagging/key_button.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/hairline.h"
#include "ui/theme/labels.h"
#include "ui/theme/list_header.h"
#include "ui/theme/segment.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tagwright::ui {

using tagging::ColumnRole;
using tagging::ImportEffect;
using tagging::ImportPlan;
using Filter = ImportModel::Filter;

namespace {

constexpr int margin = 12;
constexpr int columnsWidth = 236;
constexpr int filterCount = 4;

/// In the order of the box. Roles about one tag take its name from the column's heading.
constexpr std::array roles{ColumnRole::Ignored, ColumnRole::Path,   ColumnRole::FileName,
                           ColumnRole::Isrc,    ColumnRole::Artist, ColumnRole::Title,
                           ColumnRole::Album,   ColumnRole::Start,  ColumnRole::Tags,
                           ColumnRole::Tag,     ColumnRole::Label,  ColumnRole::TagLabel};

QString roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignored:
        return ImportDialog::tr("Not used");
    case ColumnRole::Path:
        return ImportDialog::tr("Path");
    case ColumnRole::FileName:
        return ImportDialog::tr("File name");
    case ColumnRole::Isrc:
        return ImportDialog::tr("ISRC");
    case ColumnRole::Artist:
        return ImportDialog::tr("Artist");
    case ColumnRole::Title:
        return ImportDialog::tr("Title");
    case ColumnRole::Album:
        return ImportDialog::tr("Album");
    case ColumnRole::Start:
        return ImportDialog::tr("Instant in the track");
    case ColumnRole::Tags:
        return ImportDialog::tr("Names of tags");
    case ColumnRole::Tag:
        return ImportDialog::tr("Name of one tag");
    case ColumnRole::Label:
        return ImportDialog::tr("Yes or no to that tag");
    case ColumnRole::TagLabel:
        return ImportDialog::tr("Yes or no to the tag of the heading");
    case ColumnRole::TagSource:
        return ImportDialog::tr("Who said so");
    }
    return {};
}

} // namespace

ImportDialog::ImportDialog(Session &session, std::filesystem::path table, QWidget *parent)
    : QDialog(parent), m_session(session), m_file(std::move(table)), m_sheet(new QComboBox),
      m_overwrite(new QCheckBox(tr("Where somebody has labelled otherwise, take the table's word"))),
      m_summary(new QLabel(tr("The table is being read."))), m_notes(wrappedLabel(Type::Sm, true)),
      m_columns(new QListWidget), m_role(new QComboBox), m_table(new QTableView),
      m_import(new KeyButton(KeyButton::Look::Filled))
{
    setWindowTitle(tr("Import labels"));
    auto *file = new ElidedLabel;
    file->setText(QDir::toNativeSeparators(QFile::decodeName(m_file.c_str())));
    file->setFont(semibold(ui::font(Type::Body)));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->hide();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(margin, margin, margin, 8);
    top->addWidget(file, 1);
    top->addWidget(m_sheet);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 8);
    line->addWidget(m_summary, 1);
    m_filters = addSegments(*line, filterCount, this);
    m_filters->button(0)->setChecked(true);
    m_notes->setContentsMargins(margin, 0, margin, 8);
    m_notes->hide();
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setFrameShape(QFrame::NoFrame);
    m_role->setAccessibleName(tr("The column holds"));
    for (const ColumnRole role : roles)
        m_role->addItem(roleText(role), static_cast<int>(role));
    m_role->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_role->setEnabled(false);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    auto *columnsLine = new QHBoxLayout;
    columnsLine->setContentsMargins(8, 4, 0, 0);
    columnsLine->addWidget(m_columns);
    left->addLayout(columnsLine, 1);
    auto *holds = muted(new QLabel(tr("The column holds")));
    holds->setBuddy(m_role);
    holds->setContentsMargins(margin, 0, margin, 0);
    left->addWidget(holds);
    auto *roleLine = new QHBoxLayout;
    roleLine->setContentsMargins(margin, 0, margin, 8);
    roleLine->addWidget(m_role);
    left->addLayout(roleLine);
    auto *leftWidget = new QWidget;
    leftWidget->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    leftWidget->setFixedWidth(columnsWidth);
    ListHeader *header = showAsList(*m_table);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Rows of the table"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    constexpr std::array widths{56, 300, 150};
    for (std::size_t i = 0; i < widths.size(); ++i)
        header->resizeSection(static_cast<int>(i), widths[i]);
    header->setStretchLastSection(true);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(leftWidget);
    middle->addWidget(new Hairline(nullptr, Qt::Vertical));
    middle->addWidget(m_table, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_import->setText(tr("Import"));
    m_import->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 10, margin, 10);
    foot->setSpacing(8);
    foot->addWidget(m_overwrite);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(line);
    column->addWidget(m_notes);
    column->addWidget(new Hairline);
    column->addLayout(middle, 1);
    column->addWidget(new Hairline);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { m_model.setFilter(static_cast<Filter>(id)); });
    connect(m_overwrite, &QCheckBox::toggled, this, [this](bool overwrites) {
        m_options.overwrite = overwrites;
        plan();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_options.reading.sheet = m_sheet->currentText().toStdString();
        m_options.reading.roles.clear();
        plan();
    });
    connect(m_columns, &QListWidget::currentRowChanged, this, [this](int row) {
        m_role->setEnabled(row >= 0);
        if (row >= 0)
            m_role->setCurrentIndex(
                m_role->findData(static_cast<int>(m_plan->columns[static_cast<std::size_t>(row)].role)));
    });
    connect(m_role, &QComboBox::activated, this, [this] {
        if (m_columns->currentRow() < 0)
            return;
        const auto &chosen = m_plan->columns[static_cast<std::size_t>(m_columns->currentRow())];
        m_options.reading.roles[chosen.header] = static_cast<ColumnRole>(m_role->currentData().toInt());
        plan();
    });
    constexpr QSize usual(1000, 640);
    resize(usual.boundedTo(parent->size() - QSize(32, 32)));
    plan();
}

void ImportDialog::plan()
{
    const int request = ++m_request;
    m_import->setEnabled(false);
    m_session.prober().ask(
        this,
        [file = m_file, options = m_options](catalogue::Database &database, const std::stop_token &stop)
            -> Result<std::shared_ptr<const ImportPlan>> {
            TAGWRIGHT_TRY_INTO(auto plan, tagging::planImport(database, file, options, {}, stop));
            return std::make_shared<const ImportPlan>(std::move(plan));
        },
        [this, request](const Result<std::shared_ptr<const ImportPlan>> &plan) {
            if (request != m_request)
                return;
            if (plan) {
                show(*plan);
                return;
            }
            m_summary->setText(coreText(plan.error().message));
            QPalette trouble = m_summary->palette();
            trouble.setColor(QPalette::WindowText, tokens().error);
            m_summary->setPalette(trouble);
            for (QAbstractButton *filter : m_filters->buttons())
                filter->hide();
        });
}

void ImportDialog::show(const std::shared_ptr<const ImportPlan> &plan)
{
    m_plan = plan;
    m_model.setPlan(plan);
    const auto taken = static_cast<int>(plan->count(ImportEffect::New) + plan->count(ImportEffect::Change));
    const auto conflicts = static_cast<int>(plan->count(ImportEffect::Conflict));
    const auto same = static_cast<int>(plan->count(ImportEffect::Same));
    QStringList parts{tr("%n label(s) to take.", nullptr, taken)};
    if (same > 0)
        parts.append(tr("%n are there already.", nullptr, same));
    if (conflicts > 0)
        parts.append(tr("%n contradict what is labelled, and are left out.", nullptr, conflicts));
    if (const auto made = static_cast<int>(plan->newTags()); made > 0)
        parts.append(tr("%n new tag(s).", nullptr, made));
    m_summary->setText(parts.join(QLatin1Char(' ')));
    m_summary->setPalette({});
    QStringList notes;
    for (const std::string &note : plan->notes)
        notes.append(coreText(note));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    const std::array names{tr("All %1"), tr("Found %1"), tr("Several fit %1"), tr("Not found %1")};
    for (int i = 0; i < filterCount; ++i) {
        auto *filter = m_filters->button(i);
        filter->setText(names[static_cast<std::size_t>(i)].arg(
            QLocale().toString(m_model.count(static_cast<Filter>(i)))));
        filter->setVisible(i != static_cast<int>(Filter::Several) || m_model.count(Filter::Several) > 0);
        filter->updateGeometry();
    }
    m_sheet->setVisible(plan->sheets.size() > 1);
    m_sheet->clear();
    for (const std::string &sheet : plan->sheets)
        m_sheet->addItem(qText(sheet));
    m_sheet->setCurrentText(qText(plan->sheet));
    showColumns();
    m_import->setText(tr("Import %n label(s)", nullptr, taken));
    m_import->setEnabled(taken > 0);
    m_import->setDefault(taken > 0);
}

void ImportDialog::showColumns()
{
    const int row = m_columns->currentRow();
    {
        const QSignalBlocker quiet(m_columns);
        m_columns->clear();
        for (const tagging::UnderstoodColumn &column : m_plan->columns) {
            const QString header = qText(column.header);
            const QString role = roleText(column.role);
            const QString text =
                header.compare(role, Qt::CaseInsensitive) == 0 ? header : tr("%1: %2").arg(header, role);
            auto *item = new QListWidgetItem(text, m_columns);
            item->setToolTip(text);
            item->setSizeHint({0, rowHeight()});
            if (column.role == ColumnRole::Ignored)
                item->setForeground(tokens().muted);
        }
    }
    m_columns->setCurrentRow(std::min(row, m_columns->count() - 1));
    m_role->setEnabled(m_columns->currentRow() >= 0);
}

void ImportDialog::take()
{
    setEnabled(false); // until they are taken, or not
    m_session.prober().ask(
        this,
        [plan = m_plan](catalogue::Database &database, const std::stop_token &) {
            return tagging::applyImport(database, *plan);
        },
        [this](const Result<tagging::LabelImportReport> &report) {
            setEnabled(true);
            if (!report) {
                m_summary->setText(errorText(report.error()));
                return;
            }
            m_session.reloadTags();
            QString text = tr("%n label(s) imported.", nullptr, static_cast<int>(report->labels));
            if (!report->refused.empty())
                text += QLatin1Char(' ') +
                        tr("%n row(s) left out.", nullptr, static_cast<int>(report->refused.size()));
            Q_EMIT imported(text);
            accept();
        },
        Worker::Urgency::Sacred);
}

void ImportDialog::reject()
{
    if (isEnabled())
        QDialog::reject();
}

} // namespace tagwright::ui
