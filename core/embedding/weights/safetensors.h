// SPDX-License-Identifier: GPL-3.0-or-later
// Weight files: tensors in a memory-mapped .safetensors file, every number of its header checked.
// Not for what the tensors mean: that is architectures.h.
//
// Layout: 8 bytes little-endian length N; N bytes of UTF-8 JSON, one object: "__metadata__" (string to
// string) and, for each tensor, {"dtype": "F32", "shape": [...], "data_offsets": [begin, end]} counted from
// the end of the header; then the data, without holes, in C order, little-endian.
#pragma once

#include "base/files.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tagwright::embedding {

using Shape = std::vector<std::int64_t>;
/// In a shape that is asked for: any number of this dimension will do.
constexpr std::int64_t anyExtent = -1;

/// "2 × 3", or "scalar"; "any" for anyExtent.
[[nodiscard]] std::string toText(std::span<const std::int64_t> shape);

/// Bytes of an element of type "F32", "I64", …; nothing for a type that the format does not have.
[[nodiscard]] std::optional<std::uint64_t> elementSize(std::string_view dtype);

struct Tensor
{
    std::string dtype; ///< "F32", "I64", …
    Shape shape;
    std::span<const std::byte> bytes;

    [[nodiscard]] bool isFloat() const { return dtype == "F32"; }
    /// The values, if isFloat(); else nothing.
    [[nodiscard]] std::span<const float> floats() const;
};

/// Views into the file: they live as long as a copy of this does.
class Safetensors
{
public:
    /// \errors BadFormat, saying what is wrong, for anything that the format does not allow.
    [[nodiscard]] static Result<Safetensors> open(const std::filesystem::path &path);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// The whole file, e.g. to hash or to copy it.
    [[nodiscard]] std::span<const std::byte> bytes() const { return m_file->bytes(); }
    [[nodiscard]] const std::map<std::string, Tensor, std::less<>> &tensors() const { return m_tensors; }
    [[nodiscard]] const std::map<std::string, std::string, std::less<>> &metadata() const
    {
        return m_metadata;
    }
    /// Value of "__metadata__", empty if there is none of that name.
    [[nodiscard]] std::string_view metadata(std::string_view key) const;

    /// A float tensor of just this shape.
    /// \errors BadFormat "X is 2 × 3, 2 × 4 is needed"; NotFinite.
    [[nodiscard]] Result<std::span<const float>> floats(std::string_view name,
                                                        std::span<const std::int64_t> shape) const;

private:
    std::filesystem::path m_path;
    std::shared_ptr<MappedFile> m_file;
    std::map<std::string, Tensor, std::less<>> m_tensors;
    std::map<std::string, std::string, std::less<>> m_metadata;
};

/// A file that Safetensors::open reads: float tensors, in the order given.
struct NamedTensor
{
    std::string name;
    Shape shape;
    std::span<const float> values;
};
[[nodiscard]] Result<void> writeSafetensors(const std::filesystem::path &path,
                                            std::span<const NamedTensor> tensors,
                                            const std::map<std::string, std::string> &metadata);

} // namespace tagwright::embedding
