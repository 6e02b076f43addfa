// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor finds, as somebody says it who has never seen a command line.
#pragma once

#include <QJsonObject>
#include <QString>

namespace tagwright::ui {

/// \param finding  a line of `tagwright-cli --json doctor`
/// \return empty: it is for technicians only
[[nodiscard]] QString findingText(const QJsonObject &finding);

} // namespace tagwright::ui
