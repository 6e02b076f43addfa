// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedding/networks/front_end.h"

namespace tagwright::embedding {

/// The short-chunk CNN's (Won et al. 2020, training/eval.py): 16 chunks of 3.69 s, spread over the clip, each
/// a patch of 231 frames × 128 mel bands in decibels, computed on its own. A shorter clip is one chunk,
/// followed by silence.
class ScnnFrontEnd : public FrontEnd
{
public:
    /// \param weights of the network; its own window "spec.spectrogram.window" [512] and mel matrix
    /// "spec.mel_scale.fb" [257 × 128] are used if they are there
    explicit ScnnFrontEnd(const Weights &weights = {});
    [[nodiscard]] PatchedSpectrogram operator()(std::span<const float> samples,
                                                const std::stop_token &stop = {}) const override;

    [[nodiscard]] const MelFilterbank &mel() const { return m_mel; }

private:
    ShortTimeSpectrum m_spectrum;
    MelFilterbank m_mel;
};

} // namespace tagwright::embedding
