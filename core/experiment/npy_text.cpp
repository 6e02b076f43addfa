// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/npy_text.h"

#include "base/files.h"

#include <optional>
#include <regex>
#include <string_view>

namespace tagwright::experiment {

namespace {

constexpr std::size_t unit = 4; ///< bytes of a letter

std::size_t littleEndian(std::string_view bytes)
{
    std::size_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes[i]);
    return value;
}

void appendUtf8(std::string &text, std::size_t code)
{
    const auto add = [&](std::size_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80)
        return add(code);
    if (code < 0x800) {
        add(0xC0 | code >> 6);
        return add(0x80 | (code & 0x3F));
    }
    if (code < 0x10000) {
        add(0xE0 | code >> 12);
    } else {
        add(0xF0 | code >> 18);
        add(0x80 | (code >> 12 & 0x3F));
    }
    add(0x80 | (code >> 6 & 0x3F));
    add(0x80 | (code & 0x3F));
}

bool isLetter(std::size_t code)
{
    return code < 0xD800 || (code > 0xDFFF && code <= 0x10FFFF);
}

struct Layout
{
    std::size_t begin = 0;   ///< of the texts in the file
    std::size_t letters = 0; ///< of each
    std::size_t count = 0;
};

std::optional<Layout> layoutOf(std::string_view file)
{
    constexpr std::string_view magic = "\x93NUMPY";
    if (!file.starts_with(magic) || file.size() < 12)
        return std::nullopt;
    const std::size_t sizeBytes = file[6] == 1 ? 2 : 4; // of the version
    const std::size_t begin = 8 + sizeBytes;
    const std::size_t size = littleEndian(file.substr(8, sizeBytes));
    if (size > file.size() - begin)
        return std::nullopt;
    const std::string header(file.substr(begin, size));
    static const std::regex pattern(R"('descr': '<U(\d{1,6})'.*'shape': \((\d{1,9}),\))");
    std::smatch match;
    if (!std::regex_search(header, match, pattern))
        return std::nullopt;
    Layout layout{.begin = begin + size, .letters = std::stoul(match[1]), .count = std::stoul(match[2])};
    if (layout.letters == 0 || file.size() - layout.begin != layout.letters * layout.count * unit)
        return std::nullopt;
    return layout;
}

} // namespace

Result<std::vector<std::string>> readNpyTexts(const std::filesystem::path &path)
{
    TAGWRIGHT_TRY_INTO(const std::string file, readFile(path));
    const auto refuse = [&](const char *why) { return fail(ErrorCode::BadFormat, why, path); };
    const auto layout = layoutOf(file);
    if (!layout)
        return refuse("This is not a NumPy array of texts (type <U, one dimension). Save it so.");
    std::vector<std::string> texts(layout->count);
    for (std::size_t i = 0; i < layout->count; ++i)
        for (std::size_t letter = 0; letter < layout->letters; ++letter) {
            const std::size_t at = layout->begin + (i * layout->letters + letter) * unit;
            const std::size_t code = littleEndian(std::string_view(file).substr(at, unit));
            if (code == 0)
                break;
            if (!isLetter(code))
                return refuse("A text holds what is no letter of Unicode. Save the array again.");
            appendUtf8(texts[i], code);
        }
    return texts;
}

} // namespace tagwright::experiment
