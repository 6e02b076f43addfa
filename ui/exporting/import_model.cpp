// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/import_model.h"

#include "ui/session/core_text.h"
#include "ui/session/texts.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QLocale>

#include <algorithm>

namespace tagwright::ui {

using tagging::ImportEffect;
using tagging::MatchedBy;
using tagging::PlannedRow;

namespace {

bool passes(const PlannedRow &row, ImportModel::Filter filter)
{
    switch (filter) {
    case ImportModel::Filter::All:
        return true;
    case ImportModel::Filter::Found:
        return row.match.isFound();
    case ImportModel::Filter::Several:
        return row.match.isAmbiguous();
    case ImportModel::Filter::NotFound:
        return row.match.tracks.empty();
    }
    return true;
}

QString wayText(MatchedBy way)
{
    switch (way) {
    case MatchedBy::Path:
        return ImportModel::tr("by path");
    case MatchedBy::FileName:
        return ImportModel::tr("by file name");
    case MatchedBy::Isrc:
        return ImportModel::tr("by ISRC");
    case MatchedBy::ArtistTitle:
        return ImportModel::tr("by artist and title");
    }
    return {};
}

QString valueText(int value)
{
    return value == 1    ? ImportModel::tr("yes")
           : value == -1 ? ImportModel::tr("no")
           : value == 0  ? ImportModel::tr("none")
                         : ImportModel::tr("not sure");
}

} // namespace

void ImportModel::setPlan(std::shared_ptr<const tagging::ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_labels.assign(m_plan ? m_plan->rows.size() : 0, {});
    for (std::size_t i = 0; m_plan && i < m_plan->labels.size(); ++i)
        m_labels[m_plan->labels[i].row].push_back(i);
    fillRows();
    endResetModel();
}

void ImportModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    fillRows();
    endResetModel();
}

void ImportModel::fillRows()
{
    m_rows.clear();
    for (std::size_t i = 0; m_plan && i < m_plan->rows.size(); ++i)
        if (passes(m_plan->rows[i], m_filter))
            m_rows.push_back(i);
}

int ImportModel::count(Filter filter) const
{
    return !m_plan ? 0
                   : static_cast<int>(std::ranges::count_if(
                         m_plan->rows, [filter](const PlannedRow &row) { return passes(row, filter); }));
}

bool ImportModel::isGood(int row) const
{
    const PlannedRow &planned = m_plan->rows[m_rows[static_cast<std::size_t>(row)]];
    return planned.match.isFound() && planned.problems.empty();
}

QString ImportModel::foundText(const PlannedRow &row) const
{
    if (row.match.isAmbiguous())
        return tr("%n track(s) fit this row", nullptr, static_cast<int>(row.match.tracks.size()));
    return row.match.by ? wayText(*row.match.by) : tr("not found");
}

QString ImportModel::labelsText(std::size_t row) const
{
    QStringList parts;
    for (const std::size_t i : m_labels[row]) {
        const tagging::PlannedLabel &label = m_plan->labels[i];
        const QString text =
            tr("%1: %2").arg(qText(m_plan->tags[label.tag].name), valueText(label.label.value));
        switch (label.effect) {
        case ImportEffect::New:
            parts.append(text);
            break;
        case ImportEffect::Same:
            parts.append(text + QLatin1Char(' ') + tr("(already)"));
            break;
        case ImportEffect::Change:
            parts.append(text + QLatin1Char(' ') + tr("(now %1)").arg(valueText(label.oldValue)));
            break;
        case ImportEffect::Conflict:
            parts.append(text + QLatin1Char(' ') + tr("(stays %1)").arg(valueText(label.oldValue)));
            break;
        case ImportEffect::Disagreed:
            parts.append(text + QLatin1Char(' ') + tr("(another row says otherwise)"));
            break;
        }
    }
    for (const std::string &problem : m_plan->rows[row].problems)
        parts.append(coreText(problem));
    return parts.join(QStringLiteral(" · "));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    const std::size_t number = m_rows[static_cast<std::size_t>(index.row())];
    const PlannedRow &row = m_plan->rows[number];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Place:
            return QLocale().toString(static_cast<qulonglong>(row.line));
        case Called:
            return qText(row.called);
        case Found:
            return foundText(row);
        default:
            return labelsText(number);
        }
    case Qt::TextAlignmentRole:
        return index.column() == Place ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::BackgroundRole:
        return isGood(index.row()) ? QVariant() : QVariant(tokens().warningGround);
    case Qt::ForegroundRole:
        return isGood(index.row())       ? QVariant(index.column() == Called ? tokens().text : tokens().muted)
               : index.column() == Found ? QVariant(tokens().warning)
                                         : QVariant(tokens().text);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Row");
    case Called:
        return tr("Track");
    case Found:
        return tr("Found");
    default:
        return tr("Labels");
    }
}

} // namespace tagwright::ui
