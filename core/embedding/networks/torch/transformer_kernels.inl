// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of transformer_kernels.h, for the instruction set that the including source is compiled for. It
// says TAGWRIGHT_LANES (floats in a vector) and TAGWRIGHT_VECTORS (vectors in a tile's row; 4 × that many are
// added up at a time and should fit into the registers). Everything is local to that source: nothing compiled
// for a wider instruction set may be picked by the linker for the rest of the program, so that no library
// template is used.
#include "embedding/networks/torch/transformer_kernels.h"

#include <cstring>
#include <type_traits>

namespace tagwright::embedding {

namespace {

constexpr std::size_t lanes = TAGWRIGHT_LANES;
constexpr std::size_t rowVectors = TAGWRIGHT_VECTORS;
typedef float Vector __attribute__((vector_size(4 * TAGWRIGHT_LANES)));
typedef float LooseVector __attribute__((vector_size(4 * TAGWRIGHT_LANES), aligned(4), may_alias));
typedef std::int32_t IntVector __attribute__((vector_size(4 * TAGWRIGHT_LANES)));

inline Vector load(const float *from)
{
    return *reinterpret_cast<const LooseVector *>(from);
}

inline void store(float *to, Vector values)
{
    *reinterpret_cast<LooseVector *>(to) = values;
}

inline Vector splat(float value)
{
    return Vector{} + value;
}

inline float sum(Vector values)
{
    float total = 0.0F;
    for (std::size_t i = 0; i < lanes; ++i)
        total += values[i];
    return total;
}

inline Vector larger(Vector a, Vector b)
{
    return a > b ? a : b;
}

inline Vector smaller(Vector a, Vector b)
{
    return a < b ? a : b;
}

/// e^x for x ≤ 88, to 1e-7 relative; 0 below −87. Reduced by multiples of ln 2 in two pieces (Cody & Waite),
/// then the Taylor polynomial of degree 7 on ±½ ln 2.
inline Vector exponential(Vector x)
{
    x = larger(x, splat(-87.0F));
    const Vector shift = splat(12582912.0F); // 1.5 · 2^23: adding it rounds to an integer
    const Vector n = (x * 1.442695041F + shift) - shift;
    const Vector r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
    Vector p = splat(1.0F / 5040);
    p = p * r + 1.0F / 720;
    p = p * r + 1.0F / 120;
    p = p * r + 1.0F / 24;
    p = p * r + 1.0F / 6;
    p = p * r + 0.5F;
    p = p * r + 1.0F;
    p = p * r + 1.0F;
    const IntVector power = (__builtin_convertvector(n, IntVector) + 127) << 23;
    Vector scale;
    std::memcpy(&scale, &power, sizeof scale);
    return p * scale;
}

/// erf by the rational minimax approximation on ±4 that Eigen and others use; ±1 beyond. Largest error 1e-7.
inline Vector errorFunction(Vector x)
{
    x = smaller(larger(x, splat(-4.0F)), splat(4.0F));
    const Vector s = x * x;
    Vector p = splat(-2.72614225801306e-10F);
    p = p * s + 2.77068142495902e-08F;
    p = p * s - 2.10102402082508e-06F;
    p = p * s - 5.69250639462346e-05F;
    p = p * s - 7.34990630326855e-04F;
    p = p * s - 2.95459980854025e-03F;
    p = p * s - 1.60960333262415e-02F;
    Vector q = splat(-1.45660718464996e-05F);
    q = q * s - 2.13374055278905e-04F;
    q = q * s - 1.68282697438203e-03F;
    q = q * s - 7.37332916720468e-03F;
    q = q * s - 1.42647390514189e-02F;
    return x * p / q;
}

inline Vector gelu(Vector x)
{
    return x * 0.5F * (1.0F + errorFunction(x * 0.70710678F));
}

/// How each element type is loaded, stored and multiplied. The float one:
struct FloatArithmetic
{
    using Element = float;
    static constexpr std::size_t pack = 1; ///< elements that are multiplied and added together

    static Vector loaded(const float *from) { return load(from); }
    static void stored(float *to, Vector values) { store(to, values); }
    static float widened(float value) { return value; }
    static float narrowed(float value) { return value; }

