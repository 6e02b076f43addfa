// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/winograd.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace tagwright::embedding {

namespace {

constexpr int results = 4;          ///< of a tile, along one side
constexpr int pixels = results + 2; ///< that they depend on
constexpr int points = pixels * pixels;
constexpr std::size_t pointCount = points;
constexpr std::size_t resultCount = results * results;

/// The points of interpolation besides 0 and infinity are ±near and ±far.
constexpr float near = 5.0F / 8.0F;
constexpr float far = 3.0F / 2.0F;
constexpr float near2 = near * near;
constexpr float far2 = far * far;

/// Floats that the transformed pixels and the products of some tiles may take: a part of the second-level
/// cache; but enough tiles that the matrices, which do not fit there, are worth reading.
constexpr std::size_t blockFloats = 400'000;
constexpr std::size_t fewestTiles = 48;
constexpr std::size_t mostTiles = 96;

/// Floats between the 36 parts of a block, each [tiles × channels]. The added line keeps the parts, whose
/// sizes are multiples of 4096 bytes, from the same sets of the cache.
std::size_t partStep(std::size_t tiles, std::size_t channels)
{
    return tiles * channels + 16;
}

/// Values at the six points, of which Lagrange's denominators are left to the kernels.
template <typename Vector>
TAGWRIGHT_INLINE void transformPixels(const Vector (&x)[pixels], Vector (&to)[pixels])
{
    const Vector nearEven = x[4] - far2 * x[2];
    const Vector nearOdd = near * (x[3] - far2 * x[1]);
    const Vector farEven = x[4] - near2 * x[2];
    const Vector farOdd = far * (x[3] - near2 * x[1]);
    to[0] = near2 * far2 * x[0] - (near2 + far2) * x[2] + x[4];
    to[1] = nearEven + nearOdd;
    to[2] = nearEven - nearOdd;
    to[3] = farEven + farOdd;
    to[4] = farEven - farOdd;
    to[5] = near2 * far2 * x[1] - (near2 + far2) * x[3] + x[5];
}

template <typename Vector>
TAGWRIGHT_INLINE void transformProducts(const Vector (&x)[pixels], Vector (&to)[results])
{
    const Vector nearSum = x[1] + x[2];
    const Vector nearDifference = near * (x[1] - x[2]);
    const Vector farSum = x[3] + x[4];
    const Vector farDifference = far * (x[3] - x[4]);
    to[0] = x[0] + nearSum + farSum;
    to[1] = nearDifference + farDifference;
    to[2] = near2 * nearSum + far2 * farSum;
    to[3] = near2 * nearDifference + far2 * farDifference + x[5];
}

/// Σ over the kernel's three values of value · pointⁿ / Lagrange's denominator.
std::array<double, pixels> transformKernel(double k0, double k1, double k2)
{
    constexpr double a = near;
    constexpr double b = far;
    constexpr double nearDenominator = 2.0 * a * a * (a * a - b * b);
    constexpr double farDenominator = 2.0 * b * b * (b * b - a * a);
    return {k0 / (a * a * b * b),
            (k0 + k1 * a + k2 * a * a) / nearDenominator,
            (k0 - k1 * a + k2 * a * a) / nearDenominator,
            (k0 + k1 * b + k2 * b * b) / farDenominator,
            (k0 - k1 * b + k2 * b * b) / farDenominator,
            k2};
}

/// \param from 36 pixels of `channels`; \param to 36 of them, `step` floats apart
template <int Floats>
TAGWRIGHT_INLINE void transformTile(const float *const *from, std::size_t channels, float *to,
                                    std::size_t step)
{
    using Vector = typename Simd<Floats>::Vector;
    for (std::size_t c = 0; c < channels; c += Floats) {
        Vector half[pixels][pixels];
        Vector in[pixels];
        Vector out[pixels];
#pragma GCC unroll 6
        for (int x = 0; x < pixels; ++x) {
#pragma GCC unroll 6
            for (int y = 0; y < pixels; ++y)
                in[y] = lanes<Floats>(from[y * pixels + x] + c);
            transformPixels<Vector>(in, out);
#pragma GCC unroll 6
            for (int y = 0; y < pixels; ++y)
                half[y][x] = out[y];
        }
#pragma GCC unroll 6
        for (int y = 0; y < pixels; ++y) {
            transformPixels<Vector>(half[y], out);
#pragma GCC unroll 6
            for (int x = 0; x < pixels; ++x)
                lanes<Floats>(to + static_cast<std::size_t>(y * pixels + x) * step + c) = out[x];
        }
    }
}

/// Where a tile's results go: offsets into the map, or `outside`. Pooled, the first four are used.
using Places = std::array<std::ptrdiff_t, resultCount>;
constexpr std::ptrdiff_t outside = -1;

struct Finish
{
    const float *bias = nullptr;
    const float *residual = nullptr;
    bool relu = false;
    bool pooled = false;
};

template <typename Vector>
TAGWRIGHT_INLINE void raise(Vector &value, const Vector &floor)
{
    value = value > floor ? value : floor;
}

template <int Floats>
TAGWRIGHT_INLINE void finishTile(const float *from, std::size_t step, std::size_t channels,
                                 const Finish &finish, const Places &places, float *to)
{
    using Vector = typename Simd<Floats>::Vector;
    for (std::size_t c = 0; c < channels; c += Floats) {
        Vector half[results][pixels];
        Vector in[pixels];
        Vector out[results];
        Vector sums[results][results];
#pragma GCC unroll 6
        for (int x = 0; x < pixels; ++x) {
#pragma GCC unroll 6
            for (int y = 0; y < pixels; ++y)
                in[y] = lanes<Floats>(from + static_cast<std::size_t>(y * pixels + x) * step + c);
            transformProducts<Vector>(in, out);
#pragma GCC unroll 4
            for (int y = 0; y < results; ++y)
                half[y][x] = out[y];
        }
        const Vector bias = lanes<Floats>(finish.bias + c);
#pragma GCC unroll 4
        for (int y = 0; y < results; ++y) {
            transformProducts<Vector>(half[y], sums[y]);
#pragma GCC unroll 4
            for (int x = 0; x < results; ++x)
                sums[y][x] += bias;
        }
        if (finish.pooled) {
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i) {
                const int y = i / 2 * 2;
                const int x = i % 2 * 2;
                Vector sum = sums[y][x];
                raise<Vector>(sum, sums[y][x + 1]);
                raise<Vector>(sum, sums[y + 1][x]);
                raise<Vector>(sum, sums[y + 1][x + 1]);
                if (finish.relu)
                    raise<Vector>(sum, Vector{});
                if (places[i] != outside)
                    lanes<Floats>(to + places[i] + c) = sum;
            }
            continue;
        }
#pragma GCC unroll 16
        for (int i = 0; i < results * results; ++i) {
            if (places[i] == outside)
                continue;
            Vector sum = sums[i / results][i % results];
            if (finish.residual)
                sum += lanes<Floats>(finish.residual + places[i] + c);
            if (finish.relu)
                raise<Vector>(sum, Vector{});
            lanes<Floats>(to + places[i] + c) = sum;
        }
    }
}

