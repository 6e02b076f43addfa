// SPDX-License-Identifier: GPL-3.0-or-later
// What is between the noise and the notes: noise floor, harmonics, how clear and how major the harmony is.
// Nothing here tells one key from another: transposed music gives about the same features.
#pragma once

#include "embedding/timbre/timbre_grid.h"

#include <Eigen/SparseCore>

#include <string>
#include <vector>

namespace tagwright::embedding::timbre {

class Tonal
{
public:
    static constexpr Eigen::Index dimension = 16 + 7 + 9;

    Tonal();

    /// Strength of the twelve pitch classes (0 = C) among the spectral peaks; sum about 1, about 0 in pauses.
    /// \param magnitude [frames × bins] of the long spectra
    /// \return [frames × 12]
    [[nodiscard]] FrameMatrix chroma(const FrameMatrix &magnitude) const;

    /// \param magnitude [frames × bins] of the long spectra of samples of unit power
    /// \return [windows × dimension]
    [[nodiscard]] FrameMatrix describe(const FrameMatrix &magnitude,
                                       const std::vector<Stretch> &windows) const;

    [[nodiscard]] static std::vector<std::string> names();

private:
    [[nodiscard]] FrameMatrix noiseFloor(const FrameMatrix &magnitude) const;
    [[nodiscard]] FrameMatrix logFrequency(const FrameMatrix &magnitude) const;

    Eigen::SparseMatrix<float> m_pitchClasses; ///< [bins × 12]
    Eigen::SparseMatrix<float> m_quarterTones; ///< [bins × quarter tones]
};

} // namespace tagwright::embedding::timbre
