// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/device_menu.h"

#include "ui/session/texts.h"

#include <QActionGroup>
#include <QEvent>

namespace tagwright::ui {

DeviceMenu::DeviceMenu(const AudioOutput &output, QWidget *parent) : QMenu(parent), m_output(output)
{
    connect(&output, &AudioOutput::devicesChanged, this, &DeviceMenu::fill);
    fill();
}

void DeviceMenu::fill()
{
    setTitle(tr("&Device"));
    clear();
    delete findChild<QActionGroup *>();
    new QActionGroup(this); // exclusive
    addDevice(tr("System &default"), {});
    addSeparator();
    for (const AudioDevice &device : m_output.devices())
        addDevice(inMenu(device.name), device);
    const AudioDevice &chosen = m_output.chosen();
    if (!chosen.id.isEmpty() && !m_output.isThere(chosen.id))
        addDevice(tr("%1 (not connected)").arg(inMenu(chosen.name)), chosen)->setEnabled(false);
}

QAction *DeviceMenu::addDevice(const QString &text, const AudioDevice &device)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(device.id == m_output.chosen().id);
    findChild<QActionGroup *>()->addAction(action);
    // Choosing fills the menu anew, which ends the action: not while it still works.
    connect(
        action, &QAction::triggered, this, [this, device] { Q_EMIT deviceChosen(device); },
        Qt::QueuedConnection);
    return action;
}

void DeviceMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QMenu::changeEvent(event);
}

} // namespace tagwright::ui
