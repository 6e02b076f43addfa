// SPDX-License-Identifier: GPL-3.0-or-later
// A program of the user's that embeds sound, as the module with the networks offers it.
#pragma once

#include "embedding/extractor.h"

namespace tagwright::embedding {

class Script
{
public:
    virtual ~Script() = default;
    /// \param samples mono, at least one
    /// \return [frames × d], whatever the program gives: not checked. Throws std::exception, in one line, if
    /// it fails or gives something else than a matrix of floats. May be called from several threads at once.
    [[nodiscard]] virtual FrameMatrix run(std::span<const float> samples) const = 0;
};

} // namespace tagwright::embedding
