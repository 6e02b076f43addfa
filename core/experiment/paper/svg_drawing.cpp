// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/svg_drawing.h"

#include <cairo.h>
#include <fmt/format.h>
#include <librsvg/rsvg.h>

#include <memory>

namespace tagwright::experiment::paper {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '&')
            result += "&amp;";
        else if (c == '"')
            result += "&quot;";
        else if (c == '\'')
            result += "&#39;";
        else if (static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t')
            result += ' '; // not allowed in XML
        else
            result += c;
    }
    return result;
}

SvgDrawing::SvgDrawing(double width, double height, std::string_view description)
    : m_head(fmt::format("<svg xmlns='http://www.w3.org/2000/svg' width='{0}' height='{1}' viewBox='0 0 {0} "
                         "{1}' role='img' aria-label='{2}' font-family='sans-serif'>\n"
                         "<rect width='100%' height='100%' fill='#ffffff'/>\n",
                         width, height, escaped(description)))
{
}

void SvgDrawing::text(Point at, std::string_view text, const TextStyle &style)
{
    const std::string_view anchor = style.anchor == Anchor::Start    ? "start"
                                    : style.anchor == Anchor::Middle ? "middle"
                                                                     : "end";
    const std::string place =
        style.upwards ? fmt::format("transform='translate({:.1f} {:.1f}) rotate(-90)'", at.x, at.y)
                      : fmt::format("x='{:.1f}' y='{:.1f}'", at.x, at.y);
    m_body +=
        fmt::format("<text {} font-size='{}' fill='{}' text-anchor='{}'{}>{}</text>\n", place, style.size,
                    style.colour, anchor, style.bold ? " font-weight='bold'" : "", escaped(text));
}

void SvgDrawing::line(Point from, Point to, std::string_view colour, double width, std::string_view dashes)
{
    m_body += fmt::format("<path d='M{:.1f} {:.1f} L{:.1f} {:.1f}' stroke='{}' stroke-width='{}'{}/>\n",
                          from.x, from.y, to.x, to.y, colour, width,
                          dashes.empty() ? "" : fmt::format(" stroke-dasharray='{}'", dashes));
}

void SvgDrawing::polyline(const std::vector<Point> &points, std::string_view colour, double width)
{
    std::string list;
    for (const Point &point : points)
        list += fmt::format("{:.1f},{:.1f} ", point.x, point.y);
    m_body += fmt::format("<polyline points='{}' fill='none' stroke='{}' stroke-width='{}'/>\n", list, colour,
                          width);
}

void SvgDrawing::dot(Point at, double radius, std::string_view colour)
{
    m_body += fmt::format("<circle cx='{:.1f}' cy='{:.1f}' r='{}' fill='{}'/>\n", at.x, at.y, radius, colour);
}

void SvgDrawing::rectangle(Point at, double width, double height, std::string_view fill)
{
    m_body += fmt::format("<rect x='{:.1f}' y='{:.1f}' width='{:.1f}' height='{:.1f}' fill='{}'/>\n", at.x,
                          at.y, width, height, fill);
}

std::string SvgDrawing::toSvg() const
{
    return m_head + m_body + "</svg>\n";
}

Result<std::string> pngFromSvg(const std::string &svg)
{
    constexpr double scale = 2;
    GError *problem = nullptr;
    const std::unique_ptr<RsvgHandle, decltype(&g_object_unref)> handle(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(svg.data()), svg.size(), &problem),
        g_object_unref);
    double width = 0;
    double height = 0;
    if (!handle || rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height) == FALSE) {
        const std::string why = problem ? problem->message : "it has no size";
        g_clear_error(&problem);
        return fail(ErrorCode::BadFormat, "The picture cannot be drawn: " + why + ".");
    }
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(scale * width),
                                   static_cast<int>(scale * height)),
        cairo_surface_destroy);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> context(cairo_create(surface.get()),
                                                                     cairo_destroy);
    const RsvgRectangle whole{.x = 0, .y = 0, .width = scale * width, .height = scale * height};
    if (rsvg_handle_render_document(handle.get(), context.get(), &whole, &problem) == FALSE) {
        const std::string why = problem ? problem->message : "unknown";
        g_clear_error(&problem);
        return fail(ErrorCode::BadFormat, "The picture cannot be drawn: " + why + ".");
    }
    std::string png;
    const auto take = [](void *target, const unsigned char *data, unsigned int size) {
        static_cast<std::string *>(target)->append(reinterpret_cast<const char *>(data), size);
        return CAIRO_STATUS_SUCCESS;
    };
    if (cairo_surface_write_to_png_stream(surface.get(), take, &png) != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::BadFormat, "The picture cannot be written as PNG.");
    return png;
}

} // namespace tagwright::experiment::paper
