// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/labels.h"

#include <QLabel>

namespace tagwright::ui {

QLabel *muted(QLabel *label, Type type)
{
    label->setFont(ui::font(type));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *heading()
{
    auto *label = new QLabel;
    label->setFont(semibold(ui::font(Type::Sm)));
    return label;
}

QLabel *wrappedLabel(Type type, bool isMuted)
{
    auto *label = new QLabel;
    label->setFont(ui::font(type));
    label->setWordWrap(true);
    return isMuted ? muted(label, type) : label;
}

} // namespace tagwright::ui
