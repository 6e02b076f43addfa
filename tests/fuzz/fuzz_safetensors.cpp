// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors. Changes are to the header alone or to the data alone, and the length in front of the header is
// put right: else nearly all of them end there.
#include "fuzz/checks.h"

#include <algorithm>
#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t mostSize);

namespace {

constexpr std::size_t lengthSize = sizeof(std::uint64_t);

/// The length of the header if that lies within the file.
std::optional<std::size_t> headerLength(std::span<const std::uint8_t> file)
{
    std::uint64_t length = 0;
    if (file.size() < lengthSize)
        return std::nullopt;
    std::memcpy(&length, file.data(), lengthSize);
    return length <= file.size() - lengthSize ? std::optional<std::size_t>(length) : std::nullopt;
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t mostSize,
                                               unsigned seed)
{
    const auto length = headerLength({data, size});
    if (!length || seed % 8 == 0)
        return LLVMFuzzerMutate(data, size, mostSize);
    if (seed % 8 == 1) {
        const std::size_t start = lengthSize + *length;
        return start + LLVMFuzzerMutate(data + start, size - start, mostSize - start);
    }
    const std::vector<std::uint8_t> tensors(data + lengthSize + *length, data + size);
    const std::size_t most = mostSize - lengthSize - tensors.size();
    const std::uint64_t changed = LLVMFuzzerMutate(data + lengthSize, *length, most);
    std::memcpy(data, &changed, lengthSize);
    std::ranges::copy(tensors, data + lengthSize + changed);
    return lengthSize + changed + tensors.size();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tagwright;
    const fuzz::MemoryFile file(fuzz::asBytes(data, size));
    fuzz::check(embedding::TensorFile::read(file.path()), file.path());
    if (const auto opened = embedding::Safetensors::open(file.path()))
        for (const auto &[name, tensor] : opened->tensors())
            (void)opened->floats(name, tensor.shape);
    return 0;
}
