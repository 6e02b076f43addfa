// SPDX-License-Identifier: GPL-3.0-or-later
// The PR curve with its band as a picture for reports: self-contained SVG.
#pragma once

#include "probe/quality.h"

#include <string>
#include <string_view>

namespace tagwright::exporting {

/// Precision over recall; the 80 % interval as a band; dashed and named "Optimistic" unless it comes from an
/// audit.
[[nodiscard]] std::string prCurveSvg(const probe::Quality &quality, std::string_view tagName);

} // namespace tagwright::exporting
