// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/torch_file.h"

#include "base/text.h"
#include "embedding/weights/containers/pickle.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <functional>

namespace tagwright::embedding {

namespace {

constexpr std::string_view pickleName = "/data.pkl";
/// 0x1950a86a20f9469cfc6c
constexpr std::string_view legacyMagic = "\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
constexpr std::int64_t legacyProtocol = 1001;

/// The bytes of a storage, in memory of the list.
using StorageReader =
    std::function<Checked<std::span<const std::byte>>(const pickle::Storage &, TensorList &)>;

std::optional<std::uint64_t> byteCount(const pickle::Storage &storage)
{
    std::uint64_t bytes = elementSize(storage.dtype).value();
    if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(storage.elements), &bytes))
        return std::nullopt;
    return bytes;
}

/// "a/data.pkl" of an archive whose members all lie in the folder "a"; the folder may have any name.
std::optional<std::string> findPickle(const ZipArchive &archive)
{
    for (const std::string &name : archive.names())
        if (name.ends_with(pickleName) && name.find('/') == name.size() - pickleName.size())
            return name;
    return std::nullopt;
}

/// Whether a dict has a tensor or an array of its own.
bool hasTensors(const pickle::Document &document, const pickle::Dict &dict)
{
    return std::ranges::any_of(dict.items, [&](const auto &item) {
        return document.as<pickle::TensorView>(item.second) || document.as<pickle::Array>(item.second);
    });
}

/// The dict that the weights lie in: under "state_dict" or "model", as training scripts save them, or the
/// root itself.
Checked<const pickle::Dict *> weightsOf(const pickle::Document &document)
{
    const auto *root = document.as<pickle::Dict>(document.root);
    if (!root)
        return wrong("it holds no dictionary of tensors; what is needed is a state_dict");
    for (const std::string_view key : {"state_dict", "model"})
        if (const auto nested = document.find(*root, key))
            if (const auto *dict = document.as<pickle::Dict>(*nested); dict && hasTensors(document, *dict))
                return dict;
    if (!hasTensors(document, *root))
        return wrong("there is no tensor in it; what is needed is a state_dict");
    return root;
}

/// The bytes that a text's characters stand for.
Checked<std::string> latin1(std::string_view utf8)
{
    std::string bytes;
    bytes.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto first = static_cast<unsigned char>(utf8[i]);
        if (first < 0x80) {
            bytes += utf8[i];
            continue;
        }
        const auto second = i + 1 < utf8.size() ? static_cast<unsigned char>(utf8[i + 1]) : 0;
        if ((first != 0xC2 && first != 0xC3) || (second & 0xC0) != 0x80)
            return wrong("the data of a NumPy array in it is damaged");
        bytes += static_cast<char>((first & 0x03) << 6 | (second & 0x3F));
        ++i;
    }
    return bytes;
}

Checked<void> addArray(TensorList &tensors, std::string_view name, const pickle::Array &array)
{
    if (!array.isFilled)
        return wrong(fmt::format("array {} is empty", shown(name)));
    std::string decoded;
    std::string_view data = array.data.raw;
    if (array.data.isLatin1Text) {
        TAGWRIGHT_TRY_INTO(decoded, latin1(data));
        data = decoded;
    }
    return addNumpyArray(tensors, name, array.type, array.shape, array.fortranOrder,
                         std::as_bytes(std::span(data)));
}

/// Puts every tensor and array of the dict into the list. Numbers and other things beside them are left out.
Checked<void> collect(const pickle::Document &document, TensorList &tensors, const StorageReader &readStorage)
{
    TAGWRIGHT_TRY_INTO(const auto *dict, weightsOf(document));
    std::map<std::string_view, std::span<const std::byte>> storages;
    for (const auto &[key, value] : dict->items) {
        const auto *view = document.as<pickle::TensorView>(value);
        const auto *array = document.as<pickle::Array>(value);
        if (!view && !array)
            continue;
        const auto name = document.text(key);
        if (!name)
            return wrong("one of its tensors has no name");
        if (array) {
            TAGWRIGHT_TRY(addArray(tensors, *name, *array));
            continue;
        }
        auto storage = storages.find(view->storage.key);
        if (storage == storages.end()) {
            TAGWRIGHT_TRY_INTO(const auto bytes, readStorage(view->storage, tensors));
            storage = storages.emplace(view->storage.key, bytes).first;
        }
        const auto size = byteCount(view->storage);
        if (!size || *size > storage->second.size())
            return wrong(fmt::format("storage {} should have {} elements but has fewer",
                                     shown(view->storage.key), view->storage.elements));
        TAGWRIGHT_TRY(tensors.addView(*name, view->layout, storage->second.first(*size)));
    }
    return {};
}

/// Storages of a big-endian machine are marked so, by PyTorch 2.1 and later.
Checked<void> checkByteOrder(const ZipArchive &archive, std::string_view folder, TensorList &memory)
{
    const std::string name = fmt::format("{}byteorder", folder);
    if (!archive.contains(name))
        return {};
    TAGWRIGHT_TRY_INTO(const auto order, archive.read(name, memory));
    if (std::string_view(reinterpret_cast<const char *>(order.data()), order.size()) != "little")
        return wrong("it is from a big-endian machine");
    return {};
}

