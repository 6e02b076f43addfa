// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/stock_classifier.h"

#include "base/text.h"
#include "embedding/weights/class_names.h"
#include "embedding/weights/model_folder.h"
#include "embedding/weights/sha256.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagwright::embedding {

namespace {

constexpr float normEpsilon = 1e-3F; // of MusiCNN's batch norm: Keras' default
constexpr std::size_t namesShown = 6;

bool hasClasses(const ModelEntry &entry)
{
    return entry.architecture == "yamnet" || entry.architecture == "musicnn";
}

Eigen::Map<const Eigen::RowVectorXf> row(std::span<const float> values)
{
    return {values.data(), static_cast<Eigen::Index>(values.size())};
}

/// E[max(0, x)] of a normal distribution.
float meanRectified(float mean, float deviation)
{
    if (deviation <= 0)
        return std::max(mean, 0.0F);
    const float t = mean / deviation;
    const float below = 0.5F * std::erfc(-t / std::numbers::sqrt2_v<float>);
    const float density =
        std::exp(-0.5F * t * t) * std::numbers::inv_sqrtpi_v<float> / std::numbers::sqrt2_v<float>;
    return mean * below + deviation * density;
}

/// The version begins with the first digits of the weights' hash.
bool isOf(std::string_view version, const Safetensors &file)
{
    return sha256(file.bytes()).starts_with(version.substr(0, version.find('-')));
}

} // namespace

std::vector<std::string> extractorsWithClasses()
{
    std::vector<std::string> ids;
    for (const ModelEntry &entry : modelRegistry())
        if (hasClasses(entry))
            ids.push_back(entry.id);
    return ids;
}

Result<StockClassifier> StockClassifier::load(std::string_view extractor, std::string_view version,
                                              const std::filesystem::path &modelFolder)
{
    const ModelEntry *entry = findModel(extractor);
    if (!entry || !hasClasses(*entry)) {
        std::string known;
        for (const std::string &id : extractorsWithClasses())
            known += (known.empty() ? "" : ", ") + id;
        return fail(ErrorCode::BadInput, fmt::format("“{}” has no ready-made classes. These have: {}.",
                                                     validUtf8(extractor), known));
    }
    const auto path = modelFolder / entry->fileName;
    const auto file = Safetensors::open(path);
    if (!file && file.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::MissingWeights,
                    fmt::format("The weights of {0}, which hold its classes, are missing. Run `tagwright-cli "
                                "models download {1}`, or `models import`.",
                                entry->title, entry->id),
                    path);
    if (!file)
        return std::unexpected(file.error());
    if (!isOf(version, *file))
        return fail(
            ErrorCode::WrongVersion,
            fmt::format("The library was analysed with other weights of {0} ({1}). Run `tagwright-cli "
                        "embed --extractor {0}` with these, or import those.",
                        entry->id, version),
            path);
    TAGWRIGHT_TRY_INTO(const Weights weights, checkedWeights(*entry, *file));

    StockClassifier classifier;
    classifier.m_names = classNames(*file);
    if (classifier.m_names.empty())
        classifier.m_names = knownClassNames(entry->id);
    classifier.m_bias = row(weights.at("classifier.bias"));
    const Eigen::Index classes = classifier.m_bias.size();
    if (std::ssize(classifier.m_names) != classes)
        return fail(ErrorCode::MissingWeights,
                    fmt::format("The weights of {} do not name its classes. Import the ready-made {}.",
                                entry->title, entry->fileName),
                    path);
    const auto values = weights.at("classifier.weight");
    classifier.m_weights =
        Eigen::Map<const FrameMatrix>(values.data(), classes, std::ssize(values) / classes);
    if (entry->architecture == "musicnn") {
        classifier.m_rectified = true;
        const std::string norm = "backend.dense_norm.";
        const Eigen::RowVectorXf scale = row(weights.at(norm + "weight")).array() /
                                         (row(weights.at(norm + "running_var")).array() + normEpsilon).sqrt();
        const Eigen::RowVectorXf shift = row(weights.at(norm + "bias")).array() -
                                         row(weights.at(norm + "running_mean")).array() * scale.array();
        classifier.m_bias += shift * classifier.m_weights.transpose();
        classifier.m_weights.array().rowwise() *= scale.array();
    }
    return classifier;
}

Result<Eigen::Index> StockClassifier::find(std::string_view name) const
{
    const std::string wanted = asciiLower(trimmed(name));
    std::string similar;
    std::size_t shownSoFar = 0;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const std::string own = asciiLower(m_names[i]);
        if (own == wanted)
            return static_cast<Eigen::Index>(i);
        if (!wanted.empty() && own.find(wanted) != std::string::npos && shownSoFar++ < namesShown)
            similar += (similar.empty() ? "" : ", ") + fmt::format("“{}”", m_names[i]);
    }
    return fail(ErrorCode::BadInput, fmt::format("There is no class “{}”. {}", shown(name),
                                                 similar.empty() ? "`tagwright-cli stock-tags` lists them."
                                                                 : "Did you mean " + similar + "?"));
}

FrameMatrix StockClassifier::activations(const FrameMatrix &embeddings) const
{
    const Eigen::Index d = m_weights.cols();
    if (!m_rectified)
        return embeddings.leftCols(d);
    return embeddings.leftCols(d).binaryExpr(embeddings.rightCols(d), &meanRectified);
}

FrameMatrix StockClassifier::logits(const FrameMatrix &embeddings) const
{
    FrameMatrix result = activations(embeddings) * m_weights.transpose();
    result.rowwise() += m_bias;
    return result;
}

Eigen::VectorXf StockClassifier::logits(const FrameMatrix &embeddings, Eigen::Index number) const
{
    return (activations(embeddings) * m_weights.row(number).transpose()).array() + m_bias[number];
}

} // namespace tagwright::embedding
