// SPDX-License-Identifier: GPL-3.0-or-later
// A tag's tracks for somebody else: a new folder with copies, a playlist and a sheet.
#pragma once

#include "exporting/playlist.h"
#include "ui/exporting/export_page.h"

class QComboBox;

namespace tagwright::ui {

class PlaylistPreview;
class TracksBox;

class HandoverPage : public ExportPage
{
    Q_OBJECT

public:
    explicit HandoverPage(Session &session, QWidget *parent = nullptr);

private:
    void preview();
    void makeFolder();
    [[nodiscard]] exporting::PlaylistWishes wishes() const;

    QComboBox *m_tag;
    TracksBox *m_tracks;
    QComboBox *m_means;
    QComboBox *m_names;
    PlaylistPreview *m_preview;
};

} // namespace tagwright::ui
