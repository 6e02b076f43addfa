// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and figures, relative to the desktop's font: sizes by role, row heights, and numbers that do not
// dance.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace tagwright::ui {

enum class Type { Xs, Sm, Body, Lead, Title, Question };

/// Of the application's font. Title and Question are semibold.
[[nodiscard]] QFont font(Type type);
[[nodiscard]] QFont semibold(QFont font);
/// Height of a row in any list, for the application's font.
[[nodiscard]] int rowHeight();

/// Draws a number with every digit as wide as the widest one, so that columns and running times stand still.
/// \param alignment  horizontal one; the text is centred vertically
void paintFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
[[nodiscard]] double figuresWidth(const QFont &font, const QString &text);

/// "2:41", "1:02:41".
[[nodiscard]] QString timeText(qint64 ms);
/// Two decimals in the user's locale.
[[nodiscard]] QString scoreText(double score);
/// In the user's locale: "1,000".
[[nodiscard]] QString countText(qint64 count);

} // namespace tagwright::ui
