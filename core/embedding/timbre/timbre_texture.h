// SPDX-License-Identifier: GPL-3.0-or-later
// How it sounds, whatever is played: spectral envelope, its movement, attack against decay, tone against
// noise.
#pragma once

#include "embedding/spectrum.h"
#include "embedding/timbre/timbre_grid.h"

#include <string>
#include <vector>

namespace tagwright::embedding::timbre {

inline constexpr Eigen::Index melBands = 48;

/// Mel energies of the short spectra, relative to the clip's mean, so that no feature hears level.
struct MelTexture
{
    FrameMatrix relative;    ///< [frames × melBands], mean 1 over the clip; all 0 for silence
    FrameMatrix logarithmic; ///< ln(relative + 1e-6): 60 dB below the clip's mean is nothing
};

class Texture
{
public:
    static constexpr Eigen::Index dimension = 16 + 8 + 20 + 20 + 8 + 8 + 8;

    Texture();

    /// \param power [frames × bins] of the short spectra
    [[nodiscard]] MelTexture mel(const FrameMatrix &power) const;

    /// \return [windows × dimension]
    [[nodiscard]] FrameMatrix describe(const FrameMatrix &power, const MelTexture &mel,
                                       const std::vector<Stretch> &windows) const;

    [[nodiscard]] static std::vector<std::string> names();

private:
    [[nodiscard]] Eigen::RowVectorXf modulation(const Eigen::Ref<const FrameMatrix> &logMel) const;
    [[nodiscard]] FrameMatrix contrast(const FrameMatrix &power) const;

    MelFilterbank m_filterbank;
    FrameMatrix m_cepstral; ///< [melBands × 20]
    FrameMatrix m_cosines;  ///< [modulation bins × textureFrames]
    FrameMatrix m_sines;
};

} // namespace tagwright::embedding::timbre
