// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/chart_box.h"

#include "ui/probe/picture_file.h"
#include "ui/settings/last_folder.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

QToolButton *quietButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ChartBox::ChartBox(QWidget *chart, QWidget *parent)
    : QWidget(parent), m_chart(chart), m_title(new QLabel), m_showTable(quietButton(QStringLiteral("table"))),
      m_save(quietButton(QStringLiteral("picture"))), m_legend(new Legend), m_table(new QTableView),
      m_model(new QStandardItemModel(this)), m_column(new QVBoxLayout(this))
{
    m_title->setFont(semibold(ui::font(Type::Sm)));
    m_title->setWordWrap(true);
    m_showTable->setCheckable(true);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFont(ui::font(Type::Sm));
    m_table->horizontalHeader()->setFont(ui::font(Type::Sm));
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title, 1);
    head->addWidget(m_showTable);
    head->addWidget(m_save);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addLayout(head);
    m_column->addWidget(m_chart);
    m_column->addWidget(m_legend);
    m_column->addWidget(m_table);
    connect(m_showTable, &QToolButton::toggled, this, &ChartBox::showTable);
    connect(m_save, &QToolButton::clicked, this, &ChartBox::choosePlace);
    showTable(false);
    retranslate();
}

void ChartBox::setTitle(const QString &title)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
}

void ChartBox::setTable(const ChartTable &table)
{
    m_model->setColumnCount(static_cast<int>(table.columns.size()));
    m_model->setRowCount(static_cast<int>(table.lines.size()));
    m_model->setHorizontalHeaderLabels(table.columns);
    for (std::size_t line = 0; line < table.lines.size(); ++line)
        for (qsizetype column = 0; column < table.lines[line].size(); ++column) {
            auto *item = new QStandardItem(table.lines[line][column]);
            const bool isNumber = column > 0 || !table.startsWithName;
            item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_model->setItem(static_cast<int>(line), static_cast<int>(column), item);
        }
}

void ChartBox::setCurrentLine(std::optional<int> line)
{
    const QModelIndex wanted = line ? m_model->index(*line, 0) : QModelIndex();
    if (wanted.row() == m_table->currentIndex().row())
        return;
    if (wanted.isValid())
        m_table->setCurrentIndex(wanted);
    else
        m_table->clearSelection();
}

void ChartBox::setLegend(std::vector<LegendEntry> entries)
{
    m_hasLegend = !entries.empty();
    m_legend->setEntries(std::move(entries));
    m_legend->setVisible(m_hasLegend && !m_showTable->isChecked());
}

void ChartBox::setHead(QWidget *head)
{
    m_column->insertWidget(1, head);
}

void ChartBox::showTable(bool table)
{
    constexpr int least = 150;
    m_showTable->setChecked(table);
    m_table->setFixedHeight(std::max(least, m_chart->sizeHint().height()));
    m_chart->setVisible(!table);
    m_legend->setVisible(!table && m_hasLegend);
    m_table->setVisible(table);
}

Result<void> ChartBox::saveTo(const QString &path) const
{
    std::vector<QWidget *> widgets{m_chart};
    if (m_hasLegend)
        widgets.push_back(m_legend);
    const QString title =
        m_subject.isEmpty() ? m_title->text() : QStringLiteral("%1 · %2").arg(m_subject, m_title->text());
    return savePicture(title, widgets, path);
}

void ChartBox::choosePlace()
{
    const QString png = tr("Picture (*.png)");
    const QString svg = tr("Drawing that stays sharp (*.svg)");
    QString chosen;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save picture"), placeFor(Purpose::Pictures, m_title->text()),
                                     svg + QStringLiteral(";;") + png, &chosen);
    if (path.isEmpty())
        return;
    rememberFolderOf(Purpose::Pictures, path);
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == png ? QStringLiteral(".png") : QStringLiteral(".svg");
    if (const auto saved = saveTo(path); !saved)
        Q_EMIT failed(saved.error());
}

void ChartBox::retranslate()
{
    for (const auto &[button, text] :
         {std::pair{m_showTable, tr("Show as table")}, std::pair{m_save, tr("Save picture…")}}) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
}

void ChartBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
