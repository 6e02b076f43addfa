// SPDX-License-Identifier: GPL-3.0-or-later
// What most front ends begin with: short-time spectra and mel filterbanks, exact to their references.
// Logarithms, patches and everything else that differs from extractor to extractor is theirs.
#pragma once

#include "embedding/extractor.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace tagwright::embedding {

/// Index into n samples that go on as their own reflection in both directions, the edge not repeated.
[[nodiscard]] std::ptrdiff_t reflected(std::ptrdiff_t at, std::ptrdiff_t n);

/// w[j] = 0.5 - 0.5 cos(2 π j / length): the *periodic* Hann window, computed in double.
[[nodiscard]] std::vector<float> periodicHann(int length);

enum class SpectrumKind { Magnitude, Power };

struct SpectrumSettings
{
    /// Its length is the length of a frame, at most fftSize; zeros are appended up to fftSize. For a window
    /// in the middle of the FFT, as librosa places a short one, put the zeros into the window itself.
    std::vector<float> window;
    int hop = 0;     ///< samples from one frame to the next
    int fftSize = 0; ///< even
    SpectrumKind kind = SpectrumKind::Magnitude;
    /// Half an FFT of reflected samples on both sides (x[2], x[1], x[0], x[1], x[2]: the edge is not
    /// repeated), so that frame t has its middle at sample t · hop. Otherwise frame 0 starts at sample 0.
    bool centred = false;
};

/// Short-time Fourier transform by FFTW in single precision. Settings that cannot be are a programming error.
/// The same samples give the same bits, from whatever thread.
class ShortTimeSpectrum
{
public:
    explicit ShortTimeSpectrum(SpectrumSettings settings);
    ~ShortTimeSpectrum();
    ShortTimeSpectrum(ShortTimeSpectrum &&) noexcept;
    ShortTimeSpectrum &operator=(ShortTimeSpectrum &&) noexcept;

    /// Bins 0 … fftSize / 2.
    [[nodiscard]] int bins() const;
    /// Not centred: 1 + floor((samples - window) / hop), 0 if too short.
    /// Centred: 1 + floor(samples / hop), 0 for no samples.
    [[nodiscard]] Eigen::Index frameCount(std::size_t samples) const;

    /// \return [frameCount × bins], not scaled. May be called from several threads at once.
    [[nodiscard]] FrameMatrix operator()(std::span<const float> samples) const;

private:
    struct Plan;
    std::unique_ptr<Plan> m_plan;
};

struct MelSettings
{
    int bands = 0;
    double lowestHz = 0.0;
    double highestHz = 0.0;
    int sampleRate = 0;
    int fftSize = 0;
};

/// A bank of triangles over the bins of a spectrum. Built in double, kept as float.
class MelFilterbank
{
public:
    /// mel(f) = 1127 ln(1 + f / 700). Triangles linear in *mel*, peak 1, nothing from the DC bin
    /// (AudioSet's VGGish and YAMNet, `mel_features.py`).
    [[nodiscard]] static MelFilterbank htk(const MelSettings &settings);
    /// Linear below 1 kHz, logarithmic above. Triangles linear in *Hz*, each of area 1 (librosa's default,
    /// after Slaney's Auditory Toolbox).
    [[nodiscard]] static MelFilterbank slaney(const MelSettings &settings);

    /// mel(f) = 2595 log10(1 + f / 700), triangles linear in *Hz*, peak 1, or each of area 1 (HTK's scale, as
    /// torchaudio and librosa's htk=True have it).
    [[nodiscard]] static MelFilterbank htkInHz(const MelSettings &settings, bool unitArea);
    /// Any other: [bands × bins].
    [[nodiscard]] static MelFilterbank fromWeights(FrameMatrix weights);

    /// \return [bands × bins]
    [[nodiscard]] const FrameMatrix &weights() const { return m_weights; }

    /// \param spectra [frames × bins]
    /// \return [frames × bands]
    [[nodiscard]] FrameMatrix operator()(const Eigen::Ref<const FrameMatrix> &spectra) const;

private:
    explicit MelFilterbank(FrameMatrix weights);

    FrameMatrix m_weights;
    /// The bins that a band looks at; elsewhere its weight is zero, and no time is spent there.
    struct Band
    {
        Eigen::Index first = 0;
        Eigen::Index count = 0;
    };
    std::vector<Band> m_bands;
};

} // namespace tagwright::embedding
