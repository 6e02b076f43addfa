// SPDX-License-Identifier: GPL-3.0-or-later
// The loops between the matrix products. Channels lie last, so that every loop runs along them and is
// vectorised; nothing is summed across lanes, so that all instruction sets give nearly the same bits.
#pragma once

#include <cstddef>

namespace tagwright::embedding {

/// A feature map of one patch: [height × width × channels].
struct MapSize
{
    int height = 0;
    int width = 0;
    int channels = 0;
    [[nodiscard]] std::size_t positions() const { return static_cast<std::size_t>(height) * width; }
    [[nodiscard]] std::size_t floats() const { return positions() * static_cast<std::size_t>(channels); }
};

/// Depthwise 3 × 3 convolution, bias, and clamping to 0 … ceiling. TensorFlow's SAME padding: 1 on every side
/// at stride 1; at stride 2 (of an even size) none before and 1 after.
/// \param weights [9 × channels]
void depthwise3x3(const float *in, MapSize size, int stride, const float *weights, const float *bias,
                  float ceiling, float *out);

/// The same from one channel to `channels`, at stride 2.
/// \param in [height × width]; \param weights [9 × channels]
void firstConvolution3x3(const float *in, int height, int width, int channels, const float *weights,
                         const float *bias, float ceiling, float *out);

/// x = min(max(x + bias, 0), ceiling) of [rows × channels], in place.
void addBiasAndClamp(float *values, std::size_t rows, std::size_t channels, const float *bias, float ceiling);

/// out[c] = mean over rows of [rows × channels].
void meanOfRows(const float *values, std::size_t rows, std::size_t channels, std::size_t stride, float *out);

/// out[c] = maximum over rows of [rows × channels].
void maxOfRows(const float *values, std::size_t rows, std::size_t channels, std::size_t stride, float *out);

} // namespace tagwright::embedding