using TransformTile = void (*)(const float *const *, std::size_t, float *, std::size_t);
using FinishTile = void (*)(const float *, std::size_t, std::size_t, const Finish &, const Places &, float *);

TAGWRIGHT_TARGET_AVX512 void transformAvx512(const float *const *from, std::size_t channels, float *to,
                                             std::size_t step)
{
    transformTile<16>(from, channels, to, step);
}
TAGWRIGHT_TARGET_AVX2 void transformAvx2(const float *const *from, std::size_t channels, float *to,
                                         std::size_t step)
{
    transformTile<8>(from, channels, to, step);
}
void transformAny(const float *const *from, std::size_t channels, float *to, std::size_t step)
{
    transformTile<4>(from, channels, to, step);
}

TAGWRIGHT_TARGET_AVX512 void finishAvx512(const float *from, std::size_t step, std::size_t channels,
                                          const Finish &finish, const Places &places, float *to)
{
    finishTile<16>(from, step, channels, finish, places, to);
}
TAGWRIGHT_TARGET_AVX2 void finishAvx2(const float *from, std::size_t step, std::size_t channels,
                                      const Finish &finish, const Places &places, float *to)
{
    finishTile<8>(from, step, channels, finish, places, to);
}
void finishAny(const float *from, std::size_t step, std::size_t channels, const Finish &finish,
               const Places &places, float *to)
{
    finishTile<4>(from, step, channels, finish, places, to);
}

std::size_t tilesAlong(int length)
{
    return static_cast<std::size_t>((length + results - 1) / results);
}

std::size_t tilesOf(MapSize map)
{
    return tilesAlong(map.height) * tilesAlong(map.width);
}

MapSize resultSize(MapSize in, std::size_t channels, bool pooled)
{
    const int divisor = pooled ? 2 : 1;
    return {in.height / divisor, in.width / divisor, static_cast<int>(channels)};
}

} // namespace

/// A tile of one of the patches; its first result is at (y, x).
struct WinogradConvolution::Tile
{
    std::size_t patch;
    int y;
    int x;
};

