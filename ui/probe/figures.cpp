// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/figures.h"

#include "ui/session/texts.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace tagwright::ui {
namespace {

/// Translators choose the sign's place and its space.
QString withPercent(const QString &number)
{
    return QCoreApplication::translate("figures", "%1\u00a0%").arg(number);
}

QString wholePercent(double share)
{
    return QLocale().toString(std::lround(100 * share));
}

} // namespace

QString percentText(double share)
{
    return withPercent(wholePercent(share));
}

QString percentRange(double low, double high)
{
    return withPercent(wholePercent(low) + QStringLiteral("–") + wholePercent(high));
}

QString signedText(double value, int decimals)
{
    const QString sign = value < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + QLocale().toString(std::abs(value), 'f', decimals);
}

int decimalsFor(double largest)
{
    constexpr double small = .1;
    return largest < small ? 3 : 2;
}

std::vector<int> roundedPercents(const std::vector<double> &shares)
{
    std::vector<int> percents;
    std::vector<std::pair<double, std::size_t>> rests;
    for (const double share : shares) {
        const double whole = std::floor(100 * share);
        rests.emplace_back(100 * share - whole, percents.size());
        percents.push_back(static_cast<int>(whole));
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    const auto missing = std::lround(100 * sum) - std::accumulate(percents.begin(), percents.end(), 0L);
    std::ranges::stable_sort(rests, std::greater{}, &std::pair<double, std::size_t>::first);
    for (long i = 0; i < std::min(missing, std::ssize(rests)); ++i)
        ++percents[rests[static_cast<std::size_t>(i)].second];
    return percents;
}

QString extractorName(std::string_view id)
{
    constexpr std::array<std::pair<std::string_view, const char *>, 8> names{
        {{"passt", "PaSST"},
         {"openl3", "OpenL3"},
         {"vggish", "VGGish"},
         {"yamnet", "YAMNet"},
         {"musicnn-mtt", "MusiCNN MTT"},
         {"musicnn-msd", "MusiCNN MSD"},
         {"scnn-res", "SCNN-Res"},
         {"scnn-res-msd", "SCNN-Res MSD"}}};
    const std::string_view base = id.substr(0, id.find('@'));
    if (base == "timbre")
        return QCoreApplication::translate("figures", "Timbre");
    const auto *found = std::ranges::find(names, base, &std::pair<std::string_view, const char *>::first);
    return found == names.end() ? qText(id) : QString::fromUtf8(found->second);
}

} // namespace tagwright::ui
