// SPDX-License-Identifier: GPL-3.0-or-later
// Weight files made by hand, byte by byte, honest ones and others.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include <hdf5.h>
#include <zlib.h>

namespace tagwright::test {

/// Little-endian.
template <typename T>
std::string raw(T number)
{
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

template <typename T>
std::string raw(const std::vector<T> &numbers)
{
    std::string bytes;
    for (const T number : numbers)
        bytes += raw(number);
    return bytes;
}

// ---- pickles: the opcodes of Python's pickletools that these tests need

inline std::string pickled(const std::string &text)
{
    return "X" + raw(static_cast<std::uint32_t>(text.size())) + text;
}

inline std::string pickled(std::int64_t number)
{
    return "\x8a\x08" + raw(number);
}

inline std::string pickledTuple(const std::vector<std::int64_t> &numbers)
{
    std::string tuple = "(";
    for (const std::int64_t number : numbers)
        tuple += pickled(number);
    return tuple + "t";
}

inline std::string whole(const std::string &opcodes)
{
    return "\x80\x02" + opcodes + ".";
}

struct MadeTensor
{
    std::string type = "FloatStorage";
    std::int64_t elements = 6;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape = {2, 3};
    std::vector<std::int64_t> strides = {3, 1};
    std::string key = "0";
};

inline std::string pickled(const MadeTensor &tensor, bool isLegacy = false)
{
    return "ctorch._utils\n_rebuild_tensor_v2\n((" + pickled(std::string("storage")) + "ctorch\n" +
           tensor.type + "\n" + pickled(tensor.key) + pickled(std::string("cpu")) + pickled(tensor.elements) +
           (isLegacy ? "N" : "") + "tQ" + pickled(tensor.offset) + pickledTuple(tensor.shape) +
           pickledTuple(tensor.strides) + "\x89" + "ccollections\nOrderedDict\n)RtR";
}

/// {name: value, …} of pickled values
inline std::string pickledDict(const std::vector<std::pair<std::string, std::string>> &items)
{
    std::string dict = "}(";
    for (const auto &[name, value] : items)
        dict += pickled(name) + value;
    return dict + "u";
}

// ---- containers

struct Member
{
    std::string name;
    std::string content;
    bool isDeflated = false;
};

inline std::string deflated(const std::string &content, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, content.size()) + 64, '\0');
    std::string copy = content;
    stream.next_in = reinterpret_cast<Bytef *>(copy.data());
    stream.avail_in = static_cast<uInt>(copy.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

inline std::string gzipOf(const std::string &content)
{
    return deflated(content, 15 + 16);
}

inline std::string zipOf(const std::vector<Member> &members)
{
    std::string archive;
    std::string directory;
    for (const Member &member : members) {
        const std::string packed = member.isDeflated ? deflated(member.content, -15) : member.content;
        const auto checksum =
            static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef *>(member.content.data()),
                                             static_cast<uInt>(member.content.size())));
        const std::string common =
            raw(std::uint16_t{20}) + raw(std::uint16_t{0}) +
            raw(static_cast<std::uint16_t>(member.isDeflated ? 8 : 0)) + raw(std::uint32_t{0x00210000}) +
            raw(checksum) + raw(static_cast<std::uint32_t>(packed.size())) +
            raw(static_cast<std::uint32_t>(member.content.size())) +
            raw(static_cast<std::uint16_t>(member.name.size())) + raw(std::uint16_t{0});
        directory += "PK\x01\x02" + raw(std::uint16_t{20}) + common + std::string(10, '\0') +
                     raw(static_cast<std::uint32_t>(archive.size())) + member.name;
        archive += "PK\x03\x04" + common + member.name + packed;
    }
    const auto count = static_cast<std::uint16_t>(members.size());
    return archive + directory + "PK\x05\x06" + std::string(4, '\0') + raw(count) + raw(count) +
           raw(static_cast<std::uint32_t>(directory.size())) +
           raw(static_cast<std::uint32_t>(archive.size())) + std::string(2, '\0');
}