WinogradConvolution::WinogradConvolution(const Kernels &kernels, MapSize in, bool relu, bool pooled)
    : Convolution(in, resultSize(in, kernels.out, pooled)), m_relu(relu), m_pooled(pooled),
      m_bias(kernels.floatBias()), m_zeros(kernels.in, 0.0F)
{
    assert(kernels.in % 16 == 0 && kernels.out % PackedMatrix::panelColumns == 0);
    m_tilesAtOnce =
        std::clamp(blockFloats / (pointCount * (kernels.in + kernels.out)), fewestTiles, mostTiles);
    m_matrices.reserve(pointCount);
    for (std::size_t i = 0; i < pointCount; ++i)
        m_matrices.emplace_back(kernels.in, kernels.out);
    for (std::size_t output = 0; output < kernels.out; ++output)
        for (std::size_t input = 0; input < kernels.in; ++input) {
            std::array<std::array<double, pixels>, 3> columns{};
            for (std::size_t x = 0; x < 3; ++x)
                columns[x] = transformKernel(kernels.at(output, input, x), kernels.at(output, input, 3 + x),
                                             kernels.at(output, input, 6 + x));
            for (std::size_t y = 0; y < pixels; ++y) {
                const auto row = transformKernel(columns[0][y], columns[1][y], columns[2][y]);
                for (std::size_t x = 0; x < pixels; ++x)
                    m_matrices[y * pixels + x].set(input, output, static_cast<float>(row[x]));
            }
        }
}

double WinogradConvolution::cost(MapSize in)
{
    return points * static_cast<double>(tilesOf(in)) / (9.0 * static_cast<double>(in.positions()));
}

WinogradConvolution::Tile WinogradConvolution::tile(std::size_t index) const
{
    const std::size_t across = tilesAlong(in().width);
    const std::size_t patch = index / tilesOf(in());
    const std::size_t inside = index % tilesOf(in());
    return {patch, results * static_cast<int>(inside / across), results * static_cast<int>(inside % across)};
}

void WinogradConvolution::transformInputs(const float *maps, std::size_t first, std::size_t count,
                                          float *to) const
{
    static const TransformTile transform = fastest(transformAvx512, transformAvx2, transformAny);
    const auto channels = static_cast<std::size_t>(in().channels);
    const std::size_t step = partStep(count, channels);
    std::array<const float *, pointCount> from{};
    for (std::size_t i = 0; i < count; ++i) {
        const Tile at = tile(first + i);
        const float *map = maps + at.patch * in().floats();
        for (int j = 0; j < points; ++j) {
            const int y = at.y - 1 + j / pixels;
            const int x = at.x - 1 + j % pixels;
            const bool inside = y >= 0 && y < in().height && x >= 0 && x < in().width;
            from[static_cast<std::size_t>(j)] =
                inside ? map + static_cast<std::size_t>(y * in().width + x) * channels : m_zeros.data();
        }
        transform(from.data(), channels, to + i * channels, step);
    }
}

void WinogradConvolution::transformResults(const float *products, std::size_t first, std::size_t count,
                                           const float *residual, float *to) const
{
    static const FinishTile finishOne = fastest(finishAvx512, finishAvx2, finishAny);
    const auto channels = static_cast<std::size_t>(out().channels);
    const std::size_t step = partStep(count, channels);
    const int side = m_pooled ? results / 2 : results;
    const int divisor = m_pooled ? 2 : 1;
    Places places{};
    for (std::size_t i = 0; i < count; ++i) {
        const Tile at = tile(first + i);
        for (int j = 0; j < side * side; ++j) {
            const int y = at.y / divisor + j / side;
            const int x = at.x / divisor + j % side;
            const bool inside = y < out().height && x < out().width;
            places[static_cast<std::size_t>(j)] =
                inside ? (static_cast<std::ptrdiff_t>(y) * out().width + x) * out().channels : outside;
        }
        const std::size_t map = at.patch * out().floats();
        const Finish finish{.bias = m_bias.data(),
                            .residual = residual ? residual + map : nullptr,
                            .relu = m_relu,
                            .pooled = m_pooled};
        finishOne(products + i * channels, step, channels, finish, places, to + map);
    }
}

void WinogradConvolution::run(const float *from, std::size_t patches, const float *residual, float *to,
                              FloatBuffer &scratch) const
{
    const auto inputs = static_cast<std::size_t>(in().channels);
    const auto outputs = static_cast<std::size_t>(out().channels);
    const std::size_t tiles = patches * tilesOf(in());
    const std::size_t most = std::min(tiles, m_tilesAtOnce);
    float *pixelParts = scratch.atLeast(pointCount * (partStep(most, inputs) + partStep(most, outputs)));
    float *productParts = pixelParts + pointCount * partStep(most, inputs);
    std::vector<const float *> rows(most);
    for (std::size_t first = 0; first < tiles; first += most) {
        const std::size_t count = std::min(most, tiles - first);
        transformInputs(from, first, count, pixelParts);
        for (std::size_t i = 0; i < pointCount; ++i) {
            for (std::size_t row = 0; row < count; ++row)
                rows[row] = pixelParts + i * partStep(count, inputs) + row * inputs;
            multiply({.matrix = &m_matrices[i],
                      .rows = rows.data(),
                      .count = count,
                      .out = productParts + i * partStep(count, outputs),
                      .stride = outputs});
        }
        transformResults(productParts, first, count, residual, to);
    }
}

} // namespace tagwright::embedding
