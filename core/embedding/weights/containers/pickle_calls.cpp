// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/pickle_calls.h"

#include <algorithm>

namespace tagwright::embedding::pickle {

namespace {

struct AllowedGlobal
{
    std::string_view module;
    std::string_view name;
    Global global;
};

constexpr AllowedGlobal allowedGlobals[] = {
    {"collections", "OrderedDict", {Callable::OrderedDict, {}}},
    {"torch._utils", "_rebuild_tensor", {Callable::RebuildTensor, {}}},
    {"torch._utils", "_rebuild_tensor_v2", {Callable::RebuildTensorV2, {}}},
    {"torch._utils", "_rebuild_parameter", {Callable::RebuildParameter, {}}},
    {"torch", "FloatStorage", {Callable::StorageType, "F32"}},
    {"torch", "DoubleStorage", {Callable::StorageType, "F64"}},
    {"torch", "HalfStorage", {Callable::StorageType, "F16"}},
    {"torch", "BFloat16Storage", {Callable::StorageType, "BF16"}},
    {"torch", "LongStorage", {Callable::StorageType, "I64"}},
    {"torch", "IntStorage", {Callable::StorageType, "I32"}},
    {"torch", "ShortStorage", {Callable::StorageType, "I16"}},
    {"torch", "CharStorage", {Callable::StorageType, "I8"}},
    {"torch", "ByteStorage", {Callable::StorageType, "U8"}},
    {"torch", "BoolStorage", {Callable::StorageType, "BOOL"}},
    {"torch.storage", "UntypedStorage", {Callable::StorageType, "U8"}}, // PyTorch reads it as bytes
    {"torch.storage", "TypedStorage", {Callable::StorageType, {}}},
    {"numpy.core.multiarray", "_reconstruct", {Callable::NumpyReconstruct, {}}},
    {"numpy._core.multiarray", "_reconstruct", {Callable::NumpyReconstruct, {}}}, // NumPy 2
    {"numpy", "ndarray", {Callable::NumpyArrayType, {}}},
    {"numpy", "dtype", {Callable::NumpyTypeType, {}}},
    {"_codecs", "encode", {Callable::Encode, {}}},
};

constexpr const char *strangeDict = "it has a dictionary that is described in an unknown way";
constexpr const char *strangeTensor = "it has a tensor that is described in an unknown way";
constexpr const char *strangeArray = "it has a NumPy array that is described in an unknown way";

template <typename T>
const T *argument(const Document &document, const Tuple &arguments, std::size_t index)
{
    return index < arguments.items.size() ? document.as<T>(arguments.items[index]) : nullptr;
}

/// A tuple of not too many integers.
std::optional<Shape> integers(const Document &document, const Tuple *tuple)
{
    if (!tuple || tuple->items.size() > mostDimensions)
        return std::nullopt;
    Shape numbers;
    for (const Ref ref : tuple->items) {
        const auto *number = document.as<std::int64_t>(ref);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

/// A list or a tuple of two.
const std::vector<Ref> *pairOf(const Document &document, Ref ref)
{
    const auto *list = document.as<List>(ref);
    const auto *tuple = document.as<Tuple>(ref);
    const auto *items = list ? &list->items : tuple ? &tuple->items : nullptr;
    return items && items->size() == 2 ? items : nullptr;
}

/// (), or ([[key, value], …],) as Python 2 writes it
Checked<Value> orderedDict(const Document &document, const Tuple &arguments)
{
    Dict dict;
    if (arguments.items.empty())
        return dict;
    const auto *pairs = argument<List>(document, arguments, 0);
    if (!pairs || arguments.items.size() > 1)
        return wrong(strangeDict);
    for (const Ref ref : pairs->items) {
        const auto *pair = pairOf(document, ref);
        if (!pair)
            return wrong(strangeDict);
        dict.items.emplace_back(pair->front(), pair->back());
    }
    return dict;
}

/// (storage, offset, size, stride, …)
Checked<Value> rebuildTensor(const Document &document, const Tuple &arguments)
{
    const auto *storage = argument<Storage>(document, arguments, 0);
    const auto *offset = argument<std::int64_t>(document, arguments, 1);
    const auto shape = integers(document, argument<Tuple>(document, arguments, 2));
    const auto strides = integers(document, argument<Tuple>(document, arguments, 3));
    if (!storage || !offset || !shape || !strides)
        return wrong(strangeTensor);
    return TensorView{
        .storage = *storage,
        .layout = {.dtype = storage->dtype, .shape = *shape, .offset = *offset, .strides = *strides}};
}

/// (data, requires_grad, hooks)
Checked<Value> rebuildParameter(const Document &document, const Tuple &arguments)
{
    const auto *tensor = argument<TensorView>(document, arguments, 0);
    return tensor ? Checked<Value>(*tensor) : wrong(strangeTensor);
}

/// (ndarray, (0,), b"b"): an empty array, filled later by its state
Checked<Value> reconstructArray(const Document &document, const Tuple &arguments)
{
    const auto *type = argument<Global>(document, arguments, 0);
    if (!type || type->callable != Callable::NumpyArrayType)
        return wrong(strangeArray);
    return Array{};
}

/// ("f4", align, copy)
Checked<Value> makeNumpyType(const Document &document, const Tuple &arguments)
{
    const auto name = arguments.items.empty() ? std::nullopt : document.text(arguments.items.front());
    if (!name)
        return wrong(strangeArray);
    TAGWRIGHT_TRY_INTO(const NumpyType type, numpyType(*name));
    return type;
}

/// (text, "latin1"): decoded where the bytes are used, so that a text that is named often is copied once
Checked<Value> encode(const Document &document, const Tuple &arguments)
{
    const auto *text = argument<Text>(document, arguments, 0);
    const auto codec = arguments.items.size() == 2 ? document.text(arguments.items[1]) : std::nullopt;
    if (!text || (codec != "latin1" && codec != "latin-1"))
        return wrong("it has bytes that are written in an unknown way");
    return Bytes{.raw = text->utf8, .isLatin1Text = true};
}

/// (3, "<", None, None, None, -1, -1, 0)
Checked<void> setTypeState(const Document &document, NumpyType &type, const Tuple &state)
{
    const auto order = state.items.size() >= 2 ? document.text(state.items[1]) : std::nullopt;
    if (order != "<" && order != ">" && order != "|")
        return wrong(strangeArray);
    const auto isNone = [&](std::size_t i) { return argument<None>(document, state, i) != nullptr; };
    if (!isNone(2) || !isNone(3) || !isNone(4)) // parts of it
        return wrong("it has a NumPy array of a compound type, weights are plain numbers");
    type.bigEndian = order == ">";
    return {};
}

/// (1, shape, type, isFortranOrder, data)
Checked<void> setArrayState(const Document &document, Array &array, const Tuple &state)
{
    const auto shape = integers(document, argument<Tuple>(document, state, 1));
    const auto *type = argument<NumpyType>(document, state, 2);
    const auto *fortranOrder = argument<bool>(document, state, 3);
    const auto *data = argument<Bytes>(document, state, 4);
    if (!shape || !type || !fortranOrder || !data)
        return wrong(strangeArray);
    array = {.type = *type, .shape = *shape, .fortranOrder = *fortranOrder, .data = *data, .isFilled = true};
    return {};
}

} // namespace

std::optional<std::string_view> Document::text(Ref ref) const
{
    if (const auto *written = as<Text>(ref))
        return written->utf8;
    if (const auto *bytes = as<Bytes>(ref); bytes && !bytes->isLatin1Text)
        return bytes->raw;
    return std::nullopt;
}

std::optional<Ref> Document::find(const Dict &dict, std::string_view key) const
{
    for (std::size_t i = dict.items.size(); i-- > 0;)
        if (text(dict.items[i].first) == key)
            return dict.items[i].second;
    return std::nullopt;
}

std::optional<Global> allowedGlobal(std::string_view module, std::string_view name)
{
    for (const AllowedGlobal &allowed : allowedGlobals)
        if (allowed.module == module && allowed.name == name)
            return allowed.global;
    return std::nullopt;
}

Checked<Value> call(const Document &document, const Global &callable, const Tuple &arguments)
{
    switch (callable.callable) {
    case Callable::OrderedDict:
        return orderedDict(document, arguments);
    case Callable::RebuildTensor:
    case Callable::RebuildTensorV2:
        return rebuildTensor(document, arguments);
    case Callable::RebuildParameter:
        return rebuildParameter(document, arguments);
    case Callable::NumpyReconstruct:
        return reconstructArray(document, arguments);
    case Callable::NumpyTypeType:
        return makeNumpyType(document, arguments);
    case Callable::Encode:
        return encode(document, arguments);
    case Callable::StorageType:
    case Callable::NumpyArrayType:
        break;
    }
    return wrong("it makes a storage or an array in an unknown way");
}

Checked<void> setState(const Document &document, Value &object, const Value &state)
{
    if (std::holds_alternative<Dict>(object))
        return {}; // a state_dict's _metadata
    const auto *tuple = std::get_if<Tuple>(&state);
    if (auto *type = std::get_if<NumpyType>(&object); type && tuple)
        return setTypeState(document, *type, *tuple);
    if (auto *array = std::get_if<Array>(&object); array && tuple)
        return setArrayState(document, *array, *tuple);
    return wrong("it gives something a state that should have none");
}

Checked<Storage> storageOf(const Document &document, const Value &persistentId)
{
    const auto *id = std::get_if<Tuple>(&persistentId);
    if (!id || id->items.size() < 5 || id->items.size() > 6 || document.text(id->items[0]) != "storage")
        return wrong("it refers to something other than a storage");
    const auto *type = argument<Global>(document, *id, 1);
    const auto key = document.text(id->items[2]);
    const auto *elements = argument<std::int64_t>(document, *id, 4);
    if (!type || type->callable != Callable::StorageType || !key || !elements || *elements < 0)
        return wrong("it has a storage that is described in an unknown way");
    if (type->dtype.empty())
        return wrong("it has a storage that does not tell the type of its elements");
    if (id->items.size() == 6 && !argument<None>(document, *id, 5))
        return wrong("it has a storage that is part of another one, as only PyTorch before 0.4 wrote them");
    return Storage{.dtype = type->dtype, .key = *key, .elements = *elements};
}

} // namespace tagwright::embedding::pickle
