// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/spectrum.h"

#include <fftw3.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <mutex>
#include <numbers>

namespace tagwright::embedding {

namespace {

/// FFTW's planner is not thread-safe, its execution is.
std::mutex &plannerMutex()
{
    static std::mutex mutex;
    return mutex;
}

template <typename T>
struct FftwFree
{
    void operator()(T *memory) const { fftwf_free(memory); }
};
using RealBuffer = std::unique_ptr<float, FftwFree<float>>;
using ComplexBuffer = std::unique_ptr<fftwf_complex, FftwFree<fftwf_complex>>;

} // namespace

std::ptrdiff_t reflected(std::ptrdiff_t at, std::ptrdiff_t n)
{
    if (n == 1)
        return 0;
    const std::ptrdiff_t period = 2 * (n - 1);
    at = ((at % period) + period) % period;
    return at < n ? at : period - at;
}

std::vector<float> periodicHann(int length)
{
    assert(length > 0);
    std::vector<float> window(static_cast<std::size_t>(length));
    for (int j = 0; j < length; ++j)
        window[static_cast<std::size_t>(j)] =
            static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * j / length));
    return window;
}

struct ShortTimeSpectrum::Plan
{
    SpectrumSettings settings;
    fftwf_plan plan = nullptr;

    explicit Plan(SpectrumSettings given) : settings(std::move(given))
    {
        const auto size = static_cast<std::size_t>(settings.fftSize);
        const RealBuffer frame(fftwf_alloc_real(size));
        const ComplexBuffer spectrum(fftwf_alloc_complex(size / 2 + 1));
        const std::lock_guard lock(plannerMutex());
        // Measured plans would differ from run to run, and with them the last bits of every result.
        plan = fftwf_plan_dft_r2c_1d(settings.fftSize, frame.get(), spectrum.get(), FFTW_ESTIMATE);
        assert(plan);
    }
    ~Plan()
    {
        const std::lock_guard lock(plannerMutex());
        fftwf_destroy_plan(plan);
    }
    Plan(const Plan &) = delete;
    Plan &operator=(const Plan &) = delete;

    /// Windowed samples from `start` on, which may lie before the first or end after the last one.
    void fillFrame(std::span<const float> samples, std::ptrdiff_t start, float *frame) const
    {
        const auto length = static_cast<std::ptrdiff_t>(settings.window.size());
        const auto n = static_cast<std::ptrdiff_t>(samples.size());
        const float *window = settings.window.data();
        if (start >= 0 && start + length <= n) {
            const float *from = samples.data() + start;
            for (std::ptrdiff_t j = 0; j < length; ++j)
                frame[j] = from[j] * window[j];
        } else {
            for (std::ptrdiff_t j = 0; j < length; ++j)
                frame[j] = samples[static_cast<std::size_t>(reflected(start + j, n))] * window[j];
        }
    }
};

ShortTimeSpectrum::ShortTimeSpectrum(SpectrumSettings settings)
{
    assert(settings.hop > 0 && settings.fftSize > 0 && settings.fftSize % 2 == 0);
    assert(!settings.window.empty() && settings.window.size() <= static_cast<std::size_t>(settings.fftSize));
    m_plan = std::make_unique<Plan>(std::move(settings));
}

ShortTimeSpectrum::~ShortTimeSpectrum() = default;
ShortTimeSpectrum::ShortTimeSpectrum(ShortTimeSpectrum &&) noexcept = default;
ShortTimeSpectrum &ShortTimeSpectrum::operator=(ShortTimeSpectrum &&) noexcept = default;

int ShortTimeSpectrum::bins() const
{
    return m_plan->settings.fftSize / 2 + 1;
}

Eigen::Index ShortTimeSpectrum::frameCount(std::size_t samples) const
{
    const SpectrumSettings &settings = m_plan->settings;
    const std::size_t needed = settings.centred ? 1 : settings.window.size();
    const std::size_t padding = settings.centred ? 1 : 0;
    if (samples < needed)
        return 0;
    return static_cast<Eigen::Index>(1 +
                                     (samples + padding - needed) / static_cast<std::size_t>(settings.hop));
}

FrameMatrix ShortTimeSpectrum::operator()(std::span<const float> samples) const
{
    const SpectrumSettings &settings = m_plan->settings;
    const auto fftSize = static_cast<std::size_t>(settings.fftSize);
    FrameMatrix spectra(frameCount(samples.size()), bins());
    // Buffers of this call: of FFTW's alignment, as those that the plan was made for.
    const RealBuffer frame(fftwf_alloc_real(fftSize));
    const ComplexBuffer spectrum(fftwf_alloc_complex(fftSize / 2 + 1));
    std::fill_n(frame.get(), fftSize, 0.0F);
    const std::ptrdiff_t origin = settings.centred ? -settings.fftSize / 2 : 0;
    for (Eigen::Index t = 0; t < spectra.rows(); ++t) {
        // A transform from real to complex keeps its input, so that the appended zeros stay.
        m_plan->fillFrame(samples, origin + t * settings.hop, frame.get());
        fftwf_execute_dft_r2c(m_plan->plan, frame.get(), spectrum.get());
        const auto *parts = reinterpret_cast<const float *>(spectrum.get());
        float *row = spectra.row(t).data();
        for (Eigen::Index k = 0; k < spectra.cols(); ++k)
            row[k] = parts[2 * k] * parts[2 * k] + parts[2 * k + 1] * parts[2 * k + 1];
    }
    if (settings.kind == SpectrumKind::Magnitude)
        spectra = spectra.array().sqrt();
    return spectra;
}

