// SPDX-License-Identifier: GPL-3.0-or-later
// Weights that anybody can make again bit for bit, by the rule and the manifests of the reference material
// (golden/SEEDED.md): stand-ins for official files that cannot be had.
#pragma once

#include "support/golden.h"
#include "support/json.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace tagwright::test {

struct SeededTensor
{
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values;
    std::string sha256; ///< of the values as they lie in memory
};

inline std::uint64_t fnv1a64(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

inline std::uint64_t splitmix64(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EB;
    return x ^ (x >> 31U);
}

/// The float tensors of golden/<network>/manifest.json; counters (int64) are left out.
inline std::vector<SeededTensor> seededTensors(const std::string &network)
{
    std::vector<SeededTensor> tensors;
    const auto manifest = readJson(golden(network + "/manifest.json"));
    for (const auto &entry : manifest.at("tensors")) {
        if (entry.at("dtype") != "float32")
            continue;
        SeededTensor tensor{entry.at("key"), entry.at("shape"), {}, entry.at("sha256")};
        tensor.values.resize(entry.at("numel").get<std::size_t>());
        const std::uint64_t seed = fnv1a64(tensor.name);
        const double scale = static_cast<double>(entry.at("scale").get<float>());
        const double offset = static_cast<double>(entry.at("offset").get<float>());
        const bool positive = entry.at("abs");
        for (std::size_t i = 0; i < tensor.values.size(); ++i) {
            const double v = static_cast<double>(splitmix64(seed + i) >> 40U) / 8388608.0 - 1.0;
            tensor.values[i] = static_cast<float>(offset + scale * (positive ? std::abs(v) : v));
        }
        tensors.push_back(std::move(tensor));
    }
    return tensors;
}

/// As a network takes them; they live as long as the tensors.
inline std::map<std::string, std::span<const float>, std::less<>>
weightsOf(const std::vector<SeededTensor> &tensors)
{
    std::map<std::string, std::span<const float>, std::less<>> weights;
    for (const SeededTensor &tensor : tensors)
        weights.emplace(tensor.name, tensor.values);
    return weights;
}

} // namespace tagwright::test
