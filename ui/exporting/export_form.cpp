// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_form.h"

#include "ui/theme/labels.h"

#include <QGridLayout>
#include <QLabel>

namespace tagwright::ui {

ExportForm::ExportForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    constexpr int margin = 12;
    m_grid->setContentsMargins(margin, margin, margin, margin);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void ExportForm::add(int row, int column, const QString &name, QWidget *field)
{
    auto *label = muted(new QLabel(name));
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_grid->addWidget(label, row, 2 * column, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(field, row, 2 * column + 1);
}

} // namespace tagwright::ui