namespace {

double htkMel(double hz)
{
    return 1127.0 * std::log(1.0 + hz / 700.0);
}

double htkHz(double mel)
{
    return 700.0 * (std::exp(mel / 1127.0) - 1.0);
}

constexpr double slaneyBreakHz = 1000.0;
constexpr double slaneyBreakMel = 15.0;
const double slaneyLogStep = std::log(6.4) / 27.0;

double slaneyMel(double hz)
{
    return hz < slaneyBreakHz ? 3.0 * hz / 200.0
                              : slaneyBreakMel + std::log(hz / slaneyBreakHz) / slaneyLogStep;
}

double slaneyHz(double mel)
{
    return mel < slaneyBreakMel ? 200.0 * mel / 3.0
                                : slaneyBreakHz * std::exp(slaneyLogStep * (mel - slaneyBreakMel));
}

/// bands + 2 edges, equally spaced from `low` to `high`.
std::vector<double> edgesBetween(double low, double high, int bands)
{
    std::vector<double> edges(static_cast<std::size_t>(bands) + 2);
    for (std::size_t i = 0; i < edges.size(); ++i)
        edges[i] = low + (high - low) * static_cast<double>(i) / static_cast<double>(bands + 1);
    return edges;
}

/// Height at `x` of the triangle that rises from `edges[0]` to 1 at `edges[1]` and falls to `edges[2]`.
double triangle(const double *edges, double x)
{
    return std::max(0.0,
                    std::min((x - edges[0]) / (edges[1] - edges[0]), (edges[2] - x) / (edges[2] - edges[1])));
}

double binHz(const MelSettings &settings, Eigen::Index bin)
{
    return static_cast<double>(bin) * settings.sampleRate / settings.fftSize;
}

/// \param edges in Hz
FrameMatrix trianglesInHz(const MelSettings &settings, const std::vector<double> &edges, bool unitArea)
{
    FrameMatrix weights = FrameMatrix::Zero(settings.bands, settings.fftSize / 2 + 1);
    for (Eigen::Index m = 0; m < weights.rows(); ++m) {
        const double *band = edges.data() + m;
        const double height = unitArea ? 2.0 / (band[2] - band[0]) : 1.0;
        for (Eigen::Index k = 0; k < weights.cols(); ++k)
            weights(m, k) = static_cast<float>(height * triangle(band, binHz(settings, k)));
    }
    return weights;
}

} // namespace

MelFilterbank MelFilterbank::htk(const MelSettings &settings)
{
    const auto edges = edgesBetween(htkMel(settings.lowestHz), htkMel(settings.highestHz), settings.bands);
    FrameMatrix weights = FrameMatrix::Zero(settings.bands, settings.fftSize / 2 + 1);
    for (Eigen::Index m = 0; m < weights.rows(); ++m)
        for (Eigen::Index k = 1; k < weights.cols(); ++k)
            weights(m, k) = static_cast<float>(triangle(edges.data() + m, htkMel(binHz(settings, k))));
    return MelFilterbank(std::move(weights));
}

MelFilterbank MelFilterbank::slaney(const MelSettings &settings)
{
    auto edges = edgesBetween(slaneyMel(settings.lowestHz), slaneyMel(settings.highestHz), settings.bands);
    std::ranges::transform(edges, edges.begin(), slaneyHz);
    return MelFilterbank(trianglesInHz(settings, edges, true));
}

MelFilterbank MelFilterbank::htkInHz(const MelSettings &settings, bool unitArea)
{
    auto edges = edgesBetween(htkMel(settings.lowestHz), htkMel(settings.highestHz), settings.bands);
    std::ranges::transform(edges, edges.begin(), htkHz);
    return MelFilterbank(trianglesInHz(settings, edges, unitArea));
}

MelFilterbank MelFilterbank::fromWeights(FrameMatrix weights)
{
    return MelFilterbank(std::move(weights));
}

MelFilterbank::MelFilterbank(FrameMatrix weights) : m_weights(std::move(weights))
{
    for (Eigen::Index m = 0; m < m_weights.rows(); ++m) {
        Band band;
        for (Eigen::Index k = 0; k < m_weights.cols(); ++k) {
            if (m_weights(m, k) == 0.0F)
                continue;
            if (band.count == 0)
                band.first = k;
            band.count = k - band.first + 1;
        }
        m_bands.push_back(band);
    }
}

FrameMatrix MelFilterbank::operator()(const Eigen::Ref<const FrameMatrix> &spectra) const
{
    assert(spectra.cols() == m_weights.cols());
    FrameMatrix mel(spectra.rows(), m_weights.rows());
    for (Eigen::Index t = 0; t < spectra.rows(); ++t) {
        const float *spectrum = spectra.row(t).data();
        for (Eigen::Index m = 0; m < m_weights.rows(); ++m) {
            const Band &band = m_bands[static_cast<std::size_t>(m)];
            const float *weights = m_weights.row(m).data();
            float sum = 0.0F;
            for (Eigen::Index k = band.first; k < band.first + band.count; ++k)
                sum += weights[k] * spectrum[k];
            mel(t, m) = sum;
        }
    }
    return mel;
}

} // namespace tagwright::embedding
