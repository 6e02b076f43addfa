// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/timbre/timbre_tonal.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tagwright::embedding::timbre {

namespace {

constexpr Eigen::Index bins = longWindow / 2 + 1;

constexpr Eigen::Index floorBands = 16;
constexpr double floorLowestHz = 80.0;
constexpr double floorHighestHz = 9500.0;

constexpr Eigen::Index quarterTones = 6 * 24;
constexpr double lowestToneHz = 65.4; // C2

/// Distances between low harmonics, in quarter tones: 2:1, 3:1, 4:1, 5:1, 6:1, 7:1 and 8:1.
constexpr std::array<Eigen::Index, 7> harmonicLags = {24, 38, 48, 56, 62, 67, 72};

/// Probe-tone ratings of the pitch classes over a tonic, in C major and C minor (Krumhansl & Kessler 1982).
using Profile = Eigen::Array<float, 12, 1>;
const Profile majorProfile{
    {6.35F, 2.23F, 3.48F, 2.33F, 4.38F, 4.09F, 2.52F, 5.19F, 2.39F, 3.66F, 2.29F, 2.88F}};
const Profile minorProfile{
    {6.33F, 2.68F, 3.52F, 5.38F, 2.60F, 3.53F, 2.54F, 4.75F, 3.98F, 2.69F, 3.34F, 3.17F}};

constexpr Eigen::Index tonalityFeatures = 9;

static_assert(Tonal::dimension ==
              floorBands + static_cast<Eigen::Index>(harmonicLags.size()) + tonalityFeatures);

double binHz(Eigen::Index bin)
{
    return static_cast<double>(bin) * sampleRate / longWindow;
}

/// A bell of 0.35 semitones around each pitch class, from 80 Hz to 3.5 kHz.
Eigen::SparseMatrix<float> pitchClassBank()
{
    FrameMatrix bank = FrameMatrix::Zero(bins, 12);
    const Stretch heard = binsBetween(80.0, 3500.0, longWindow);
    for (Eigen::Index k = heard.first; k < heard.first + heard.count; ++k) {
        const double pitch = 12.0 * std::log2(binHz(k) / 440.0) + 9.0; // semitones above a C
        for (Eigen::Index c = 0; c < 12; ++c) {
            const double away = std::remainder(pitch - static_cast<double>(c), 12.0) / 0.35;
            bank(k, c) = static_cast<float>(std::exp(-0.5 * away * away));
        }
    }
    return bank.sparseView(1.0F, 1e-6F);
}

/// Triangles a quarter tone wide, but never narrower than a bin.
Eigen::SparseMatrix<float> quarterToneBank()
{
    FrameMatrix bank = FrameMatrix::Zero(bins, quarterTones);
    for (Eigen::Index q = 0; q < quarterTones; ++q) {
        const double centre = lowestToneHz * std::exp2(static_cast<double>(q) / 24.0);
        const double width = std::max(binHz(1), centre * (std::exp2(1.0 / 24.0) - 1.0));
        for (Eigen::Index k = 0; k < bins; ++k)
            bank(k, q) = static_cast<float>(std::max(0.0, 1.0 - std::abs(binHz(k) - centre) / width));
    }
    return bank.sparseView(1.0F, 1e-6F);
}

/// The magnitude where it is a local maximum, else 0.
FrameMatrix spectralPeaks(const FrameMatrix &magnitude)
{
    const Eigen::Index inner = magnitude.cols() - 2;
    const auto here = magnitude.middleCols(1, inner).array();
    FrameMatrix peaks = FrameMatrix::Zero(magnitude.rows(), magnitude.cols());
    peaks.middleCols(1, inner) =
        (here > magnitude.leftCols(inner).array() && here >= magnitude.rightCols(inner).array())
            .select(here, 0.0F);
    return peaks;
}

/// 60 dB below the clip's mean magnitude: added to what frames are divided by, so that pauses, where only
/// rounding sounds, have no harmony.
float pauseLevel(const Eigen::Ref<const Eigen::ArrayXf> &magnitudes)
{
    return 1e-3F * mean(magnitudes) + tiny;
}

FrameMatrix chromaOfPeaks(const FrameMatrix &peaks, const Eigen::SparseMatrix<float> &bank)
{
    FrameMatrix chroma = peaks * bank;
    const Eigen::ArrayXf sums = chroma.rowwise().sum();
    chroma.array().colwise() /= sums + pauseLevel(sums);
    return chroma;
}

float entropy(const Eigen::Ref<const Eigen::ArrayXf> &shares)
{
    return -(shares * (shares + tiny).log()).sum();
}

Profile standardised(const Profile &profile)
{
    const float spread = deviation(profile);
    return (profile - profile.mean()) / (spread + 1e-6F);
}

/// Highest correlation with a profile over its twelve keys.
float bestKey(const Profile &chroma, const Profile &profile)
{
    float best = -1.0F;
    for (Eigen::Index key = 0; key < 12; ++key) {
        float sum = 0.0F;
        for (Eigen::Index c = 0; c < 12; ++c)
            sum += chroma((c + key) % 12) * profile(c);
        best = std::max(best, sum / 12.0F);
    }
    return best;
}

/// How much of a frame's power lies in its peaks (ln of the share), and ln(1 + count of its prominent peaks).
struct PeakStatistics
{
    Eigen::ArrayXf share;
    Eigen::ArrayXf count;
};

PeakStatistics peakStatistics(const FrameMatrix &magnitude, const FrameMatrix &peaks)
{
    const auto [first, count] = binsBetween(60.0, 5000.0, longWindow);
    const auto all = magnitude.middleCols(first, count);
    const auto tops = peaks.middleCols(first, count);
    PeakStatistics statistics;
    const Eigen::ArrayXf power = all.rowwise().squaredNorm();
    const float pause = 1e-6F * mean(power) + tiny;
    statistics.share = (tops.rowwise().squaredNorm().array() + pause).log() - (power + pause).log();
    const Eigen::ArrayXf highest = tops.rowwise().maxCoeff();
    const float audible = pauseLevel(highest);
    statistics.count.resize(peaks.rows());
    for (Eigen::Index t = 0; t < peaks.rows(); ++t)
        statistics.count(t) =
            static_cast<float>((tops.row(t).array() > 0.05F * highest(t) + audible).count());
    return statistics;
}

/// How clear the harmony is: within a frame, over the window, against the major and minor keys, how fast it
/// moves; and how much of the sound is tone at all.
Eigen::RowVectorXf tonality(const Eigen::Ref<const FrameMatrix> &chroma,
                            const Eigen::Ref<const Eigen::ArrayXf> &peakShare,
                            const Eigen::Ref<const Eigen::ArrayXf> &peakCount)
{
    static const Profile major = standardised(majorProfile);
    static const Profile minor = standardised(minorProfile);
    const Profile whole = columnMeans(chroma).transpose();
    float frameEntropy = 0.0F;
    for (Eigen::Index t = 0; t < chroma.rows(); ++t)
        frameEntropy += entropy(chroma.row(t).transpose().array());
    const Eigen::Index steps = chroma.rows() - 1;
    const float change = steps > 0 ? (chroma.bottomRows(steps) - chroma.topRows(steps)).cwiseAbs().sum() /
                                         static_cast<float>(steps)
                                   : 0.0F;
    const Profile key = standardised(whole);
    const float asMajor = bestKey(key, major);
    const float asMinor = bestKey(key, minor);
    Eigen::RowVectorXf features(tonalityFeatures);
    features << entropy(whole), frameEntropy / static_cast<float>(chroma.rows()), asMajor, asMinor,
        asMajor - asMinor, change, mean(peakShare), deviation(peakShare), std::log(1.0F + mean(peakCount));
    return features;
}

/// How much a log-frequency spectrum resembles itself a harmonic's distance away. Which harmonics are strong
/// is the mark of an instrument, whatever note it plays; chords leave theirs too.
Eigen::RowVectorXf harmonics(const Eigen::Ref<const FrameMatrix> &logFrequency)
{
    const float all = logFrequency.squaredNorm() + tiny;
    Eigen::RowVectorXf features(static_cast<Eigen::Index>(harmonicLags.size()));
    for (std::size_t i = 0; i < harmonicLags.size(); ++i) {
        const Eigen::Index overlap = quarterTones - harmonicLags[i];
        const float shared =
            logFrequency.leftCols(overlap).cwiseProduct(logFrequency.rightCols(overlap)).sum();
        features(static_cast<Eigen::Index>(i)) = std::log(shared / all + 0.02F);
    }
    return features;
}

} // namespace

