// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions of 3 × 3 with zero padding of 1 on every side, over maps [height × width × channels], each
// with what follows it: bias, residual, ReLU, max pooling. Norms are folded into kernels beforehand.
//
// Those of stride 1 are computed by Winograd's minimal filtering (winograd.h) with a quarter of the
// multiplications, which torch does not ask oneDNN for; the others as products of pixels.
#pragma once

#include "embedding/networks/network.h"
#include "embedding/networks/torch/kernels.h"
#include "embedding/networks/torch/products.h"

#include <string>
#include <vector>

namespace tagwright::embedding {

/// A batch norm as a multiply-add: (x - running_mean) / sqrt(running_var + epsilon) · weight + bias.
struct Norm
{
    std::vector<double> scale;
    std::vector<double> shift;
    Norm(const Weights &weights, const std::string &name, double epsilon);
};

/// [out × in × 3 × 3] and a bias; in double, so that folding rounds once.
struct Kernels
{
    std::size_t in = 0;
    std::size_t out = 0;
    std::vector<double> weights;
    std::vector<double> bias;

    /// "name.weight" and "name.bias".
    Kernels(const Weights &source, const std::string &name);
    /// Followed by the norm.
    [[nodiscard]] Kernels folded(const Norm &norm) const;
    /// For maps whose height and width have changed places: time first, as spectrograms lie in memory.
    [[nodiscard]] Kernels transposed() const;

    [[nodiscard]] double at(std::size_t output, std::size_t input, std::size_t tap) const
    {
        return weights[(output * in + input) * 9 + tap];
    }
    [[nodiscard]] std::vector<float> floatBias() const { return {bias.begin(), bias.end()}; }
};

/// From one channel.
class FirstConvolution
{
public:
    /// \param pooled 2 × 2 with stride 2, after the ReLU; an odd last row or column is dropped
    FirstConvolution(const Kernels &kernels, int height, int width, int stride, bool relu, bool pooled);
    [[nodiscard]] MapSize out() const { return m_out; }
    /// \param in [height × width], of which scale · x + shift is convolved
    void run(const float *in, float scale, float shift, float *out) const;

private:
    void convolveRow(const float *padded, int row, float *windows, float *to) const;

    int m_height, m_width, m_stride;
    bool m_relu, m_pooled;
    MapSize m_out;
    PackedMatrix m_matrix; ///< [9 × channels]
    std::vector<float> m_bias;
};

/// From many channels (a multiple of 16) to many (a multiple of 32).
class Convolution
{
public:
    virtual ~Convolution() = default;
    Convolution(const Convolution &) = delete;
    Convolution &operator=(const Convolution &) = delete;

    [[nodiscard]] MapSize in() const { return m_in; }
    [[nodiscard]] MapSize out() const { return m_out; }
    /// \param in [patches × in()]; \param residual [patches × out()], added before the ReLU, or null
    /// \param out [patches × out()], not `in`; may be `residual`
    virtual void run(const float *in, std::size_t patches, const float *residual, float *out,
                     FloatBuffer &scratch) const = 0;

protected:
    Convolution(MapSize in, MapSize out) : m_in(in), m_out(out) {}

private:
    MapSize m_in;
    MapSize m_out;
};

struct ConvolutionSettings
{
    int stride = 1;
    bool relu = true;
    bool pooled = false; ///< as in FirstConvolution; only with stride 1 and no residual
};
[[nodiscard]] std::unique_ptr<const Convolution> makeConvolution(const Kernels &kernels, MapSize in,
                                                                 ConvolutionSettings settings);

} // namespace tagwright::embedding
