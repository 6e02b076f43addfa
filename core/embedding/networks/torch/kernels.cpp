// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/kernels.h"

#include <algorithm>
#include <array>
#include <vector>

// One copy of each loop per instruction set; the loader picks. Sanitizers do not survive its resolvers.
#if defined(__x86_64__) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define TAGWRIGHT_CLONES __attribute__((target_clones("avx512f", "fma", "default")))
#else
#define TAGWRIGHT_CLONES
#endif

namespace tagwright::embedding {

namespace {

inline float clamped(float x, float ceiling)
{
    x = x > 0.0F ? x : 0.0F;
    return x < ceiling ? x : ceiling;
}

TAGWRIGHT_CLONES
void depthwisePixel(const std::array<const float *, 9> &taps, const float *__restrict weights,
                    const float *__restrict bias, int channels, float ceiling, float *__restrict out)
{
    const float *__restrict t0 = taps[0], *__restrict t1 = taps[1], *__restrict t2 = taps[2];
    const float *__restrict t3 = taps[3], *__restrict t4 = taps[4], *__restrict t5 = taps[5];
    const float *__restrict t6 = taps[6], *__restrict t7 = taps[7], *__restrict t8 = taps[8];
    const float *__restrict w = weights;
    const std::size_t n = static_cast<std::size_t>(channels);
    for (std::size_t c = 0; c < n; ++c) {
        float sum = bias[c];
        sum += t0[c] * w[c];
        sum += t1[c] * w[n + c];
        sum += t2[c] * w[2 * n + c];
        sum += t3[c] * w[3 * n + c];
        sum += t4[c] * w[4 * n + c];
        sum += t5[c] * w[5 * n + c];
        sum += t6[c] * w[6 * n + c];
        sum += t7[c] * w[7 * n + c];
        sum += t8[c] * w[8 * n + c];
        out[c] = clamped(sum, ceiling);
    }
}

TAGWRIGHT_CLONES
void firstPixel(const std::array<float, 9> &x, const float *__restrict weights, const float *__restrict bias,
                int channels, float ceiling, float *__restrict out)
{
    const float *__restrict w = weights;
    const std::size_t n = static_cast<std::size_t>(channels);
    for (std::size_t c = 0; c < n; ++c) {
        float sum = bias[c];
        for (std::size_t tap = 0; tap < 9; ++tap)
            sum += x[tap] * w[tap * n + c];
        out[c] = clamped(sum, ceiling);
    }
}

} // namespace

void depthwise3x3(const float *in, MapSize size, int stride, const float *weights, const float *bias,
                  float ceiling, float *out)
{
    const int before = stride == 1 ? 1 : 0;
    // What lies outside of the map is a pixel of zeros, so that the inner loop knows no edges.
    const std::vector<float> outside(static_cast<std::size_t>(size.channels), 0.0F);
    std::array<const float *, 9> taps{};
    for (int y = 0; y < size.height; y += stride) {
        for (int x = 0; x < size.width; x += stride) {
            for (int tap = 0; tap < 9; ++tap) {
                const int ty = y - before + tap / 3;
                const int tx = x - before + tap % 3;
                const bool inside = ty >= 0 && ty < size.height && tx >= 0 && tx < size.width;
                taps[static_cast<std::size_t>(tap)] =
                    inside ? in + (static_cast<std::ptrdiff_t>(ty) * size.width + tx) * size.channels
                           : outside.data();
            }
            depthwisePixel(taps, weights, bias, size.channels, ceiling, out);
            out += size.channels;
        }
    }
}

void firstConvolution3x3(const float *in, int height, int width, int channels, const float *weights,
                         const float *bias, float ceiling, float *out)
{
    std::array<float, 9> values{};
    for (int y = 0; y < height; y += 2) {
        for (int x = 0; x < width; x += 2) {
            for (int tap = 0; tap < 9; ++tap) {
                const int ty = y + tap / 3;
                const int tx = x + tap % 3;
                values[static_cast<std::size_t>(tap)] =
                    ty < height && tx < width ? in[static_cast<std::ptrdiff_t>(ty) * width + tx] : 0.0F;
            }
            firstPixel(values, weights, bias, channels, ceiling, out);
            out += channels;
        }
    }
}

TAGWRIGHT_CLONES
void addBiasAndClamp(float *__restrict values, std::size_t rows, std::size_t channels,
                     const float *__restrict bias, float ceiling)
{
    for (std::size_t r = 0; r < rows; ++r, values += channels)
        for (std::size_t c = 0; c < channels; ++c)
            values[c] = clamped(values[c] + bias[c], ceiling);
}

void meanOfRows(const float *values, std::size_t rows, std::size_t channels, std::size_t stride, float *out)
{
    std::vector<double> sums(channels, 0.0);
    for (std::size_t r = 0; r < rows; ++r, values += stride)
        for (std::size_t c = 0; c < channels; ++c)
            sums[c] += static_cast<double>(values[c]);
    for (std::size_t c = 0; c < channels; ++c)
        out[c] = static_cast<float>(sums[c] / static_cast<double>(rows));
}

TAGWRIGHT_CLONES
void maxOfRows(const float *__restrict values, std::size_t rows, std::size_t channels, std::size_t stride,
               float *__restrict out)
{
    std::copy_n(values, channels, out);
    for (std::size_t r = 1; r < rows; ++r) {
        values += stride;
        for (std::size_t c = 0; c < channels; ++c)
            out[c] = out[c] > values[c] ? out[c] : values[c];
    }
}

} // namespace tagwright::embedding
