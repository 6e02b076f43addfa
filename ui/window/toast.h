// SPDX-License-Identifier: GPL-3.0-or-later
// One line at the bottom of the list about what was just done, with a way back. Stays for six seconds, longer
// under the pointer or the focus.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace tagwright::ui {

class Toast : public QFrame
{
    Q_OBJECT

public:
    /// \param place  in whose bottom middle it appears
    explicit Toast(QWidget *place);
    /// \param action  may be empty
    void show(const QString &text, const QString &action = {}, std::function<void()> work = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    QLabel *m_text;
    QPushButton *m_action;
    QTimer *m_timer;
    std::function<void()> m_work;
};

} // namespace tagwright::ui
