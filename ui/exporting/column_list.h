// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a table has, in which order and under which names: ticks, drag and drop, and a field for the
// name.
#pragma once

#include "exporting/table_layout.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace tagwright::ui {

class ColumnList : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);
    void setColumns(const std::vector<exporting::TableColumn> &columns);
    [[nodiscard]] std::vector<exporting::TableColumn> columns() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const exporting::TableColumn &column, bool isChosen);
    void move(int by);
    void rename(const QString &header);

    QListWidget *m_list;
    QLineEdit *m_header;
    std::vector<exporting::TableColumn> m_columns; ///< of all rows, by the number that a row carries
};

} // namespace tagwright::ui