    /// c (+)= a · b of [4 × depth] and [depth × 64], the latter without gaps.
    template <bool add>
    static void tile(const float *a, std::size_t aStride, const float *b, std::size_t depth, float *c,
                     std::size_t cStride)
    {
        for (std::size_t column = 0; column < headWidth; column += rowVectors * lanes) {
            Vector sums[4][rowVectors];
            for (std::size_t r = 0; r < 4; ++r)
                for (std::size_t v = 0; v < rowVectors; ++v)
                    sums[r][v] = add ? load(c + r * cStride + column + v * lanes) : Vector{};
            const float *row = b + column;
            for (std::size_t i = 0; i < depth; ++i, row += headWidth) {
                Vector right[rowVectors];
                for (std::size_t v = 0; v < rowVectors; ++v)
                    right[v] = load(row + v * lanes);
                for (std::size_t r = 0; r < 4; ++r) {
                    const Vector left = splat(a[r * aStride + i]);
                    for (std::size_t v = 0; v < rowVectors; ++v)
                        sums[r][v] += left * right[v];
                }
            }
            for (std::size_t r = 0; r < 4; ++r)
                for (std::size_t v = 0; v < rowVectors; ++v)
                    store(c + r * cStride + column + v * lanes, sums[r][v]);
        }
    }
};

constexpr std::size_t queryBlock = 32; ///< their scores against all keys stay in the second-level cache
constexpr std::size_t keyBlock = 256;  ///< values that are read again for each group of four queries

inline std::size_t roundedUp(std::size_t n, std::size_t to)
{
    return (n + to - 1) / to * to;
}

/// One head's operands as tile() wants them, and room for a block of queries.
template <typename Arithmetic>
class Head
{
    using Element = typename Arithmetic::Element;
    static constexpr std::size_t pack = Arithmetic::pack;

public:
    Head(const AttentionInput<Element> &input, std::size_t head, std::byte *scratch)
        : m_input(input), m_keys(roundedUp(input.tokens, headWidth)), m_column(head * input.headDimension)
    {
        const auto take = [&](auto *&pointer, std::size_t count) {
            pointer = reinterpret_cast<std::remove_reference_t<decltype(pointer)>>(scratch);
            scratch += roundedUp(count * sizeof *pointer, 64);
        };
        take(m_q, roundedUp(input.queries, 4) * headWidth);
        take(m_k, m_keys * headWidth);
        take(m_v, m_keys * headWidth);
        take(m_scores, queryBlock * m_keys);
        m_weights = reinterpret_cast<Element *>(m_scores); // row by row in place: they stay in the cache
        take(m_sums, queryBlock * headWidth);
    }

    void attend(Element *out)
    {
        packQueries();
        packKeysAndValues();
        for (std::size_t first = 0; first < m_input.queries; first += queryBlock) {
            const std::size_t left = m_input.queries - first;
            const std::size_t rows = left < queryBlock ? left : queryBlock;
            attendBlock(first, rows, out + first * m_input.embed + m_column);
        }
    }

private:
    void attendBlock(std::size_t first, std::size_t rows, Element *out)
    {
        const std::size_t groups = roundedUp(rows, 4);
        for (std::size_t key = 0; key < m_keys; key += headWidth)
            for (std::size_t r = 0; r < groups; r += 4)
                Arithmetic::template tile<false>(
                    m_q + (first + r) * headWidth, headWidth, m_k + key * headWidth,
                    roundedUp(m_input.headDimension, pack), m_scores + r * m_keys + key, m_keys);
        float totals[queryBlock];
        for (std::size_t r = 0; r < groups; ++r)
            totals[r] = softmax(m_scores + r * m_keys, m_weights + r * weightStride());
        for (std::size_t i = 0; i < groups * headWidth; ++i)
            m_sums[i] = 0.0F;
        for (std::size_t key = 0; key < m_keys; key += keyBlock)
            for (std::size_t r = 0; r < groups; r += 4)
                Arithmetic::template tile<true>(
                    m_weights + r * weightStride() + key, weightStride(), m_v + key * headWidth,
                    m_keys - key < keyBlock ? m_keys - key : keyBlock, m_sums + r * headWidth, headWidth);
        for (std::size_t r = 0; r < rows; ++r)
            for (std::size_t d = 0; d < m_input.headDimension; ++d)
                out[r * m_input.embed + d] = Arithmetic::narrowed(m_sums[r * headWidth + d] / totals[r]);
    }

    [[nodiscard]] std::size_t weightStride() const { return m_keys * sizeof(float) / sizeof(Element); }

