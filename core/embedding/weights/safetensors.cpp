// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/safetensors.h"

#include "base/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstring>
#include <optional>
#include <set>

namespace tagwright::embedding {

static_assert(std::endian::native == std::endian::little, "weights are mapped as they lie in the file");

namespace {

constexpr std::size_t lengthSize = 8;
constexpr std::uint64_t longestHeader = 100'000'000;
constexpr std::string_view metadataKey = "__metadata__";
/// The deepest thing of a header is a number in an array in a tensor.
constexpr int deepest = 4;

/// Parses the header; the parser itself would take the last one of two equal names, and any depth.
/// \return the object, or what is wrong.
std::expected<nlohmann::json, std::string> parseHeader(std::string_view text)
{
    std::string problem;
    std::vector<std::set<std::string>> names;
    const auto watch = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json &value) {
        using Event = nlohmann::json::parse_event_t;
        if (depth > deepest && problem.empty())
            problem = "its header is nested too deeply";
        if (!problem.empty())
            return false;
        if (event == Event::object_start)
            names.emplace_back();
        else if (event == Event::object_end)
            names.pop_back();
        else if (event == Event::key && !names.back().insert(value.get<std::string>()).second)
            problem = fmt::format("\"{}\" is there twice", shown(value.get<std::string>()));
        return true;
    };
    nlohmann::json header = nlohmann::json::parse(text, watch, false);
    if (!problem.empty())
        return std::unexpected(problem);
    if (header.is_discarded())
        return std::unexpected("its header is not valid JSON");
    if (!header.is_object())
        return std::unexpected("its header is not a JSON object");
    return header;
}

/// A list of non-negative whole numbers, or nothing.
std::optional<std::vector<std::uint64_t>> naturals(const nlohmann::json &object, const char *key)
{
    const auto list = object.find(key);
    if (list == object.end() || !list->is_array())
        return std::nullopt;
    std::vector<std::uint64_t> numbers;
    for (const auto &number : *list) {
        if (!number.is_number_unsigned())
            return std::nullopt;
        numbers.push_back(number.get<std::uint64_t>());
    }
    return numbers;
}

/// Bytes that a tensor takes, or nothing if that is more than 63 bits can count.
std::optional<std::uint64_t> byteCount(std::span<const std::uint64_t> shape, std::uint64_t size)
{
    std::uint64_t bytes = size;
    for (const std::uint64_t extent : shape)
        if (extent > static_cast<std::uint64_t>(INT64_MAX) || __builtin_mul_overflow(bytes, extent, &bytes))
            return std::nullopt;
    return bytes > static_cast<std::uint64_t>(INT64_MAX) ? std::nullopt : std::optional(bytes);
}

/// Reads one tensor's entry. \return the tensor, or what is wrong with it.
std::expected<Tensor, std::string> readTensor(const nlohmann::json &entry, std::span<const std::byte> data)
{
    if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string())
        return std::unexpected("has no element type");
    Tensor tensor{.dtype = entry["dtype"].get<std::string>(), .shape = {}, .bytes = {}};
    const auto size = elementSize(tensor.dtype);
    if (!size)
        return std::unexpected(fmt::format("has the unknown element type {}", shown(tensor.dtype)));
    const auto shape = naturals(entry, "shape");
    if (!shape)
        return std::unexpected("has a shape that is not a list of whole numbers");
    const auto offsets = naturals(entry, "data_offsets");
    if (!offsets || offsets->size() != 2)
        return std::unexpected("has offsets that are not two whole numbers");
    const std::uint64_t begin = offsets->front();
    const std::uint64_t end = offsets->back();
    if (begin > end || end > data.size())
        return std::unexpected("lies outside of the file's data");
    const auto needed = byteCount(*shape, *size);
    if (!needed)
        return std::unexpected("has a shape too large to be");
    if (*needed != end - begin)
        return std::unexpected(
            fmt::format("should take {} bytes by its shape but takes {}", *needed, end - begin));
    tensor.shape.assign(shape->begin(), shape->end());
    tensor.bytes = data.subspan(begin, end - begin);
    if (!tensor.bytes.empty() && reinterpret_cast<std::uintptr_t>(tensor.bytes.data()) % *size != 0)
        return std::unexpected("is not aligned to its element type");
    return tensor;
}

/// What lies between the tensors or after them, if anything does.
std::optional<std::string> findHole(const std::map<std::string, Tensor, std::less<>> &tensors,
                                    std::span<const std::byte> data)
{
    std::vector<std::span<const std::byte>> pieces;
    pieces.reserve(tensors.size());
    for (const auto &[name, tensor] : tensors)
        pieces.push_back(tensor.bytes);
    std::ranges::sort(pieces, {}, [](auto piece) { return std::pair(piece.data(), piece.size()); });
    const std::byte *at = data.data();
    for (const auto piece : pieces) {
        if (piece.empty())
            continue;
        if (piece.data() < at)
            return "two of its tensors overlap";
        if (piece.data() > at)
            return "it has bytes that belong to no tensor";
        at = piece.data() + piece.size();
    }
    if (at != data.data() + data.size())
        return "it has bytes after its last tensor";
    return std::nullopt;
}

} // namespace

