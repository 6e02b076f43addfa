// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/conversion.h"

#include "embedding/weights/conversion_keras.h"
#include "embedding/weights/conversion_state_dict.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace tagwright::embedding {

namespace {

/// Tensors that some files have as a matrix: PaSST's patches unrolled, VGGish's means as a column.
constexpr std::array<std::string_view, 2> maybeMatrices{"patch_embed.proj.weight", "pca_means"};
constexpr std::array<const char *, 2> keptMetadata{"activation", "class_names"};

std::int64_t elements(std::span<const std::int64_t> shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies{});
}

bool isSameAsMatrix(const NeededTensor &needed, std::span<const std::int64_t> shape)
{
    return std::ranges::count(maybeMatrices, needed.name) > 0 && shape.size() == 2 &&
           shape.front() == needed.shape.front() && elements(shape) == elements(needed.shape);
}

Result<ConvertedTensor> checked(const NeededTensor &needed, ConvertedTensor tensor,
                                const std::filesystem::path &path)
{
    tensor.rename(needed.name);
    if (isSameAsMatrix(needed, tensor.shape()))
        tensor.reshape(needed.shape);
    if (!fits(tensor.shape(), needed.shape))
        return fail(ErrorCode::BadFormat,
                    fmt::format("Tensor {} is {}, {} is needed.", needed.name, toText(tensor.shape()),
                                toText(needed.shape)),
                    path);
    // A fold by a variance that is not one may do it.
    if (!std::ranges::all_of(tensor.values(), [](float value) { return std::isfinite(value); }))
        return fail(ErrorCode::NotFinite, fmt::format("Tensor {} holds NaN or infinity.", needed.name), path);
    return tensor;
}

Result<ConvertedWeights> assembled(const Architecture &architecture, ConvertedMap found,
                                   const ForeignWeights &file)
{
    ConvertedWeights weights{.architecture = &architecture, .tensors = {}, .metadata = {}};
    auto missing = missingParts(architecture, [&](const std::string &name) { return found.contains(name); });
    if (missing.size() == architecture.parts.size())
        missing.clear(); // not one part is there: then the first tensor that is missing says so
    for (const NeededTensor &needed : architecture.tensors) {
        const auto tensor = found.find(needed.name);
        if (tensor == found.end()) {
            if (needed.optional || std::ranges::count(missing, needed.part) > 0)
                continue;
            return fail(ErrorCode::BadFormat, fmt::format("Tensor {} is missing.", needed.name), file.path);
        }
        TAGWRIGHT_TRY_INTO(auto good, checked(needed, std::move(tensor->second), file.path));
        weights.tensors.push_back(std::move(good));
    }
    for (const char *key : keptMetadata)
        if (const auto value = file.metadata.find(key); value != file.metadata.end())
            weights.metadata.emplace(*value);
    return weights;
}

} // namespace

Result<ConvertedWeights> convertTo(const Architecture &architecture, const ForeignWeights &file)
{
    if (file.container != Container::Keras) {
        TAGWRIGHT_TRY_INTO(auto tensors, stateDictTensors(architecture, file));
        return assembled(architecture, std::move(tensors), file);
    }
    TAGWRIGHT_TRY_INTO(auto keras, kerasTensors(architecture, file));
    TAGWRIGHT_TRY_INTO(auto weights, assembled(architecture, std::move(keras.tensors), file));
    weights.metadata.merge(keras.metadata);
    return weights;
}

Result<ConvertedWeights> convert(const ForeignWeights &file)
{
    TAGWRIGHT_TRY_INTO(const Architecture *architecture,
                       file.container == Container::Keras ? recogniseKeras(file) : recogniseStateDict(file));
    return convertTo(*architecture, file);
}

} // namespace tagwright::embedding
