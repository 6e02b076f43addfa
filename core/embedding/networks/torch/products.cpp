// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/products.h"

#include <algorithm>
#include <cassert>

namespace tagwright::embedding {

PackedMatrix::PackedMatrix(std::size_t depth, std::size_t columns)
    : m_depth(depth), m_panels((columns + panelColumns - 1) / panelColumns),
      m_values(depth * m_panels * panelColumns)
{
    std::fill_n(m_values.data(), depth * paddedColumns(), 0.0F);
}

namespace {

/// Vectors side by side in a tile. Two hide the latency of the additions with eight rows or six.
constexpr int vectors = 2;

/// Rows × (2 · Floats) results, kept in registers while the whole depth is added up. Each is a sum of its own
/// in the order of the depth, so that Rows makes no difference to its bits.
template <int Floats, int Rows>
TAGWRIGHT_INLINE void tile(const Product &product, const float *weights, std::size_t column,
                           std::size_t first)
{
    using Vector = typename Simd<Floats>::Vector;
    Vector sums[Rows][vectors];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; ++v) {
        const Vector start = product.bias ? lanes<Floats>(product.bias + column + v * Floats) : Vector{};
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r)
            sums[r][v] = start;
    }
    const std::size_t depth = product.matrix->depth() / product.taps;
    for (std::size_t tap = 0; tap < product.taps; ++tap) {
        const float *rows[Rows];
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r)
            rows[r] = product.rows[tap * product.count + first + r];
        for (std::size_t k = 0; k < depth; ++k, weights += PackedMatrix::panelColumns) {
            const Vector left = lanes<Floats>(weights);
            const Vector right = lanes<Floats>(weights + Floats);
#pragma GCC unroll 8
            for (int r = 0; r < Rows; ++r) {
                const float x = rows[r][k];
                sums[r][0] += x * left;
                sums[r][1] += x * right;
            }
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) {
        const std::size_t offset = (first + r) * product.stride + column;
#pragma GCC unroll 2
        for (int v = 0; v < vectors; ++v) {
            Vector sum = sums[r][v];
            if (product.residual)
                sum += lanes<Floats>(product.residual + offset + v * Floats);
            if (product.relu)
                sum = sum > 0.0F ? sum : Vector{};
            lanes<Floats>(product.out + offset + v * Floats) = sum;
        }
    }
}

/// A panel stays in the cache while all rows pass by.
template <int Floats, int Rows>
TAGWRIGHT_INLINE void multiplyBy(const Product &product)
{
    for (std::size_t column = 0; column < product.matrix->paddedColumns(); column += vectors * Floats) {
        const float *weights =
            product.matrix->panel(column / PackedMatrix::panelColumns) + column % PackedMatrix::panelColumns;
        std::size_t row = 0;
        for (; row + Rows <= product.count; row += Rows)
            tile<Floats, Rows>(product, weights, column, row);
        for (; row + 2 <= product.count; row += 2)
            tile<Floats, 2>(product, weights, column, row);
        if (row < product.count)
            tile<Floats, 1>(product, weights, column, row);
    }
}

TAGWRIGHT_TARGET_AVX512 void multiplyAvx512(const Product &product)
{
    multiplyBy<16, 8>(product);
}
TAGWRIGHT_TARGET_AVX2 void multiplyAvx2(const Product &product)
{
    multiplyBy<8, 6>(product);
}
void multiplyAny(const Product &product)
{
    multiplyBy<4, 6>(product);
}

} // namespace

void multiply(const Product &product)
{
    assert(product.matrix && product.stride >= product.matrix->paddedColumns());
    static const auto function = fastest(multiplyAvx512, multiplyAvx2, multiplyAny);
    function(product);
}

Linear::Linear(std::span<const float> weights, std::span<const float> bias, std::size_t outputs)
    : m_outputs(outputs), m_matrix(weights.size() / outputs, outputs), m_bias(m_matrix.paddedColumns(), 0.0F)
{
    std::ranges::copy(bias, m_bias.begin());
    const std::size_t inputs = m_matrix.depth();
    for (std::size_t first = 0; first < outputs; first += PackedMatrix::panelColumns) {
        const std::size_t end = std::min(outputs, first + PackedMatrix::panelColumns);
        for (std::size_t k = 0; k < inputs; ++k)
            for (std::size_t output = first; output < end; ++output)
                m_matrix.set(k, output, weights[output * inputs + k]);
    }
}

void Linear::run(const float *in, std::size_t rows, bool relu, float *out) const
{
    std::vector<const float *> pointers(rows);
    for (std::size_t i = 0; i < rows; ++i)
        pointers[i] = in + i * m_matrix.depth();
    const std::size_t stride = m_matrix.paddedColumns();
    const bool padded = stride != m_outputs;
    FloatBuffer storage(padded ? rows * stride : 0);
    multiply({.matrix = &m_matrix,
              .rows = pointers.data(),
              .count = rows,
              .bias = m_bias.data(),
              .relu = relu,
              .out = padded ? storage.data() : out,
              .stride = stride});
    for (std::size_t i = 0; padded && i < rows; ++i)
        std::copy_n(storage.data() + i * stride, m_outputs, out + i * m_outputs);
}

} // namespace tagwright::embedding
