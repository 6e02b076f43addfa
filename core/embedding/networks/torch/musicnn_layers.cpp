// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/musicnn_layers.h"

#include "embedding/networks/torch/kernels.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <cmath>

namespace tagwright::embedding {

namespace {

constexpr double epsilon = 1e-3;
constexpr int bands = 96;
constexpr int timbralSteps = 7;
/// log10 of anything that a sound card can give, normalised, is within this.
constexpr float largestSpectrogram = 16.0F;
constexpr float largestFeature = 1e4F;
/// A channel that no input can move by more than this is constant. Rounding alone moves the living by 1e-4.
constexpr float largestConstant = 1e-6F;
/// Steps of a patch of 187 that one product gives.
constexpr int timbralBlock = 4;
constexpr int temporalBlock = 11;

float relu(float x)
{
    return x > 0.0F ? x : 0.0F;
}

} // namespace

BatchNorm::BatchNorm(const Weights &weights, const std::string &name)
{
    const auto weight = weights.at(name + ".weight");
    const auto bias = weights.at(name + ".bias");
    const auto mean = weights.at(name + ".running_mean");
    const auto variance = weights.at(name + ".running_var");
    for (std::size_t c = 0; c < weight.size(); ++c) {
        const double factor =
            static_cast<double>(weight[c]) / std::sqrt(static_cast<double>(variance[c]) + epsilon);
        scale.push_back(static_cast<float>(factor));
        shift.push_back(
            static_cast<float>(static_cast<double>(bias[c]) - static_cast<double>(mean[c]) * factor));
    }
}

Channels::Channels(std::span<const float> kernels, std::span<const float> bias, const BatchNorm &norm,
                   float largestInput)
{
    const std::size_t size = kernels.size() / bias.size();
    for (std::size_t c = 0; c < bias.size(); ++c) {
        float sum = 0.0F;
        for (const float weight : kernels.subspan(c * size, size))
            sum += std::abs(weight);
        if (sum * largestInput * std::abs(norm.scale[c]) > largestConstant)
            living.push_back(c);
        constants.push_back(norm(c, relu(bias[c])));
    }
}

MaxedConvolution::MaxedConvolution(const Weights &weights, const std::string &name)
    : m_bias(copied(weights, name + ".conv.bias")), m_norm(weights, name + ".norm"),
      m_channels(weights.at(name + ".conv.weight"), m_bias, m_norm, largestSpectrogram),
      m_kernelSize(weights.at(name + ".conv.weight").size() / m_bias.size())
{
    const auto kernels = weights.at(name + ".conv.weight");
    for (const std::size_t channel : m_channels.living) {
        m_signs.push_back(m_norm.scale[channel] < 0.0F ? -1.0F : 1.0F);
        for (const float value : kernels.subspan(channel * m_kernelSize, m_kernelSize))
            m_kernels.push_back(m_signs.back() * value);
    }
}

void MaxedConvolution::finish(const float *maxima, float *out) const
{
    std::ranges::copy(m_channels.constants, out);
    for (std::size_t i = 0; i < m_channels.living.size(); ++i) {
        const std::size_t channel = m_channels.living[i];
        out[channel] = m_norm(channel, relu(m_signs[i] * maxima[i] + m_bias[channel]));
    }
}

TimbralConvolution::TimbralConvolution(const Weights &weights, const std::string &name, int width)
    : MaxedConvolution(weights, name), m_width(width)
{
    const std::int64_t rows = static_cast<std::int64_t>(timbralSteps) * width;
    m_weights = at::empty({rows, static_cast<std::int64_t>(livingCount())}, at::kFloat);
    auto *values = m_weights.data_ptr<float>();
    for (std::size_t row = 0; row < static_cast<std::size_t>(rows); ++row)
        for (std::size_t i = 0; i < livingCount(); ++i)
            *values++ = kernel(i, row);
}

void TimbralConvolution::run(const float *padded, int before, int steps, float *out,
                             Eigen::Index stride) const
{
    const int positions = bands - m_width + 1;
    const std::int64_t rowSize = m_weights.size(0);
    const std::int64_t blockRows = static_cast<std::int64_t>(timbralBlock) * positions;
    std::vector<float> windows(static_cast<std::size_t>(blockRows * rowSize));
    std::vector<float> products(static_cast<std::size_t>(blockRows) * livingCount());
    std::vector<float> maxima(livingCount());
    const float *in = padded + static_cast<std::ptrdiff_t>(before - timbralSteps / 2) * bands;
    for (int first = 0; first < steps; first += timbralBlock) {
        const int count = std::min(timbralBlock, steps - first);
        float *window = windows.data();
        for (int t = first; t < first + count; ++t)
            for (int f = 0; f < positions; ++f)
                for (int dt = 0; dt < timbralSteps; ++dt, window += m_width)
                    std::copy_n(in + static_cast<std::ptrdiff_t>(t + dt) * bands + f, m_width, window);
        const std::int64_t rows = static_cast<std::int64_t>(count) * positions;
        at::Tensor product = matrix(products.data(), rows, m_weights.size(1));
        at::mm_out(product, matrix(windows.data(), rows, rowSize), m_weights);
        for (int t = 0; t < count; ++t) {
            maxOfRows(products.data() + static_cast<std::size_t>(t * positions) * livingCount(),
                      static_cast<std::size_t>(positions), livingCount(), livingCount(), maxima.data());
            finish(maxima.data(), out + (first + t) * stride);
        }
    }
}

TemporalConvolution::TemporalConvolution(const Weights &weights, const std::string &name, int length)
    : MaxedConvolution(weights, name), m_length(length)
{
    const auto living = static_cast<std::int64_t>(livingCount());
    m_weights = at::zeros({length + temporalBlock - 1, temporalBlock * living}, at::kFloat);
    auto access = m_weights.accessor<float, 2>();
    for (int step = 0; step < temporalBlock; ++step)
        for (int dt = 0; dt < length; ++dt)
            for (std::int64_t i = 0; i < living; ++i)
                access[step + dt][step * living + i] =
                    kernel(static_cast<std::size_t>(i), static_cast<std::size_t>(dt));
}

void TemporalConvolution::run(const float *padded, int before, int steps, float *out,
                              Eigen::Index stride) const
{
    // TensorFlow's SAME: of an even length's padding, the smaller half comes before.
    const float *in = padded + static_cast<std::ptrdiff_t>(before - (m_length - 1) / 2) * bands;
    std::vector<float> products(static_cast<std::size_t>(bands * m_weights.size(1)));
    std::vector<float> maxima(static_cast<std::size_t>(m_weights.size(1)));
    for (int first = 0; first < steps; first += temporalBlock) {
        const int count = std::min(temporalBlock, steps - first);
        const std::int64_t rows = m_length + count - 1;
        const std::int64_t columns = count * static_cast<std::int64_t>(livingCount());
        at::Tensor product = matrix(products.data(), bands, columns);
        const at::Tensor stretch = matrix(in + static_cast<std::ptrdiff_t>(first) * bands, rows, bands);
        at::mm_out(product, stretch.t(), m_weights.narrow(0, 0, rows).narrow(1, 0, columns));
        maxOfRows(products.data(), bands, static_cast<std::size_t>(columns),
                  static_cast<std::size_t>(columns), maxima.data());
        for (int t = 0; t < count; ++t)
            finish(maxima.data() + static_cast<std::size_t>(t) * livingCount(), out + (first + t) * stride);
    }
}

MidConvolution::MidConvolution(const Weights &weights, const std::string &name)
    : m_bias(copied(weights, name + ".conv.bias")),
      m_inputs(static_cast<Eigen::Index>(weights.at(name + ".conv.weight").size() / m_bias.size()) / length),
      m_norm(weights, name + ".norm"),
      m_channels(weights.at(name + ".conv.weight"), m_bias, m_norm, largestFeature)
{
    const auto kernels = weights.at(name + ".conv.weight");
    const std::size_t inputs = static_cast<std::size_t>(m_inputs);
    for (std::size_t dt = 0; dt < length; ++dt) {
        m_weights.push_back(
            at::empty({m_inputs, static_cast<std::int64_t>(m_channels.living.size())}, at::kFloat));
        auto *values = m_weights.back().data_ptr<float>();
        for (std::size_t input = 0; input < inputs; ++input)
            for (const std::size_t channel : m_channels.living)
                *values++ = kernels[(channel * inputs + input) * length + dt];
    }
}

void MidConvolution::run(const float *in, int steps, const float *residual, float *out,
                         Eigen::Index stride) const
{
    const std::size_t living = m_channels.living.size();
    std::vector<float> sums(static_cast<std::size_t>(steps) * living);
    at::Tensor sum = matrix(sums.data(), steps, static_cast<std::int64_t>(living));
    at::mm_out(sum, matrix(in, steps, m_inputs, stride), m_weights.front());
    for (int dt = 1; dt < length; ++dt)
        sum.addmm_(matrix(in + dt * stride, steps, m_inputs, stride),
                   m_weights[static_cast<std::size_t>(dt)]);
    for (int t = 0; t < steps; ++t, out += stride) {
        std::ranges::copy(m_channels.constants, out);
        const float *row = sums.data() + static_cast<std::size_t>(t) * living;
        for (std::size_t i = 0; i < living; ++i) {
            const std::size_t channel = m_channels.living[i];
            out[channel] = m_norm(channel, relu(row[i] + m_bias[channel]));
        }
        if (residual)
            for (std::size_t c = 0; c < channels(); ++c)
                out[c] += residual[t * stride + static_cast<Eigen::Index>(c)];
    }
}

} // namespace tagwright::embedding
