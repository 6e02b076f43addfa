// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/numpy_type.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding {

Checked<NumpyType> numpyType(std::string_view name)
{
    static constexpr std::pair<std::string_view, std::string_view> types[] = {
        {"f2", "F16"}, {"f4", "F32"}, {"f8", "F64"}, {"i1", "I8"},  {"i2", "I16"}, {"i4", "I32"},
        {"i8", "I64"}, {"u1", "U8"},  {"u2", "U16"}, {"u4", "U32"}, {"u8", "U64"}, {"b1", "BOOL"}};
    NumpyType type;
    std::string_view rest = name;
    if (!rest.empty() && std::string_view("<>|").contains(rest.front())) {
        type.bigEndian = rest.front() == '>';
        rest.remove_prefix(1);
    }
    const auto *found = std::ranges::find(types, rest, &std::pair<std::string_view, std::string_view>::first);
    if (found == std::end(types))
        return wrong(fmt::format("it has an array of type {}, weights are plain numbers", shown(name)));
    type.dtype = found->second;
    return type;
}

Checked<void> addNumpyArray(TensorList &tensors, std::string_view name, NumpyType type, const Shape &shape,
                            bool fortranOrder, std::span<const std::byte> data)
{
    std::uint64_t size = elementSize(type.dtype).value();
    for (const std::int64_t extent : shape)
        if (extent < 0 || __builtin_mul_overflow(size, static_cast<std::uint64_t>(extent), &size))
            return wrong(fmt::format("array {} has a shape that cannot be", shown(name)));
    if (size != data.size())
        return wrong(fmt::format("array {} should take {} bytes by its shape but takes {}", shown(name), size,
                                 data.size()));
    const Layout layout{.dtype = type.dtype,
                        .shape = shape,
                        .strides = fortranOrder ? Layout::strideOfFortran(shape) : Layout::strideOfC(shape),
                        .bigEndian = type.bigEndian};
    return tensors.addCopy(name, layout, data);
}

} // namespace tagwright::embedding
