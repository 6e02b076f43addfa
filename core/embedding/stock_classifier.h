// SPDX-License-Identifier: GPL-3.0-or-later
// A network's own ready-made classes (its stock tags), told from stored embeddings: no network runs, and no
// sound is read.
#pragma once

#include "embedding/extractor.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::embedding {

/// The network's last layer, applied to what is left of a clip: the mean and deviation of its frames.
/// YAMNet's is linear, so that the result is exactly the mean of the frames' logits. MusiCNN's takes
/// max(0, x): its mean over the frames is that of a normal distribution of the stored mean and deviation,
/// E[max(0, x)] = m Φ(m/s) + s φ(m/s).
class StockClassifier
{
public:
    /// \param extractor  id of a network that has ready-made classes: extractorsWithClasses()
    /// \param version    that the embeddings are of
    /// \errors BadInput for another extractor; MissingWeights, saying how to get them; WrongVersion if the
    ///         weights in the folder are not those that the embeddings were made with; BadFormat, NotFinite.
    [[nodiscard]] static Result<StockClassifier> load(std::string_view extractor, std::string_view version,
                                                      const std::filesystem::path &modelFolder);

    /// As the network's authors name them.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }
    /// Number of the class of that name, whatever the case of its letters.
    /// \errors BadInput, naming similar ones.
    [[nodiscard]] Result<Eigen::Index> find(std::string_view name) const;

    /// Log-odds of every class. \param embeddings [clips × 2d] \return [clips × classes]
    [[nodiscard]] FrameMatrix logits(const FrameMatrix &embeddings) const;
    /// The same of one class. [clips]
    [[nodiscard]] Eigen::VectorXf logits(const FrameMatrix &embeddings, Eigen::Index number) const;

private:
    StockClassifier() = default;
    /// What the last layer sees, its mean over the frames. [clips × d]
    [[nodiscard]] FrameMatrix activations(const FrameMatrix &embeddings) const;

    std::vector<std::string> m_names;
    FrameMatrix m_weights; // [classes × d]
    Eigen::RowVectorXf m_bias;
    bool m_rectified = false; // the last layer sees max(0, x)
};

/// Ids, in order of the registry.
[[nodiscard]] std::vector<std::string> extractorsWithClasses();

} // namespace tagwright::embedding
