// SPDX-License-Identifier: GPL-3.0-or-later
// What a pickle of weights is made of, as plain data: nothing here can be called.
// The values of a pickle lie in one row and name each other by number. So lists nested a hundred thousand
// deep, or lists that hold themselves, are neither built nor freed by recursion.
#pragma once

#include "embedding/weights/containers/numpy_type.h"

#include <cstdint>
#include <deque>
#include <utility>
#include <variant>

namespace tagwright::embedding::pickle {

/// Number of a value in Document::values.
using Ref = std::uint32_t;

/// The callables that a weight file may name. Calling one makes one of the values below.
enum class Callable {
    OrderedDict,
    RebuildTensor,
    RebuildTensorV2,
    RebuildParameter,
    StorageType,
    NumpyReconstruct,
    NumpyArrayType,
    NumpyTypeType,
    Encode,
};

struct Global
{
    Callable callable;
    std::string_view dtype; ///< of a storage type: "F32", …; empty for one that does not say
};

struct None
{
};
struct Text
{
    std::string_view utf8;
};
/// Bytes, or text of which every character stands for one byte (how NumPy's data looks in protocol 2).
struct Bytes
{
    std::string_view raw;
    bool isLatin1Text = false;
};
/// An integer of more than 64 bits: only PyTorch's magic number is one.
struct LongInteger
{
    std::string_view littleEndian;
};
struct Tuple
{
    std::vector<Ref> items;
};
struct List
{
    std::vector<Ref> items;
};
struct Dict
{
    std::vector<std::pair<Ref, Ref>> items;
};
/// The name of a storage whose bytes lie elsewhere in the file.
struct Storage
{
    std::string_view dtype;
    std::string_view key;
    std::int64_t elements = 0;
};
struct TensorView
{
    Storage storage;
    Layout layout;
};
struct Array
{
    NumpyType type;
    Shape shape;
    bool fortranOrder = false;
    Bytes data;
    bool isFilled = false;
};

using Value = std::variant<None, bool, std::int64_t, double, Text, Bytes, LongInteger, Tuple, List, Dict,
                           Global, Storage, TensorView, NumpyType, Array>;

/// Views into the pickle: they live as long as its bytes do.
struct Document
{
    std::deque<Value> values; ///< a deque, as values are referred to while others are added
    Ref root = 0;
    std::size_t length = 0; ///< bytes of the pickle, up to and with its last opcode

    template <typename T>
    [[nodiscard]] const T *as(Ref ref) const
    {
        return std::get_if<T>(&values[ref]);
    }
    /// Text, whether written as such or by Python 2 as bytes.
    [[nodiscard]] std::optional<std::string_view> text(Ref ref) const;
    /// The value of a key in a dict; the last one, as in Python.
    [[nodiscard]] std::optional<Ref> find(const Dict &dict, std::string_view key) const;
};

} // namespace tagwright::embedding::pickle
