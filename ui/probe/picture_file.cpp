// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/picture_file.h"

#include "ui/session/texts.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace tagwright::ui {
namespace {

constexpr int margin = 12;

int titleHeight()
{
    return QFontMetrics(semibold(ui::font(Type::Body))).height() + 8;
}

QSize pictureSize(const std::vector<QWidget *> &widgets)
{
    QSize size(0, titleHeight());
    for (const QWidget *widget : widgets)
        size = {std::max(size.width(), widget->width()), size.height() + widget->height()};
    return size + QSize(2 * margin, 2 * margin);
}

void paintPicture(QPaintDevice &device, const QSize &size, const QString &title,
                  const std::vector<QWidget *> &widgets)
{
    QPainter painter(&device);
    painter.fillRect(QRect(QPoint(0, 0), size), tokens().base);
    painter.setFont(semibold(ui::font(Type::Body)));
    painter.setPen(tokens().text);
    const Qt::Alignment side =
        widgets.front()->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QRect(margin, margin, size.width() - 2 * margin, titleHeight()),
                     static_cast<int>(side | Qt::AlignTop), title);
    QPoint place(margin, margin + titleHeight());
    for (QWidget *widget : widgets) {
        widget->render(&painter, place, {}, QWidget::DrawChildren);
        place.ry() += widget->height();
    }
}

} // namespace

Result<void> savePicture(const QString &title, const std::vector<QWidget *> &widgets, const QString &path)
{
    const QSize size = pictureSize(widgets);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setTitle(title);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(0, 0), size));
        svg.setResolution(widgets.front()->logicalDpiX());
        paintPicture(svg, size, title, widgets);
    } else {
        constexpr int sharpness = 2;
        QImage image(size * sharpness, QImage::Format_RGB32);
        image.setDevicePixelRatio(sharpness);
        paintPicture(image, size, title, widgets);
        image.save(&buffer, "PNG");
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::NotWritable,
                    "The picture cannot be saved here. Choose another folder, then save it again.",
                    pathOf(path));
    return {};
}

} // namespace tagwright::ui
