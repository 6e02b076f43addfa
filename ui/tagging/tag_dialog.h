// SPDX-License-Identifier: GPL-3.0-or-later
// New tag, and Edit tag: name, description, colour, and what a new tag begins with.
#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tagwright::ui {

class TagDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new one. \param examples  tracks that it may begin with
    TagDialog(Session &session, std::vector<catalogue::TrackId> examples, QWidget *parent);
    /// An existing one.
    TagDialog(Session &session, const catalogue::Tag &tag, QWidget *parent);

private:
    void build();
    void check();
    void save();
    [[nodiscard]] int colour() const;

    Session &m_session;
    std::optional<catalogue::Tag> m_edited;
    std::vector<catalogue::TrackId> m_examples;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QButtonGroup *m_colours = nullptr;
    QCheckBox *m_fromExamples = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace tagwright::ui
