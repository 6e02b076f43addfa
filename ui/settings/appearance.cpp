// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

namespace tagwright::ui {
namespace {

constexpr auto coloursKey = "appearance/colours";

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
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QApplication::setPalette(ownPalette(colours == Colours::Dark));
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
