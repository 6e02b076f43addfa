// SPDX-License-Identifier: GPL-3.0-or-later
// The marks that say who decided what: one drawing for tables, waveforms and lists. Shape says how a label
// came (square: by hand, circle: answer to a suggestion, diamond: answer in a check), sign says what it is;
// filled means a person decided, dashed means that the probe thinks so.
#pragma once

#include <QCoreApplication>
#include <QPointF>
#include <QString>

#include <cstdint>

class QPainter;

namespace tagwright::ui {

enum class Mark : std::uint8_t {
    None,
    Yes,
    No,
    Accepted,
    Rejected,
    CheckedYes,
    CheckedNo,
    Suggested,
    NotSure
};

/// A person has decided: everything but None and Suggested.
[[nodiscard]] bool isLabel(Mark mark);

/// \param centre, size  in logical pixels; 14 in tables, 12 on the waveform
void paintMark(QPainter &painter, Mark mark, const QPointF &centre, double size);

/// "labelled yes", "suggestion rejected", "not suggested": for tool tips and screen readers.
[[nodiscard]] QString markText(Mark mark);

} // namespace tagwright::ui
