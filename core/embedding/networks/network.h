// SPDX-License-Identifier: GPL-3.0-or-later
// A frozen network between its front end and its embedding. This is the whole surface between the program
// and the module with the networks: no header of the module's libraries is seen on this side.
#pragma once

#include "embedding/extractor.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace tagwright::embedding {

/// Equally long stretches of a log-mel spectrogram, which may overlap.
struct Patches
{
    const float *first = nullptr;
    Eigen::Index count = 0;
    Eigen::Index frames = 0; ///< of each patch
    Eigen::Index bands = 0;  ///< of each frame; a patch is [frames × bands], without gaps
    Eigen::Index step = 0;   ///< floats from the start of a patch to the start of the next
};

/// An inner result, for tests: [shape] in C order, channels last. Called once a patch.
struct Activation
{
    std::string_view name; ///< as in the network's description, e.g. "blocks.3.depthwise"
    Eigen::Index rows = 0; ///< positions (time × frequency, or time)
    Eigen::Index channels = 0;
    const float *values = nullptr;
};
using Observer = std::function<void(const Activation &)>;

/// Tensors by name, of the shapes that the architecture asks for, in C order. They must outlive the
/// network, which may compute with them where they lie: in the mapped weight file.
using Weights = std::map<std::string, std::span<const float>, std::less<>>;

class Network
{
public:
    virtual ~Network() = default;
    /// \return [patches × embedding]; no rows if a stop was asked for. Throws std::exception if memory runs
    /// out. May be called from several threads at once.
    [[nodiscard]] virtual FrameMatrix embed(const Patches &patches, const Observer &observer = {},
                                            const std::stop_token &stop = {}) const = 0;
    /// What the network's own classifier makes of embed()'s rows, before the sigmoid.
    /// \return [patches × classes]
    [[nodiscard]] virtual FrameMatrix logits(const FrameMatrix &embeddings,
                                             const Observer &observer = {}) const = 0;
};

/// Which network to make of which weights.
struct NetworkRequest
{
    std::string_view architecture; ///< "yamnet", …
    std::string_view variant;      ///< of network_kinds.h; empty: the default
    std::string_view activation; ///< as the weights' metadata name it ("relu", "relu6"); empty: the usual one
    const Weights &weights;
};

} // namespace tagwright::embedding
