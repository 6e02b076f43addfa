// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as the networks' authors lay them out, made in memory of seeded tensors.
#pragma once

#include "embedding/weights/converted_tensor.h"
#include "support/seeded.h"

#include <cmath>
#include <cstring>
#include <deque>

namespace tagwright::test {

class ForeignFile
{
public:
    /// A tensor of the element type that the values have.
    template <typename T>
    void add(const std::string &name, embedding::Shape shape, const std::vector<T> &values,
             const char *dtype = sizeof(T) == 8 ? "F64" : "F32")
    {
        auto &bytes = m_storage.emplace_back(values.size() * sizeof(T));
        if (!values.empty())
            std::memcpy(bytes.data(), values.data(), bytes.size());
        m_tensors.push_back({name, {.dtype = dtype, .shape = std::move(shape), .bytes = bytes}});
    }
    void add(const std::vector<SeededTensor> &tensors, const std::string &prefix = {})
    {
        for (const SeededTensor &tensor : tensors)
            add(prefix + tensor.name, tensor.shape, tensor.values);
    }
    /// As a batch norm counts the batches that it was trained on.
    void addCounter(const std::string &name) { add<std::int64_t>(name, {}, {41}, "I64"); }

    void remove(std::string_view name)
    {
        std::erase_if(m_tensors, [&](const auto &tensor) { return tensor.name == name; });
    }
    [[nodiscard]] embedding::StoredTensor &operator[](std::size_t i) { return m_tensors[i]; }

    [[nodiscard]] embedding::ForeignWeights
    as(embedding::Container container = embedding::Container::TorchZip) const
    {
        return {.path = "made", .container = container, .tensors = m_tensors, .metadata = metadata};
    }

    std::map<std::string, std::string, std::less<>> metadata;

private:
    std::deque<std::vector<std::byte>> m_storage;
    std::vector<embedding::StoredTensor> m_tensors;
};

/// [out × in × height × width] -> [height × width × in × out], as Keras has it.
inline std::vector<float> keras(const std::vector<float> &values, const embedding::Shape &shape)
{
    const auto size = [&](std::size_t i) { return static_cast<std::size_t>(shape[i]); };
    std::vector<float> result(values.size());
    for (std::size_t o = 0; o < size(0); ++o)
        for (std::size_t i = 0; i < size(1); ++i)
            for (std::size_t h = 0; h < size(2); ++h)
                for (std::size_t w = 0; w < size(3); ++w)
                    result[((h * size(3) + w) * size(1) + i) * size(0) + o] =
                        values[((o * size(1) + i) * size(2) + h) * size(3) + w];
    return result;
}

/// openl3 as Keras saves it: kernels turned, layers named by a session that began with `firstNumber`.
/// \param withFrontEnd  as of version 0.2.0, whose file holds constants; the mel matrix is that of `mel`
inline ForeignFile openl3Keras(const std::vector<SeededTensor> &tensors, int firstNumber,
                               const std::vector<float> *mel = nullptr)
{
    ForeignFile file;
    if (mel) {
        file.add<float>("melspectrogram_1/real_kernels:0", {4, 1, 1, 3}, std::vector<float>(12));
        std::vector<float> turned(mel->size());
        for (std::size_t band = 0; band < 256; ++band)
            for (std::size_t bin = 0; bin < 1025; ++bin)
                turned[bin * 256 + band] = (*mel)[band * 1025 + bin];
        file.add("melspectrogram_1/Variable:0", {1025, 256}, turned);
    }
    int number = firstNumber - 1;
    for (const SeededTensor &tensor : tensors) {
        const auto dot = tensor.name.rfind('.');
        const std::string part = tensor.name.substr(dot + 1);
        const bool isNorm = tensor.name.starts_with("batch");
        if (part == "weight")
            ++number;
        const std::string layer = (isNorm ? "batch_normalization_" : "conv2d_") + std::to_string(number);
        if (tensor.shape.size() == 4)
            file.add(layer + "/kernel:0",
                     {tensor.shape[2], tensor.shape[3], tensor.shape[1], tensor.shape[0]},
                     keras(tensor.values, tensor.shape));
        else
            file.add(layer + "/" + part + ":0", tensor.shape, tensor.values);
    }
    return file;
}

} // namespace tagwright::test
