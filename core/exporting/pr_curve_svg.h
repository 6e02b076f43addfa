// SPDX-License-Identifier: GPL-3.0-or-later
// The PR curve with its band as a picture for reports: self-contained SVG.
#pragma once

#include "probe/quality.h"

#include <optional>
#include <string>
#include <string_view>

namespace tagwright::exporting {

/// Share of right ones over share found (of the positives among the first Quality::reach tracks), in percent;
/// the 80 % interval as a band; dashed and named "Optimistic" unless it comes from an audit.
/// \param marked  operating point, drawn as a ring with its interval and guides to the axes
[[nodiscard]] std::string prCurveSvg(const probe::Quality &quality, std::string_view tagName,
                                     const std::optional<probe::PrPoint> &marked = {});

} // namespace tagwright::exporting
