// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/scnn.h"

#include "embedding/networks/torch/convolution.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding {

namespace {

constexpr int frames = 231;
constexpr int bands = 128;
constexpr int layerCount = 7;
constexpr double epsilon = 1e-5;
constexpr std::size_t embeddingSize = 512;
/// Chunks computed together: more read the weights less often, fewer keep the maps nearer.
constexpr Eigen::Index batchSize = 4;

void show(const Observer &observer, const std::string &name, const float *maps, MapSize size,
          std::size_t patches)
{
    for (std::size_t i = 0; observer && i < patches; ++i)
        observer(
            {name, static_cast<Eigen::Index>(size.positions()), size.channels, maps + i * size.floats()});
}

/// Chunks are time first in memory: so are all maps, and kernels are turned.
Kernels kernelsOf(const Weights &weights, const std::string &convolution, const std::string &norm)
{
    return Kernels(weights, convolution).folded(Norm(weights, norm, epsilon)).transposed();
}

/// The first convolution knows one channel and one patch; here it looks like the others.
class FirstAsConvolution : public Convolution
{
public:
    FirstAsConvolution(const Kernels &kernels, int stride, bool relu, bool pooled)
        : FirstAsConvolution(FirstConvolution(kernels, frames, bands, stride, relu, pooled))
    {
    }
    void run(const float *from, std::size_t patches, const float * /*residual*/, float *to,
             FloatBuffer & /*scratch*/) const override
    {
        for (std::size_t i = 0; i < patches; ++i)
            m_first.run(from + i * in().floats(), 1.0F, 0.0F, to + i * out().floats());
    }

private:
    explicit FirstAsConvolution(FirstConvolution first)
        : Convolution({frames, bands, 1}, first.out()), m_first(std::move(first))
    {
    }
    FirstConvolution m_first;
};

std::unique_ptr<const Convolution> convolution(const Kernels &kernels, MapSize in,
                                               ConvolutionSettings settings)
{
    if (kernels.in == 1)
        return std::make_unique<FirstAsConvolution>(kernels, settings.stride, settings.relu, settings.pooled);
    return makeConvolution(kernels, in, settings);
}

struct Buffers
{
    FloatBuffer maps; ///< in and out
    FloatBuffer next;
    FloatBuffer inner;
    FloatBuffer scratch;
};

class Layer
{
public:
    virtual ~Layer() = default;
    [[nodiscard]] virtual MapSize out() const = 0;
    virtual void run(Buffers &buffers, std::size_t patches, const Observer &observer) const = 0;
};

/// ReLU(bn_2(conv_2(ReLU(bn_1(conv_1(x))))) + bn_3(conv_3(x))); conv_1 and conv_3 go in steps of 2.
class ResidualLayer : public Layer
{
public:
    ResidualLayer(const Weights &weights, std::string name, MapSize in)
        : m_name(std::move(name)),
          m_inner(convolution(kernelsOf(weights, m_name + ".conv_1", m_name + ".bn_1"), in, {.stride = 2})),
          m_main(
              makeConvolution(kernelsOf(weights, m_name + ".conv_2", m_name + ".bn_2"), m_inner->out(), {})),
          m_shortcut(convolution(kernelsOf(weights, m_name + ".conv_3", m_name + ".bn_3"), in,
                                 {.stride = 2, .relu = false}))
    {
    }

    [[nodiscard]] MapSize out() const override { return m_main->out(); }

    void run(Buffers &buffers, std::size_t patches, const Observer &observer) const override
    {
        float *inner = buffers.inner.atLeast(patches * m_inner->out().floats());
        float *sum = buffers.next.atLeast(patches * out().floats());
        m_inner->run(buffers.maps.data(), patches, nullptr, inner, buffers.scratch);
        show(observer, m_name + ".inner", inner, m_inner->out(), patches);
        m_shortcut->run(buffers.maps.data(), patches, nullptr, sum, buffers.scratch);
        show(observer, m_name + ".shortcut", sum, out(), patches);
        m_main->run(inner, patches, sum, sum, buffers.scratch);
        show(observer, m_name, sum, out(), patches);
        std::swap(buffers.maps, buffers.next);
    }

private:
    std::string m_name;
    std::unique_ptr<const Convolution> m_inner;
    std::unique_ptr<const Convolution> m_main;
    std::unique_ptr<const Convolution> m_shortcut;
};

/// Max pooling of ReLU(bn(conv(x))).
class PlainLayer : public Layer
{
public:
    PlainLayer(const Weights &weights, std::string name, MapSize in)
        : m_name(std::move(name)),
          m_convolution(
              convolution(kernelsOf(weights, m_name + ".conv", m_name + ".bn"), in, {.pooled = true}))
    {
    }

    [[nodiscard]] MapSize out() const override { return m_convolution->out(); }

