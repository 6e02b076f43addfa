// SPDX-License-Identifier: GPL-3.0-or-later
// A tag's tracks for somebody else: a new folder with copies, a playlist and a sheet.
#pragma once

#include "ui/exporting/export_page.h"

class QComboBox;

namespace tagwright::ui {

class TracksBox;

class HandoverPage : public ExportPage
{
    Q_OBJECT

public:
    explicit HandoverPage(Session &session, QWidget *parent = nullptr);

private:
    void makeFolder();

    QComboBox *m_tag;
    TracksBox *m_tracks;
    QComboBox *m_means;
    QComboBox *m_names;
};

} // namespace tagwright::ui
