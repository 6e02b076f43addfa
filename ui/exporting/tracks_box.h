// SPDX-License-Identifier: GPL-3.0-or-later
// Which tracks of a tag are taken: those that a human said yes to, or the suggested ones, too.
#pragma once

#include <QComboBox>

namespace tagwright::ui {

class TracksBox : public QComboBox
{
    Q_OBJECT

public:
    explicit TracksBox(QWidget *parent = nullptr);
    [[nodiscard]] bool takesSuggestions() const { return currentIndex() == 1; }
    void setTakesSuggestions(bool takes) { setCurrentIndex(takes ? 1 : 0); }
};

} // namespace tagwright::ui
