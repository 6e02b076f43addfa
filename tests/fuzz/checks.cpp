// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/checks.h"

#include "base/text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>

#include <sys/mman.h>
#include <unistd.h>

namespace tagwright::fuzz {

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s.\n", what);
    std::abort();
}

/// Reads all of them, so that the sanitizer sees bytes that are not there.
void readAll(Bytes bytes)
{
    unsigned sum = 0;
    for (const std::byte byte : bytes)
        sum += std::to_integer<unsigned>(byte);
    const volatile unsigned seen = sum;
    (void)seen;
}

void checkTensor(const embedding::StoredTensor &stored)
{
    const embedding::Tensor &tensor = stored.tensor;
    const auto size = embedding::elementSize(tensor.dtype);
    require(size.has_value(), "its type is known");
    std::uint64_t bytes = *size;
    for (const std::int64_t extent : tensor.shape) {
        require(extent >= 0, "no extent is negative");
        require(!__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(extent), &bytes),
                "its size can be counted");
    }
    require(bytes == tensor.bytes.size(), "its bytes are as many as its shape says");
    require(bytes == 0 || reinterpret_cast<std::uintptr_t>(tensor.bytes.data()) % *size == 0,
            "it is aligned to its elements");
    readAll(tensor.bytes);
    if (const auto values = embedding::asFloats(stored))
        require(values->size() == bytes / *size, "it has as many floats as elements");
    else
        require(!values.error().message.empty(), "a refusal says why");
}

void checkMessage(std::string_view message)
{
    require(!message.empty() && !message.contains('\n') && isValidUtf8(message),
            "a refusal is one line of text");
}

} // namespace

void check(const std::vector<embedding::StoredTensor> &tensors)
{
    std::set<std::string_view> names;
    for (const embedding::StoredTensor &tensor : tensors) {
        require(names.insert(tensor.name).second, "its name is its own");
        checkTensor(tensor);
    }
}

void check(embedding::Checked<embedding::TensorList> read)
{
    if (!read) {
        checkMessage(read.error());
        return;
    }
    const auto owners = read->takeOwners();
    check(read->takeTensors());
}

void check(const Result<embedding::TensorFile> &read, const std::filesystem::path &path)
{
    if (!read) {
        checkMessage(read.error().message);
        require(read.error().path == path, "a refusal names the file");
        return;
    }
    check(read->tensors());
}

MemoryFile::MemoryFile(Bytes content)
    : m_fd(::memfd_create("fuzz", MFD_CLOEXEC)), m_path("/proc/self/fd/" + std::to_string(m_fd.get()))
{
    while (!content.empty()) {
        const ssize_t n = ::write(m_fd.get(), content.data(), content.size());
        require(n > 0, "files can be kept in memory");
        content = content.subspan(static_cast<std::size_t>(n));
    }
}

} // namespace tagwright::fuzz
