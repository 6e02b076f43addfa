// SPDX-License-Identifier: GPL-3.0-or-later
// A table of labels as the library understands it: row by row which track was found, how, and which labels
// come of it.
#pragma once

#include "tagging/label_import.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace tagwright::ui {

class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Called, Found, Labels, Columns };
    enum class Filter { All, Found, Several, NotFound };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const tagging::ImportPlan> plan);
    void setFilter(Filter filter);
    [[nodiscard]] int count(Filter filter) const;
    /// The row's track was found, and all of its cells were understood.
    [[nodiscard]] bool isGood(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fillRows();
    [[nodiscard]] QString foundText(const tagging::PlannedRow &row) const;
    [[nodiscard]] QString labelsText(std::size_t row) const;

    std::shared_ptr<const tagging::ImportPlan> m_plan;
    std::vector<std::vector<std::size_t>> m_labels; ///< of each row of the plan, indices
    std::vector<std::size_t> m_rows;                ///< that are shown
    Filter m_filter = Filter::All;
};

} // namespace tagwright::ui