inline std::string torchZipOf(const std::string &opcodes, const std::vector<Member> &storages)
{
    std::vector<Member> members{{"made/data.pkl", whole(opcodes)}};
    for (const Member &storage : storages)
        members.push_back({"made/data/" + storage.name, storage.content, storage.isDeflated});
    return zipOf(members);
}

/// \param storages  keys and elements, of 4 bytes each
inline std::string torchLegacyOf(const std::string &opcodes, const std::vector<Member> &storages)
{
    using namespace std::string_literals;
    std::string keys = "](";
    std::string data;
    for (const Member &storage : storages) {
        keys += pickled(storage.name);
        data += raw(static_cast<std::int64_t>(storage.content.size() / 4)) + storage.content;
    }
    return whole("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19") + whole("M\xe9\x03") +
           whole(pickledDict({{"little_endian", "\x88"}})) + whole(opcodes) + whole(keys + "e") + data;
}

/// A .npy file.
inline std::string npyOf(const std::string &header, const std::string &data)
{
    using namespace std::string_literals;
    return "\x93NUMPY\x01\x00"s + raw(static_cast<std::uint16_t>(header.size())) + header + data;
}

inline std::string npyHeader(const std::string &type, const std::string &shape, bool isFortran = false)
{
    return "{'descr': '" + type + "', 'fortran_order': " + (isFortran ? "True" : "False") +
           ", 'shape': " + shape + ", }\n";
}

// ---- Keras

inline void writeNames(hid_t object, const char *attribute, const std::vector<std::string> &names)
{
    constexpr std::size_t length = 16;
    std::string characters;
    for (const std::string &name : names)
        characters += name + std::string(length - name.size(), '\0');
    const hsize_t count = names.size();
    const hid_t type = H5Tcopy(H5T_C_S1);
    H5Tset_size(type, length);
    const hid_t space = H5Screate_simple(1, &count, nullptr);
    const hid_t id = H5Acreate2(object, attribute, type, space, H5P_DEFAULT, H5P_DEFAULT);
    if (!names.empty())
        H5Awrite(id, type, characters.data());
    H5Aclose(id);
    H5Sclose(space);
    H5Tclose(type);
}

struct MadeDataset
{
    hid_t type;
    std::vector<hsize_t> shape;
    std::string data;            ///< empty: never written
    std::string externalFile;    ///< where the data is to lie instead
    std::vector<hsize_t> chunks; ///< empty: in one piece
};

/// A file as of save_weights, with the one layer "layer" and its one weight "w".
inline void writeKeras(const std::string &path, const MadeDataset &made)
{
    const hid_t file = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
    writeNames(file, "layer_names", {"empty", "layer"});
    const hid_t empty = H5Gcreate2(file, "empty", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    writeNames(empty, "weight_names", {});
    const hid_t layer = H5Gcreate2(file, "layer", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    writeNames(layer, "weight_names", {"w"});
    const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
    if (!made.externalFile.empty())
        H5Pset_external(creation, made.externalFile.c_str(), 0, H5F_UNLIMITED);
    if (!made.chunks.empty()) {
        H5Pset_chunk(creation, static_cast<int>(made.chunks.size()), made.chunks.data());
        H5Pset_deflate(creation, 9);
    }
    const hid_t space = H5Screate_simple(static_cast<int>(made.shape.size()), made.shape.data(), nullptr);
    const hid_t dataset = H5Dcreate2(layer, "w", made.type, space, H5P_DEFAULT, creation, H5P_DEFAULT);
    if (!made.data.empty())
        H5Dwrite(dataset, made.type, H5S_ALL, H5S_ALL, H5P_DEFAULT, made.data.data());
    H5Dclose(dataset);
    H5Sclose(space);
    H5Pclose(creation);
    H5Gclose(layer);
    H5Gclose(empty);
    H5Fclose(file);
}

} // namespace tagwright::test
