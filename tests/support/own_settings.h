// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of a test's own, so that it neither sees nor changes anybody's.
#pragma once

#include <QCoreApplication>
#include <QSettings>

namespace tagwright::test {

/// \param folder  where they are kept
/// \param name    of the program that they belong to
inline void useSettingsIn(const QString &folder, const QString &name = QStringLiteral("test"))
{
    QCoreApplication::setOrganizationName(QStringLiteral("tagwright"));
    QCoreApplication::setApplicationName(name);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

} // namespace tagwright::test
