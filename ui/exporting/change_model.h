// SPDX-License-Identifier: GPL-3.0-or-later
// A dry run as a table: file by file and field by field, what is there and what will be. Files that would
// change have a tick; without it they are left alone.
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>

#include <vector>

namespace tagwright::ui {

class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, File, FieldName, Now, WillBe, Columns };
    enum class Kind { Change, Right, Refused };
    enum class Filter { All, Changes, Right, Refused };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param lines  as FileWriting has them; a later line about a file holds. Files without a tick keep none
    void setLines(const std::vector<QJsonObject> &lines);
    void setFilter(Filter filter);
    /// Files, whatever is shown.
    [[nodiscard]] int count(Filter filter) const;
    [[nodiscard]] int ticked() const;
    /// The lines of the files with a tick.
    [[nodiscard]] std::vector<QJsonObject> approved() const;
    void setTicked(const QModelIndexList &rows, bool isTicked);
    void setAllTicked(bool isTicked);
    /// No more ticks can be set, while something is written and afterwards.
    void setFixed(bool isFixed);

    [[nodiscard]] Kind kindOf(int row) const;
    /// What is shown, one line a file and field, for a list to keep.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Change
    {
        QString field, now, willBe;
    };
    struct FileEntry
    {
        Kind kind = Kind::Change;
        QString path;
        std::vector<Change> changes;
        QString problem;
        QStringList notes;
        bool isTicked = true;
        QJsonObject line;
    };
    struct Row
    {
        std::size_t file;
        std::size_t change;
    };

    void fillRows();
    [[nodiscard]] const FileEntry &fileAt(int row) const
    {
        return m_files[m_rows[static_cast<std::size_t>(row)].file];
    }
    [[nodiscard]] bool hasTick(const FileEntry &file) const
    {
        return file.kind == Kind::Change && !m_isFixed;
    }
    [[nodiscard]] QString text(int row, int column) const;

    std::vector<FileEntry> m_files;
    std::vector<Row> m_rows; ///< that are shown
    Filter m_filter = Filter::All;
    bool m_isFixed = false;
};

} // namespace tagwright::ui
