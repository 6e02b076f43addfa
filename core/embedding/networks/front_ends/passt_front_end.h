// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedding/networks/front_end.h"

namespace tagwright::embedding {

/// Which stretches of a clip the network hears at once (hear21passt's wrapper), in samples at 32 kHz.
struct PasstWindows
{
    std::size_t length = 0;
    std::size_t hop = 0; ///< window k has its middle at k · hop; beyond its ends the clip is reflected
    /// A clip that is not longer than a window is heard whole, without padding, as one window.
    bool wholeIfShorter = false;

    /// The longest that the weights have time encodings for, e.g. 30 s every 10 s: one vector for most clips.
    [[nodiscard]] static PasstWindows scene(std::size_t timeColumns);
    /// 160 ms every 50 ms.
    [[nodiscard]] static PasstWindows timestamps();
};

/// (ln(mel + 0.00001) + 4.5) / 5 of 128 Kaldi bands from 0 to 15 kHz, frames of 10 ms, after pre-emphasis
/// (kkoutini/passt_hear21, AugmentMelSTFT in evaluation mode). A patch is a window's whole spectrogram. Clips
/// too short for one patch of the network (0.15 s) are followed by silence.
class PasstFrontEnd : public FrontEnd
{
public:
    explicit PasstFrontEnd(PasstWindows windows);
    [[nodiscard]] PatchedSpectrogram operator()(std::span<const float> samples,
                                                const std::stop_token &stop = {}) const override;

    /// [128 × 513], computed in single precision as the reference does: low bands hold a single bin, whose
    /// small weight depends on the last digits.
    [[nodiscard]] static FrameMatrix melBank();

private:
    [[nodiscard]] FrameMatrix logMel(std::span<const float> window) const;

    PasstWindows m_windows;
    ShortTimeSpectrum m_spectrum;
    MelFilterbank m_mel;
};

} // namespace tagwright::embedding
