// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedding/networks/front_end.h"

namespace tagwright::embedding {

/// ln(mel + 0.001) of 64 HTK bands, 96 frames of 10 ms a patch, half overlapping. Clips under a patch are
/// followed by silence.
class YamnetFrontEnd : public FrontEnd
{
public:
    YamnetFrontEnd();
    [[nodiscard]] PatchedSpectrogram operator()(std::span<const float> samples,
                                                const std::stop_token &stop = {}) const override;

private:
    ShortTimeSpectrum m_spectrum;
    MelFilterbank m_mel;
};

} // namespace tagwright::embedding
