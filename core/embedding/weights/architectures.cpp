// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/architectures.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

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

} // namespace

const std::vector<Architecture> &architectures()
{
    static const std::vector<Architecture> all{yamnet(), musicnn()};
    return all;
}

const Architecture *findArchitecture(std::string_view name)
{
    const auto found = std::ranges::find(architectures(), name, &Architecture::name);
    return found == architectures().end() ? nullptr : &*found;
}

Result<const Architecture *> recognise(const Safetensors &file)
{
    if (const Architecture *said = findArchitecture(file.metadata("architecture")))
        return said;
    const auto held = [&](const Architecture &architecture) {
        return std::ranges::count_if(
            architecture.tensors, [&](const auto &needed) { return file.tensors().contains(needed.name); });
    };
    for (const Architecture &architecture : architectures())
        if (2 * held(architecture) > std::ssize(architecture.tensors))
            return &architecture;
    return fail(ErrorCode::BadFormat, "These are not the weights of a network that this program knows.",
                file.path());
}

Result<Weights> needed(const Architecture &architecture, const Safetensors &file)
{
    Weights weights;
    for (const NeededTensor &tensor : architecture.tensors) {
        const auto values = file.floats(tensor.name, tensor.shape);
        if (!values)
            return std::unexpected(values.error());
        weights.emplace(tensor.name, *values);
    }
    return weights;
}

std::vector<std::string> classNames(const Safetensors &file)
{
    const auto list = nlohmann::json::parse(file.metadata("class_names"), nullptr, false);
    std::vector<std::string> names;
    if (list.is_array())
        for (const auto &name : list)
            names.push_back(name.is_string() ? name.get<std::string>() : std::string{});
    return names;
}

} // namespace tagwright::embedding
