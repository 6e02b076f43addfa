// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a tag's quality, in sentences: "about", with the range, once there is a check; no
// percentage before it.
#pragma once

#include "ui/session/tag_view.h"

#include <QString>

namespace tagwright::ui {

/// "About 340 tracks score above 0.62. About 88 % of them are right (80–93 %)." Before a check: not known
/// yet. Numbers are bold (rich text).
[[nodiscard]] QString qualitySentence(const tagging::OperatingPoint &point, bool isChecked);
/// "They are about 73 % of all that fit among the first 1,000."
[[nodiscard]] QString recallSentence(const tagging::OperatingPoint &point, std::int64_t reach);
/// What to do about a poor or a rough result; empty if it is neither.
[[nodiscard]] QString qualityAdvice(const tagging::OperatingPoint &point);
/// "today", or a date. \param secondsSinceEpoch  of the check
[[nodiscard]] QString checkedSentence(std::int64_t secondsSinceEpoch, std::int64_t yes, std::int64_t no);
/// Why the tag cannot be checked; empty if it can.
[[nodiscard]] QString checkRefusal(const TagView &view);

} // namespace tagwright::ui
