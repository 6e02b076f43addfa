// SPDX-License-Identifier: GPL-3.0-or-later
// One number of the experiments, and what is behind it: probes of N tags, trained one way on K clips of each,
// measured on all test clips.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace tagwright::experiment::paper {

enum class Trainer {
    Reference,     ///< "p_star": trainReference()
    Logistic,      ///< "lr_C0.01": trainLogistic()
    LogisticLoose, ///< "lr_C0.1"
    Prototype,     ///< "w_proto_std0.3": the curator's probe without a neighbourhood, each tag by itself
    Literal,       ///< "literal": trainLiterally()
    Curator ///< "curator": the curator's probe as it serves the user, each tag by itself; no full probe
};
inline constexpr std::array allTrainers{Trainer::Reference, Trainer::Logistic, Trainer::LogisticLoose,
                                        Trainer::Prototype, Trainer::Literal,  Trainer::Curator};

/// As in the tables.
[[nodiscard]] std::string_view name(Trainer trainer);
[[nodiscard]] std::optional<Trainer> trainerFromName(std::string_view name);
/// Each tag by itself, from its own clips; the others learn all tags of a task at once.
[[nodiscard]] constexpr bool isTagByTag(Trainer trainer)
{
    return trainer == Trainer::Prototype || trainer == Trainer::Curator;
}
/// In words, for people.
[[nodiscard]] std::string_view title(Trainer trainer);

struct CellKey
{
    std::string features; ///< of featureSetNames()
    Trainer trainer = Trainer::Reference;
    int n = 0;    ///< tags
    int k = 0;    ///< clips of each; 0: all train clips ("full")
    int seed = 0; ///< 0 for a full probe

    [[nodiscard]] bool isFull() const { return k == 0; }
    friend auto operator<=>(const CellKey &, const CellKey &) = default;
};

struct Cell
{
    CellKey key;
    double meanAveragePrecision = 0;
    double rocAuc = 0;
    /// Pearson correlation of the feature norms with those of the full probe.
    std::optional<double> weightNormR = {};
    int epoch = 0; ///< of early stopping
    // Tag by tag, in the order of drawing; NaN where the test clips cannot tell.
    std::vector<std::size_t> tags = {};
    std::vector<double> averagePrecisions = {};
    std::vector<double> rocAucs = {};
    /// Of the weights' magnitude: of each embedding that on the means, then that on the deviations.
    std::vector<double> shares = {};
    std::vector<float> featureNorms = {}; ///< L1 norms of the weights; empty of prototypes. [features]
};

} // namespace tagwright::experiment::paper
