// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/npy_file.h"

#include "base/text.h"
#include "embedding/weights/containers/numpy_type.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tagwright::embedding {

namespace {

constexpr std::string_view npyMagic = "\x93NUMPY";

/// What is left of a Python literal, read from its start. Only what NumPy writes is understood.
class Literal
{
public:
    explicit Literal(std::string_view text) : m_rest(text) {}

    bool eat(std::string_view token)
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \n"), m_rest.size()));
        if (!m_rest.starts_with(token))
            return false;
        m_rest.remove_prefix(token.size());
        return true;
    }
    [[nodiscard]] bool atEnd() { return eat("") && m_rest.empty(); }

    std::optional<std::string_view> quoted()
    {
        if (!eat("'"))
            return std::nullopt;
        const auto end = m_rest.find('\'');
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto text = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return text;
    }

    std::optional<bool> boolean()
    {
        if (eat("True"))
            return true;
        return eat("False") ? std::optional(false) : std::nullopt;
    }

    std::optional<std::int64_t> natural()
    {
        eat("");
        std::int64_t number = 0;
        const auto [end, problem] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
        if (problem != std::errc{} || number < 0)
            return std::nullopt;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return number;
    }

    /// "(4, 4)", "(4,)", "()"
    std::optional<Shape> naturals()
    {
        if (!eat("("))
            return std::nullopt;
        Shape numbers;
        while (!eat(")")) {
            const auto number = natural();
            if (!number || numbers.size() == mostDimensions)
                return std::nullopt;
            numbers.push_back(*number);
            if (!eat(",") && !m_rest.starts_with(')'))
                return std::nullopt;
        }
        return numbers;
    }

private:
    std::string_view m_rest;
};

struct NpyHeader
{
    std::string_view type;
    bool fortranOrder = false;
    Shape shape;
};

std::optional<NpyHeader> parseHeader(std::string_view text)
{
    Literal literal(text);
    std::optional<std::string_view> type;
    std::optional<bool> fortranOrder;
    std::optional<Shape> shape;
    if (!literal.eat("{"))
        return std::nullopt;
    while (!literal.eat("}")) {
        const auto key = literal.quoted();
        if (!key || !literal.eat(":"))
            return std::nullopt;
        const bool isRead = (key == "descr" && (type = literal.quoted())) ||
                            (key == "fortran_order" && (fortranOrder = literal.boolean())) ||
                            (key == "shape" && (shape = literal.naturals()));
        if (!isRead)
            return std::nullopt;
        literal.eat(",");
    }
    if (!type || !fortranOrder || !shape || !literal.atEnd())
        return std::nullopt;
    return NpyHeader{.type = *type, .fortranOrder = *fortranOrder, .shape = *std::move(shape)};
}

} // namespace

Checked<void> addNpy(TensorList &tensors, std::string_view name, std::span<const std::byte> member)
{
    const auto bad = [&](std::string_view what) {
        return wrong(fmt::format("array {} {}", shown(name), what));
    };
    const std::string_view text(reinterpret_cast<const char *>(member.data()), member.size());
    constexpr std::size_t versionAt = npyMagic.size();
    constexpr std::size_t lengthAt = versionAt + 2;
    if (!text.starts_with(npyMagic) || text.size() < lengthAt + 4)
        return bad("is not in NumPy's format");
    const int version = static_cast<unsigned char>(text[versionAt]);
    if (version < 1 || version > 3)
        return bad("is of an unknown version of NumPy's format");
    const std::size_t lengthSize = version == 1 ? 2 : 4;
    std::size_t length = 0;
    for (std::size_t i = lengthSize; i-- > 0;)
        length = length << 8 | static_cast<unsigned char>(text[lengthAt + i]);
    const std::size_t headerAt = lengthAt + lengthSize;
    if (length > text.size() - headerAt)
        return bad("ends too early");
    const auto header = parseHeader(text.substr(headerAt, length));
    if (!header)
        return bad("has a header that is damaged, or is not an array of plain numbers");
    TAGWRIGHT_TRY_INTO(const NumpyType type, numpyType(header->type));
    return addNumpyArray(tensors, name, type, header->shape, header->fortranOrder,
                         member.subspan(headerAt + length));
}

Result<NpyFile> NpyFile::read(const std::filesystem::path &path)
{
    TAGWRIGHT_TRY_INTO(const auto mapped, MappedFile::open(path));
    TensorList tensors(TensorList::limitFor(mapped.bytes().size()));
    if (const auto added = addNpy(tensors, validUtf8(path.stem().string()), mapped.bytes()); !added)
        return fail(ErrorCode::BadFormat,
                    fmt::format("Not usable as a NumPy array: {}. Save it with numpy.save.", added.error()),
                    path);
    NpyFile file;
    file.array = std::move(tensors.takeTensors().front());
    file.owners = tensors.takeOwners();
    return file;
}

} // namespace tagwright::embedding
