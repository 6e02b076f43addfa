// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/converted_tensor.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tagwright::embedding {

Result<ConvertedTensor> ConvertedTensor::of(const StoredTensor &stored, const std::filesystem::path &path)
{
    ConvertedTensor tensor;
    tensor.m_name = stored.name;
    tensor.m_shape = stored.tensor.shape;
    const bool aligned = reinterpret_cast<std::uintptr_t>(stored.tensor.bytes.data()) % alignof(float) == 0;
    if (!stored.tensor.isFloat() || !aligned) {
        auto values = asFloats(stored);
        if (!values)
            return fail(values.error().code, values.error().message, path);
        tensor.m_copy = std::move(*values);
        tensor.m_copied = true;
        return tensor;
    }
    tensor.m_view = stored.tensor.floats();
    if (!std::ranges::all_of(tensor.m_view, [](float value) { return std::isfinite(value); }))
        return fail(ErrorCode::NotFinite, fmt::format("Tensor {} holds NaN or infinity.", stored.name), path);
    return tensor;
}

ConvertedTensor::ConvertedTensor(Shape shape, std::vector<float> values)
    : m_shape(std::move(shape)), m_copy(std::move(values)), m_copied(true)
{
}

ConvertedTensor ConvertedTensor::permuted(std::span<const std::size_t> order) const
{
    assert(order.size() == m_shape.size());
    const std::size_t rank = order.size();
    std::vector<std::size_t> strides(rank, 1); // of the old dimensions
    for (std::size_t i = rank; i-- > 1;)
        strides[i - 1] = strides[i] * static_cast<std::size_t>(m_shape[i]);
    Shape shape(rank);
    for (std::size_t i = 0; i < rank; ++i)
        shape[i] = m_shape[order[i]];

    const auto old = values();
    std::vector<float> copy;
    copy.reserve(old.size());
    std::vector<std::int64_t> index(rank, 0); // of the new dimensions
    std::size_t at = 0;
    while (copy.size() < old.size()) {
        copy.push_back(old[at]);
        for (std::size_t i = rank; i-- > 0;) {
            at += strides[order[i]];
            if (++index[i] < shape[i])
                break;
            at -= strides[order[i]] * static_cast<std::size_t>(shape[i]);
            index[i] = 0;
        }
    }
    ConvertedTensor result(std::move(shape), std::move(copy));
    result.m_name = m_name;
    return result;
}

} // namespace tagwright::embedding
