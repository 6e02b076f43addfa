// SPDX-License-Identifier: GPL-3.0-or-later
// New tag, and Edit tag: name, description, colour, and what a new tag begins with.
#pragma once

#include "ui/session/session.h"
#include "ui/tagging/stock_list.h"

#include <QDialog>

#include <variant>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tagwright::ui {

class TagDialog : public QDialog
{
    Q_OBJECT

public:
    struct FromNothing
    {
    };
    struct FromExamples
    {
    };
    /// What a new tag may begin with.
    using Start = std::variant<FromNothing, FromExamples, catalogue::Tag, tagging::HeardClass>;

    /// A new one. \param examples  tracks that it may begin with
    TagDialog(Session &session, StockList &stock, std::vector<catalogue::TrackId> examples, QWidget *parent);
    /// A new one that is like a stock tag.
    TagDialog(Session &session, StockList &stock, const tagging::HeardClass &like, QWidget *parent);
    /// An existing one.
    TagDialog(Session &session, const catalogue::Tag &tag, QWidget *parent);

private:
    void build();
    void fillStarts();
    void check();
    void save();
    void add(const std::optional<catalogue::TagStart> &start, bool withExamples);
    void setBusy(bool isBusy);
    void refuse(const Error &error);
    [[nodiscard]] int colour() const;

    Session &m_session;
    StockList *m_stock = nullptr;
    std::optional<catalogue::Tag> m_edited;
    std::vector<catalogue::TrackId> m_examples;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QButtonGroup *m_colours = nullptr;
    std::optional<tagging::HeardClass> m_like;
    std::vector<Start> m_starts; ///< in the box
    QComboBox *m_start = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace tagwright::ui
