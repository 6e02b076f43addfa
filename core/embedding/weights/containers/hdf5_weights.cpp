// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/hdf5_weights.h"

#include "base/text.h"

#include <fmt/format.h>
#include <hdf5.h>
#include <hdf5_hl.h>

#include <algorithm>

namespace tagwright::embedding {

namespace {

constexpr const char *layerNames = "layer_names";
constexpr const char *weightNames = "weight_names";
constexpr const char *modelGroup = "model_weights";
/// A network has some hundred layers, with names of some dozen letters.
constexpr std::size_t mostNames = 10'000;
constexpr std::size_t longestName = 1'000;

/// An identifier of the library that closes itself.
class Handle
{
public:
    using Close = herr_t (*)(hid_t);
    Handle(hid_t id, Close close) : m_id(id), m_close(close) {}
    Handle(Handle &&other) noexcept : m_id(std::exchange(other.m_id, -1)), m_close(other.m_close) {}
    Handle &operator=(Handle &&other) = delete;
    ~Handle()
    {
        if (isValid())
            m_close(m_id);
    }
    [[nodiscard]] hid_t get() const { return m_id; }
    [[nodiscard]] bool isValid() const { return m_id >= 0; }

private:
    hid_t m_id;
    Close m_close;
};

/// The element types that weights have, and whether the library puts their bytes in order.
struct ElementType
{
    std::string_view dtype;
    hid_t little;
    hid_t big;
};

/// 16-bit floats have no name in the library.
Handle halfType(hid_t order)
{
    Handle type(H5Tcopy(order), H5Tclose);
    H5Tset_fields(type.get(), 15, 10, 5, 0, 10);
    H5Tset_size(type.get(), 2);
    H5Tset_ebias(type.get(), 15);
    return type;
}

/// The type of a dataset's elements as they are to be in memory.
struct Wanted
{
    std::string_view dtype;
    Handle type;
};

std::optional<Wanted> wantedType(hid_t stored)
{
    const ElementType types[] = {
        {"F32", H5T_IEEE_F32LE, H5T_IEEE_F32BE}, {"F64", H5T_IEEE_F64LE, H5T_IEEE_F64BE},
        {"I8", H5T_STD_I8LE, H5T_STD_I8BE},      {"I16", H5T_STD_I16LE, H5T_STD_I16BE},
        {"I32", H5T_STD_I32LE, H5T_STD_I32BE},   {"I64", H5T_STD_I64LE, H5T_STD_I64BE},
        {"U8", H5T_STD_U8LE, H5T_STD_U8BE}};
    for (const ElementType &type : types)
        if (H5Tequal(stored, type.little) > 0 || H5Tequal(stored, type.big) > 0)
            return Wanted{type.dtype, Handle(H5Tcopy(type.little), H5Tclose)};
    for (const hid_t order : {H5T_IEEE_F32LE, H5T_IEEE_F32BE})
        if (H5Tequal(stored, halfType(order).get()) > 0)
            return Wanted{"F16", halfType(H5T_IEEE_F32LE)};
    return std::nullopt;
}

std::unexpected<std::string> damaged()
{
    return wrong("it is cut short or damaged");
}

/// An attribute that lists names: a vector of strings of one length, or anything empty.
Checked<std::vector<std::string>> readNames(hid_t object, const char *attributeName)
{
    if (H5Aexists(object, attributeName) <= 0)
        return wrong(fmt::format("it has no list {}, it is not of Keras's save_weights", attributeName));
    const Handle attribute(H5Aopen(object, attributeName, H5P_DEFAULT), H5Aclose);
    const Handle space(H5Aget_space(attribute.get()), H5Sclose);
    const Handle type(H5Aget_type(attribute.get()), H5Tclose);
    const hssize_t count = H5Sget_simple_extent_npoints(space.get());
    if (count == 0)
        return std::vector<std::string>{};
    const std::size_t length = H5Tget_size(type.get());
    if (count < 0 || static_cast<std::size_t>(count) > mostNames || H5Tget_class(type.get()) != H5T_STRING ||
        H5Tis_variable_str(type.get()) != 0 || length == 0 || length > longestName)
        return wrong(fmt::format("its list {} is not one of fixed-length names", attributeName));
    std::vector<char> characters(static_cast<std::size_t>(count) * length);
    if (H5Aread(attribute.get(), type.get(), characters.data()) < 0)
        return damaged();
    std::vector<std::string> names;
    for (auto at = characters.begin(); at != characters.end(); at += static_cast<std::ptrdiff_t>(length)) {
        std::string name(at, std::find(at, at + static_cast<std::ptrdiff_t>(length), '\0'));
        name.erase(name.find_last_not_of(' ') + 1);
        names.push_back(std::move(name));
    }
    return names;
}

/// Whether the path leads through plain links of this file only, never into another file.
bool isInFile(hid_t group, const std::string &path)
{
    for (std::size_t end = path.find('/'); true; end = path.find('/', end + 1)) {
        const std::string part = path.substr(0, end);
        H5L_info_t info;
        if (!part.empty() &&
            (H5Lget_info(group, part.c_str(), &info, H5P_DEFAULT) < 0 || info.type != H5L_TYPE_HARD))
            return false;
        if (end == std::string::npos)
            return true;
    }
}

std::optional<Shape> shapeOf(hid_t space)
{
    const int rank = H5Sget_simple_extent_ndims(space);
    if (rank < 0 || static_cast<std::size_t>(rank) > mostDimensions)
        return std::nullopt;
    std::vector<hsize_t> extents(static_cast<std::size_t>(rank));
    if (rank > 0 && H5Sget_simple_extent_dims(space, extents.data(), nullptr) < 0)
        return std::nullopt;
    if (std::ranges::any_of(extents, [](hsize_t extent) { return extent > INT64_MAX; }))
        return std::nullopt;
    return Shape(extents.begin(), extents.end());
}

/// Whether all that is stored of a dataset lies in this file, in chunks no larger than the dataset.
/// (One that was never written has nothing stored, and is all of its fill value.)
bool isStoredInFile(hid_t dataset, std::uint64_t size, std::uint64_t fileSize)
{
    const Handle creation(H5Dget_create_plist(dataset), H5Pclose);
    const H5D_layout_t layout = H5Pget_layout(creation.get());
    if (H5Pget_external_count(creation.get()) != 0 ||
        (layout != H5D_COMPACT && layout != H5D_CONTIGUOUS && layout != H5D_CHUNKED))
        return false;
    const hsize_t stored = H5Dget_storage_size(dataset);
    if (stored > fileSize)
        return false;
    return layout == H5D_CHUNKED || stored == 0 || stored == size;
}

class WeightReader
{
public:
    WeightReader(std::uint64_t fileSize, std::uint64_t limit, const TensorSink &sink)
        : m_fileSize(fileSize), m_left(limit), m_sink(sink)
    {
    }
    Checked<void> readAll(hid_t root);

private:
    Checked<void> readLayer(hid_t root, const std::string &layer);
    Checked<void> readWeight(hid_t group, const std::string &path, const std::string &name);

