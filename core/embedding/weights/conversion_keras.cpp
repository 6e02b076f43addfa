// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/conversion_keras.h"

#include "base/text.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace tagwright::embedding {

namespace {

/// Weights of one layer, in the file's order.
struct Layer
{
    std::string_view name;
    std::vector<const StoredTensor *> weights;
};

struct Layers
{
    std::vector<Layer> convolutions;
    std::vector<Layer> denses;
    std::vector<Layer> norms;
    std::vector<Layer> frontEnds;
};

/// Our names of a network's layers, in Keras' order.
struct Plan
{
    std::string_view architecture;
    std::vector<std::string> convolutions;
    std::vector<std::string> denses;
    std::vector<std::string> norms;
    double foldedEpsilon = 0; ///< if the norms are to be folded into the convolutions, one into each
    std::string_view activation = {};
};

Plan openl3Plan()
{
    Plan plan{.architecture = "openl3", .convolutions = {}, .denses = {}, .norms = {}};
    for (int i = 1; i <= 8; ++i) {
        plan.norms.push_back(fmt::format("batch_normalization_{}", i));
        plan.convolutions.push_back(i == 8 ? "audio_embedding_layer" : fmt::format("conv2d_{}", i));
    }
    return plan;
}

Plan musicnnPlan()
{
    Plan plan{.architecture = "musicnn",
              .convolutions = {},
              .denses = {"backend.dense", "classifier"},
              .norms = {"input_norm"}};
    for (const char *block :
         {"frontend.timbral.0", "frontend.timbral.1", "frontend.temporal.0", "frontend.temporal.1",
          "frontend.temporal.2", "midend.0", "midend.1", "midend.2"}) {
        plan.convolutions.push_back(fmt::format("{}.conv", block));
        plan.norms.push_back(fmt::format("{}.norm", block));
    }
    plan.norms.emplace_back("backend.pool_norm");
    plan.norms.emplace_back("backend.dense_norm");
    return plan;
}

/// tensorflow/models, research/audioset/yamnet: params.py for the epsilon, yamnet.py for the plain ReLU.
Plan yamnetPlan()
{
    constexpr double epsilon = 1e-4;
    Plan plan{.architecture = "yamnet",
              .convolutions = {"conv0"},
              .denses = {"classifier"},
              .norms = {},
              .foldedEpsilon = epsilon,
              .activation = "relu"};
    for (int i = 0; i < 13; ++i) {
        plan.convolutions.push_back(fmt::format("blocks.{}.depthwise", i));
        plan.convolutions.push_back(fmt::format("blocks.{}.pointwise", i));
    }
    plan.norms = plan.convolutions;
    return plan;
}

const std::array<Plan, 3> &plans()
{
    static const std::array<Plan, 3> all{openl3Plan(), musicnnPlan(), yamnetPlan()};
    return all;
}

/// "a/b/kernel:0" -> "a/b"
std::string_view layerName(std::string_view weight)
{
    const auto slash = weight.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : weight.substr(0, slash);
}

bool isFrontEnd(const Layer &layer)
{
    return asciiLower(layer.name).contains("spectrogram");
}

bool isNorm(const Layer &layer)
{
    const auto isVector = [](const StoredTensor *weight) { return weight->tensor.shape.size() == 1; };
    return (layer.weights.size() == 3 || layer.weights.size() == 4) &&
           std::ranges::all_of(layer.weights, isVector);
}

/// A kernel of so many dimensions, and perhaps a bias.
bool isKernel(const Layer &layer, std::size_t rank)
{
    return layer.weights.size() <= 2 && layer.weights.front()->tensor.shape.size() == rank;
}

Result<Layers> layersOf(const ForeignWeights &file)
{
    std::vector<Layer> all;
    for (const StoredTensor &weight : file.tensors) {
        const std::string_view name = layerName(weight.name);
        if (all.empty() || all.back().name != name)
            all.push_back({name, {}});
        all.back().weights.push_back(&weight);
    }
    Layers layers;
    for (Layer &layer : all) {
        if (isFrontEnd(layer))
            layers.frontEnds.push_back(std::move(layer));
        else if (isNorm(layer))
            layers.norms.push_back(std::move(layer));
        else if (isKernel(layer, 4))
            layers.convolutions.push_back(std::move(layer));
        else if (isKernel(layer, 2))
            layers.denses.push_back(std::move(layer));
        else
            return fail(
                ErrorCode::BadFormat,
                fmt::format("The Keras layer {} is of a kind that no network here has.", shown(layer.name)),
                file.path);
    }
    return layers;
}

bool matches(const Plan &plan, const Layers &layers)
{
    return plan.convolutions.size() == layers.convolutions.size() &&
           plan.denses.size() == layers.denses.size() && plan.norms.size() == layers.norms.size();
}

std::unexpected<Error> unknown(const Layers &layers, const ForeignWeights &file)
{
    return fail(ErrorCode::BadFormat,
                fmt::format("These are Keras weights of a network that this program does not know: {} "
                            "convolutions, {} dense layers, {} batch norms.",
                            layers.convolutions.size(), layers.denses.size(), layers.norms.size()),
                file.path);
}

const Shape *neededShape(const Architecture &architecture, const std::string &name)
{
    const auto found = std::ranges::find(architecture.tensors, name, &NeededTensor::name);
    return found == architecture.tensors.end() ? nullptr : &found->shape;
}

/// Into our order of dimensions.
ConvertedTensor turned(const ConvertedTensor &kernel, const Architecture &architecture,
                       const std::string &name)
{
    if (kernel.shape().size() == 2)
        return kernel.permuted(std::array<std::size_t, 2>{1, 0});
    if (name.ends_with(".depthwise"))
        return kernel.permuted(std::array<std::size_t, 4>{2, 3, 0, 1});
    const Shape *needed = neededShape(architecture, name + ".weight");
    if (!needed || needed->size() != 3)
        return kernel.permuted(std::array<std::size_t, 4>{3, 2, 0, 1});
    // A convolution over time alone, whose channels Keras takes for the width of an image.
    ConvertedTensor flat = kernel.permuted(std::array<std::size_t, 4>{3, 2, 1, 0});
    if (Shape shape = flat.shape(); shape[1] == 1) {
        shape.erase(shape.begin() + 1);
        flat.reshape(std::move(shape));
    }
    return flat;
}

Result<void> addKernel(ConvertedMap &tensors, const Architecture &architecture, const std::string &name,
                       const Layer &layer, const std::filesystem::path &path)
{
    TAGWRIGHT_TRY_INTO(const auto kernel, ConvertedTensor::of(*layer.weights.front(), path));
    tensors.emplace(name + ".weight", turned(kernel, architecture, name));
    if (layer.weights.size() == 2) {
        TAGWRIGHT_TRY_INTO(auto bias, ConvertedTensor::of(*layer.weights.back(), path));
        tensors.emplace(name + ".bias", std::move(bias));
    }
    return {};
}

constexpr std::array<const char *, 4> normParts{".weight", ".bias", ".running_mean", ".running_var"};

Result<void> addNorm(ConvertedMap &tensors, const std::string &name, const Layer &layer,
                     const std::filesystem::path &path)
{
    for (std::size_t i = 0; i < layer.weights.size(); ++i) {
        TAGWRIGHT_TRY_INTO(auto part, ConvertedTensor::of(*layer.weights[i], path));
        // Without a scale it begins with the bias.
        tensors.emplace(name + normParts[i + normParts.size() - layer.weights.size()], std::move(part));
    }
    return {};
}

/// The convolution and the norm after it as one convolution with a bias, computed in double.
/// \param norm the norm's parts by name, as addNorm() leaves them
Result<void> fold(ConvertedMap &tensors, const std::string &name, const ConvertedMap &norm, double epsilon,
                  const std::filesystem::path &path)
{
    const auto kernel = tensors.find(name + ".weight");
    const auto bias = tensors.find(name + ".bias");
    const auto part = [&](const char *suffix) -> std::span<const float> {
        const auto found = norm.find(name + suffix);
        return found == norm.end() ? std::span<const float>{} : found->second.values();
    };
    const auto old = kernel->second.values();
    const auto channels = static_cast<std::size_t>(kernel->second.shape().front());
    const bool sizesFit = part(".bias").size() == channels && part(".running_mean").size() == channels &&
                          part(".running_var").size() == channels &&
                          (part(".weight").empty() || part(".weight").size() == channels) &&
                          (bias == tensors.end() || bias->second.values().size() == channels);
    if (channels == 0 || !sizesFit)
        return fail(ErrorCode::BadFormat,
                    fmt::format("The batch norm after {} has another number of channels.", name), path);
    const std::size_t perChannel = old.size() / channels;
    std::vector<float> weights(old.size());
    std::vector<float> offsets(channels);
    for (std::size_t c = 0; c < channels; ++c) {
        const double gamma = part(".weight").empty() ? 1.0 : static_cast<double>(part(".weight")[c]);
        const double scale = gamma / std::sqrt(static_cast<double>(part(".running_var")[c]) + epsilon);
        const double before = bias == tensors.end() ? 0.0 : static_cast<double>(bias->second.values()[c]);
        offsets[c] = static_cast<float>(static_cast<double>(part(".bias")[c]) +
                                        (before - static_cast<double>(part(".running_mean")[c])) * scale);
        for (std::size_t i = c * perChannel; i < (c + 1) * perChannel; ++i)
            weights[i] = static_cast<float>(static_cast<double>(old[i]) * scale);
    }
    Shape shape = kernel->second.shape();
    tensors.insert_or_assign(name + ".weight", ConvertedTensor(std::move(shape), std::move(weights)));
    tensors.insert_or_assign(name + ".bias",
                             ConvertedTensor({static_cast<std::int64_t>(channels)}, std::move(offsets)));
    return {};
}

/// OpenL3's files of version 0.2.0 hold their mel matrix [bins × bands], the last of the front end's
/// constants.
Result<void> addMelBasis(ConvertedMap &tensors, const Architecture &architecture, const Layers &layers,
                         const std::filesystem::path &path)
{
    const Shape *needed = neededShape(architecture, "mel_basis");
    if (!needed || layers.frontEnds.empty())
        return {};
    const StoredTensor &last = *layers.frontEnds.back().weights.back();
    if (last.tensor.shape != Shape{needed->back(), needed->front()})
        return {};
    TAGWRIGHT_TRY_INTO(const auto mel, ConvertedTensor::of(last, path));
    tensors.emplace("mel_basis", mel.permuted(std::array<std::size_t, 2>{1, 0}));
    return {};
}

} // namespace