std::optional<std::uint64_t> elementSize(std::string_view dtype)
{
    static constexpr std::pair<std::string_view, std::uint64_t> sizes[] = {
        {"BOOL", 1}, {"U8", 1},  {"I8", 1},  {"U16", 2}, {"I16", 2}, {"F16", 2}, {"BF16", 2},
        {"U32", 4},  {"I32", 4}, {"F32", 4}, {"U64", 8}, {"I64", 8}, {"F64", 8}};
    const auto *found = std::ranges::find(sizes, dtype, &std::pair<std::string_view, std::uint64_t>::first);
    return found == std::end(sizes) ? std::nullopt : std::optional(found->second);
}

std::string toText(std::span<const std::int64_t> shape)
{
    std::string text;
    for (const std::int64_t extent : shape)
        text += fmt::format("{}{}", text.empty() ? "" : " × ",
                            extent == anyExtent ? "any" : std::to_string(extent));
    return shape.empty() ? "scalar" : text;
}

std::span<const float> Tensor::floats() const
{
    if (!isFloat())
        return {};
    return {reinterpret_cast<const float *>(bytes.data()), bytes.size() / sizeof(float)};
}

Result<Safetensors> Safetensors::open(const std::filesystem::path &path)
{
    const auto bad = [&](std::string_view what) {
        return fail(ErrorCode::BadFormat, fmt::format("Not a usable safetensors file: {}.", what), path);
    };
    auto mapped = MappedFile::open(path);
    if (!mapped)
        return std::unexpected(mapped.error());
    Safetensors file;
    file.m_path = path;
    file.m_file = std::make_shared<MappedFile>(std::move(*mapped));
    const std::span<const std::byte> bytes = file.bytes();
    if (bytes.size() < lengthSize)
        return bad("it is too short");
    std::uint64_t headerSize = 0;
    std::memcpy(&headerSize, bytes.data(), lengthSize);
    if (headerSize > longestHeader)
        return bad("its header claims to be over 100 MB long");
    if (headerSize > bytes.size() - lengthSize)
        return bad("its header claims to be longer than the file");

    const auto header = parseHeader({reinterpret_cast<const char *>(bytes.data()) + lengthSize, headerSize});
    if (!header)
        return bad(header.error());
    const auto data = bytes.subspan(lengthSize + headerSize);
    for (const auto &[name, entry] : header->items()) {
        if (name == metadataKey) {
            if (!entry.is_object())
                return bad("its metadata is not an object");
            for (const auto &[key, value] : entry.items()) {
                if (!value.is_string())
                    return bad("its metadata holds something other than text");
                file.m_metadata.emplace(key, value.get<std::string>());
            }
            continue;
        }
        auto tensor = readTensor(entry, data);
        if (!tensor)
            return bad(fmt::format("tensor {} {}", shown(name), tensor.error()));
        file.m_tensors.emplace(name, std::move(*tensor));
    }
    if (const auto hole = findHole(file.m_tensors, data))
        return bad(*hole);
    return file;
}

std::string_view Safetensors::metadata(std::string_view key) const
{
    const auto found = m_metadata.find(key);
    return found == m_metadata.end() ? std::string_view{} : std::string_view(found->second);
}

Result<std::span<const float>> Safetensors::floats(std::string_view name,
                                                   std::span<const std::int64_t> shape) const
{
    const auto found = m_tensors.find(name);
    if (found == m_tensors.end())
        return fail(ErrorCode::BadFormat, fmt::format("Tensor {} is missing.", name), m_path);
    const Tensor &tensor = found->second;
    if (!tensor.isFloat())
        return fail(ErrorCode::BadFormat, fmt::format("Tensor {} is {}, F32 is needed.", name, tensor.dtype),
                    m_path);
    if (!std::ranges::equal(tensor.shape, shape))
        return fail(ErrorCode::BadFormat,
                    fmt::format("Tensor {} is {}, {} is needed.", name, toText(tensor.shape), toText(shape)),
                    m_path);
    const auto values = tensor.floats();
    if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); }))
        return fail(ErrorCode::NotFinite, fmt::format("Tensor {} holds NaN or infinity.", name), m_path);
    return values;
}

Result<void> writeSafetensors(const std::filesystem::path &path, std::span<const NamedTensor> tensors,
                              const std::map<std::string, std::string> &metadata)
{
    nlohmann::ordered_json header;
    if (!metadata.empty())
        header[std::string(metadataKey)] = metadata;
    std::size_t offset = 0;
    for (const NamedTensor &tensor : tensors) {
        const std::size_t end = offset + tensor.values.size_bytes();
        header[tensor.name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = header.is_null() ? "{}" : header.dump();
    text.append((lengthSize - text.size() % lengthSize) % lengthSize, ' ');
    const std::uint64_t headerSize = text.size();
    std::string start(lengthSize, '\0');
    std::memcpy(start.data(), &headerSize, lengthSize);
    start += text;
    std::vector<std::string_view> pieces{start};
    for (const NamedTensor &tensor : tensors)
        pieces.emplace_back(reinterpret_cast<const char *>(tensor.values.data()), tensor.values.size_bytes());
    return writeFileAtomically(path, pieces);
}

} // namespace tagwright::embedding
