// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/musicnn.h"

#include "embedding/networks/torch/inference.h"
#include "embedding/networks/torch/kernels.h"
#include "embedding/networks/torch/musicnn_layers.h"

#include <algorithm>
#include <array>

namespace tagwright::embedding {

namespace {

constexpr int steps = 187;
constexpr int bands = 96;
/// Zeros before and after the spectrogram, enough for the longest convolution over time.
constexpr int padding = 64;
constexpr int midPadding = MidConvolution::length / 2;
constexpr int embeddingSize = 200;
constexpr int classCount = 50;
constexpr std::array midNames{"midend.0", "midend.1", "midend.2"};
constexpr std::array frontNames{"frontend.timbral.0", "frontend.timbral.1", "frontend.temporal.0",
                                "frontend.temporal.1", "frontend.temporal.2"};

class Musicnn : public Network
{
public:
    explicit Musicnn(const Weights &weights)
        : m_inputNorm(weights, "input_norm"), m_poolNorm(weights, "backend.pool_norm"),
          m_denseNorm(weights, "backend.dense_norm"),
          m_classifier(transposedCopy(weights.at("classifier.weight"), embeddingSize, classCount))
    {
        m_front.push_back(std::make_unique<TimbralConvolution>(weights, frontNames[0], 38));
        m_front.push_back(std::make_unique<TimbralConvolution>(weights, frontNames[1], 67));
        m_front.push_back(std::make_unique<TemporalConvolution>(weights, frontNames[2], 128));
        m_front.push_back(std::make_unique<TemporalConvolution>(weights, frontNames[3], 64));
        m_front.push_back(std::make_unique<TemporalConvolution>(weights, frontNames[4], 32));
        for (const auto &convolution : m_front)
            m_features += static_cast<Eigen::Index>(convolution->channels());
        for (const char *name : midNames) {
            m_mid.emplace_back(weights, name);
            m_features += static_cast<Eigen::Index>(m_mid.back().channels());
        }
        m_dense = transposedCopy(weights.at("backend.dense.weight"), 2 * m_features, embeddingSize);
        const auto denseBias = weights.at("backend.dense.bias");
        m_denseBias.assign(denseBias.begin(), denseBias.end());
        const auto classifierBias = weights.at("classifier.bias");
        m_classifierBias.assign(classifierBias.begin(), classifierBias.end());
    }

    [[nodiscard]] FrameMatrix embed(const Patches &patches, const Observer &observer,
                                    const std::stop_token & /*a clip takes 100 ms*/) const override
    {
        const Inference inference;
        // Their margins stay zero: what pads the spectrogram after its norm, and the features.
        FrameMatrix padded = FrameMatrix::Zero(padding + steps + padding, bands);
        FrameMatrix features = FrameMatrix::Zero(midPadding + steps + midPadding, m_features);
        FrameMatrix pooled(patches.count, 2 * m_features);
        for (Eigen::Index i = 0; i < patches.count; ++i) {
            normalise(patches.first + i * patches.step, padded);
            computeFeatures(padded, features);
            if (observer)
                show(padded, features, observer);
            pool(features, pooled.row(i), observer);
        }
        FrameMatrix embeddings(patches.count, embeddingSize);
        at::Tensor product = matrix(embeddings.data(), embeddings.rows(), embeddings.cols());
        at::mm_out(product, matrix(pooled.data(), pooled.rows(), pooled.cols()), m_dense);
        embeddings.rowwise() += Eigen::Map<const Eigen::RowVectorXf>(m_denseBias.data(), embeddingSize);
        return embeddings;
    }

