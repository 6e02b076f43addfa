// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/tracks_box.h"

namespace tagwright::ui {

TracksBox::TracksBox(QWidget *parent) : QComboBox(parent)
{
    addItems({tr("Labelled yes"), tr("Labelled yes, and suggested")});
}

} // namespace tagwright::ui
