// SPDX-License-Identifier: GPL-3.0-or-later
// Which tracks of a tag are taken: those that a human said yes to, or the suggested ones, too. Not
// remembered: what was right for one tag may fill files with guesses for another.
#pragma once

#include <QComboBox>

namespace tagwright::ui {

class TracksBox : public QComboBox
{
    Q_OBJECT

public:
    explicit TracksBox(QWidget *parent = nullptr);
    [[nodiscard]] bool takesSuggestions() const { return currentIndex() == 1; }
};

} // namespace tagwright::ui
