// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of a file -> its waveform, finer than that of the whole, which has at most a few thousand
// columns.
#pragma once

#include "audio/decoder.h"

namespace tagwright::audio {

/// \param columnUs  at least 1; where that gives more than WaveformBuilder::mostColumns, columns are longer
/// \return its first column begins where the stretch begins
/// \errors as decode
[[nodiscard]] Result<Waveform> stretchWaveform(const std::filesystem::path &path,
                                               const DecodeRequest::Stretch &stretch, std::int64_t columnUs,
                                               std::stop_token stop = {});

} // namespace tagwright::audio
