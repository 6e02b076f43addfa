// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/change_model.h"

#include "ui/session/core_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tagwright::ui {
namespace {

bool passes(ChangeModel::Kind kind, ChangeModel::Filter filter)
{
    using Filter = ChangeModel::Filter;
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Changes:
        return kind == ChangeModel::Kind::Change;
    case Filter::Right:
        return kind == ChangeModel::Kind::Right;
    case Filter::Refused:
        return kind == ChangeModel::Kind::Refused;
    }
    return true;
}

/// The file with its folder: enough to know it.
QString shortPath(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.dir().dirName();
    return folder.isEmpty() ? file.fileName() : folder + QLatin1Char('/') + file.fileName();
}

QString inOneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString said(const QJsonValue &english)
{
    return coreText(english.toString().toStdString());
}

} // namespace

void ChangeModel::setLines(const std::vector<QJsonObject> &lines)
{
    beginResetModel();
    QSet<QString> left; // by the user
    for (const FileEntry &file : m_files)
        if (!file.isTicked)
            left.insert(file.path);
    m_files.clear();
    QHash<QString, std::size_t> known; // by path
    for (const QJsonObject &line : lines) {
        const QString event = line.value(QStringLiteral("event")).toString();
        FileEntry file{.path = line.value(QStringLiteral("path")).toString(),
                       .changes = {},
                       .problem = said(line.value(QStringLiteral("message"))),
                       .notes = {},
                       .line = line};
        file.kind = event == QStringLiteral("refused") ? Kind::Refused
                    : event == QStringLiteral("right") ? Kind::Right
                                                       : Kind::Change;
        file.isTicked = !left.contains(file.path);
        const QJsonArray changes = line.value(QStringLiteral("changes")).toArray();
        for (const QJsonValue change : changes)
            file.changes.push_back({change[QStringLiteral("field")].toString(),
                                    inOneLine(change[QStringLiteral("old")].toString()),
                                    inOneLine(change[QStringLiteral("new")].toString())});
        const QJsonArray notes = line.value(QStringLiteral("notes")).toArray();
        for (const QJsonValue note : notes)
            file.notes.append(said(note));
        if (const auto found = known.constFind(file.path); found != known.cend()) {
            m_files[*found] = std::move(file);
        } else {
            known.insert(file.path, m_files.size());
            m_files.push_back(std::move(file));
        }
    }
    std::ranges::stable_sort(m_files, {}, &FileEntry::path);
    fillRows();
    endResetModel();
    Q_EMIT ticksChanged();
}

void ChangeModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    fillRows();
    endResetModel();
}

void ChangeModel::fillRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_files.size(); ++i)
        if (passes(m_files[i].kind, m_filter))
            for (std::size_t k = 0; k < std::max<std::size_t>(1, m_files[i].changes.size()); ++k)
                m_rows.push_back({i, k});
}

int ChangeModel::count(Filter filter) const
{
    return static_cast<int>(std::ranges::count_if(
        m_files, [filter](const FileEntry &file) { return passes(file.kind, filter); }));
}

int ChangeModel::ticked() const
{
    return static_cast<int>(std::ranges::count_if(
        m_files, [](const FileEntry &file) { return file.kind == Kind::Change && file.isTicked; }));
}

std::vector<QJsonObject> ChangeModel::approved() const
{
    std::vector<QJsonObject> lines;
    for (const FileEntry &file : m_files)
        if (file.kind == Kind::Change && file.isTicked)
            lines.push_back(file.line);
    return lines;
}

void ChangeModel::setTicked(const QModelIndexList &rows, bool isTicked)
{
    for (const QModelIndex &index : rows)
        if (FileEntry &file = m_files[m_rows[static_cast<std::size_t>(index.row())].file]; hasTick(file))
            file.isTicked = isTicked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT ticksChanged();
}

void ChangeModel::setAllTicked(bool isTicked)
{
    QModelIndexList all;
    for (int row = 0; row < rowCount(); ++row)
        all.append(index(row, Tick));
    setTicked(all, isTicked);
}

void ChangeModel::setFixed(bool isFixed)
{
    m_isFixed = isFixed;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

ChangeModel::Kind ChangeModel::kindOf(int row) const
{
    return fileAt(row).kind;
}

QString ChangeModel::text(int row, int column) const
{
    const Row &r = m_rows[static_cast<std::size_t>(row)];
    const FileEntry &file = m_files[r.file];
    if (column == File)
        return r.change == 0 ? shortPath(file.path) : QString();
    if (file.kind == Kind::Refused)
        return column == Now ? file.problem : QString();
    if (file.changes.empty())
        return column == Now ? tr("right already") : QString();
    const Change &change = file.changes[r.change];
    switch (column) {
    case FieldName:
        return change.field;
    case Now:
        return change.now;
    case WillBe:
        return change.willBe;
    default:
        return {};
    }
}

QString ChangeModel::asText() const
{
    QString all;
    for (int row = 0; row < rowCount(); ++row) {
        const FileEntry &file = fileAt(row);
        all += file.path;
        for (const int column : {FieldName, Now, WillBe})
            all += QLatin1Char('\t') + text(row, column);
        all += QLatin1Char('\n');
    }
    return all;
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    const FileEntry &file = fileAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() == Tick && file.kind == Kind::Change &&
            m_rows[static_cast<std::size_t>(index.row())].change == 0)
            return file.isTicked ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole:
        return index.column() == File
                   ? QDir::toNativeSeparators(
                         QStringList(QStringList{file.path} + file.notes).join(QLatin1Char('\n')))
                   : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Tick ? shortPath(file.path) : text(index.row(), index.column());
    default:
        return {};
    }
}

bool ChangeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    setTicked({index}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ChangeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Tick && hasTick(fileAt(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case FieldName:
        return tr("Field");
    case Now:
        return tr("Now");
    case WillBe:
        return tr("Will be");
    default:
        return {};
    }
}

} // namespace tagwright::ui
