// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

/// A static library's resources are left out unless they are asked for, from outside of any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace tagwright::ui {
namespace {

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, Mirrored mirrored) : m_name(std::move(name)), m_mirrored(mirrored) {}

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect,
                            scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Tokens &t = tokens();
        const QColor colour = mode == QIcon::Disabled ? t.faint : mode == QIcon::Normal ? t.muted : t.text;
        const QSize logical = size / scale;
        QPixmap picture = iconPixmap(m_name, std::min(logical.width(), logical.height()), colour, scale);
        if (m_mirrored == Mirrored::Yes && QGuiApplication::isRightToLeft())
            picture = picture.transformed(QTransform::fromScale(-1, 1));
        return picture;
    }

private:
    QString m_name;
    Mirrored m_mirrored;
};

} // namespace

void loadResources()
{
    initResources();
}

QIcon icon(const QString &name, Mirrored mirrored)
{
    return QIcon(new LineIconEngine(name, mirrored));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name).arg(size).arg(colour.name()).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "icon", qPrintable(name));
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    picture = QPixmap(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace tagwright::ui
