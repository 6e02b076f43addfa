// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of everything that a reader makes of a file, however hostile. Whatever does not hold aborts,
// which libFuzzer reports like a crash, with the input.
#pragma once

#include "base/files.h"
#include "embedding/weights/containers/tensor_list.h"
#include "embedding/weights/tensor_file.h"

namespace tagwright::fuzz {

using Bytes = std::span<const std::byte>;

[[nodiscard]] inline Bytes asBytes(const std::uint8_t *data, std::size_t size)
{
    return std::as_bytes(std::span(data, size));
}

/// Every tensor has just the bytes that its shape asks for, aligned, all of them readable, under a name of
/// its own; or there is a refusal in one line.
void check(const std::vector<embedding::StoredTensor> &tensors);
void check(embedding::Checked<embedding::TensorList> read);
void check(const Result<embedding::TensorFile> &read, const std::filesystem::path &path);

/// A file in memory that has a path, for readers that open one.
class MemoryFile
{
public:
    explicit MemoryFile(Bytes content);
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    FileDescriptor m_fd;
    std::filesystem::path m_path;
};

} // namespace tagwright::fuzz