    /// Not divided by their total, which is returned: that is left to the 64 results.
    float softmax(float *scores, Element *weights) const
    {
        for (std::size_t key = m_input.tokens; key < m_keys; ++key)
            scores[key] = -1e30F;
        Vector largest = load(scores);
        for (std::size_t key = lanes; key < m_keys; key += lanes)
            largest = larger(largest, load(scores + key));
        float maximum = largest[0];
        for (std::size_t i = 1; i < lanes; ++i)
            maximum = largest[i] > maximum ? largest[i] : maximum;
        Vector total{};
        for (std::size_t key = 0; key < m_keys; key += lanes) {
            const Vector difference = load(scores + key) - maximum;
            // What lies outside of the clip has e^-87 for a weight: less than a rounding error, but let it be
            // none.
            const Vector weight = difference > -1e29F ? exponential(difference) : Vector{};
            total += weight;
            Arithmetic::stored(weights + key, weight);
        }
        return sum(total);
    }

    [[nodiscard]] float at(std::size_t token, std::size_t part, std::size_t d) const
    {
        const std::size_t column = part * m_input.embed + m_column + d;
        return Arithmetic::widened(m_input.qkv[token * 3 * m_input.embed + column]) + m_input.bias[column];
    }

    void packQueries()
    {
        const float scale = 1.0F / __builtin_sqrtf(static_cast<float>(m_input.headDimension));
        std::memset(m_q, 0, roundedUp(m_input.queries, 4) * headWidth * sizeof(Element));
        for (std::size_t t = 0; t < m_input.queries; ++t)
            for (std::size_t d = 0; d < m_input.headDimension; ++d)
                m_q[t * headWidth + d] = Arithmetic::narrowed(at(t, 0, d) * scale);
    }

    /// Keys: panels of 64, each [dimension / pack × 64 × pack]. Values: [key / pack × 64 × pack].
    void packKeysAndValues()
    {
        std::memset(m_k, 0, m_keys * headWidth * sizeof(Element));
        std::memset(m_v, 0, m_keys * headWidth * sizeof(Element));
        for (std::size_t t = 0; t < m_input.tokens; ++t) {
            Element *panel = m_k + t / headWidth * headWidth * headWidth + t % headWidth * pack;
            Element *value = m_v + t / pack * pack * headWidth + t % pack;
            for (std::size_t d = 0; d < m_input.headDimension; ++d) {
                panel[d / pack * pack * headWidth + d % pack] = Arithmetic::narrowed(at(t, 1, d));
                value[d * pack] = Arithmetic::narrowed(at(t, 2, d));
            }
        }
    }

    const AttentionInput<Element> &m_input;
    std::size_t m_keys; ///< tokens, filled up to whole panels
    std::size_t m_column;
    Element *m_q;
    Element *m_k;
    Element *m_v;
    float *m_scores;    ///< [queryBlock × keys]
    Element *m_weights; ///< in the scores' place
    float *m_sums;
};

template <typename Arithmetic>
void attend(const AttentionInput<typename Arithmetic::Element> &input, std::size_t head,
            typename Arithmetic::Element *out, std::byte *scratch)
{
    Head<Arithmetic>(input, head, scratch).attend(out);
}

template <typename Arithmetic>
void addBiasAndNormalise(float *x, const float *bias, std::size_t rows, std::size_t columns, float epsilon,
                         const float *weight, const float *shift, typename Arithmetic::Element *out)
{
    const float n = static_cast<float>(columns);
    for (std::size_t r = 0; r < rows; ++r, x += columns, out += columns) {
        Vector total{};
        for (std::size_t c = 0; c < columns; c += lanes) {
            if (bias)
                store(x + c, load(x + c) + load(bias + c));
            total += load(x + c);
        }
        const float mean = sum(total) / n;
        Vector squares{};
        for (std::size_t c = 0; c < columns; c += lanes) {
            const Vector centred = load(x + c) - mean;
            squares += centred * centred;
        }
        const float factor = 1.0F / __builtin_sqrtf(sum(squares) / n + epsilon);
        for (std::size_t c = 0; c < columns; c += lanes)
            Arithmetic::stored(out + c, (load(x + c) - mean) * factor * load(weight + c) + load(shift + c));
    }
}

template <typename Arithmetic>
void addBiasAndGelu(typename Arithmetic::Element *values, const float *bias, std::size_t rows,
                    std::size_t columns)
{
    for (std::size_t r = 0; r < rows; ++r, values += columns)
        for (std::size_t c = 0; c < columns; c += lanes)
            Arithmetic::stored(values + c, gelu(Arithmetic::loaded(values + c) + load(bias + c)));
}

template <typename Arithmetic>
constexpr TransformerKernels<typename Arithmetic::Element> kernelsOf{
    attend<Arithmetic>, addBiasAndNormalise<Arithmetic>, addBiasAndGelu<Arithmetic>};

} // namespace

} // namespace tagwright::embedding
