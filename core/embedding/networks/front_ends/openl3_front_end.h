// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedding/networks/front_end.h"

namespace tagwright::embedding {

/// OpenL3's, music, 256 mel bands (Cramer et al. 2019, with kapre 0.1.4): windows of 1 s at 48 kHz, the first
/// with its middle at the clip's start, each a patch of 199 frames in decibels below its own maximum, down to
/// -80. What lies before the clip and after it is silence.
class Openl3FrontEnd : public FrontEnd
{
public:
    /// \param hop samples from window to window
    /// \param weights of the network; its own "mel_basis" [256 × 1025] is used if it is there
    explicit Openl3FrontEnd(std::size_t hop, const Weights &weights = {});
    [[nodiscard]] PatchedSpectrogram operator()(std::span<const float> samples,
                                                const std::stop_token &stop = {}) const override;

    [[nodiscard]] const MelFilterbank &mel() const { return m_mel; }

private:
    std::size_t m_hop;
    ShortTimeSpectrum m_spectrum;
    MelFilterbank m_mel;
};

} // namespace tagwright::embedding
