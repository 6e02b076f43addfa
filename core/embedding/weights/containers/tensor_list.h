// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of foreign weight files fill: tensors, and the memory that they lie in, which is limited.
// Here every shape, stride and offset out of a file is checked against the bytes that there are.
#pragma once

#include "embedding/weights/safetensors.h"
#include "embedding/weights/tensor_file.h"

#include <expected>
#include <set>

namespace tagwright::embedding {

/// What a reader finds, or what is wrong with the file: a clause that follows "Not usable as a …: ".
template <typename T>
using Checked = std::expected<T, std::string>;

[[nodiscard]] inline std::unexpected<std::string> wrong(std::string what)
{
    return std::unexpected(std::move(what));
}

/// More dimensions than any network's weights have; it keeps small files from having large shapes.
constexpr std::size_t mostDimensions = 16;

/// Which elements of a storage make up a tensor.
struct Layout
{
    std::string_view dtype; ///< "F32", …
    Shape shape;
    std::int64_t offset = 0; ///< in elements, as are the strides
    Shape strides;
    bool bigEndian = false;

    [[nodiscard]] static Shape strideOfC(std::span<const std::int64_t> shape);
    [[nodiscard]] static Shape strideOfFortran(std::span<const std::int64_t> shape);
};

class TensorList
{
public:
    /// What a file of this size may take in memory, tensors counted as if none shared their bytes: weights
    /// hardly compress, and few share storage, so eightfold is generous; the constant is for tiny files.
    [[nodiscard]] static std::uint64_t limitFor(std::uint64_t fileSize);

    explicit TensorList(std::uint64_t limit) : m_limit(limit) {}

    /// Memory that lives as long as the tensors, aligned for any element type.
    [[nodiscard]] Checked<std::span<std::byte>> allocate(std::uint64_t size);
    /// A tensor in memory of this list: no copy, unless its elements are to be put in order.
    [[nodiscard]] Checked<void> addView(std::string_view name, const Layout &layout,
                                        std::span<const std::byte> storage);
    [[nodiscard]] Checked<void> addCopy(std::string_view name, const Layout &layout,
                                        std::span<const std::byte> storage);

    [[nodiscard]] bool empty() const { return m_tensors.empty(); }
    [[nodiscard]] std::vector<StoredTensor> takeTensors() { return std::move(m_tensors); }
    [[nodiscard]] std::vector<std::shared_ptr<const void>> takeOwners() { return std::move(m_owners); }

private:
    [[nodiscard]] Checked<std::uint64_t> admit(std::string_view name, const Layout &layout,
                                               std::uint64_t storageSize);
    void append(std::string_view name, const Layout &layout, std::span<const std::byte> bytes);

    std::uint64_t m_limit;
    std::uint64_t m_allocated = 0;
    std::uint64_t m_described = 0;
    std::vector<StoredTensor> m_tensors;
    std::vector<std::shared_ptr<const void>> m_owners;
    std::set<std::string, std::less<>> m_names;
};

} // namespace tagwright::embedding
