// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/number_rows.h"

#include "ui/theme/labels.h"

#include <QGridLayout>
#include <QLabel>

namespace tagwright::ui {

NumberRows::NumberRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
}

void NumberRows::setRows(const Rows &rows)
{
    const auto label = [this](int row, int column) {
        auto *item = m_grid->itemAtPosition(row, column);
        return item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
    };
    for (int row = 0; row < std::ssize(rows) || label(row, 0); ++row) {
        const bool isWanted = row < std::ssize(rows);
        if (!label(row, 0)) {
            m_grid->addWidget(wrappedLabel(Type::Sm, true), row, 0);
            auto *number = new QLabel;
            number->setFont(ui::font(Type::Sm));
            m_grid->addWidget(number, row, 1, Qt::AlignTrailing | Qt::AlignTop);
        }
        const auto &[words, number] = isWanted ? rows[static_cast<std::size_t>(row)] : Rows::value_type();
        label(row, 0)->setText(words);
        label(row, 1)->setText(number);
        for (const int column : {0, 1})
            label(row, column)->setVisible(isWanted);
    }
}

} // namespace tagwright::ui
