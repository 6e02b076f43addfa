// SPDX-License-Identifier: GPL-3.0-or-later
// A small weight file of each kind, as it should be: one tensor of 2 × 3 floats, "w" or (Keras) "layer/w".
// Tests damage them; the fuzzer starts from them.
#pragma once

#include "weight_files.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace tagwright::test {

inline const std::vector<float> six{0.5F, -1.25F, 3.0F, 1e-38F, 65504.0F, -0.0F};

inline std::string honestZip()
{
    return torchZipOf(pickledDict({{"w", pickled(MadeTensor{})}}), {{"0", raw(six)}});
}

inline std::string honestLegacy()
{
    return torchLegacyOf(pickledDict({{"w", pickled(MadeTensor{}, true)}}), {{"0", raw(six)}});
}

inline std::string honestNpz(bool isDeflated)
{
    return zipOf({{"w.npy", npyOf(npyHeader("<f4", "(2, 3)"), raw(six)), isDeflated}});
}

/// A dict with one NumPy array, as pickled in protocol 2.
inline std::string pickledArray(const std::string &type, const std::string &order, const std::string &data)
{
    using namespace std::string_literals;
    std::string utf8;
    for (const char c : data) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80)
            utf8 += static_cast<char>(0xC0 | byte >> 6);
        utf8 += static_cast<char>(byte < 0x80 ? byte : 0x80 | (byte & 0x3F));
    }
    const std::string bytes = "c_codecs\nencode\n" + pickled(utf8) + pickled("latin1"s) + "\x86R";
    return pickledDict(
        {{"w", "cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK"s + '\0' + "\x85" + "C\x01" +
                   "b\x87R(K\x01" + pickledTuple({2, 3}) + "cnumpy\ndtype\n" + pickled(type) +
                   "\x89\x88\x87R(K\x03" + pickled(order) + "NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK"s + '\0' +
                   "tb\x89" + bytes + "tb"}});
}

/// \param scratch  where the HDF5 library may write
inline std::string kerasOf(const MadeDataset &made, const std::string &scratch)
{
    writeKeras(scratch, made);
    std::ifstream file(scratch, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::string honestKeras(const std::string &scratch)
{
    return kerasOf(
        {.type = H5T_IEEE_F32LE, .shape = {2, 3}, .data = raw(six), .externalFile = {}, .chunks = {}},
        scratch);
}

inline std::string honestSafetensors()
{
    const std::string header = R"({"w":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}}       )";
    return raw(static_cast<std::uint64_t>(header.size())) + header + raw(six);
}

/// All of them but safetensors, by name.
inline std::map<std::string, std::string> honestFiles(const std::string &scratch)
{
    return {{"zip", honestZip()},
            {"legacy", honestLegacy()},
            {"npz stored", honestNpz(false)},
            {"npz deflated", honestNpz(true)},
            {"numpy in a pickle", torchLegacyOf(pickledArray("f4", "<", raw(six)), {})},
            {"keras", honestKeras(scratch)},
            {"gzipped keras", gzipOf(honestKeras(scratch))}};
}

} // namespace tagwright::test
