// SPDX-License-Identifier: GPL-3.0-or-later
// Convolution by Winograd's minimal filtering F(4 × 4, 3 × 3) (Lavin & Gray 2016, "Fast Algorithms for
// Convolutional Neural Networks"): tiles of 4 × 4 results from 6 × 6 pixels, as 36 products of matrices
// instead of 16 · 9. It rounds more than a direct sum does. The points 0, ±5/8, ±3/2, ∞ keep that at twice
// the error of the direct sum (with the usual 0, ±1, ±2, ∞ it is five times), and all constants of the
// transforms of pixels and results are exact in binary.
#pragma once

#include "embedding/networks/torch/convolution.h"

namespace tagwright::embedding {

class WinogradConvolution : public Convolution
{
public:
    WinogradConvolution(const Kernels &kernels, MapSize in, bool relu, bool pooled);
    void run(const float *in, std::size_t patches, const float *residual, float *out,
             FloatBuffer &scratch) const override;

    /// Multiplications that it takes, to those of the direct sum.
    [[nodiscard]] static double cost(MapSize in);

private:
    struct Tile;
    [[nodiscard]] Tile tile(std::size_t index) const;
    void transformInputs(const float *in, std::size_t first, std::size_t count, float *to) const;
    void transformResults(const float *products, std::size_t first, std::size_t count, const float *residual,
                          float *out) const;

    bool m_relu;
    bool m_pooled;
    std::size_t m_tilesAtOnce;
    std::vector<PackedMatrix> m_matrices; ///< 36 of [in × out]
    std::vector<float> m_bias;
    std::vector<float> m_zeros; ///< a pixel outside of the map
};

} // namespace tagwright::embedding
