// SPDX-License-Identifier: GPL-3.0-or-later
// PaSST as a plain graph of libtorch's operators, for a device with a memory of its own: a GPU, where
// libtorch has one. On the processor passt.h takes a third of the time; there this is what passt.h is tested
// against.
#pragma once

#include "embedding/networks/network.h"

#include <c10/core/Device.h>

#include <memory>

namespace tagwright::embedding {

[[nodiscard]] std::unique_ptr<Network> makePasstGraph(const Weights &weights, std::size_t heads,
                                                      c10::Device device);

} // namespace tagwright::embedding
