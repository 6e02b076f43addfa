// SPDX-License-Identifier: GPL-3.0-or-later
// What the user has chosen once and for all, as far as no command switches it.
#pragma once

#include <QObject>

namespace tagwright::ui {

class Preferences : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers to a clip that has hardly begun to sound are not taken.
    [[nodiscard]] bool guardsAnswers() const;
    void setGuardsAnswers(bool guards);
    /// Titles and artists are hidden in a check.
    [[nodiscard]] bool hidesTitlesInCheck() const;
    void setHidesTitlesInCheck(bool hides);
    /// New and changed files in the library's folders are found without being asked for.
    [[nodiscard]] bool watchesFolders() const;
    void setWatchesFolders(bool watches);

Q_SIGNALS:
    void changed();
};

} // namespace tagwright::ui
