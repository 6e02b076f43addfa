// SPDX-License-Identifier: GPL-3.0-or-later
// Weight files that could be a network's, made in a moment.
#pragma once

#include "embedding/weights/architectures.h"

namespace tagwright::test {

/// A file of the architecture whose tensors are filled with small numbers.
class MadeWeights
{
public:
    explicit MadeWeights(const char *architecture)
    {
        for (const embedding::NeededTensor &needed : embedding::findArchitecture(architecture)->tensors) {
            std::size_t count = 1;
            for (const std::int64_t extent : needed.shape)
                count *= static_cast<std::size_t>(extent);
            m_values.emplace_back(count, 0.01F);
            tensors.push_back({needed.name, needed.shape, {}});
        }
    }

    [[nodiscard]] std::vector<float> &values(std::size_t i) { return m_values[i]; }

    [[nodiscard]] bool write(const std::filesystem::path &path)
    {
        for (std::size_t i = 0; i < tensors.size(); ++i)
            tensors[i].values = m_values[i];
        return embedding::writeSafetensors(path, tensors, metadata).has_value();
    }

    std::vector<embedding::NamedTensor> tensors;
    std::map<std::string, std::string> metadata;

private:
    std::vector<std::vector<float>> m_values;
};

} // namespace tagwright::test
