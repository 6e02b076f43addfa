// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedding/networks/front_end.h"

namespace tagwright::embedding {

/// ln(mel + 0.01) of 64 HTK bands, 96 frames of 10 ms a patch, side by side. Clips under a patch are followed
/// by silence.
class VggishFrontEnd : public FrontEnd
{
public:
    VggishFrontEnd() : VggishFrontEnd(0.01F, patchFrames) {}
    [[nodiscard]] PatchedSpectrogram operator()(std::span<const float> samples,
                                                const std::stop_token &stop = {}) const override;

protected:
    static constexpr Eigen::Index patchFrames = 96;
    /// \param offset of the logarithm
    VggishFrontEnd(float offset, Eigen::Index hopFrames);

private:
    float m_offset;
    Eigen::Index m_hopFrames;
    ShortTimeSpectrum m_spectrum;
    MelFilterbank m_mel;
};

} // namespace tagwright::embedding
