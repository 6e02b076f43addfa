// SPDX-License-Identifier: GPL-3.0-or-later
// Matrix products on plain memory. They go through libtorch to the BLAS that it was loaded with.
#pragma once

#include "embedding/networks/network.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/mm.h>

#include <span>
#include <string>
#include <vector>

namespace tagwright::embedding {

/// A row-major matrix in somebody else's memory, with `stride` floats from row to row.
inline at::Tensor matrix(const float *values, std::int64_t rows, std::int64_t columns, std::int64_t stride)
{
    // Tensors know no const; nobody writes through those made from inputs.
    return at::from_blob(const_cast<float *>(values), {rows, columns}, {stride, 1}, at::kFloat); // NOLINT
}
inline at::Tensor matrix(const float *values, std::int64_t rows, std::int64_t columns)
{
    return matrix(values, rows, columns, columns);
}

/// A network's own copy of a tensor.
inline std::vector<float> copied(const Weights &weights, const std::string &name)
{
    const auto values = weights.at(name);
    return {values.begin(), values.end()};
}

/// A network's own copy of a matrix given by its transpose [columns × rows].
inline at::Tensor transposedCopy(std::span<const float> values, std::int64_t rows, std::int64_t columns)
{
    return matrix(values.data(), columns, rows).t().contiguous();
}

} // namespace tagwright::embedding