    [[nodiscard]] FrameMatrix logits(const FrameMatrix &embeddings, const Observer &observer) const override
    {
        const Inference inference;
        using Row = Eigen::Map<const Eigen::RowVectorXf>;
        FrameMatrix dense = embeddings.cwiseMax(0.0F);
        dense.array().rowwise() *= Row(m_denseNorm.scale.data(), embeddingSize).array();
        dense.rowwise() += Row(m_denseNorm.shift.data(), embeddingSize);
        if (observer)
            observer({"dense_norm", dense.rows(), dense.cols(), dense.data()});
        FrameMatrix result(embeddings.rows(), classCount);
        at::Tensor product = matrix(result.data(), result.rows(), result.cols());
        at::mm_out(product, matrix(dense.data(), dense.rows(), dense.cols()), m_classifier);
        result.rowwise() += Row(m_classifierBias.data(), classCount);
        return result;
    }

private:
    void normalise(const float *patch, FrameMatrix &padded) const
    {
        const Eigen::Map<const FrameMatrix> spectrogram(patch, steps, bands);
        padded.middleRows(padding, steps) =
            (spectrogram.array() * m_inputNorm.scale[0] + m_inputNorm.shift[0]).matrix();
    }

    /// Columns: front end, then the three of the middle, each of which reads what lies before it.
    void computeFeatures(const FrameMatrix &padded, FrameMatrix &features) const
    {
        const Eigen::Index stride = features.cols();
        float *column = features.row(midPadding).data();
        for (const auto &convolution : m_front) {
            convolution->run(padded.data(), padding, steps, column, stride);
            column += convolution->channels();
        }
        const float *input = features.data();
        const float *residual = nullptr;
        for (const MidConvolution &convolution : m_mid) {
            convolution.run(input, steps, residual, column, stride);
            input = column - midPadding * stride;
            residual = column;
            column += convolution.channels();
        }
    }

    /// [max 0, mean 0, max 1, mean 1, …] over time, normalised.
    void pool(const FrameMatrix &features, Eigen::Ref<Eigen::RowVectorXf, 0, Eigen::InnerStride<>> pooled,
              const Observer &observer) const
    {
        const auto channels = static_cast<std::size_t>(m_features);
        std::vector<float> largest(channels);
        std::vector<float> means(channels);
        const float *first = features.row(midPadding).data();
        maxOfRows(first, steps, channels, channels, largest.data());
        meanOfRows(first, steps, channels, channels, means.data());
        for (std::size_t c = 0; c < channels; ++c) {
            pooled(static_cast<Eigen::Index>(2 * c)) = m_poolNorm(2 * c, largest[c]);
            pooled(static_cast<Eigen::Index>(2 * c + 1)) = m_poolNorm(2 * c + 1, means[c]);
        }
        if (observer) {
            std::vector<float> interleaved;
            for (std::size_t c = 0; c < channels; ++c)
                interleaved.insert(interleaved.end(), {largest[c], means[c]});
            const Eigen::RowVectorXf normalised = pooled;
            observer({"max_pool", 1, m_features, largest.data()});
            observer({"mean_pool", 1, m_features, means.data()});
            observer({"pool", 1, 2 * m_features, interleaved.data()});
            observer({"pool_norm", 1, 2 * m_features, normalised.data()});
        }
    }

    void show(const FrameMatrix &padded, const FrameMatrix &features, const Observer &observer) const
    {
        observer({"input_norm", steps, bands, padded.row(padding).data()});
        Eigen::Index column = 0;
        const auto showColumns = [&](const char *name, std::size_t channels) {
            const auto count = static_cast<Eigen::Index>(channels);
            const FrameMatrix part = features.block(midPadding, column, steps, count);
            observer({name, steps, count, part.data()});
            column += count;
        };
        for (std::size_t i = 0; i < m_front.size(); ++i)
            showColumns(frontNames[i], m_front[i]->channels());
        for (std::size_t i = 0; i < m_mid.size(); ++i)
            showColumns(midNames[i], m_mid[i].channels());
    }

    BatchNorm m_inputNorm;
    std::vector<std::unique_ptr<MaxedConvolution>> m_front;
    std::vector<MidConvolution> m_mid;
    Eigen::Index m_features = 0;
    BatchNorm m_poolNorm;
    BatchNorm m_denseNorm;
    at::Tensor m_dense; ///< [1506 × 200]
    std::vector<float> m_denseBias;
    at::Tensor m_classifier; ///< [200 × 50]
    std::vector<float> m_classifierBias;
};

} // namespace

std::unique_ptr<Network> makeMusicnn(const Weights &weights)
{
    return std::make_unique<Musicnn>(weights);
}

} // namespace tagwright::embedding
