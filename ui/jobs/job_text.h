// SPDX-License-Identifier: GPL-3.0-or-later
// What people read about a job, in the language of the moment.
#pragma once

#include "ui/jobs/job.h"

#include <QString>

namespace tagwright::ui {

/// "Analysing, first pass".
[[nodiscard]] QString jobName(JobKind kind);
/// "9,870 of 31,204 tracks · middle clip of each".
[[nodiscard]] QString jobDetail(const Job &job);
/// "1 h 42 min left", "paused", "waiting"; empty if nobody knows.
[[nodiscard]] QString jobTime(const Job &job);
/// Of one that has ended well: "Folders read · 8 new · 1 refused".
[[nodiscard]] QString jobSummary(const Job &job);

[[nodiscard]] QString timeLeftText(std::chrono::seconds time);

} // namespace tagwright::ui
