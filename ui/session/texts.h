// SPDX-License-Identifier: GPL-3.0-or-later
// The core's texts and paths as Qt has them, and back.
#pragma once

#include "library/track_list.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <string_view>

namespace tagwright::ui {

[[nodiscard]] inline QString qText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Of a file that a dialog, a drop or a command line names.
[[nodiscard]] inline std::filesystem::path pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

/// In a menu's entry, where "&" would mark a letter.
[[nodiscard]] inline QString inMenu(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// "Artist · Album", as far as they are known.
[[nodiscard]] inline QString artistAndAlbum(const library::TrackList &tracks, library::TrackList::Row row)
{
    QStringList parts;
    for (const std::string_view text : {tracks.artist(row), tracks.album(row)})
        if (!text.empty())
            parts.append(qText(text));
    return parts.join(QStringLiteral(" · "));
}

} // namespace tagwright::ui