Tonal::Tonal() : m_pitchClasses(pitchClassBank()), m_quarterTones(quarterToneBank()) {}

FrameMatrix Tonal::chroma(const FrameMatrix &magnitude) const
{
    return chromaOfPeaks(spectralPeaks(magnitude), m_pitchClasses);
}

/// The weakest fifth of the bins of each band: what sounds between the partials. In nepers of power, relative
/// to the clip's mean, at most 80 dB below it. \return [frames × floorBands]
FrameMatrix Tonal::noiseFloor(const FrameMatrix &magnitude) const
{
    const double level = magnitude.cast<double>().squaredNorm() / static_cast<double>(magnitude.size());
    const float scale = level > 0.0 ? static_cast<float>(1.0 / level) : 0.0F;
    const double step = std::pow(floorHighestHz / floorLowestHz, 1.0 / static_cast<double>(floorBands));
    FrameMatrix floors(magnitude.rows(), floorBands);
    Eigen::ArrayXf spectrum(magnitude.cols());
    for (Eigen::Index t = 0; t < magnitude.rows(); ++t) {
        spectrum = (magnitude.row(t).array().square() * scale + 1e-8F).log();
        for (Eigen::Index b = 0; b < floorBands; ++b) {
            const double low = floorLowestHz * std::pow(step, static_cast<double>(b));
            const auto [first, count] = binsBetween(low, low * step, longWindow);
            floors(t, b) = meanOfLowestFifth({spectrum.data() + first, static_cast<std::size_t>(count)});
        }
    }
    return floors;
}

