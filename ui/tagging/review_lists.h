// SPDX-License-Identifier: GPL-3.0-or-later
// The review's two lists: what comes next, and the last ten decisions.
#pragma once

#include "ui/tagging/review_controller.h"

#include <QListView>
#include <QStyledItemDelegate>

class QStandardItemModel;

namespace tagwright::ui {

enum class ListSize { Card, Stage };

/// A list without a frame, as high as its rows.
class ReviewList : public QListView
{
    Q_OBJECT

public:
    explicit ReviewList(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }
    void keyboardSearch(const QString &) override {}

protected:
    QStandardItemModel *m_model;
};

class UpNextList : public ReviewList
{
    Q_OBJECT

public:
    UpNextList(Session &session, ReviewController &review, ListSize size, QWidget *parent = nullptr);

private:
    void fill();

    Session &m_session;
    ReviewController &m_review;
    ListSize m_size;
};

class DecisionList : public ReviewList
{
    Q_OBJECT

public:
    DecisionList(Session &session, ReviewController &review, ListSize size, QWidget *parent = nullptr);
    void setLimit(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fill();
    void change(int value);

    Session &m_session;
    ReviewController &m_review;
    int m_limit = 10;
};

/// "now", "18 s", "2 min", "3 h", a date.
[[nodiscard]] QString agoText(qint64 seconds);

} // namespace tagwright::ui
