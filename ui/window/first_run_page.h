// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty library shows: how to begin. All of it takes dropped folders and files.
#pragma once

#include <QWidget>

class QLabel;

namespace tagwright::ui {

class KeyButton;

class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    /// \param offersDemo  there is music for it
    explicit FirstRunPage(bool offersDemo, QWidget *parent = nullptr);
    void focusFirst();
    /// That adds folders too.
    void setAddKey(const QString &key);

Q_SIGNALS:
    void addFoldersWanted();
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void tint();

    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_addIcon;
    QLabel *m_addTitle;
    QLabel *m_addBody;
    KeyButton *m_add;
    QLabel *m_demoIcon;
    QLabel *m_demoTitle;
    QLabel *m_demoBody;
    KeyButton *m_demo;
    QLabel *m_drop;
    QLabel *m_privacyIcon;
    QLabel *m_privacy;
};

} // namespace tagwright::ui
