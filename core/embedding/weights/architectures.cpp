// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/architectures.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding {

namespace {

void addConvolution(std::vector<NeededTensor> &tensors, const std::string &name, const Shape &shape)
{
    tensors.push_back({name + ".weight", shape});
    tensors.push_back({name + ".bias", {shape.front()}});
}

void addNorm(std::vector<NeededTensor> &tensors, const std::string &name, std::int64_t channels)
{
    for (const char *part : {"weight", "bias", "running_mean", "running_var"})
        tensors.push_back({fmt::format("{}.{}", name, part), {channels}});
}

void addLayerNorm(std::vector<NeededTensor> &tensors, const std::string &name, std::int64_t width)
{
    tensors.push_back({name + ".weight", {width}});
    tensors.push_back({name + ".bias", {width}});
}

Architecture yamnet()
{
    Architecture architecture{.name = "yamnet", .tensors = {}};
    auto &tensors = architecture.tensors;
    addConvolution(tensors, "conv0", {32, 1, 3, 3});
    std::int64_t channels = 32;
    int block = 0;
    for (const std::int64_t out : {64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024}) {
        addConvolution(tensors, fmt::format("blocks.{}.depthwise", block), {channels, 1, 3, 3});
        addConvolution(tensors, fmt::format("blocks.{}.pointwise", block), {out, channels, 1, 1});
        channels = out;
        ++block;
    }
    addConvolution(tensors, "classifier", {521, channels});
    return architecture;
}

Architecture musicnn()
{
    Architecture architecture{.name = "musicnn", .tensors = {}};
    auto &tensors = architecture.tensors;
    const auto addBlock = [&](const std::string &name, const Shape &shape) {
        addConvolution(tensors, name + ".conv", shape);
        addNorm(tensors, name + ".norm", shape.front());
    };
    addNorm(tensors, "input_norm", 1);
    addBlock("frontend.timbral.0", {204, 1, 7, 38});
    addBlock("frontend.timbral.1", {204, 1, 7, 67});
    addBlock("frontend.temporal.0", {51, 1, 128, 1});
    addBlock("frontend.temporal.1", {51, 1, 64, 1});
    addBlock("frontend.temporal.2", {51, 1, 32, 1});
    addBlock("midend.0", {64, 561, 7});
    addBlock("midend.1", {64, 64, 7});
    addBlock("midend.2", {64, 64, 7});
    addNorm(tensors, "backend.pool_norm", 1506);
    addConvolution(tensors, "backend.dense", {200, 1506});
    addNorm(tensors, "backend.dense_norm", 200);
    addConvolution(tensors, "classifier", {50, 200});
    return architecture;
}

/// Hershey et al. 2017, as torchvggish has it: the network, and the PCA of its embeddings in a file of its
/// own.
Architecture vggish()
{
    Architecture architecture{.name = "vggish", .tensors = {}, .parts = {"network", "PCA"}};
    auto &tensors = architecture.tensors;
    addConvolution(tensors, "features.0", {64, 1, 3, 3});
    addConvolution(tensors, "features.3", {128, 64, 3, 3});
    addConvolution(tensors, "features.6", {256, 128, 3, 3});
    addConvolution(tensors, "features.8", {256, 256, 3, 3});
    addConvolution(tensors, "features.11", {512, 256, 3, 3});
    addConvolution(tensors, "features.13", {512, 512, 3, 3});
    addConvolution(tensors, "embeddings.0", {4096, 12288});
    addConvolution(tensors, "embeddings.2", {4096, 4096});
    addConvolution(tensors, "embeddings.4", {128, 4096});
    tensors.push_back({.name = "pca_eigen_vectors", .shape = {128, 128}, .part = 1});
    tensors.push_back({.name = "pca_means", .shape = {128}, .part = 1});
    return architecture;
}

/// Cramer et al. 2019, as torchopenl3 names its tensors; `mel_basis` is that of the training.
Architecture openl3()
{
    Architecture architecture{.name = "openl3", .tensors = {}};
    auto &tensors = architecture.tensors;
    tensors.push_back({.name = "mel_basis", .shape = {256, 1025}, .optional = true});
    std::int64_t channels = 1;
    int number = 1;
    for (const std::int64_t out : {64, 64, 128, 128, 256, 256, 512, 512}) {
        addNorm(tensors, fmt::format("batch_normalization_{}", number), channels);
        const bool last = number == 8;
        addConvolution(tensors, last ? "audio_embedding_layer" : fmt::format("conv2d_{}", number),
                       {out, channels, 3, 3});
        channels = out;
        ++number;
    }
    return architecture;
}

/// Koutini et al. 2022: a vision transformer. The columns of its time encoding are as many as it was trained
/// on: 300 (30 s), 200 (20 s) or 99 (10 s).
Architecture passt()
{
    constexpr std::int64_t width = 768;
    constexpr std::int64_t classes = 527;
    constexpr int depth = 12;
    Architecture architecture{.name = "passt", .tensors = {}};
    auto &tensors = architecture.tensors;
    tensors.push_back({"cls_token", {1, 1, width}});
    tensors.push_back({"dist_token", {1, 1, width}});
    tensors.push_back({"new_pos_embed", {1, 2, width}});
    tensors.push_back({"freq_new_pos_embed", {1, width, 12, 1}});
    tensors.push_back({"time_new_pos_embed", {1, width, 1, anyExtent}});
    addConvolution(tensors, "patch_embed.proj", {width, 1, 16, 16});
    for (int block = 0; block < depth; ++block) {
        const auto name = [&](const char *part) { return fmt::format("blocks.{}.{}", block, part); };
        addLayerNorm(tensors, name("norm1"), width);
        addConvolution(tensors, name("attn.qkv"), {3 * width, width});
        addConvolution(tensors, name("attn.proj"), {width, width});
        addLayerNorm(tensors, name("norm2"), width);
        addConvolution(tensors, name("mlp.fc1"), {4 * width, width});
        addConvolution(tensors, name("mlp.fc2"), {width, 4 * width});
    }
    addLayerNorm(tensors, "norm", width);
    addLayerNorm(tensors, "head.0", width);
    addConvolution(tensors, "head.1", {classes, width});
    addConvolution(tensors, "head_dist", {classes, width});
    return architecture;
}

/// Won et al. 2020: seven blocks of one convolution, or of three with a shortcut.
Architecture shortChunkCnn(const char *architectureName, bool residual)
{
    Architecture architecture{.name = architectureName, .tensors = {}};
    auto &tensors = architecture.tensors;
    tensors.push_back({.name = "spec.spectrogram.window", .shape = {512}, .optional = true});
    tensors.push_back({.name = "spec.mel_scale.fb", .shape = {257, 128}, .optional = true});
    addNorm(tensors, "spec_bn", 1);
    std::int64_t channels = 1;
    int layer = 1;
    for (const std::int64_t out : {128, 128, 256, 256, 256, 256, 512}) {
        const auto add = [&](const char *suffix, std::int64_t in) {
            addConvolution(tensors, fmt::format("layer{}.conv{}", layer, suffix), {out, in, 3, 3});
            addNorm(tensors, fmt::format("layer{}.bn{}", layer, suffix), out);
        };
        if (residual) {
            add("_1", channels);
            add("_2", out);
            add("_3", channels);
        } else {
            add("", channels);
        }
        channels = out;
        ++layer;
    }
    addConvolution(tensors, "dense1", {512, 512});
    addNorm(tensors, "bn", 512);
    addConvolution(tensors, "dense2", {50, 512});
    return architecture;
}

/// Of the tensors that a part must have, how many are there (0 … 1).
double shareHeld(const Architecture &architecture, std::size_t part,
                 const std::function<bool(const std::string &)> &has)
{
    int held = 0;
    int all = 0;
    for (const NeededTensor &tensor : architecture.tensors) {
        if (tensor.part != part || tensor.optional)
            continue;
        ++all;
        held += has(tensor.name) ? 1 : 0;
    }
    return all == 0 ? 0.0 : static_cast<double>(held) / all;
}

} // namespace

