// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/timbre/timbre.h"

#include "embedding/spectrum.h"
#include "embedding/timbre/timbre_rhythm.h"
#include "embedding/timbre/timbre_texture.h"
#include "embedding/timbre/timbre_tonal.h"

#include <algorithm>
#include <cmath>

namespace tagwright::embedding {

namespace {

/// -140 dB of full scale: far below the last bit of 16, far above the rounding of a constant.
constexpr double silence = 1e-7;

/// Zero mean and unit power, at least one long window; all zero if it was silent.
std::vector<float> levelled(std::span<const float> samples)
{
    const Eigen::Map<const Eigen::ArrayXf> given(samples.data(), static_cast<Eigen::Index>(samples.size()));
    const Eigen::ArrayXd centred = given.cast<double>() - given.cast<double>().mean();
    const double level = std::sqrt(centred.square().mean());
    std::vector<float> result(std::max<std::size_t>(samples.size(), timbre::longWindow), 0.0F);
    // What is left of a constant, however large, is rounding.
    if (level > std::max(silence, 1e-9 * static_cast<double>(given.abs().maxCoeff())))
        Eigen::Map<Eigen::ArrayXf>(result.data(), given.size()) = (centred / level).cast<float>();
    return result;
}

} // namespace

struct TimbreExtractor::Analysis
{
    ShortTimeSpectrum shortSpectrum{{.window = periodicHann(timbre::shortWindow),
                                     .hop = timbre::shortHop,
                                     .fftSize = timbre::shortWindow,
                                     .kind = SpectrumKind::Power}};
    ShortTimeSpectrum longSpectrum{{.window = periodicHann(timbre::longWindow),
                                    .hop = timbre::longHop,
                                    .fftSize = timbre::longWindow,
                                    .kind = SpectrumKind::Magnitude}};
    timbre::Texture texture;
    timbre::Tonal tonal;
};

TimbreExtractor::TimbreExtractor()
    : m_info{.id = "timbre",
             .version = "1",
             .sampleRate = timbre::sampleRate,
             .frameDimension = static_cast<int>(featureNames().size())},
      m_analysis(std::make_unique<const Analysis>())
{
}

TimbreExtractor::~TimbreExtractor() = default;

const ExtractorInfo &TimbreExtractor::info() const
{
    return m_info;
}

Result<FrameMatrix> TimbreExtractor::embed(std::span<const float> samples,
                                           const std::stop_token & /*a clip takes 50 ms*/) const
{
    if (samples.empty())
        return fail(ErrorCode::BadInput, "There is no sound to analyse.");
    if (!std::ranges::all_of(samples, [](float sample) { return std::isfinite(sample); }))
        return fail(ErrorCode::NotFinite, "The sound holds numbers that are not finite.");

    const std::vector<float> sound = levelled(samples);
    const FrameMatrix power = m_analysis->shortSpectrum(sound);
    const std::vector<timbre::Stretch> windows = timbre::textureWindows(power.rows());
    const timbre::MelTexture mel = m_analysis->texture.mel(power);
    FrameMatrix frames(static_cast<Eigen::Index>(windows.size()), m_info.frameDimension);
    frames << m_analysis->texture.describe(power, mel, windows),
        timbre::describeRhythm(mel.logarithmic, windows),
        m_analysis->tonal.describe(m_analysis->longSpectrum(sound), windows);
    return frames;
}

const std::vector<std::string> &TimbreExtractor::featureNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all = timbre::Texture::names();
        for (const auto &part : {timbre::rhythmNames(), timbre::Tonal::names()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return names;
}

} // namespace tagwright::embedding