Result<const Architecture *> recogniseKeras(const ForeignWeights &file)
{
    TAGWRIGHT_TRY_INTO(const Layers layers, layersOf(file));
    for (const Plan &plan : plans())
        if (matches(plan, layers))
            return findArchitecture(plan.architecture);
    return unknown(layers, file);
}

Result<KerasWeights> kerasTensors(const Architecture &architecture, const ForeignWeights &file)
{
    TAGWRIGHT_TRY_INTO(const Layers layers, layersOf(file));
    const auto plan = std::ranges::find(plans(), architecture.name, &Plan::architecture);
    if (plan == plans().end() || !matches(*plan, layers))
        return unknown(layers, file);
    KerasWeights weights;
    ConvertedMap norms;
    for (std::size_t i = 0; i < plan->convolutions.size(); ++i)
        TAGWRIGHT_TRY(addKernel(weights.tensors, architecture, plan->convolutions[i], layers.convolutions[i],
                                file.path));
    for (std::size_t i = 0; i < plan->denses.size(); ++i)
        TAGWRIGHT_TRY(addKernel(weights.tensors, architecture, plan->denses[i], layers.denses[i], file.path));
    for (std::size_t i = 0; i < plan->norms.size(); ++i) {
        TAGWRIGHT_TRY(addNorm(plan->foldedEpsilon > 0 ? norms : weights.tensors, plan->norms[i],
                              layers.norms[i], file.path));
        if (plan->foldedEpsilon > 0)
            TAGWRIGHT_TRY(fold(weights.tensors, plan->norms[i], norms, plan->foldedEpsilon, file.path));
    }
    TAGWRIGHT_TRY(addMelBasis(weights.tensors, architecture, layers, file.path));
    if (!plan->activation.empty())
        weights.metadata.emplace("activation", plan->activation);
    return weights;
}

} // namespace tagwright::embedding