/// The parts of a legacy file, one after the other.
struct LegacyFile
{
    std::span<const std::byte> rest;

    Checked<pickle::Document> nextPickle()
    {
        TAGWRIGHT_TRY_INTO(auto document, pickle::read(rest));
        rest = rest.subspan(document.length);
        return document;
    }
    Checked<std::span<const std::byte>> nextBytes(std::uint64_t count)
    {
        if (count > rest.size())
            return wrong("it ends too early");
        const auto bytes = rest.first(count);
        rest = rest.subspan(count);
        return bytes;
    }
};

Checked<void> checkLegacyStart(LegacyFile &file)
{
    TAGWRIGHT_TRY_INTO(const auto magic, file.nextPickle());
    const auto *number = magic.as<pickle::LongInteger>(magic.root);
    if (!number || number->littleEndian != legacyMagic)
        return wrong("it is a pickle, but not one of PyTorch");
    TAGWRIGHT_TRY_INTO(const auto protocol, file.nextPickle());
    const auto *version = protocol.as<std::int64_t>(protocol.root);
    if (!version || *version != legacyProtocol)
        return wrong("it is of an unknown version");
    TAGWRIGHT_TRY_INTO(const auto machine, file.nextPickle());
    const auto *facts = machine.as<pickle::Dict>(machine.root);
    const auto order = facts ? machine.find(*facts, "little_endian") : std::nullopt;
    const auto *isLittleEndian = order ? machine.as<bool>(*order) : nullptr;
    if (!isLittleEndian || !*isLittleEndian)
        return wrong("it is from a big-endian machine");
    return {};
}

using Storages = std::map<std::string_view, std::span<const std::byte>, std::less<>>;

/// Where the storages lie. How large their elements are, only the object's pickle knows.
Checked<Storages> findLegacyStorages(LegacyFile &file, const pickle::Document &object)
{
    std::map<std::string_view, pickle::Storage> described;
    for (const pickle::Value &value : object.values)
        if (const auto *storage = std::get_if<pickle::Storage>(&value))
            described.emplace(storage->key, *storage);
    TAGWRIGHT_TRY_INTO(const auto keys, file.nextPickle());
    const auto *list = keys.as<pickle::List>(keys.root);
    if (!list)
        return wrong("it does not list its storages");
    Storages storages;
    for (const pickle::Ref ref : list->items) {
        const auto key = keys.text(ref);
        const auto found = key ? described.find(*key) : described.end();
        if (found == described.end())
            return wrong("it has a storage that belongs to no tensor");
        TAGWRIGHT_TRY_INTO(const auto counted, file.nextBytes(sizeof(std::int64_t)));
        std::int64_t elements = 0;
        std::memcpy(&elements, counted.data(), sizeof elements);
        const auto size = byteCount(found->second);
        if (elements != found->second.elements || !size)
            return wrong(fmt::format("storage {} should have {} elements but has {}", shown(*key),
                                     found->second.elements, elements));
        TAGWRIGHT_TRY_INTO(const auto bytes, file.nextBytes(*size));
        storages.emplace(found->first, bytes);
    }
    return storages;
}

} // namespace

bool isTorchZip(const ZipArchive &archive)
{
    return findPickle(archive).has_value();
}

Checked<TensorList> readTorchZip(const ZipArchive &archive, std::uint64_t fileSize)
{
    const auto pickleMember = findPickle(archive);
    if (!pickleMember)
        return wrong("it has no data.pkl");
    const std::string folder = pickleMember->substr(0, pickleMember->find('/') + 1);
    TensorList tensors(TensorList::limitFor(fileSize));
    TAGWRIGHT_TRY(checkByteOrder(archive, folder, tensors));
    TAGWRIGHT_TRY_INTO(const auto bytes, archive.read(*pickleMember, tensors));
    TAGWRIGHT_TRY_INTO(const auto document, pickle::read(bytes));
    TAGWRIGHT_TRY(collect(document, tensors, [&](const pickle::Storage &storage, TensorList &memory) {
        return archive.read(fmt::format("{}data/{}", folder, storage.key), memory);
    }));
    return tensors;
}

Checked<TensorList> readTorchLegacy(std::span<const std::byte> bytes)
{
    TensorList tensors(TensorList::limitFor(bytes.size()));
    LegacyFile file{bytes};
    TAGWRIGHT_TRY(checkLegacyStart(file));
    TAGWRIGHT_TRY_INTO(const auto object, file.nextPickle());
    TAGWRIGHT_TRY_INTO(const auto storages, findLegacyStorages(file, object));
    TAGWRIGHT_TRY(collect(
        object, tensors,
        [&](const pickle::Storage &storage, TensorList &memory) -> Checked<std::span<const std::byte>> {
            const auto found = storages.find(storage.key);
            if (found == storages.end())
                return wrong(fmt::format("storage {} is missing", shown(storage.key)));
            TAGWRIGHT_TRY_INTO(const auto aligned, memory.allocate(found->second.size()));
            std::ranges::copy(found->second, aligned.begin());
            return aligned;
        }));
    return tensors;
}

} // namespace tagwright::embedding
