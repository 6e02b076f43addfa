// SPDX-License-Identifier: GPL-3.0-or-later
// What a network hears: samples -> log-mel spectrogram -> patches, exact to what it was trained with.
#pragma once

#include "embedding/networks/network.h"
#include "embedding/spectrum.h"

namespace tagwright::embedding {

/// A log-mel spectrogram and where its patches lie; they may overlap and always lie inside.
struct PatchedSpectrogram
{
    FrameMatrix logMel; ///< [frames × bands]
    Eigen::Index patchFrames = 0;
    Eigen::Index hopFrames = 0;

    /// Complete patches; what is left at the end is dropped.
    [[nodiscard]] Patches patches() const;
};

class FrontEnd
{
public:
    virtual ~FrontEnd() = default;
    /// \param samples at 16 kHz, at least one
    /// \return a spectrogram of at least one patch; shorter clips are filled up as the network wants it.
    [[nodiscard]] virtual PatchedSpectrogram operator()(std::span<const float> samples) const = 0;
};

/// ln(mel + 0.001) of 64 HTK bands, 96 frames of 10 ms a patch, half overlapping. Clips under a patch are
/// followed by silence.
class YamnetFrontEnd : public FrontEnd
{
public:
    YamnetFrontEnd();
    [[nodiscard]] PatchedSpectrogram operator()(std::span<const float> samples) const override;

private:
    ShortTimeSpectrum m_spectrum;
    MelFilterbank m_mel;
};

/// log10(10000 mel + 1) of 96 Slaney bands, 187 frames of 16 ms a patch. Clips under a patch are repeated.
class MusicnnFrontEnd : public FrontEnd
{
public:
    MusicnnFrontEnd();
    [[nodiscard]] PatchedSpectrogram operator()(std::span<const float> samples) const override;

private:
    ShortTimeSpectrum m_spectrum;
    MelFilterbank m_mel;
};

} // namespace tagwright::embedding
