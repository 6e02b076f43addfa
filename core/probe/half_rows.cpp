// SPDX-License-Identifier: GPL-3.0-or-later
// Highway compiles this file once for each instruction set that it knows.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "probe/half_rows.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "probe/half_rows.h"

HWY_BEFORE_NAMESPACE();
namespace tagwright::probe::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Wide = hn::ScalableTag<float>;
using Half = hn::Rebind<hwy::float16_t, Wide>;

/// One number behind the last whole vector.
float tail(const hwy::float16_t *half)
{
    return static_cast<float>(Eigen::numext::bit_cast<Eigen::half>(*half));
}

void widenRow(const hwy::float16_t *halves, float *out, std::size_t n)
{
    const Wide wide;
    const Half half;
    const std::size_t lanes = hn::Lanes(wide);
    std::size_t i = 0;
    for (; i + lanes <= n; i += lanes)
        hn::StoreU(hn::PromoteTo(wide, hn::LoadU(half, halves + i)), wide, out + i);
    for (; i < n; ++i)
        out[i] = tail(halves + i);
}

float dotRow(const hwy::float16_t *halves, const float *weights, std::size_t n)
{
    const Wide wide;
    const Half half;
    const std::size_t lanes = hn::Lanes(wide);
    // Four sums, so that additions need not wait for each other.
    auto a = hn::Zero(wide);
    auto b = a;
    auto c = a;
    auto d = a;
    std::size_t i = 0;
    const auto part = [&](std::size_t at)
                          HWY_ATTR { return hn::PromoteTo(wide, hn::LoadU(half, halves + at)); };
    for (; i + 4 * lanes <= n; i += 4 * lanes) {
        a = hn::MulAdd(part(i), hn::LoadU(wide, weights + i), a);
        b = hn::MulAdd(part(i + lanes), hn::LoadU(wide, weights + i + lanes), b);
        c = hn::MulAdd(part(i + 2 * lanes), hn::LoadU(wide, weights + i + 2 * lanes), c);
        d = hn::MulAdd(part(i + 3 * lanes), hn::LoadU(wide, weights + i + 3 * lanes), d);
    }
    for (; i + lanes <= n; i += lanes)
        a = hn::MulAdd(part(i), hn::LoadU(wide, weights + i), a);
    float sum = hn::GetLane(hn::SumOfLanes(wide, hn::Add(hn::Add(a, b), hn::Add(c, d))));
    for (; i < n; ++i)
        sum += tail(halves + i) * weights[i];
    return sum;
}

} // namespace tagwright::probe::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tagwright::probe {

HWY_EXPORT(widenRow);
HWY_EXPORT(dotRow);

namespace {

const hwy::float16_t *data(std::span<const Eigen::half> halves)
{
    static_assert(sizeof(Eigen::half) == sizeof(hwy::float16_t));
    return reinterpret_cast<const hwy::float16_t *>(halves.data());
}

} // namespace

void widen(std::span<const Eigen::half> halves, std::span<float> out)
{
    HWY_DYNAMIC_DISPATCH(widenRow)(data(halves), out.data(), halves.size());
}

Eigen::MatrixXf widened(const HalfMatrix &columns, Eigen::Index first, Eigen::Index count)
{
    Eigen::MatrixXf wide(columns.rows(), count);
    const auto size = static_cast<std::size_t>(wide.size());
    if (size > 0)
        widen({columns.col(first).data(), size}, {wide.data(), size});
    return wide;
}

float dot(std::span<const Eigen::half> halves, std::span<const float> weights)
{
    return HWY_DYNAMIC_DISPATCH(dotRow)(data(halves), weights.data(), halves.size());
}

} // namespace tagwright::probe
#endif