const std::vector<Architecture> &architectures()
{
    static const std::vector<Architecture> all{yamnet(),
                                               musicnn(),
                                               vggish(),
                                               openl3(),
                                               passt(),
                                               shortChunkCnn("scnn-res", true),
                                               shortChunkCnn("scnn", false)};
    return all;
}

const Architecture *findArchitecture(std::string_view name)
{
    const auto found = std::ranges::find(architectures(), name, &Architecture::name);
    return found == architectures().end() ? nullptr : &*found;
}

const Architecture *recognise(std::string_view said, const std::function<bool(const std::string &)> &has)
{
    if (const Architecture *architecture = findArchitecture(said))
        return architecture;
    const Architecture *best = nullptr;
    double mostHeld = 0.5;
    for (const Architecture &architecture : architectures())
        for (std::size_t part = 0; part < std::max<std::size_t>(1, architecture.parts.size()); ++part)
            if (const double held = shareHeld(architecture, part, has); held > mostHeld) {
                mostHeld = held;
                best = &architecture;
            }
    return best;
}

Result<const Architecture *> recognise(const Safetensors &file)
{
    if (const Architecture *found = recognise(file.metadata("architecture"), [&](const std::string &name) {
            return file.tensors().contains(name);
        }))
        return found;
    return fail(ErrorCode::BadFormat, "These are not the weights of a network that this program knows.",
                file.path());
}

bool fits(std::span<const std::int64_t> shape, std::span<const std::int64_t> needed)
{
    return std::ranges::equal(shape, needed, [](std::int64_t extent, std::int64_t wanted) {
        return extent == wanted || (wanted == anyExtent && extent > 0);
    });
}

std::vector<std::size_t> missingParts(const Architecture &architecture,
                                      const std::function<bool(const std::string &)> &has)
{
    std::vector<std::size_t> missing;
    for (std::size_t part = 0; part < architecture.parts.size(); ++part)
        if (std::ranges::none_of(architecture.tensors, [&](const NeededTensor &tensor) {
                return tensor.part == part && !tensor.optional && has(tensor.name);
            }))
            missing.push_back(part);
    return missing;
}

Result<Weights> needed(const Architecture &architecture, const Safetensors &file)
{
    Weights weights;
    for (const NeededTensor &tensor : architecture.tensors) {
        const auto found = file.tensors().find(tensor.name);
        if (found == file.tensors().end() && tensor.optional)
            continue;
        const bool usable = found != file.tensors().end() && fits(found->second.shape, tensor.shape);
        TAGWRIGHT_TRY_INTO(const auto values,
                           file.floats(tensor.name, usable ? found->second.shape : tensor.shape));
        weights.emplace(tensor.name, values);
    }
    return weights;
}

} // namespace tagwright::embedding
