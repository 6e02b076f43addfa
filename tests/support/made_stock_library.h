// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up library that a MusiCNN with made-up weights has embedded: its class `className` hears the first
// kind of tracks, `classNumber + 1` hears none, and the others hear all alike.
#pragma once

#include "embedding/weights/sha256.h"
#include "support/made_up_library.h"
#include "support/made_weights.h"

#include <algorithm>

namespace tagwright::test {

class MadeStockModel
{
public:
    static constexpr const char *extractor = "musicnn-mtt";
    static constexpr int dimension = 400;
    static constexpr int classNumber = 3;
    static constexpr const char *className = "techno"; ///< of that number, in the table of the published ones

    MadeStockModel()
    {
        MadeWeights weights("musicnn");
        for (std::size_t i = 0; i < weights.tensors.size(); ++i) {
            const std::string &name = weights.tensors[i].name;
            auto &values = weights.values(i);
            if (name == "backend.dense_norm.weight" || name == "backend.dense_norm.running_var")
                std::ranges::fill(values, 1.0F); // the norm changes next to nothing
            else if (name == "backend.dense_norm.bias" || name == "backend.dense_norm.running_mean" ||
                     name == "classifier.weight" || name == "classifier.bias")
                std::ranges::fill(values, 0.0F);
            if (name == "classifier.weight") // [50 × 200]; the first three features tell the kinds apart
                std::fill_n(values.begin() + classNumber * 200, 3, 1.0F);
            if (name == "classifier.bias") {
                values[classNumber] = -5;
                values[classNumber + 1] = -20;
            }
        }
        if (!weights.write(file()))
            throw std::runtime_error("no room for made-up weights");
        version = embedding::sha256(embedding::Safetensors::open(file()).value().bytes()).substr(0, 12) +
                  "-dense_pre";
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] MadeUpEmbeddings embeddings() const
    {
        return {.extractor = extractor, .version = version, .dimension = dimension};
    }

private:
    [[nodiscard]] std::filesystem::path file() const
    {
        return folder() / (std::string(extractor) + ".safetensors");
    }
    QTemporaryDir m_folder;

public:
    std::string version; ///< of what this model embeds
};

} // namespace tagwright::test
