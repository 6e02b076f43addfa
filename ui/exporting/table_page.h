// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the tagged library: its columns, its beginning as it will be, and Save as.
#pragma once

#include "exporting/table_export.h"
#include "ui/exporting/export_page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QStandardItemModel;
class QTableView;

namespace tagwright::ui {

class ColumnList;
class TagChooser;

class TablePage : public ExportPage
{
    Q_OBJECT

public:
    explicit TablePage(Session &session, QWidget *parent = nullptr);
    /// Begins anew with it.
    void setLayoutOf(const exporting::TableLayout &layout);

Q_SIGNALS:
    /// There is one more, or another one, in ownPresetFolder().
    void presetSaved();

private:
    void wish();
    void preview();
    void showPreview(const exporting::TablePreview &table);
    void save();
    void savePreset();
    [[nodiscard]] exporting::TableLayout wished() const;
    [[nodiscard]] static QString filterOf(exporting::TableFormat format);

    exporting::TableLayout m_layout;
    TagChooser *m_tags;
    QComboBox *m_rows;
    QComboBox *m_suggestions;
    QComboBox *m_separator;
    QLabel *m_notes;
    QCheckBox *m_mark;
    ColumnList *m_columns;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QTimer m_delay; ///< between a wish and its preview
    int m_request = 0;
    std::shared_ptr<const std::vector<exporting::TagColumn>> m_tagColumns; ///< of the tags chosen last
    QStringList m_tagColumnsOf;
};

/// Where the user's own presets are kept.
[[nodiscard]] QString ownPresetFolder();

} // namespace tagwright::ui
