// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/tensor_file.h"

#include "base/text.h"
#include "embedding/weights/containers/gzip.h"
#include "embedding/weights/containers/keras_file.h"
#include "embedding/weights/containers/npz_file.h"
#include "embedding/weights/containers/torch_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace tagwright::embedding {

namespace {

/// What a gzip'd file may hold, and what its tensors may take.
constexpr std::uint64_t mostUnpacked = std::uint64_t{512} << 20;

std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

bool isZip(std::string_view start)
{
    using namespace std::string_view_literals;
    return start.starts_with("PK\x03\x04"sv) || start.starts_with("PK\x05\x06"sv); // the latter: empty
}

bool isHdf5(std::string_view start)
{
    return start.starts_with("\x89HDF\r\n\x1a\n");
}

/// A pickle of protocol 2 to 5.
bool isPickle(std::string_view start)
{
    return start.size() >= 2 && start[0] == '\x80' && start[1] >= 2 && start[1] <= 5;
}

/// The length of a header, then the header: looked for before a pickle, as the length can begin like one.
bool isSafetensors(std::string_view start)
{
    return start.size() > sizeof(std::uint64_t) && start[sizeof(std::uint64_t)] == '{';
}

/// What people end up with instead of a weight file, in words for them.
std::string whatElse(std::string_view text)
{
    if (text.empty())
        return "The file is empty: the download went wrong.";
    const std::string start = asciiLower(trimmed(text.substr(0, 1024)));
    if (start.starts_with('<') &&
        (start.contains("<!doctype html") || start.contains("<html") || start.starts_with("<?xml")))
        return "This is a web page, not a weight file: the download went wrong.";
    if (start.starts_with("version https://git-lfs"))
        return "This only says where the weight file is (Git LFS): download the file itself.";
    return "This is no weight file that can be read: PyTorch, NumPy (.npz), Keras (HDF5) or safetensors.";
}

struct Contents
{
    Container container;
    TensorList tensors;
};

std::unexpected<std::string> notUsable(std::string_view as, std::string_view why)
{
    return wrong(fmt::format("Not usable as {}: {}.", as, why));
}

Checked<Contents> contentsAs(Container container, Checked<TensorList> tensors)
{
    if (!tensors)
        return notUsable(describe(container), tensors.error());
    if (tensors->empty())
        return notUsable(describe(container), "there is no tensor in it");
    return Contents{.container = container, .tensors = std::move(*tensors)};
}

Checked<Contents> readZip(std::span<const std::byte> bytes)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return notUsable("a zip archive", archive.error());
    if (isTorchZip(*archive))
        return contentsAs(Container::TorchZip, readTorchZip(*archive, bytes.size()));
    if (isNpz(*archive))
        return contentsAs(Container::Npz, readNpz(*archive, bytes.size()));
    return notUsable("a zip archive", "it holds neither PyTorch's nor NumPy's weights");
}

/// Any container but safetensors, which is mapped and not copied.
Checked<Contents> readInMemory(std::span<const std::byte> bytes)
{
    const std::string_view text = asText(bytes);
    if (isZip(text))
        return readZip(bytes);
    if (isHdf5(text))
        return contentsAs(Container::Keras, readKeras(bytes));
    if (isPickle(text))
        return contentsAs(Container::TorchLegacy, readTorchLegacy(bytes));
    return wrong(whatElse(text));
}

/// Tensors in the order of their bytes.
std::vector<StoredTensor> inFileOrder(const Safetensors &file)
{
    std::vector<StoredTensor> tensors;
    for (const auto &[name, tensor] : file.tensors())
        tensors.push_back({.name = name, .tensor = tensor});
    std::ranges::stable_sort(tensors, {}, [](const StoredTensor &t) { return t.tensor.bytes.data(); });
    return tensors;
}

