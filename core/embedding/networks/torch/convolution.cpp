// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/convolution.h"

#include "embedding/networks/torch/winograd.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tagwright::embedding {

Norm::Norm(const Weights &weights, const std::string &name, double epsilon)
{
    const auto weight = weights.at(name + ".weight");
    const auto bias = weights.at(name + ".bias");
    const auto mean = weights.at(name + ".running_mean");
    const auto variance = weights.at(name + ".running_var");
    for (std::size_t c = 0; c < weight.size(); ++c) {
        scale.push_back(static_cast<double>(weight[c]) /
                        std::sqrt(static_cast<double>(variance[c]) + epsilon));
        shift.push_back(static_cast<double>(bias[c]) - static_cast<double>(mean[c]) * scale.back());
    }
}

Kernels::Kernels(const Weights &source, const std::string &name)
{
    const auto values = source.at(name + ".weight");
    const auto offsets = source.at(name + ".bias");
    weights.assign(values.begin(), values.end());
    bias.assign(offsets.begin(), offsets.end());
    out = bias.size();
    in = weights.size() / out / 9;
}

Kernels Kernels::folded(const Norm &norm) const
{
    Kernels result = *this;
    for (std::size_t i = 0; i < weights.size(); ++i)
        result.weights[i] *= norm.scale[i / (9 * in)];
    for (std::size_t output = 0; output < out; ++output)
        result.bias[output] = bias[output] * norm.scale[output] + norm.shift[output];
    return result;
}

Kernels Kernels::transposed() const
{
    Kernels result = *this;
    for (std::size_t first = 0; first < weights.size(); first += 9)
        for (std::size_t tap = 0; tap < 9; ++tap)
            result.weights[first + tap] = weights[first + tap % 3 * 3 + tap / 3];
    return result;
}

namespace {

/// Of a convolution with stride and padding of 1.
int strided(int length, int stride)
{
    return (length + stride - 1) / stride;
}

/// [taps × in] × out
PackedMatrix tapMatrix(const Kernels &kernels)
{
    PackedMatrix matrix(9 * kernels.in, kernels.out);
    for (std::size_t output = 0; output < kernels.out; ++output)
        for (std::size_t input = 0; input < kernels.in; ++input)
            for (std::size_t tap = 0; tap < 9; ++tap)
                matrix.set(tap * kernels.in + input, output,
                           static_cast<float>(kernels.at(output, input, tap)));
    return matrix;
}

/// Each result is a sum over the 9 pixels that lie under the kernel.
class DirectConvolution : public Convolution
{
public:
    DirectConvolution(const Kernels &kernels, MapSize in, int stride, bool relu)
        : Convolution(in,
                      {strided(in.height, stride), strided(in.width, stride), static_cast<int>(kernels.out)}),
          m_stride(stride), m_relu(relu), m_matrix(tapMatrix(kernels)), m_bias(kernels.floatBias()),
          m_zeros(kernels.in, 0.0F)
    {
        assert(kernels.out % PackedMatrix::panelColumns == 0);
    }

    void run(const float *from, std::size_t patches, const float *residual, float *to,
             FloatBuffer & /*scratch*/) const override
    {
        constexpr std::size_t most = 96;
        const std::size_t positions = patches * out().positions();
        const auto channels = static_cast<std::size_t>(out().channels);
        std::vector<const float *> rows(9 * most);
        for (std::size_t first = 0; first < positions; first += most) {
            const std::size_t count = std::min(most, positions - first);
            for (std::size_t i = 0; i < count; ++i)
                findPixels(from, first + i, rows.data() + i, count);
            multiply({.matrix = &m_matrix,
                      .rows = rows.data(),
                      .taps = 9,
                      .count = count,
                      .bias = m_bias.data(),
                      .residual = residual ? residual + first * channels : nullptr,
                      .relu = m_relu,
                      .out = to + first * channels,
                      .stride = channels});
        }
    }

private:
    /// \param rows [9 × count], of which one column is filled
    void findPixels(const float *maps, std::size_t position, const float **rows, std::size_t count) const
    {
        const std::size_t inside = position % out().positions();
        const float *map = maps + position / out().positions() * in().floats();
        const int top = static_cast<int>(inside) / out().width * m_stride - 1;
        const int left = static_cast<int>(inside) % out().width * m_stride - 1;
        for (int tap = 0; tap < 9; ++tap, rows += count) {
            const int y = top + tap / 3;
            const int x = left + tap % 3;
            const bool there = y >= 0 && y < in().height && x >= 0 && x < in().width;
            *rows = there ? map + (static_cast<std::ptrdiff_t>(y) * in().width + x) * in().channels
                          : m_zeros.data();
        }
    }

