// SPDX-License-Identifier: GPL-3.0-or-later
// The refused files as a table: which file, why and what to do, and what can be done here.
#pragma once

#include "catalogue/refusal_repository.h"

#include <QAbstractTableModel>

#include <vector>

namespace tagwright::ui {

class RefusedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Why, Action, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Does nothing if they are those that are shown.
    void setRefusals(const std::vector<catalogue::Refusal> &refusals);
    [[nodiscard]] const std::vector<catalogue::Refusal> &refusals() const { return m_refusals; }
    [[nodiscard]] const catalogue::Refusal &at(int row) const
    {
        return m_refusals[static_cast<std::size_t>(row)];
    }
    /// What the file is cannot change by trying again.
    [[nodiscard]] static bool isWorthRetrying(const catalogue::Refusal &refusal);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<catalogue::Refusal> m_refusals;
};

} // namespace tagwright::ui
