// SPDX-License-Identifier: GPL-3.0-or-later
// Products of rows with a fixed matrix: what linear layers and convolutions come down to.
//
// Not a BLAS, for three reasons. The matrix never changes, so it is packed once and not in every call. The
// rows of a convolution are pixels that lie apart; they need not be gathered. And a row's result is the same
// to the bit, whatever other rows are in the call, which no BLAS promises: so an embedding does not depend on
// the patches that it was computed with.
#pragma once

#include "embedding/networks/torch/simd.h"

#include <span>
#include <vector>

namespace tagwright::embedding {

/// A matrix [depth × columns] in panels of 32 columns, each of them [depth × 32] without gaps.
class PackedMatrix
{
public:
    static constexpr std::size_t panelColumns = 32;

    PackedMatrix() = default;
    /// Zeros.
    PackedMatrix(std::size_t depth, std::size_t columns);

    [[nodiscard]] std::size_t depth() const { return m_depth; }
    /// Columns rounded up to whole panels; the added ones are zero.
    [[nodiscard]] std::size_t paddedColumns() const { return m_panels * panelColumns; }
    [[nodiscard]] const float *panel(std::size_t index) const
    {
        return m_values.data() + index * m_depth * panelColumns;
    }
    void set(std::size_t row, std::size_t column, float value)
    {
        const std::size_t panel = column / panelColumns;
        m_values.data()[(panel * m_depth + row) * panelColumns + column % panelColumns] = value;
    }

private:
    std::size_t m_depth = 0;
    std::size_t m_panels = 0;
    FloatBuffer m_values;
};

/// out[i] = bias + Σ over taps t: rows[t][i] · matrix[t], then + residual[i], then max(·, 0).
struct Product
{
    const PackedMatrix *matrix = nullptr; ///< the taps' matrices one below the other
    const float *const *rows = nullptr;   ///< [taps × count] pointers to depth / taps floats
    std::size_t taps = 1;
    std::size_t count = 0;
    const float *bias = nullptr;     ///< [paddedColumns], or null
    const float *residual = nullptr; ///< [count × stride], or null
    bool relu = false;
    float *out = nullptr; ///< [count × stride], of which paddedColumns are written
    std::size_t stride = 0;
};
void multiply(const Product &product);

/// y = W x + b, perhaps with a ReLU.
class Linear
{
public:
    /// \param weights [outputs × inputs]; \param bias [outputs], or empty
    Linear(std::span<const float> weights, std::span<const float> bias, std::size_t outputs);
    [[nodiscard]] std::size_t outputs() const { return m_outputs; }
    /// \param in [rows × inputs]; \param out [rows × outputs]
    void run(const float *in, std::size_t rows, bool relu, float *out) const;

private:
    std::size_t m_outputs;
    PackedMatrix m_matrix;
    std::vector<float> m_bias; ///< [paddedColumns]
};

} // namespace tagwright::embedding
