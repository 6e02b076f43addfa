// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/refused_model.h"

#include "base/text.h"
#include "ui/session/core_text.h"

#include <algorithm>

namespace tagwright::ui {

using catalogue::Refusal;

void RefusedModel::setRefusals(const std::vector<Refusal> &refusals)
{
    const auto isSame = [](const Refusal &a, const Refusal &b) {
        return a.path == b.path && a.stage == b.stage && a.message == b.message;
    };
    if (std::ranges::equal(refusals, m_refusals, isSame))
        return;
    beginResetModel();
    m_refusals = refusals;
    endResetModel();
}

bool RefusedModel::isWorthRetrying(const Refusal &refusal)
{
    return refusal.code != ErrorCode::NotAudio && refusal.code != ErrorCode::Unsupported;
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refusals.size());
}

int RefusedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    const Refusal &refusal = at(index.row());
    if (role == Qt::ToolTipRole && index.column() == File)
        return QString::fromStdString(displayPath(refusal.path));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole &&
        !(role == Qt::ToolTipRole && index.column() == Why))
        return {};
    switch (index.column()) {
    case File:
        return QString::fromStdString(displayPath(refusal.path));
    case Why:
        return coreText(refusal.message);
    case Action:
        return isWorthRetrying(refusal) ? tr("Retry") : QString();
    default:
        return {};
    }
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Why:
        return tr("Why, and what to do");
    default:
        return {};
    }
}

} // namespace tagwright::ui
