// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/tensor_list.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace tagwright::embedding {

namespace {

/// A product or sum that has left the numbers it can be in.
constexpr const char *tooLarge = "has a size too large to be";

bool isContiguous(const Layout &layout)
{
    const Shape plain = Layout::strideOfC(layout.shape);
    for (std::size_t d = 0; d < plain.size(); ++d)
        if (layout.shape[d] > 1 && layout.strides[d] != plain[d])
            return false;
    return true;
}

/// Bytes of the tensor. \return what is wrong with its numbers, if anything is.
/// Of an empty tensor the other extents count too: whoever multiplies them need not fear for the product.
Checked<std::uint64_t> countBytes(const Layout &layout, std::uint64_t size)
{
    if (layout.shape.size() > mostDimensions)
        return wrong("has too many dimensions");
    if (layout.strides.size() != layout.shape.size())
        return wrong("has not as many strides as dimensions");
    const auto isNegative = [](std::int64_t number) { return number < 0; };
    if (layout.offset < 0 || std::ranges::any_of(layout.shape, isNegative) ||
        std::ranges::any_of(layout.strides, isNegative))
        return wrong("has a negative size, stride or offset");
    auto bytes = static_cast<std::int64_t>(size);
    for (const std::int64_t extent : layout.shape)
        if (__builtin_mul_overflow(bytes, std::max(extent, std::int64_t{1}), &bytes))
            return wrong(tooLarge);
    return std::ranges::find(layout.shape, 0) != layout.shape.end() ? 0 : static_cast<std::uint64_t>(bytes);
}

/// Elements of the storage up to the last one of the tensor's. The layout has passed countBytes().
Checked<std::uint64_t> reach(const Layout &layout)
{
    std::int64_t last = layout.offset;
    for (std::size_t d = 0; d < layout.shape.size(); ++d) {
        std::int64_t step = 0;
        if (__builtin_mul_overflow(layout.shape[d] - 1, layout.strides[d], &step) ||
            __builtin_add_overflow(last, step, &last))
            return wrong(tooLarge);
    }
    return static_cast<std::uint64_t>(last) + 1;
}

/// Copies the tensor's elements in C order. `Size` is the element's.
template <std::size_t Size>
void gather(const Layout &layout, const std::byte *storage, std::span<std::byte> target)
{
    Shape index(layout.shape.size(), 0);
    Shape strides = layout.strides;
    for (std::size_t d = 0; d < strides.size(); ++d)
        if (layout.shape[d] == 1)
            strides[d] = 0; // it means nothing, and may be any number
    std::int64_t at = layout.offset;
    for (std::size_t written = 0; written < target.size(); written += Size) {
        std::byte *element = target.data() + written;
        std::memcpy(element, storage + static_cast<std::size_t>(at) * Size, Size);
        if (layout.bigEndian)
            std::reverse(element, element + Size);
        for (std::size_t d = index.size(); d-- > 0;) {
            at += strides[d];
            if (++index[d] < layout.shape[d])
                break;
            at -= strides[d] * layout.shape[d];
            index[d] = 0;
        }
    }
}

void copyElements(const Layout &layout, std::span<const std::byte> storage, std::span<std::byte> target,
                  std::uint64_t size)
{
    if (target.empty())
        return;
    if (isContiguous(layout) && (!layout.bigEndian || size == 1)) {
        std::memcpy(target.data(), storage.data() + static_cast<std::uint64_t>(layout.offset) * size,
                    target.size());
        return;
    }
    switch (size) {
    case 1:
        return gather<1>(layout, storage.data(), target);
    case 2:
        return gather<2>(layout, storage.data(), target);
    case 4:
        return gather<4>(layout, storage.data(), target);
    default:
        return gather<8>(layout, storage.data(), target);
    }
}

} // namespace

Shape Layout::strideOfC(std::span<const std::int64_t> shape)
{
    Shape strides(shape.size(), 1);
    for (std::size_t d = shape.size(); d-- > 1;)
        if (__builtin_mul_overflow(strides[d], shape[d], &strides[d - 1]))
            strides[d - 1] = 0; // such a shape is refused for its size
    return strides;
}

Shape Layout::strideOfFortran(std::span<const std::int64_t> shape)
{
    Shape strides = strideOfC(Shape(shape.rbegin(), shape.rend()));
    std::ranges::reverse(strides);
    return strides;
}

std::uint64_t TensorList::limitFor(std::uint64_t fileSize)
{
    constexpr std::uint64_t atLeast = 1 << 20;
    return 8 * fileSize + atLeast;
}

Checked<std::span<std::byte>> TensorList::allocate(std::uint64_t size)
{
    if (size > m_limit - m_allocated)
        return wrong("it would unfold to far more than its size");
    m_allocated += size;
    // Not make_shared: it aligns to the element, a byte; operator new aligns to whatever there is.
    const std::shared_ptr<std::byte[]> memory(new std::byte[size]);
    m_owners.push_back(memory);
    return std::span(memory.get(), size);
}

Checked<std::uint64_t> TensorList::admit(std::string_view name, const Layout &layout,
                                         std::uint64_t storageSize)
{
    const auto refuse = [&](std::string_view what) {
        return wrong(fmt::format("tensor {} {}", shown(name), what));
    };
    if (!isValidUtf8(name))
        return refuse("has a name that is not text");
    const std::uint64_t size = elementSize(layout.dtype).value();
    const auto bytes = countBytes(layout, size);
    if (!bytes)
        return refuse(bytes.error());
    if (*bytes > 0) {
        const auto needed = reach(layout);
        if (!needed || *needed > storageSize / size)
            return refuse("reaches beyond the data that is there");
    }
    if (*bytes > m_limit - m_described)
        return refuse("would unfold to far more than the file's size");
    if (!m_names.emplace(name).second)
        return refuse("is there twice");
    m_described += *bytes;
    return *bytes;
}

void TensorList::append(std::string_view name, const Layout &layout, std::span<const std::byte> bytes)
{
    m_tensors.push_back(
        {.name = std::string(name),
         .tensor = {.dtype = std::string(layout.dtype), .shape = layout.shape, .bytes = bytes}});
}

Checked<void> TensorList::addView(std::string_view name, const Layout &layout,
                                  std::span<const std::byte> storage)
{
    if (layout.bigEndian || layout.strides.size() != layout.shape.size() || !isContiguous(layout))
        return addCopy(name, layout, storage);
    TAGWRIGHT_TRY_INTO(const std::uint64_t bytes, admit(name, layout, storage.size()));
    const std::uint64_t begin =
        bytes == 0 ? 0 : static_cast<std::uint64_t>(layout.offset) * elementSize(layout.dtype).value();
    append(name, layout, storage.subspan(begin, bytes));
    return {};
}

Checked<void> TensorList::addCopy(std::string_view name, const Layout &layout,
                                  std::span<const std::byte> storage)
{
    TAGWRIGHT_TRY_INTO(const std::uint64_t bytes, admit(name, layout, storage.size()));
    TAGWRIGHT_TRY_INTO(const auto target, allocate(bytes));
    copyElements(layout, storage, target, elementSize(layout.dtype).value());
    append(name, layout, target);
    return {};
}

} // namespace tagwright::embedding
