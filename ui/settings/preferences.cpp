// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>

namespace tagwright::ui {
namespace {

constexpr auto guardKey = "labelling/guard-answers";
constexpr auto hideKey = "labelling/hide-titles-in-check";

constexpr auto watchKey = "library/watch-folders";

} // namespace

bool Preferences::guardsAnswers() const
{
    return QSettings().value(QLatin1String(guardKey), true).toBool();
}

void Preferences::setGuardsAnswers(bool guards)
{
    QSettings().setValue(QLatin1String(guardKey), guards);
    Q_EMIT changed();
}

bool Preferences::hidesTitlesInCheck() const
{
    return QSettings().value(QLatin1String(hideKey), false).toBool();
}

void Preferences::setHidesTitlesInCheck(bool hides)
{
    QSettings().setValue(QLatin1String(hideKey), hides);
    Q_EMIT changed();
}

bool Preferences::watchesFolders() const
{
    return QSettings().value(QLatin1String(watchKey), true).toBool();
}

void Preferences::setWatchesFolders(bool watches)
{
    QSettings().setValue(QLatin1String(watchKey), watches);
    Q_EMIT changed();
}

} // namespace tagwright::ui
