// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty library shows: how to begin. All of it takes dropped folders and files.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tagwright::ui {

class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void addFoldersWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_body;
    QPushButton *m_add;
    QLabel *m_addBody;
    QLabel *m_drop;
    QLabel *m_privacy;
};

} // namespace tagwright::ui
