// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/last_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tagwright::ui {
namespace {

struct Start
{
    const char *key;
    QStandardPaths::StandardLocation location;
};

Start startOf(Purpose purpose)
{
    using enum QStandardPaths::StandardLocation;
    switch (purpose) {
    case Purpose::AddMusic:
        return {"folders/music", MusicLocation};
    case Purpose::ImportLabels:
        return {"folders/labels", DocumentsLocation};
    case Purpose::Tags:
        return {"folders/tags", DocumentsLocation};
    case Purpose::Tables:
        return {"folders/tables", DocumentsLocation};
    case Purpose::Playlists:
        return {"folders/playlists", DocumentsLocation};
    case Purpose::HandOver:
        return {"folders/hand-over", DocumentsLocation};
    case Purpose::Pictures:
        return {"folders/pictures", DocumentsLocation};
    case Purpose::Reports:
        return {"folders/reports", DocumentsLocation};
    case Purpose::Weights:
        return {"folders/weights", DownloadLocation};
    }
    return {"folders/other", HomeLocation};
}

} // namespace

QString folderFor(Purpose purpose)
{
    const auto [key, location] = startOf(purpose);
    for (const QString &folder :
         {QSettings().value(QLatin1String(key)).toString(), QStandardPaths::writableLocation(location)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

QString placeFor(Purpose purpose, const QString &name)
{
    return QDir(folderFor(purpose)).filePath(name);
}

void rememberFolderOf(Purpose purpose, const QString &chosen)
{
    QSettings().setValue(QLatin1String(startOf(purpose).key), QFileInfo(chosen).absolutePath());
}

} // namespace tagwright::ui