    std::uint64_t m_fileSize;
    std::uint64_t m_left;
    const TensorSink &m_sink;
};

Checked<void> WeightReader::readAll(hid_t root)
{
    TAGWRIGHT_TRY_INTO(const auto layers, readNames(root, layerNames));
    for (const std::string &layer : layers)
        TAGWRIGHT_TRY(readLayer(root, layer));
    return {};
}

Checked<void> WeightReader::readLayer(hid_t root, const std::string &layer)
{
    const Handle group(isInFile(root, layer) ? H5Gopen2(root, layer.c_str(), H5P_DEFAULT) : -1, H5Gclose);
    if (!group.isValid())
        return wrong(fmt::format("its layer {} is missing", shown(layer)));
    TAGWRIGHT_TRY_INTO(const auto weights, readNames(group.get(), weightNames));
    for (const std::string &weight : weights) {
        const std::string prefix = fmt::format("{}/", layer);
        TAGWRIGHT_TRY(readWeight(group.get(), weight, weight.starts_with(prefix) ? weight : prefix + weight));
    }
    return {};
}

Checked<void> WeightReader::readWeight(hid_t group, const std::string &path, const std::string &name)
{
    const auto bad = [&](std::string_view what) {
        return wrong(fmt::format("its weight {} {}", shown(name), what));
    };
    const Handle dataset(isInFile(group, path) ? H5Dopen2(group, path.c_str(), H5P_DEFAULT) : -1, H5Dclose);
    if (!dataset.isValid())
        return bad("is missing");
    const Handle stored(H5Dget_type(dataset.get()), H5Tclose);
    const auto wanted = wantedType(stored.get());
    if (!wanted)
        return bad("is not of plain numbers");
    const auto shape = shapeOf(Handle(H5Dget_space(dataset.get()), H5Sclose).get());
    if (!shape)
        return bad("has a shape that cannot be");
    std::uint64_t size = elementSize(wanted->dtype).value();
    for (const std::int64_t extent : *shape)
        if (__builtin_mul_overflow(size, static_cast<std::uint64_t>(extent), &size))
            return bad("has a shape that cannot be");
    if (size > m_left)
        return bad("would unfold to far more than the file's size");
    m_left -= size;
    if (!isStoredInFile(dataset.get(), size, m_fileSize))
        return bad("is not wholly in this file");
    std::vector<std::byte> bytes(size);
    if (size > 0 &&
        H5Dread(dataset.get(), wanted->type.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, bytes.data()) < 0)
        return bad("is damaged");
    return m_sink(name, wanted->dtype, *shape, bytes) ? Checked<void>() : damaged();
}

} // namespace

Checked<void> readHdf5Weights(std::span<const std::byte> file, std::uint64_t limit, const TensorSink &sink)
{
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    H5PLset_loading_state(0); // a file may ask for filters; none is loaded from anywhere
    // The library only reads the image, and is told neither to copy nor to free it.
    auto *image = const_cast<std::byte *>(file.data()); // NOLINT
    const Handle opened(
        H5LTopen_file_image(image, file.size(), H5LT_FILE_IMAGE_DONT_COPY | H5LT_FILE_IMAGE_DONT_RELEASE),
        H5Fclose);
    if (!opened.isValid())
        return damaged();
    WeightReader reader(file.size(), limit, sink);
    const bool isWholeModel = H5Aexists(opened.get(), layerNames) <= 0 && isInFile(opened.get(), modelGroup);
    const Handle root(H5Gopen2(opened.get(), isWholeModel ? modelGroup : "/", H5P_DEFAULT), H5Gclose);
    return reader.readAll(root.get());
}

} // namespace tagwright::embedding
