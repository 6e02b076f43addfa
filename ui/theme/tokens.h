// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of everything that Tagwright draws itself, made from the desktop's palette: one accent, greys,
// and contrast that holds in any theme. Nothing else in ui/ names a colour.
#pragma once

#include <QColor>
#include <QPalette>

namespace tagwright::ui {

struct Tokens
{
    bool isDark = false;
    QColor window, base, alt, button, text;
    QColor muted;   ///< secondary text
    QColor faint;   ///< marks and disabled things; never text to be read
    QColor line;    ///< hairlines
    QColor soft;    ///< lines between rows
    QColor capline; ///< key caps, dashed outlines
    QColor accent, onAccent;
    QColor sel; ///< ground of selected rows
    QColor hover;
    QColor machine; ///< inside of what the probe thinks: suggestion bars, the score strip
    QColor band;    ///< of an estimate
    QColor track;   ///< an empty bar
    QColor no, onNo;
    QColor wavePeak, waveRms, wavePeakPlayed, waveRmsPlayed;
    QColor warning, warningGround, error, errorGround;
    QColor added; ///< ground of new text in a comparison

    [[nodiscard]] static Tokens from(const QPalette &palette);
    /// A tag stores the number of its colour, so that it follows light and dark.
    [[nodiscard]] QColor tagColour(int index) const;
    static constexpr int tagColours = 8;
};

/// Those of the application's palette as it is now.
[[nodiscard]] const Tokens &tokens();

/// For desktops that bring no palette.
[[nodiscard]] QPalette ownPalette(bool dark);

/// a + part · (b − a), for each channel of sRGB.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double part);
/// WCAG 2.1 contrast ratio, 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `foreground`, moved in lightness away from `ground` until the ratio holds.
[[nodiscard]] QColor ensure(QColor foreground, const QColor &ground, double ratio);

} // namespace tagwright::ui
