// SPDX-License-Identifier: GPL-3.0-or-later
// Reads NumPy arrays (.npy version 1, at most two dimensions, little-endian float32, float64 or uint8) as
// float or double.
#pragma once

#include "base/files.h"

#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

namespace tagwright::test {

template <typename T>
struct Npy
{
    std::vector<std::size_t> shape;
    std::vector<T> values;
    [[nodiscard]] std::size_t rows() const { return shape.empty() ? 1 : shape.front(); }
    [[nodiscard]] std::size_t rowSize() const { return rows() == 0 ? 0 : values.size() / rows(); }
};

/// Throws std::runtime_error on anything unexpected: in a test that is a failure.
template <typename T>
Npy<T> readNpy(const std::filesystem::path &path)
{
    const auto file = readFile(path);
    if (!file || file->size() < 10 || file->compare(0, 6, "\x93NUMPY") != 0)
        throw std::runtime_error("not a .npy file: " + path.string());
    const std::size_t headerSize =
        static_cast<unsigned char>((*file)[8]) + 256U * static_cast<unsigned char>((*file)[9]);
    const std::string header = file->substr(10, headerSize);
    Npy<T> array;
    std::size_t count = 1;
    const auto open = header.find('(', header.find("'shape'"));
    const auto close = header.find(')', open);
    for (auto at = open + 1; at < close;) {
        const auto comma = std::min(header.find(',', at), close);
        const std::string number = header.substr(at, comma - at);
        if (number.find_first_of("0123456789") != std::string::npos) {
            array.shape.push_back(std::stoul(number));
            count *= array.shape.back();
        }
        at = comma + 1;
    }
    const char *data = file->data() + 10 + headerSize;
    array.values.resize(count);
    const auto convert = [&](auto example) {
        using Stored = decltype(example);
        if (10 + headerSize + count * sizeof(Stored) != file->size())
            throw std::runtime_error("wrong size: " + path.string());
        for (std::size_t i = 0; i < count; ++i) {
            Stored value;
            std::memcpy(&value, data + i * sizeof(Stored), sizeof value);
            array.values[i] = static_cast<T>(value);
        }
    };
    if (header.find("'<f4'") != std::string::npos)
        convert(float{});
    else if (header.find("'<f8'") != std::string::npos)
        convert(double{});
    else if (header.find("'|u1'") != std::string::npos)
        convert(static_cast<unsigned char>(0));
    else
        throw std::runtime_error("unknown element type: " + path.string());
    if (header.find("'fortran_order': True") != std::string::npos && array.shape.size() == 2) {
        const std::vector<T> byColumn = array.values;
        for (std::size_t r = 0; r < array.shape[0]; ++r)
            for (std::size_t c = 0; c < array.shape[1]; ++c)
                array.values[r * array.shape[1] + c] = byColumn[c * array.shape[0] + r];
    }
    return array;
}

} // namespace tagwright::test
