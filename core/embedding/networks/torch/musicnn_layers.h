// SPDX-License-Identifier: GPL-3.0-or-later
// MusiCNN's convolutions as matrix products, each with what follows it: ReLU, batch norm, maximum over the
// frequencies. Time runs along rows and channels lie last.
//
// Weight decay has driven many kernels of the published models to nothing (sums of magnitudes around 1e-28).
// Such a channel is a constant: it is found when the weights are loaded and never computed.
#pragma once

#include "embedding/networks/network.h"
#include "embedding/networks/torch/gemm.h"

#include <string>
#include <vector>

namespace tagwright::embedding {

/// Batch norm as a multiply-add; MusiCNN's comes after the ReLU and has an epsilon of 1e-3 (Keras' default).
struct BatchNorm
{
    std::vector<float> scale;
    std::vector<float> shift;

    BatchNorm(const Weights &weights, const std::string &name);
    [[nodiscard]] float operator()(std::size_t channel, float x) const
    {
        return x * scale[channel] + shift[channel];
    }
};

/// The channels of a convolution that an input can move, and the constants that the others are.
struct Channels
{
    std::vector<std::size_t> living;
    std::vector<float> constants; ///< [channels]: output of each channel for a kernel of zeros

    /// \param kernels [channels × …]; \param largestInput bound of an input's magnitude
    Channels(std::span<const float> kernels, std::span<const float> bias, const BatchNorm &norm,
             float largestInput);
};

/// Convolution, ReLU, batch norm and maximum over the frequencies.
/// As batch norm comes last and its scale may be negative, the maximum is taken of the bare product, with
/// the kernel negated where the scale is negative; the rest, then monotonic, is done once a step.
class MaxedConvolution
{
public:
    virtual ~MaxedConvolution() = default;
    /// \param padded row `before` of it is the first step of [steps × 96]; zeros around
    /// \param out [steps × channels] with `stride` floats from row to row
    virtual void run(const float *padded, int before, int steps, float *out, Eigen::Index stride) const = 0;
    [[nodiscard]] std::size_t channels() const { return m_bias.size(); }

protected:
    MaxedConvolution(const Weights &weights, const std::string &name);
    /// \param maxima [living channels]; \param out [channels]
    void finish(const float *maxima, float *out) const;
    /// Of the i-th living channel, negated if its scale is negative.
    [[nodiscard]] float kernel(std::size_t i, std::size_t at) const
    {
        return m_kernels[i * m_kernelSize + at];
    }
    [[nodiscard]] std::size_t livingCount() const { return m_channels.living.size(); }

private:
    std::vector<float> m_bias;
    BatchNorm m_norm;
    Channels m_channels;
    std::vector<float> m_signs; ///< ±1 of each living channel
    std::size_t m_kernelSize;
    std::vector<float> m_kernels; ///< [living × kernel size]
};

/// 7 steps × many bands, no padding in frequency: patches of the spectrogram times kernels.
class TimbralConvolution : public MaxedConvolution
{
public:
    TimbralConvolution(const Weights &weights, const std::string &name, int width);
    void run(const float *padded, int before, int steps, float *out, Eigen::Index stride) const override;

private:
    int m_width;
    at::Tensor m_weights; ///< [7 · width × living]
};

/// Many steps × 1 band, as a product with a band matrix that gives several steps at once:
/// [96 × length + steps - 1] · [length + steps - 1 × steps · living]. Nothing is copied.
class TemporalConvolution : public MaxedConvolution
{
public:
    TemporalConvolution(const Weights &weights, const std::string &name, int length);
    void run(const float *padded, int before, int steps, float *out, Eigen::Index stride) const override;

private:
    int m_length;
    at::Tensor m_weights;
};

/// 7 steps × all channels, ReLU, batch norm: seven products added up.
class MidConvolution
{
public:
    static constexpr int length = 7;

    MidConvolution(const Weights &weights, const std::string &name);
    [[nodiscard]] std::size_t channels() const { return m_bias.size(); }
    /// \param in first of `steps + 6` rows of inputs with `stride` floats from row to row
    /// \param residual added at the end, or null; \param out, residual [steps × channels], same stride
    void run(const float *in, int steps, const float *residual, float *out, Eigen::Index stride) const;

private:
    std::vector<float> m_bias;
    Eigen::Index m_inputs;
    BatchNorm m_norm;
    Channels m_channels;
    std::vector<at::Tensor> m_weights; ///< of each step [inputs × living]
};

} // namespace tagwright::embedding
