// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_window.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace tagwright::ui {

GuideWindow::GuideWindow(const QString &page, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("User guide"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("User guide"));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    text->document()->setDocumentMargin(24);
    text->setSource(QUrl(QStringLiteral("qrc:/guide/") + page));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    constexpr QSize usual(860, 720);
    resize(usual.boundedTo(parent->size()));
}

} // namespace tagwright::ui
