// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace tagwright::ui {
namespace {

constexpr std::array<QRgb, Tokens::tagColours> lightTags{0xC2410C, 0x0E7490, 0x7C3AED, 0xA16207,
                                                         0x15803D, 0xBE185D, 0x4D7C0F, 0x475569};
constexpr std::array<QRgb, Tokens::tagColours> darkTags{0xFB923C, 0x22B8CF, 0xB197FC, 0xEAB308,
                                                        0x4ADE80, 0xF472B6, 0xA3E635, 0x94A3B8};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor ensureOnAll(QColor foreground, std::initializer_list<QColor> grounds, double ratio)
{
    for (const QColor &ground : grounds)
        foreground = ensure(foreground, ground, ratio);
    return foreground;
}

} // namespace

QColor mix(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](int from, int to) {
        return static_cast<int>(std::lround(from + part * (to - from)));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor ensure(QColor foreground, const QColor &ground, double ratio)
{
    const QColor away = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    const QColor start = foreground;
    for (int step = 1; contrast(foreground, ground) < ratio && step <= 20; ++step)
        foreground = mix(start, away, step / 20.0);
    return foreground;
}

Tokens Tokens::from(const QPalette &palette)
{
    Tokens t;
    t.window = palette.color(QPalette::Active, QPalette::Window);
    t.base = palette.color(QPalette::Active, QPalette::Base);
    t.alt = palette.color(QPalette::Active, QPalette::AlternateBase);
    t.button = palette.color(QPalette::Active, QPalette::Button);
    t.isDark = t.window.lightness() < palette.color(QPalette::Active, QPalette::WindowText).lightness();
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    t.text = ensureOnAll(palette.color(QPalette::Active, QPalette::Text), {t.base, t.window}, 7);
    t.sel = mix(t.base, highlight, t.isDark ? .16 : .14);
    t.muted = ensureOnAll(mix(t.text, t.base, .30), {t.window, t.base, t.sel}, 4.5);
    t.track = mix(t.base, t.text, .11);
    t.faint = ensureOnAll(mix(t.text, t.base, .42), {t.base, t.track}, 3);
    t.line = mix(t.base, t.text, .18);
    t.soft = mix(t.base, t.text, .08);
    t.capline = mix(t.base, t.text, .27);
    t.accent = ensureOnAll(highlight, {t.base, t.window, t.sel}, 4.5);
    t.onAccent = ensure(palette.color(QPalette::Active, QPalette::HighlightedText), t.accent, 4.5);
    t.hover = mix(t.base, highlight, .06);
    t.machine = mix(t.base, highlight, .30);
    t.band = mix(t.base, highlight, .17);
    t.no = t.muted;
    t.onNo = t.base;
    t.wavePeak = mix(t.base, t.text, .30);
    t.waveRms = ensure(mix(t.base, t.text, .45), t.base, 3);
    t.wavePeakPlayed = ensure(mix(t.base, t.text, .62), t.base, 4.5);
    t.waveRmsPlayed = mix(t.base, t.text, .86);
    t.warning = QColor(t.isDark ? 0xF0C060 : 0x7A5200);
    t.warningGround = QColor(t.isDark ? 0x352C18 : 0xFFF6DF);
    t.error = QColor(t.isDark ? 0xFF8A80 : 0xB3261E);
    t.errorGround = QColor(t.isDark ? 0x3A2323 : 0xFCEEED);
    t.added = mix(t.base, highlight, t.isDark ? .16 : .10);
    return t;
}

QColor Tokens::tagColour(int index) const
{
    const auto place = static_cast<std::size_t>(std::max(index, 0)) % tagColours;
    return QColor(isDark ? darkTags[place] : lightTags[place]);
}

const Tokens &tokens()
{
    static qint64 key = 0;
    static Tokens current;
    const QPalette palette = QGuiApplication::palette();
    if (key != palette.cacheKey()) {
        key = palette.cacheKey();
        current = Tokens::from(palette);
    }
    return current;
}

QPalette ownPalette(bool dark)
{
    const QColor window(dark ? 0x212429 : 0xF1F2F4);
    const QColor base(dark ? 0x181A1E : 0xFFFFFF);
    const QColor button(dark ? 0x2B2E35 : 0xFBFBFC);
    const QColor text(dark ? 0xE6E8EB : 0x1A1C20);
    const QColor disabled = mix(text, window, .55);
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(dark ? 0x1C1E23 : 0xF7F8F9));
    palette.setColor(QPalette::Button, button);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::PlaceholderText, mix(text, base, .40));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(dark ? 0x8FA8FF : 0x3557D0));
    palette.setColor(QPalette::HighlightedText, QColor(dark ? 0x10131A : 0xFFFFFF));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mix(base, text, .3));
    palette.setColor(QPalette::ToolTipBase, dark ? button : QColor(0xFFFFFF));
    palette.setColor(QPalette::Link, palette.color(QPalette::Highlight));
    return palette;
}

} // namespace tagwright::ui