/// IEEE 754 binary16, exactly.
float fromHalf(std::uint16_t bits)
{
    const bool isNegative = (bits & 0x8000) != 0;
    const int exponent = bits >> 10 & 0x1F;
    const int fraction = bits & 0x3FF;
    float size = 0;
    if (exponent == 0x1F)
        size =
            fraction == 0 ? std::numeric_limits<float>::infinity() : std::numeric_limits<float>::quiet_NaN();
    else if (exponent == 0)
        size = std::ldexp(static_cast<float>(fraction), -24);
    else
        size = std::ldexp(static_cast<float>(fraction | 0x400), exponent - 25);
    return isNegative ? -size : size;
}

/// The upper half of a float.
float fromBFloat16(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

/// Infinite if it is too large for a float.
float fromDouble(double value)
{
    return std::abs(value) <= static_cast<double>(std::numeric_limits<float>::max())
               ? static_cast<float>(value)
               : std::numeric_limits<float>::infinity();
}

template <typename Stored, typename Convert>
std::vector<float> converted(std::span<const std::byte> bytes, Convert convert)
{
    std::vector<float> values(bytes.size() / sizeof(Stored));
    for (std::size_t i = 0; i < values.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, bytes.data() + i * sizeof stored, sizeof stored);
        values[i] = convert(stored);
    }
    return values;
}

std::optional<std::vector<float>> floatsOf(const Tensor &tensor)
{
    if (tensor.dtype == "F32")
        return converted<float>(tensor.bytes, [](float value) { return value; });
    if (tensor.dtype == "F64")
        return converted<double>(tensor.bytes, fromDouble);
    if (tensor.dtype == "F16")
        return converted<std::uint16_t>(tensor.bytes, fromHalf);
    if (tensor.dtype == "BF16")
        return converted<std::uint16_t>(tensor.bytes, fromBFloat16);
    return std::nullopt;
}

} // namespace

std::string_view describe(Container container)
{
    switch (container) {
    case Container::Safetensors:
        return "a safetensors file";
    case Container::TorchZip:
        return "a PyTorch zip file";
    case Container::TorchLegacy:
        return "a PyTorch file of the old format";
    case Container::Npz:
        return "a NumPy archive";
    case Container::Keras:
        return "a Keras weight file";
    }
    return "a weight file";
}

Result<TensorFile> TensorFile::read(const std::filesystem::path &path)
{
    TAGWRIGHT_TRY_INTO(auto mapped, MappedFile::open(path));
    TensorFile file;
    file.m_path = path;
    std::span<const std::byte> bytes = mapped.bytes();
    if (isSafetensors(asText(bytes)) && !isZip(asText(bytes))) {
        TAGWRIGHT_TRY_INTO(auto opened, Safetensors::open(path));
        const auto owner = std::make_shared<const Safetensors>(std::move(opened));
        file.m_tensors = inFileOrder(*owner);
        file.m_metadata = owner->metadata();
        file.m_owners = {owner};
        return file;
    }
    std::vector<std::byte> unpacked;
    if (isGzip(bytes)) {
        auto inside = gunzip(bytes, mostUnpacked);
        if (!inside)
            return fail(ErrorCode::BadFormat, fmt::format("Not usable as a gzip'd file: {}.", inside.error()),
                        path);
        unpacked = std::move(*inside);
        bytes = unpacked;
    }
    auto contents = readInMemory(bytes);
    if (!contents)
        return fail(ErrorCode::BadFormat, contents.error(), path);
    file.m_container = contents->container;
    file.m_tensors = contents->tensors.takeTensors();
    file.m_owners = contents->tensors.takeOwners();
    return file;
}

const Tensor *TensorFile::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_tensors, name, &StoredTensor::name);
    return found == m_tensors.end() ? nullptr : &found->tensor;
}

Result<std::vector<float>> asFloats(const StoredTensor &tensor)
{
    auto values = floatsOf(tensor.tensor);
    if (!values)
        return fail(ErrorCode::BadFormat, fmt::format("Tensor {} is {}, a float type is needed.",
                                                      shown(tensor.name), tensor.tensor.dtype));
    if (!std::ranges::all_of(*values, [](float value) { return std::isfinite(value); }))
        return fail(ErrorCode::NotFinite,
                    fmt::format("Tensor {} holds NaN, infinity or numbers too large.", shown(tensor.name)));
    return *std::move(values);
}

} // namespace tagwright::embedding
