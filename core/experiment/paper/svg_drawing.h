// SPDX-License-Identifier: GPL-3.0-or-later
// A small writer of SVG pictures, and the same as PNG.
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace tagwright::experiment::paper {

/// Text as it can stand in XML and HTML.
[[nodiscard]] std::string escaped(std::string_view text);

struct Point
{
    double x = 0;
    double y = 0;
};

enum class Anchor { Start, Middle, End };

struct TextStyle
{
    Anchor anchor = Anchor::Start;
    double size = 12;
    std::string_view colour = "#202020";
    bool bold = false;
    bool upwards = false; ///< turned by 90° to the left
};

/// In pixels, from the upper left corner; on white.
class SvgDrawing
{
public:
    /// \param description  for those who cannot see it
    SvgDrawing(double width, double height, std::string_view description);

    void text(Point at, std::string_view text, const TextStyle &style = {});
    void line(Point from, Point to, std::string_view colour, double width = 1, std::string_view dashes = {});
    void polyline(const std::vector<Point> &points, std::string_view colour, double width = 2);
    void dot(Point at, double radius, std::string_view colour);
    void rectangle(Point at, double width, double height, std::string_view fill);

    [[nodiscard]] std::string toSvg() const;

private:
    std::string m_head;
    std::string m_body;
};

/// The picture in twice as many pixels. \errors BadFormat if the drawing library refuses it.
[[nodiscard]] Result<std::string> pngFromSvg(const std::string &svg);

} // namespace tagwright::experiment::paper
