// SPDX-License-Identifier: GPL-3.0-or-later
// The cached waveform of a track: <catalogue>/waveforms/<track>.waveform. Layout in docs/file-formats.md.
#pragma once

#include "audio/decoder.h"
#include "catalogue/ids.h"

namespace tagwright::embedding {

[[nodiscard]] Result<void> writeWaveform(const std::filesystem::path &catalogueFolder,
                                         catalogue::TrackId track, const audio::Waveform &waveform);
/// \errors NotFound if the track was not decoded yet; BadFormat.
[[nodiscard]] Result<audio::Waveform> readWaveform(const std::filesystem::path &catalogueFolder,
                                                   catalogue::TrackId track);

} // namespace tagwright::embedding
