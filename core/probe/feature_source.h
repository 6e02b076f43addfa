// SPDX-License-Identifier: GPL-3.0-or-later
// Where a probe's features come from: the library's embeddings, concatenated, before any normalisation.
#pragma once

#include "base/error.h"
#include "catalogue/clip_repository.h"
#include "embedding/store.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tagwright::probe {

/// [clips × features], a row per clip.
using FeatureMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// One extractor's share of the features: means in the first half, standard deviations in the second.
struct Block
{
    std::string extractor;
    std::string version;
    Eigen::Index begin = 0;
    Eigen::Index size = 0; ///< even
};

class FeatureSource
{
public:
    virtual ~FeatureSource() = default;
    [[nodiscard]] virtual Eigen::Index rows() const = 0;
    [[nodiscard]] virtual const std::vector<Block> &blocks() const = 0;
    /// Rows of one track follow the same number; clips of one track are not neighbours of each other.
    [[nodiscard]] virtual std::int64_t group(Eigen::Index row) const = 0;
    /// \param out  [features], row `row` as the extractors gave it
    virtual void read(Eigen::Index row, std::span<float> out) const = 0;
    /// out[i] = weights · x of row first + i, at the speed of memory. \param weights [features]
    virtual void dot(Eigen::Index first, std::span<const float> weights, std::span<float> out) const = 0;

    [[nodiscard]] Eigen::Index dimension() const;
    /// group() of every row.
    [[nodiscard]] std::vector<std::int64_t> groups() const;
    /// Rows first … first + count − 1, read on all cores.
    [[nodiscard]] FeatureMatrix read(Eigen::Index first, Eigen::Index count) const;
    [[nodiscard]] FeatureMatrix read(const std::vector<Eigen::Index> &rows) const;
};

/// Features that are in memory already: published arrays, tests. Each row is a track of its own.
class ArraySource : public FeatureSource
{
public:
    using FeatureSource::read;
    /// One block named `extractor`. \param features [clips × even]
    ArraySource(FeatureMatrix features, std::string extractor);
    ArraySource(FeatureMatrix features, std::vector<Block> blocks);
    [[nodiscard]] Eigen::Index rows() const override { return m_features.rows(); }
    [[nodiscard]] const std::vector<Block> &blocks() const override { return m_blocks; }
    [[nodiscard]] std::int64_t group(Eigen::Index row) const override { return row; }
    void read(Eigen::Index row, std::span<float> out) const override;
    void dot(Eigen::Index first, std::span<const float> weights, std::span<float> out) const override;

private:
    FeatureMatrix m_features;
    std::vector<Block> m_blocks;
};

/// The clips of a catalogue that all chosen extractors have embedded, read from the stores' maps.
class LibrarySource : public FeatureSource
{
public:
    using FeatureSource::read;
    /// \param extractors  ids; if empty, every extractor whose current version has embedded at least half as
    /// many
    ///                    clips as the most complete one.
    /// \errors NotEnough if nothing is embedded, or an extractor that is asked for has embedded nothing.
    [[nodiscard]] static Result<LibrarySource> open(catalogue::Database &database,
                                                    const std::vector<std::string> &extractors = {});
    [[nodiscard]] Eigen::Index rows() const override { return static_cast<Eigen::Index>(m_clips.size()); }
    [[nodiscard]] const std::vector<Block> &blocks() const override { return m_blocks; }
    [[nodiscard]] std::int64_t group(Eigen::Index row) const override;
    void read(Eigen::Index row, std::span<float> out) const override;
    void dot(Eigen::Index first, std::span<const float> weights, std::span<float> out) const override;

    /// Another number for every clip and everything it was ever embedded to.
    [[nodiscard]] std::uint64_t identity(Eigen::Index row) const;

    /// Row i of the features is this clip; in order of clip id.
    [[nodiscard]] const std::vector<catalogue::Clip> &clips() const { return m_clips; }

private:
    LibrarySource() = default;

    std::vector<Block> m_blocks;
    std::vector<embedding::StoreReader> m_stores;
    std::int64_t m_bytes = 0; // in all stores
    std::vector<catalogue::Clip> m_clips;
    std::vector<std::vector<std::int64_t>> m_rows; // for each block: the store's row of each clip
};

} // namespace tagwright::probe
