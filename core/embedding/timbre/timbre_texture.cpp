// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/timbre/timbre_texture.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <numbers>

namespace tagwright::embedding::timbre {

namespace {

constexpr Eigen::Index rootBands = 16;
constexpr Eigen::Index cepstralMeans = 8;
constexpr Eigen::Index cepstralDeviations = 20;
constexpr Eigen::Index modulationGroups = 4;
constexpr Eigen::Index attackGroups = 8;

/// Ranges of modulation frequency, in bins of 0.336 Hz (one period per texture window).
constexpr std::array<Eigen::Index, 6> modulationEdges = {1, 3, 6, 12, 24, 64};
constexpr std::array modulationNames = {"0.3-1Hz", "1-2Hz", "2-4Hz", "4-8Hz", "8-21Hz"};
constexpr Eigen::Index modulationRanges = modulationNames.size();

/// Octaves of the spectral contrast in Hz (Jiang et al. 2002, "Music type classification by spectral contrast
/// feature"), one more at the bottom.
constexpr std::array octaveEdges = {0.0, 100.0, 200.0, 400.0, 800.0, 1600.0, 3200.0, 6400.0, 11025.0};
constexpr Eigen::Index octaves = octaveEdges.size() - 1;
/// Every second spectrum will do: neighbours overlap by three quarters, and sorting is what costs time here.
constexpr Eigen::Index contrastStep = 2;
static_assert(textureHop % contrastStep == 0);
/// 60 dB below the clip's mean: what is weaker is the encoder's, not the music's.
constexpr float contrastFloor = 1e-6F;

static_assert(Texture::dimension == rootBands + cepstralMeans + cepstralDeviations +
                                        modulationGroups * modulationRanges + attackGroups + 2 * octaves);

/// Means of equally many neighbouring columns.
FrameMatrix grouped(const Eigen::Ref<const FrameMatrix> &columns, Eigen::Index groups)
{
    const Eigen::Index size = columns.cols() / groups;
    FrameMatrix means(columns.rows(), groups);
    for (Eigen::Index g = 0; g < groups; ++g)
        means.col(g) = columns.middleCols(g * size, size).rowwise().mean();
    return means;
}

/// Per group of bands: ln of the energy of what rises over ln of the energy of what falls, two frames (46 ms)
/// apart. Plucked and struck sounds rise fast and fall slowly; bowed and blown ones do not.
Eigen::RowVectorXf attack(const Eigen::Ref<const FrameMatrix> &logMel)
{
    constexpr Eigen::Index lag = 2;
    if (logMel.rows() <= lag)
        return Eigen::RowVectorXf::Zero(attackGroups);
    const FrameMatrix change = logMel.bottomRows(logMel.rows() - lag) - logMel.topRows(logMel.rows() - lag);
    const auto energy = [](const FrameMatrix &part) -> Eigen::RowVectorXf {
        return grouped(part, attackGroups).array().square().colwise().mean();
    };
    const Eigen::RowVectorXf rising = energy(change.cwiseMax(0.0F));
    const Eigen::RowVectorXf falling = energy((-change).cwiseMax(0.0F));
    constexpr float floor = 1e-3F;
    return (rising.array() + floor).log() - (falling.array() + floor).log();
}

} // namespace

Texture::Texture()
    : m_filterbank(MelFilterbank::slaney({.bands = static_cast<int>(melBands),
                                          .lowestHz = 30.0,
                                          .highestHz = 10000.0,
                                          .sampleRate = sampleRate,
                                          .fftSize = shortWindow})),
      m_cepstral(cosineTransform(melBands, cepstralDeviations)),
      m_cosines(modulationEdges.back(), textureFrames), m_sines(modulationEdges.back(), textureFrames)
{
    for (Eigen::Index k = 0; k < m_cosines.rows(); ++k) {
        for (Eigen::Index t = 0; t < textureFrames; ++t) {
            const double phase =
                2.0 * std::numbers::pi * static_cast<double>(k * t) / static_cast<double>(textureFrames);
            m_cosines(k, t) = static_cast<float>(std::cos(phase));
            m_sines(k, t) = static_cast<float>(std::sin(phase));
        }
    }
}

MelTexture Texture::mel(const FrameMatrix &power) const
{
    MelTexture mel{.relative = m_filterbank(power), .logarithmic = {}};
    const auto level = static_cast<float>(mel.relative.cast<double>().mean());
    if (level > 0.0F)
        mel.relative /= level;
    mel.logarithmic = (mel.relative.array() + 1e-6F).log();
    return mel;
}

/// Power of the log-mel envelopes' fluctuation in ranges of modulation frequency: tremolo, notes, beats.
Eigen::RowVectorXf Texture::modulation(const Eigen::Ref<const FrameMatrix> &logMel) const
{
    const Eigen::Index frames = logMel.rows();
    // A Hann window that does not touch zero at its ends.
    const Eigen::ArrayXf window =
        0.5F - 0.5F * (Eigen::ArrayXf::LinSpaced(frames, 1.0F, static_cast<float>(frames)) *
                       (2.0F * std::numbers::pi_v<float> / static_cast<float>(frames + 1)))
                          .cos();
    const FrameMatrix envelopes = (logMel.rowwise() - columnMeans(logMel)).array().colwise() * window;
    const FrameMatrix fluctuation = grouped(envelopes, 2 * modulationGroups);
    const FrameMatrix real = m_cosines.leftCols(frames) * fluctuation;
    const FrameMatrix imaginary = m_sines.leftCols(frames) * fluctuation;
    const FrameMatrix power =
        (real.array().square() + imaginary.array().square()) / static_cast<float>(frames);
    Eigen::RowVectorXf features(modulationRanges * modulationGroups);
    for (Eigen::Index r = 0; r < modulationRanges; ++r) {
        const auto range = static_cast<std::size_t>(r);
        const Eigen::Index first = modulationEdges[range];
        const Eigen::RowVectorXf inRange =
            columnMeans(power.middleRows(first, modulationEdges[range + 1] - first));
        features.segment(r * modulationGroups, modulationGroups) =
            grouped((inRange.array() + 1e-3F).log().matrix(), modulationGroups);
    }
    return features;
}

/// Peaks over valleys of each octave of every second spectrum, in nepers of power.
/// \return [⌈frames / contrastStep⌉ × octaves]
FrameMatrix Texture::contrast(const FrameMatrix &power) const
{
    const auto level = static_cast<float>(power.cast<double>().mean());
    const float scale = level > 0.0F ? 1.0F / level : 0.0F;
    std::vector<Stretch> bands;
    bands.reserve(octaves);
    for (std::size_t o = 0; o < octaves; ++o)
        bands.push_back(binsBetween(octaveEdges[o], octaveEdges[o + 1], shortWindow));
    FrameMatrix contrasts((power.rows() + contrastStep - 1) / contrastStep, octaves);
    Eigen::ArrayXf spectrum(power.cols());
    for (Eigen::Index t = 0; t < contrasts.rows(); ++t) {
        spectrum = (power.row(contrastStep * t).array() * scale + contrastFloor).log();
        for (std::size_t o = 0; o < octaves; ++o) {
            const std::span band(spectrum.data() + bands[o].first, static_cast<std::size_t>(bands[o].count));
            const float valleys = meanOfLowestFifth(band);
            contrasts(t, static_cast<Eigen::Index>(o)) = meanOfHighestFifth(band) - valleys;
        }
    }
    return contrasts;
}

FrameMatrix Texture::describe(const FrameMatrix &power, const MelTexture &mel,
                              const std::vector<Stretch> &windows) const
{
    const FrameMatrix roots = grouped(mel.relative.array().sqrt().sqrt().matrix(), rootBands);
    const FrameMatrix cepstra = mel.logarithmic * m_cepstral;
    const FrameMatrix contrasts = contrast(power);
    FrameMatrix features(static_cast<Eigen::Index>(windows.size()), dimension);
    for (std::size_t w = 0; w < windows.size(); ++w) {
        const auto [first, count] = windows[w];
        const auto octaveContrast =
            contrasts.middleRows(first / contrastStep, (count + contrastStep - 1) / contrastStep);
        features.row(static_cast<Eigen::Index>(w)) << columnMeans(roots.middleRows(first, count)),
            columnMeans(cepstra.middleRows(first, count).leftCols(cepstralMeans)),
            columnDeviations(cepstra.middleRows(first, count)),
            modulation(mel.logarithmic.middleRows(first, count)),
            attack(mel.logarithmic.middleRows(first, count)), columnMeans(octaveContrast),
            columnDeviations(octaveContrast);
    }
    return features;
}

std::vector<std::string> Texture::names()
{
    std::vector<std::string> names;
    const auto numbered = [&names](std::string_view stem, Eigen::Index count) {
        for (Eigen::Index i = 0; i < count; ++i)
            names.push_back(fmt::format("{}.{}", stem, i));
    };
    numbered("mel.root", rootBands);
    numbered("mfcc.mean", cepstralMeans);
    numbered("mfcc.deviation", cepstralDeviations);
    for (const char *range : modulationNames)
        numbered(fmt::format("modulation.{}", range), modulationGroups);
    numbered("attack", attackGroups);
    numbered("contrast.mean", octaves);
    numbered("contrast.deviation", octaves);
    return names;
}

} // namespace tagwright::embedding::timbre
