// SPDX-License-Identifier: GPL-3.0-or-later
// A playlist for each tag.
#pragma once

#include "exporting/playlist.h"
#include "ui/exporting/export_page.h"

class QCheckBox;
class QComboBox;

namespace tagwright::ui {

class PlaylistPreview;
class TagChooser;
class TracksBox;

class PlaylistPage : public ExportPage
{
    Q_OBJECT

public:
    explicit PlaylistPage(Session &session, QWidget *parent = nullptr);

private:
    void preview();
    void save();
    [[nodiscard]] exporting::PlaylistWishes wishes() const;

    TagChooser *m_tags;
    TracksBox *m_tracks;
    QComboBox *m_format;
    QComboBox *m_order;
    QCheckBox *m_absolute;
    PlaylistPreview *m_preview;
};

} // namespace tagwright::ui