    int m_stride;
    bool m_relu;
    PackedMatrix m_matrix;
    std::vector<float> m_bias;
    std::vector<float> m_zeros; ///< a pixel outside of the map
};

} // namespace

std::unique_ptr<const Convolution> makeConvolution(const Kernels &kernels, MapSize in,
                                                   ConvolutionSettings settings)
{
    if (settings.stride == 1 && (settings.pooled || WinogradConvolution::cost(in) < 1.0))
        return std::make_unique<WinogradConvolution>(kernels, in, settings.relu, settings.pooled);
    return std::make_unique<DirectConvolution>(kernels, in, settings.stride, settings.relu);
}

FirstConvolution::FirstConvolution(const Kernels &kernels, int height, int width, int stride, bool relu,
                                   bool pooled)
    : m_height(height), m_width(width), m_stride(stride), m_relu(relu), m_pooled(pooled),
      m_out{strided(height, stride) / (pooled ? 2 : 1), strided(width, stride) / (pooled ? 2 : 1),
            static_cast<int>(kernels.out)},
      m_matrix(tapMatrix(kernels)), m_bias(kernels.floatBias())
{
    assert(kernels.in == 1 && kernels.out % PackedMatrix::panelColumns == 0);
}

void FirstConvolution::convolveRow(const float *padded, int row, float *windows, float *to) const
{
    const int count = strided(m_width, m_stride);
    const std::ptrdiff_t paddedWidth = m_width + 2;
    std::vector<const float *> rows(static_cast<std::size_t>(count));
    for (int x = 0; x < count; ++x) {
        float *window = windows + static_cast<std::ptrdiff_t>(x) * 9;
        rows[static_cast<std::size_t>(x)] = window;
        const float *corner = padded + row * m_stride * paddedWidth + x * m_stride;
        for (int y = 0; y < 3; ++y)
            std::copy_n(corner + y * paddedWidth, 3, window + static_cast<std::ptrdiff_t>(y) * 3);
    }
    multiply({.matrix = &m_matrix,
              .rows = rows.data(),
              .count = rows.size(),
              .bias = m_bias.data(),
              .relu = m_relu,
              .out = to,
              .stride = static_cast<std::size_t>(m_out.channels)});
}

void FirstConvolution::run(const float *in, float scale, float shift, float *out) const
{
    const std::size_t paddedWidth = static_cast<std::size_t>(m_width) + 2;
    std::vector<float> padded((static_cast<std::size_t>(m_height) + 2) * paddedWidth, 0.0F);
    for (std::size_t y = 0; y < static_cast<std::size_t>(m_height); ++y)
        for (std::size_t x = 0; x < static_cast<std::size_t>(m_width); ++x)
            padded[(y + 1) * paddedWidth + x + 1] =
                in[y * static_cast<std::size_t>(m_width) + x] * scale + shift;

    const auto width = static_cast<std::size_t>(strided(m_width, m_stride));
    const std::size_t rowFloats = width * static_cast<std::size_t>(m_out.channels);
    std::vector<float> windows(width * 9);
    if (!m_pooled) {
        for (int row = 0; row < m_out.height; ++row)
            convolveRow(padded.data(), row, windows.data(), out + static_cast<std::size_t>(row) * rowFloats);
        return;
    }
    const auto channels = static_cast<std::size_t>(m_out.channels);
    FloatBuffer rows(2 * rowFloats);
    std::vector<float> pair(2 * channels);
    for (int row = 0; row < m_out.height; ++row) {
        convolveRow(padded.data(), 2 * row, windows.data(), rows.data());
        convolveRow(padded.data(), 2 * row + 1, windows.data(), rows.data() + rowFloats);
        for (std::size_t x = 0; x < static_cast<std::size_t>(m_out.width); ++x, out += channels) {
            maxOfRows(rows.data() + 2 * x * channels, 2, 2 * channels, rowFloats, pair.data());
            maxOfRows(pair.data(), 2, channels, channels, out);
        }
    }
}

} // namespace tagwright::embedding
