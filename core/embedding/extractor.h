// SPDX-License-Identifier: GPL-3.0-or-later
// The one interface of everything that embeds audio: frozen networks and the built-in signal analysis.
#pragma once

#include "base/error.h"

#include <Eigen/Core>

#include <span>
#include <stop_token>
#include <string>

namespace tagwright::embedding {

/// [frames × d], a row per step of the extractor.
using FrameMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct ExtractorInfo
{
    std::string id;         ///< "timbre", "yamnet", …
    std::string version;    ///< changes whenever the output does: algorithm, weights' hash, hop and variant
    int sampleRate = 0;     ///< Hz of the mono samples it takes
    int frameDimension = 0; ///< d
};

class Extractor
{
public:
    virtual ~Extractor() = default;
    [[nodiscard]] virtual const ExtractorInfo &info() const = 0;

    /// \param samples mono, about -1 … 1, at info().sampleRate; any length from one sample on.
    /// \return [n × d], n ≥ 1, all finite.
    /// \errors Empty input: BadInput; Cancelled within 200 ms of a stop. Never throws; may be called from
    /// several threads at once.
    [[nodiscard]] virtual Result<FrameMatrix> embed(std::span<const float> samples,
                                                    const std::stop_token &stop = {}) const = 0;
};

} // namespace tagwright::embedding