FrameMatrix Tonal::logFrequency(const FrameMatrix &magnitude) const
{
    FrameMatrix tones = magnitude * m_quarterTones;
    const Eigen::ArrayXf norms = tones.array().square().rowwise().mean().sqrt();
    tones.array().colwise() /= norms + pauseLevel(norms);
    return tones;
}

FrameMatrix Tonal::describe(const FrameMatrix &magnitude, const std::vector<Stretch> &windows) const
{
    const FrameMatrix peaks = spectralPeaks(magnitude);
    const FrameMatrix chroma = chromaOfPeaks(peaks, m_pitchClasses);
    const PeakStatistics statistics = peakStatistics(magnitude, peaks);
    const FrameMatrix floors = noiseFloor(magnitude);
    const FrameMatrix tones = logFrequency(magnitude);
    FrameMatrix features(static_cast<Eigen::Index>(windows.size()), dimension);
    for (std::size_t w = 0; w < windows.size(); ++w) {
        const auto [first, count] = longFrames(windows[w], magnitude.rows());
        features.row(static_cast<Eigen::Index>(w)) << columnMeans(floors.middleRows(first, count)),
            harmonics(tones.middleRows(first, count)),
            tonality(chroma.middleRows(first, count), statistics.share.segment(first, count),
                     statistics.count.segment(first, count));
    }
    return features;
}

std::vector<std::string> Tonal::names()
{
    std::vector<std::string> names;
    names.reserve(dimension);
    for (Eigen::Index b = 0; b < floorBands; ++b)
        names.push_back(fmt::format("floor.{}", b));
    for (int harmonic = 2; harmonic < 9; ++harmonic)
        names.push_back(fmt::format("harmonics.{}", harmonic));
    names.insert(names.end(),
                 {"chroma.entropy", "chroma.frame-entropy", "key.major", "key.minor", "key.major-minor",
                  "chroma.change", "peaks.share", "peaks.share-deviation", "peaks.count"});
    return names;
}

} // namespace tagwright::embedding::timbre
