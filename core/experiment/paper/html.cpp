// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/html.h"

#include "experiment/paper/svg_drawing.h"

#include <fmt/format.h>

namespace tagwright::experiment::paper {

std::string htmlRow(const std::vector<std::string> &cells, std::string_view cellTag,
                    std::string_view className)
{
    std::string html = className.empty() ? "<tr>" : fmt::format("<tr class='{}'>", className);
    for (const std::string &cell : cells)
        html += fmt::format("<{0}>{1}</{0}>", cellTag, cell);
    return html + "</tr>\n";
}

std::string htmlTable(const std::vector<std::string> &head, const std::string &rows)
{
    return "<div class='wide'><table><thead>" + htmlRow(head, "th") + "</thead><tbody>\n" + rows +
           "</tbody></table></div>\n";
}

std::string htmlSpread(const Spread &spread, int digits)
{
    if (spread.count == 0)
        return "–";
    return spread.count > 1 ? fmt::format("{:.{}f} <small>± {:.{}f}</small>", spread.mean, digits,
                                          spread.deviation, digits)
                            : fmt::format("{:.{}f}", spread.mean, digits);
}

std::string htmlFigure(const Figure &figure)
{
    return fmt::format("<figure>{}<figcaption>{}</figcaption></figure>\n", figure.svg,
                       escaped(figure.caption));
}

} // namespace tagwright::experiment::paper