    void run(Buffers &buffers, std::size_t patches, const Observer &observer) const override
    {
        float *result = buffers.next.atLeast(patches * out().floats());
        m_convolution->run(buffers.maps.data(), patches, nullptr, result, buffers.scratch);
        show(observer, m_name, result, out(), patches);
        std::swap(buffers.maps, buffers.next);
    }

private:
    std::string m_name;
    std::unique_ptr<const Convolution> m_convolution;
};

/// The hidden layer with its norm folded in.
Linear hiddenLayer(const Weights &weights)
{
    const Norm norm(weights, "bn", epsilon);
    const auto kernel = weights.at("dense1.weight");
    const auto offset = weights.at("dense1.bias");
    std::vector<float> values(kernel.size());
    std::vector<float> bias(offset.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(static_cast<double>(kernel[i]) * norm.scale[i / embeddingSize]);
    for (std::size_t i = 0; i < bias.size(); ++i)
        bias[i] = static_cast<float>(static_cast<double>(offset[i]) * norm.scale[i] + norm.shift[i]);
    return {values, bias, embeddingSize};
}

class Scnn : public Network
{
public:
    Scnn(const Weights &weights, bool dense)
        : m_dense(dense), m_inputNorm(weights, "spec_bn", epsilon), m_hidden(hiddenLayer(weights)),
          m_classifier(weights.at("dense2.weight"), weights.at("dense2.bias"),
                       weights.at("dense2.bias").size())
    {
        const bool residual = weights.contains("layer1.conv_1.weight");
        MapSize size{frames, bands, 1};
        for (int i = 1; i <= layerCount; ++i) {
            const std::string name = fmt::format("layer{}", i);
            if (residual)
                m_layers.push_back(std::make_unique<ResidualLayer>(weights, name, size));
            else
                m_layers.push_back(std::make_unique<PlainLayer>(weights, name, size));
            size = m_layers.back()->out();
        }
    }

    [[nodiscard]] FrameMatrix embed(const Patches &patches, const Observer &observer,
                                    const std::stop_token &stop) const override
    {
        FrameMatrix embeddings(patches.count, embeddingSize);
        Buffers buffers;
        for (Eigen::Index start = 0; start < patches.count; start += batchSize) {
            const Eigen::Index count = std::min(batchSize, patches.count - start);
            takeIn(patches, start, count, buffers);
            for (const auto &layer : m_layers) {
                if (stop.stop_requested())
                    return {0, embeddingSize};
                layer->run(buffers, static_cast<std::size_t>(count), observer);
            }
            const MapSize last = m_layers.back()->out();
            for (Eigen::Index i = 0; i < count; ++i)
                maxOfRows(buffers.maps.data() + static_cast<std::size_t>(i) * last.floats(), last.positions(),
                          embeddingSize, embeddingSize, embeddings.row(start + i).data());
        }
        return m_dense ? hidden(embeddings) : embeddings;
    }

    [[nodiscard]] FrameMatrix logits(const FrameMatrix &embeddings,
                                     const Observer & /*observer*/) const override
    {
        const FrameMatrix rows = m_dense ? embeddings : hidden(embeddings);
        FrameMatrix result(rows.rows(), static_cast<Eigen::Index>(m_classifier.outputs()));
        m_classifier.run(rows.data(), static_cast<std::size_t>(rows.rows()), false, result.data());
        return result;
    }

private:
    /// The norm of the decibels comes before the first layer's padding.
    void takeIn(const Patches &patches, Eigen::Index start, Eigen::Index count, Buffers &buffers) const
    {
        const auto size = static_cast<std::size_t>(frames) * bands;
        float *to = buffers.maps.atLeast(static_cast<std::size_t>(count) * size);
        const auto scale = static_cast<float>(m_inputNorm.scale[0]);
        const auto shift = static_cast<float>(m_inputNorm.shift[0]);
        for (Eigen::Index i = 0; i < count; ++i, to += size)
            std::transform(patches.first + (start + i) * patches.step,
                           patches.first + (start + i) * patches.step + size, to,
                           [&](float x) { return x * scale + shift; });
    }

    [[nodiscard]] FrameMatrix hidden(const FrameMatrix &pool) const
    {
        FrameMatrix result(pool.rows(), embeddingSize);
        m_hidden.run(pool.data(), static_cast<std::size_t>(pool.rows()), true, result.data());
        return result;
    }

    bool m_dense;
    Norm m_inputNorm;
    std::vector<std::unique_ptr<const Layer>> m_layers;
    Linear m_hidden;
    Linear m_classifier;
};

} // namespace

std::unique_ptr<Network> makeScnn(const Weights &weights, bool dense)
{
    return std::make_unique<Scnn>(weights, dense);
}

} // namespace tagwright::embedding
