// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace tagwright::ui {
namespace {

constexpr auto coloursKey = "appearance/colours";

/// Fusion draws outlines darker than the ground: on a dark one, empty boxes and fields would not be seen.
class DarkFusion : public QProxyStyle
{
public:
    DarkFusion() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        const bool isField = element == PE_FrameLineEdit && !(option->state & State_HasFocus);
        if (!isBox && !isField && element != PE_IndicatorRadioButton)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(isField ? tokens().capline : tokens().faint);
        const QRectF outline = QRectF(option->rect).adjusted(.5, .5, -.5, -.5);
        if (element == PE_IndicatorRadioButton)
            painter->drawEllipse(outline.adjusted(1, 1, -1, -1));
        else
            painter->drawRoundedRect(outline, 2, 2);
        painter->restore();
    }
};

void paintIn(Colours colours)
{
    static const QString desktopStyle = QApplication::style()->objectName();
    // Without a desktop nobody chooses colours: ours then.
    const bool hasDesktop = !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
    if (colours == Colours::Desktop && hasDesktop) {
        QApplication::setStyle(QStyleFactory::create(desktopStyle));
        QApplication::setPalette(QPalette());
        return;
    }
    const bool isDark = colours == Colours::Dark;
    QApplication::setStyle(isDark ? new DarkFusion : QStyleFactory::create(QStringLiteral("fusion")));
    QApplication::setPalette(ownPalette(isDark));
}

} // namespace

Colours chosenColours()
{
    const QString name = QSettings().value(QLatin1String(coloursKey)).toString();
    return name == QStringLiteral("light")  ? Colours::Light
           : name == QStringLiteral("dark") ? Colours::Dark
                                            : Colours::Desktop;
}

void chooseColours(Colours colours)
{
    QSettings settings;
    if (colours == Colours::Desktop)
        settings.remove(QLatin1String(coloursKey));
    else
        settings.setValue(QLatin1String(coloursKey),
                          colours == Colours::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    paintIn(colours);
}

void applyColours(std::optional<Colours> forThisRun)
{
    paintIn(forThisRun.value_or(chosenColours()));
}

} // namespace tagwright::ui
