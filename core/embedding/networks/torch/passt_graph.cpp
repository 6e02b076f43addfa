// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/passt_graph.h"

#include "embedding/networks/torch/gemm.h"
#include "embedding/networks/torch/inference.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/softmax.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tagwright::embedding {

namespace {

constexpr std::int64_t patchSize = 16;
constexpr std::int64_t patchHop = 10;
constexpr std::int64_t tokensAtOnce = 4096;

class PasstGraph : public Network
{
public:
    PasstGraph(const Weights &weights, std::size_t heads, c10::Device device)
        : m_heads(static_cast<std::int64_t>(heads)), m_device(device),
          m_embed(static_cast<std::int64_t>(weights.at("cls_token").size()))
    {
        for (const auto &[name, values] : weights)
            m_weights.emplace(name, matrix(values.data(), 1, std::ssize(values)).squeeze(0).to(device));
        while (m_weights.contains(fmt::format("blocks.{}.norm1.weight", m_depth)))
            ++m_depth;
    }

    [[nodiscard]] FrameMatrix embed(const Patches &patches, const Observer & /*observer*/,
                                    const std::stop_token &stop) const override
    {
        const Inference inference;
        const auto columns = (patches.frames - patchSize) / patchHop + 1;
        const auto rows = (patches.bands - patchSize) / patchHop + 1;
        const Eigen::Index group = std::max<Eigen::Index>(1, tokensAtOnce / (rows * columns));
        FrameMatrix embeddings(patches.count, m_embed);
        for (Eigen::Index first = 0; first < patches.count; first += group) {
            const Eigen::Index count = std::min(group, patches.count - first);
            const float *from = patches.first + first * patches.step;
            at::Tensor x =
                at::from_blob(const_cast<float *>(from), {count, patches.frames, patches.bands}, // NOLINT
                              {patches.step, patches.bands, 1}, at::kFloat);
            x = tokens(x.to(m_device).transpose(1, 2).unsqueeze(1));
            for (int i = 0; i < m_depth; ++i) {
                if (stop.stop_requested())
                    return {0, m_embed};
                x = block(x, fmt::format("blocks.{}", i));
            }
            x = norm(x.slice(1, 0, 2), "norm", 1e-6).mean(1).to(at::kCPU).contiguous();
            std::copy_n(x.data_ptr<float>(), count * m_embed, embeddings.row(first).data());
        }
        return embeddings;
    }

    [[nodiscard]] FrameMatrix logits(const FrameMatrix &embeddings,
                                     const Observer & /*observer*/) const override
    {
        const Inference inference;
        at::Tensor x = matrix(embeddings.data(), embeddings.rows(), embeddings.cols()).to(m_device);
        x = linear(norm(x, "head.0", 1e-5), "head.1").to(at::kCPU).contiguous();
        return Eigen::Map<const FrameMatrix>(x.data_ptr<float>(), x.size(0), x.size(1));
    }

private:
    [[nodiscard]] const at::Tensor &weight(const std::string &name) const { return m_weights.at(name); }

    [[nodiscard]] at::Tensor norm(const at::Tensor &x, const std::string &name, double epsilon) const
    {
        return at::layer_norm(x, {m_embed}, weight(name + ".weight"), weight(name + ".bias"), epsilon);
    }

    [[nodiscard]] at::Tensor linear(const at::Tensor &x, const std::string &name) const
    {
        const at::Tensor &bias = weight(name + ".bias");
        return at::linear(x, weight(name + ".weight").view({bias.size(0), -1}), bias);
    }

    /// [windows × 1 × bands × frames] -> [windows × tokens × embed]
    [[nodiscard]] at::Tensor tokens(const at::Tensor &spectrograms) const
    {
        const auto kernels = weight("patch_embed.proj.weight").view({m_embed, 1, patchSize, patchSize});
        at::Tensor x = at::conv2d(spectrograms, kernels, weight("patch_embed.proj.bias"), patchHop);
        x = x + weight("time_new_pos_embed").view({1, m_embed, 1, -1}).slice(3, 0, x.size(3)) +
            weight("freq_new_pos_embed").view({1, m_embed, -1, 1});
        x = x.flatten(2).transpose(1, 2);
        const at::Tensor extra =
            at::cat({weight("cls_token"), weight("dist_token")}) + weight("new_pos_embed");
        return at::cat({extra.view({1, 2, m_embed}).expand({x.size(0), 2, m_embed}), x}, 1);
    }

    [[nodiscard]] at::Tensor block(const at::Tensor &x, const std::string &name) const
    {
        const at::Tensor y = x + attention(norm(x, name + ".norm1", 1e-6), name + ".attn");
        const at::Tensor wide = at::gelu(linear(norm(y, name + ".norm2", 1e-6), name + ".mlp.fc1"));
        return y + linear(wide, name + ".mlp.fc2");
    }

    [[nodiscard]] at::Tensor attention(const at::Tensor &x, const std::string &name) const
    {
        const auto size = m_embed / m_heads;
        const at::Tensor qkv =
            linear(x, name + ".qkv").view({x.size(0), x.size(1), 3, m_heads, size}).permute({2, 0, 3, 1, 4});
        const double scale = 1.0 / std::sqrt(static_cast<double>(size));
        const at::Tensor scores = at::matmul(qkv[0] * scale, qkv[1].transpose(-2, -1));
        const at::Tensor mixed = at::matmul(at::softmax(scores, -1), qkv[2]);
        return linear(mixed.transpose(1, 2).reshape(x.sizes()), name + ".proj");
    }

    std::int64_t m_heads;
    c10::Device m_device;
    std::int64_t m_embed;
    int m_depth = 0;
    std::map<std::string, at::Tensor, std::less<>> m_weights;
};

} // namespace

std::unique_ptr<Network> makePasstGraph(const Weights &weights, std::size_t heads, c10::Device device)
{
    return std::make_unique<PasstGraph>(weights, heads, device);
}

} // namespace tagwright::embedding
