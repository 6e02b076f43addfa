// SPDX-License-Identifier: GPL-3.0-or-later
// The Examples tab of the tag panel: every label of the tag, what the others say of it, and ways to change
// it.
#pragma once

#include "ui/tagging/review_controller.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace tagwright::ui {

class ExamplesPage : public QWidget
{
    Q_OBJECT

public:
    ExamplesPage(Session &session, ReviewController &review, QWidget *parent = nullptr);
    /// Shows the labels that the others contradict.
    void showDoubtful();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Filter { All, Yes, No, NotSure, Doubtful };
    void fill();
    void retranslate();
    void setValue(int value);
    [[nodiscard]] std::vector<catalogue::Label> selected(int value) const;

    Session &m_session;
    ReviewController &m_review;
    QButtonGroup *m_filters;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QLabel *m_empty;
    Filter m_filter = Filter::All;
};

} // namespace tagwright::ui
