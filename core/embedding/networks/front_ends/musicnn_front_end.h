// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedding/networks/front_end.h"

namespace tagwright::embedding {

/// log10(10000 mel + 1) of 96 Slaney bands, 187 frames of 16 ms a patch. Clips under a patch are repeated.
class MusicnnFrontEnd : public FrontEnd
{
public:
    MusicnnFrontEnd();
    [[nodiscard]] PatchedSpectrogram operator()(std::span<const float> samples,
                                                const std::stop_token &stop = {}) const override;

private:
    ShortTimeSpectrum m_spectrum;
    MelFilterbank m_mel;
};

} // namespace tagwright::embedding
