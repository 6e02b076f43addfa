// SPDX-License-Identifier: GPL-3.0-or-later
// Each instruction set's kernels against sums in double precision.
#include "embedding/networks/torch/transformer_kernels_variants.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <random>
#include <vector>

using namespace tagwright::embedding;

namespace {

template <typename Element>
Element narrowed(float value)
{
    if constexpr (std::is_same_v<Element, float>)
        return value;
    else
        return static_cast<Bf16>((std::bit_cast<std::uint32_t>(value) + 0x8000U) >> 16U);
}

template <typename Element>
double widened(Element value)
{
    if constexpr (std::is_same_v<Element, float>)
        return static_cast<double>(value);
    else
        return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16U));
}

template <typename Element>
std::vector<Element> numbers(std::size_t count, float scale, unsigned seed)
{
    std::mt19937 engine(seed);
    std::normal_distribution<float> normal(0.0F, scale);
    std::vector<Element> values(count);
    for (Element &value : values)
        value = narrowed<Element>(normal(engine));
    return values;
}

/// softmax(q kᵀ / √d) v for one query and head.
template <typename Element>
std::vector<double> expectedAttention(const AttentionInput<Element> &input, std::size_t head,
                                      std::size_t query)
{
    const auto at = [&](std::size_t token, std::size_t part, std::size_t d) {
        const std::size_t column = part * input.embed + head * input.headDimension + d;
        return widened(input.qkv[token * 3 * input.embed + column]) + static_cast<double>(input.bias[column]);
    };
    std::vector<double> scores(input.tokens, 0.0);
    for (std::size_t t = 0; t < input.tokens; ++t) {
        for (std::size_t d = 0; d < input.headDimension; ++d)
            scores[t] += at(query, 0, d) * at(t, 1, d);
        scores[t] /= std::sqrt(static_cast<double>(input.headDimension));
    }
    const double largest = *std::ranges::max_element(scores);
    double total = 0;
    for (double &score : scores)
        total += score = std::exp(score - largest);
    std::vector<double> out(input.headDimension, 0.0);
    for (std::size_t t = 0; t < input.tokens; ++t)
        for (std::size_t d = 0; d < input.headDimension; ++d)
            out[d] += scores[t] / total * at(t, 2, d);
    return out;
}

template <typename Element>
double worstAttention(const TransformerKernels<Element> &kernels, std::size_t tokens, std::size_t queries,
                      std::size_t heads, std::size_t headDimension)
{
    const std::size_t embed = heads * headDimension;
    const auto qkv = numbers<Element>(tokens * 3 * embed, 1.5F, 1);
    const auto bias = numbers<float>(3 * embed, 0.2F, 2);
    const AttentionInput<Element> input{qkv.data(), bias.data(), tokens, queries, embed, headDimension};
    std::vector<Element> out(queries * embed);
    auto *scratch =
        static_cast<std::byte *>(std::aligned_alloc(64, (attentionScratch(tokens) + 63) / 64 * 64));
    double worst = 0;
    for (std::size_t head = 0; head < heads; ++head) {
        kernels.attend(input, head, out.data(), scratch);
        for (std::size_t q = 0; q < queries; q += 3) {
            const auto expected = expectedAttention(input, head, q);
            for (std::size_t d = 0; d < headDimension; ++d)
                worst = std::max(worst,
                                 std::abs(widened(out[q * embed + head * headDimension + d]) - expected[d]));
        }
    }
    std::free(scratch);
    return worst;
}

template <typename Element>
double worstGelu(const TransformerKernels<Element> &kernels)
{
    const std::size_t columns = 48;
    const std::size_t rows = 200;
    auto values = numbers<Element>(rows * columns, 3.0F, 3);
    const auto bias = numbers<float>(columns, 1.0F, 4);
    const auto before = values;
    kernels.addBiasAndGelu(values.data(), bias.data(), rows, columns);
    double worst = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = widened(before[i]) + static_cast<double>(bias[i % columns]);
        const double expected = x * 0.5 * (1 + std::erf(x / std::sqrt(2.0)));
        worst = std::max(worst, std::abs(widened(values[i]) - expected) / std::max(1.0, std::abs(expected)));
    }
    return worst;
}

template <typename Element>
double worstNorm(const TransformerKernels<Element> &kernels)
{
    const std::size_t columns = 48;
    const std::size_t rows = 5;
    auto x = numbers<float>(rows * columns, 2.0F, 5);
    const auto before = x;
    const auto bias = numbers<float>(columns, 1.0F, 6);
    const auto weight = numbers<float>(columns, 1.0F, 7);
    const auto shift = numbers<float>(columns, 1.0F, 8);
    std::vector<Element> out(x.size());
    kernels.addBiasAndNormalise(x.data(), bias.data(), rows, columns, 1e-6F, weight.data(), shift.data(),
                                out.data());
    double worst = 0;
    for (std::size_t r = 0; r < rows; ++r) {
        double mean = 0;
        double square = 0;
        for (std::size_t c = 0; c < columns; ++c) {
            const double value = static_cast<double>(before[r * columns + c]) + static_cast<double>(bias[c]);
            worst = std::max(worst, std::abs(static_cast<double>(x[r * columns + c]) - value));
            mean += value / columns;
            square += value * value / columns;
        }
        for (std::size_t c = 0; c < columns; ++c) {
            const double value = static_cast<double>(before[r * columns + c]) + static_cast<double>(bias[c]);
            const double expected =
                (value - mean) / std::sqrt(square - mean * mean + 1e-6) * static_cast<double>(weight[c]) +
                static_cast<double>(shift[c]);
            worst = std::max(worst, std::abs(widened(out[r * columns + c]) - expected));
        }
    }
    return worst;
}

template <typename Element>
bool agree(const TransformerKernels<Element> &kernels, double tolerance)
{
    double worst = std::max(worstGelu(kernels), worstNorm(kernels));
    for (const auto &[tokens, queries] : {std::pair{1, 1}, {14, 2}, {14, 14}, {64, 64}, {65, 7}, {330, 330}})
        for (const auto &[heads, size] : {std::pair{4, 12}, {2, 64}})
            worst = std::max(worst,
                             worstAttention(kernels, static_cast<std::size_t>(tokens),
                                            static_cast<std::size_t>(queries),
                                            static_cast<std::size_t>(heads), static_cast<std::size_t>(size)));
    qInfo("largest difference %.2g (at most %.0e)", worst, tolerance);
    return worst <= tolerance;
}

constexpr double floatTolerance = 5e-6;
constexpr double bf16Tolerance = 4e-2; // 8 bits of values up to 5

} // namespace

class TestTransformerKernels : public QObject
{
    Q_OBJECT

private slots:
    void anyProcessor() { QVERIFY(agree(*baselineKernels(), floatTolerance)); }

    void chosenForThisProcessor() { QVERIFY(agree(floatKernels(), floatTolerance)); }

#ifdef __x86_64__
    void avx2()
    {
        if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
            QSKIP("this processor has no AVX2");
        QVERIFY(agree(*avx2Kernels(), floatTolerance));
    }
#endif

    void bf16()
    {
        if (!bf16Kernels())
            QSKIP("this processor does not multiply bfloat16");
        QVERIFY(agree(*bf16Kernels(), bf16Tolerance));
    }
};

QTEST_APPLESS_MAIN(TestTransformerKernels)
#include "tst_transformer_kernels.moc"
