// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of the active tag: its name and counts, and the tabs Review, Examples, Quality and Why.
#pragma once

#include "ui/tagging/review_controller.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace tagwright::ui {

class TagPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TagPanel(Session &session, QWidget *parent = nullptr);

    /// Pages in the order of the tabs.
    void addPage(QWidget *page, std::function<QString()> title);
    void showPage(int index);
    /// Opened by the button beside the name.
    void setMenu(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshCounts(const TagView &view, std::int64_t suggested);

    Session &m_session;
    QWidget *m_header;
    QLabel *m_dot;
    QLabel *m_name;
    QLabel *m_counts;
    QToolButton *m_more;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    std::vector<std::function<QString()>> m_titles;
};

} // namespace tagwright::ui
