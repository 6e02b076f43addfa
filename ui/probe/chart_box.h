// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around a chart: its title, its legend, the same numbers as a table in its place, and the chart as
// a file.
#pragma once

#include "base/error.h"
#include "ui/probe/legend.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QStandardItemModel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace tagwright::ui {

struct ChartTable
{
    QStringList columns;
    std::vector<QStringList> lines;
    bool startsWithName = false; ///< everything else is a number
};

class ChartBox : public QWidget
{
    Q_OBJECT

public:
    explicit ChartBox(QWidget *chart, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What the picture is called besides: the tag.
    void setSubject(const QString &subject) { m_subject = subject; }
    void setTable(const ChartTable &table);
    void setCurrentLine(std::optional<int> line);
    void setLegend(std::vector<LegendEntry> entries);
    /// Between title and chart.
    void setHead(QWidget *head);
    [[nodiscard]] QTableView &table() { return *m_table; }
    void showTable(bool table);
    [[nodiscard]] Result<void> saveTo(const QString &path) const;

Q_SIGNALS:
    void failed(const tagwright::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choosePlace();
    void retranslate();

    QWidget *m_chart;
    QLabel *m_title;
    QToolButton *m_showTable;
    QToolButton *m_save;
    Legend *m_legend;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QVBoxLayout *m_column;
    QString m_subject;
    bool m_hasLegend = false;
};

} // namespace tagwright::ui
