// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/quality_text.h"

#include "probe/audit.h"
#include "ui/probe/figures.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tagwright::ui {
namespace {

/// A tag of which more is wrong than right is not ready; an interval so wide says little.
constexpr double poorPrecision = .5;
constexpr double wideInterval = .25;

QString bold(const QString &text)
{
    return QStringLiteral("<b>%1</b>").arg(text);
}

} // namespace

QString qualitySentence(const tagging::OperatingPoint &point, bool isChecked)
{
    const QString threshold = scoreText(point.threshold);
    const QString tracks = bold(countText(point.tracks));
    const auto plural = static_cast<int>(point.tracks);
    if (point.tracks == 0)
        return QCoreApplication::translate(
                   "quality", "Nothing scores above the threshold %1. Lower it to see suggestions.")
            .arg(threshold);
    if (!isChecked || !point.estimate)
        return QCoreApplication::translate(
                   "quality",
                   "About %1 tracks score above %2. How many of them are right is <b>not known yet</b>.",
                   nullptr, plural)
            .arg(tracks, threshold);
    return QCoreApplication::translate(
               "quality", "About %1 tracks score above %2. About %3 of them are right (%4).", nullptr, plural)
        .arg(tracks, threshold, bold(percentText(point.estimate->precision)),
             percentRange(point.estimate->low, point.estimate->high));
}

QString recallSentence(const tagging::OperatingPoint &point, std::int64_t reach)
{
    if (!point.estimate)
        return {};
    return QCoreApplication::translate("quality", "They are about %1 of all that fit among the first %2.")
        .arg(percentText(point.estimate->recall), countText(reach));
}

QString qualityAdvice(const tagging::OperatingPoint &point)
{
    if (!point.estimate)
        return {};
    if (point.estimate->precision < poorPrecision)
        return QCoreApplication::translate(
            "quality",
            "Fewer than half of these tracks are right. Reject a few wrong ones, or choose “Surer”.");
    if (point.estimate->high - point.estimate->low > wideInterval)
        return QCoreApplication::translate("quality",
                                           "The estimate is rough. Check 30 more clips to narrow it.");
    return {};
}

QString checkedSentence(std::int64_t secondsSinceEpoch, std::int64_t yes, std::int64_t no)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch).date();
    if (day == QDate::currentDate())
        return QCoreApplication::translate("quality", "Checked today: %1 yes, %2 no.")
            .arg(countText(yes), countText(no));
    return QCoreApplication::translate("quality", "Checked on %1: %2 yes, %3 no.")
        .arg(QLocale().toString(day, QLocale::ShortFormat), countText(yes), countText(no));
}

QString checkRefusal(const TagView &view)
{
    if (view.canBeChecked())
        return {};
    if (!view.hasProbe())
        return QCoreApplication::translate("quality", "A check needs a first example.");
    const auto plural = static_cast<int>(view.auditable);
    return QCoreApplication::translate(
               "quality", "Only %n analysed track(s) have no label for this tag. A check needs %1.", nullptr,
               plural)
        .arg(probe::smallestAuditedRanking);
}

} // namespace tagwright::ui
