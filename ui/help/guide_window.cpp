// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_window.h"

#include <QImage>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

/// Pictures are never wider than the page.
class Page : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant content = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return content;
        QImage picture;
        picture.loadFromData(content.toByteArray());
        const double ratio = devicePixelRatioF();
        const int widest = static_cast<int>(pageWidth * ratio);
        if (picture.width() > widest)
            picture = picture.scaledToWidth(widest, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        return picture;
    }

    static constexpr int pageWidth = 780;
};

} // namespace

GuideWindow::GuideWindow(const QString &page, QWidget *parent) : QDialog(parent)
{
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    auto *text = new Page;
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    constexpr int margin = 24;
    text->document()->setDocumentMargin(margin);
    connect(text, &QTextBrowser::sourceChanged, this, [this, text](const QUrl &shown) {
        setWindowTitle(shown.fileName() == QStringLiteral("search.md") ? tr("Search") : tr("User guide"));
        text->setAccessibleName(windowTitle());
    });
    text->setSource(QUrl(QStringLiteral("qrc:/guide/") + page));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    constexpr QSize usual(860, 720);
    resize(usual.boundedTo(parent->size()));
}

} // namespace tagwright::ui
