// SPDX-License-Identifier: GPL-3.0-or-later
// Tags into the music files: what goes where, the dry run, which begins by itself, and the writing of what
// the user left ticked. Also the way back, for an earlier batch.
#pragma once

#include "ui/exporting/change_model.h"
#include "ui/exporting/file_writing.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace tagwright::ui {

class ChangeTable;
class ExportForm;
class KeyButton;
class Session;
class TagChooser;
class TracksBox;
class ThinBar;

class WritePage : public QWidget
{
    Q_OBJECT

public:
    WritePage(Session &session, const WorkPlace &place, QWidget *parent = nullptr);

    /// Makes the first dry run, once somebody looks.
    void begin();
    /// In place of that: the dry run of an undo. \param batch  nothing: the last in effect
    void beginUndo(std::optional<qint64> batch = {});
    /// Files are being written: nobody goes away without a word.
    [[nodiscard]] bool isWriting() const { return m_writing.stage() == FileWriting::Stage::Writing; }

Q_SIGNALS:
    void closeWanted();
    void busyChanged(bool isBusy);
    /// Files have changed.
    void written();

private:
    void buildForm();
    void buildFoot();
    void refresh();
    void showStage();
    void wish();
    void plan();
    void askField();
    void addField(const QString &name);
    void saveList();
    [[nodiscard]] QString summaryText() const;

    Session &m_session;
    FileWriting m_writing;
    ChangeModel m_model;
    QTimer m_delay; ///< between a wish and its dry run
    bool m_isUndo = false;
    bool m_wasWriting = false;
    std::optional<qint64> m_undoneBatch; ///< that was asked for

    ExportForm *m_form;
    TagChooser *m_tags;
    TracksBox *m_tracks;
    QComboBox *m_field;
    QComboBox *m_filled;
    int m_chosenField = 0;
    QLabel *m_sign;
    QLabel *m_summary;
    ThinBar *m_bar;
    QButtonGroup *m_filters;
    ChangeTable *m_table;
    QLabel *m_safe;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_again;
    QPushButton *m_stop;
    QPushButton *m_close;
    KeyButton *m_write;
};

} // namespace tagwright::ui
