// SPDX-License-Identifier: GPL-3.0-or-later
// How the networks run: no gradients, and no threads but the caller's. Several threads share a matrix product
// in other pieces than one does, and the last bits of an embedding would depend on the number of cores.
#pragma once

#include <c10/core/InferenceMode.h>

namespace tagwright::embedding {

/// Lives while a network computes.
class Inference
{
public:
    Inference();

private:
    c10::InferenceMode m_mode;
};

} // namespace tagwright::embedding
