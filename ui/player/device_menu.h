// SPDX-License-Identifier: GPL-3.0-or-later
// Playback ▸ Device: where the sound comes out. Devices come and go while it is there; one that is chosen but
// gone stays in it, so that one sees why another one sounds.
#pragma once

#include "ui/player/audio_output.h"

#include <QMenu>

namespace tagwright::ui {

class DeviceMenu : public QMenu
{
    Q_OBJECT

public:
    explicit DeviceMenu(const AudioOutput &output, QWidget *parent = nullptr);

Q_SIGNALS:
    void deviceChosen(const tagwright::ui::AudioDevice &device);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QAction *addDevice(const QString &text, const AudioDevice &device);

    const AudioOutput &m_output;
};

} // namespace tagwright::ui
