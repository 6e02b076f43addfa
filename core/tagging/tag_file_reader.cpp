// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_file_reader.h"

#include "base/base64.h"
#include "base/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace tagwright::tagging {

using catalogue::ForeignExample;
using nlohmann::json;

namespace {

constexpr std::size_t longestText = 4000; // bytes
constexpr std::int64_t largestDimension = 1 << 18;
constexpr std::int64_t latestStartMs = std::int64_t{1} << 40;
constexpr double largestWeight = 1000;

std::unexpected<Error> damaged(const std::string &where)
{
    return fail(ErrorCode::BadFormat,
                fmt::format("The tag file is damaged: {} is missing or wrong. Ask for it again.", where));
}

/// The members of one object of the file. \param where  it is, for messages: "example 3: "
class Reader
{
public:
    Reader(const json &object, std::string where) : m_object(object), m_where(std::move(where)) {}

    [[nodiscard]] Result<std::string> text(const char *key) const
    {
        const json *value = find(key);
        if (!value || !value->is_string() || value->get_ref<const std::string &>().size() > longestText)
            return damaged(m_where + key);
        std::string text = value->get<std::string>();
        // It ends up on a terminal.
        std::ranges::replace_if(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }, ' ');
        return text;
    }
    [[nodiscard]] Result<std::int64_t> integer(const char *key, std::int64_t least, std::int64_t most) const
    {
        const json *value = find(key);
        const bool fits = value && value->is_number_integer() &&
                          value->get<double>() >= static_cast<double>(least) &&
                          value->get<double>() <= static_cast<double>(most);
        if (!fits)
            return damaged(m_where + key);
        return value->get<std::int64_t>();
    }
    [[nodiscard]] Result<double> number(const char *key, double above, double most) const
    {
        const json *value = find(key);
        if (!value || !value->is_number() || !(value->get<double>() > above) || value->get<double>() > most)
            return damaged(m_where + key);
        return value->get<double>();
    }
    [[nodiscard]] Result<const json *> list(const char *key) const
    {
        const json *value = find(key);
        if (!value || !value->is_array() || value->empty())
            return damaged(m_where + key);
        return value;
    }
    /// \return bytes of 16-bit floats, at least one.
    [[nodiscard]] Result<std::string> halves(const char *key) const
    {
        const json *value = find(key);
        auto bytes =
            value && value->is_string() ? fromBase64(value->get_ref<const std::string &>()) : std::nullopt;
        if (!bytes || bytes->empty() || bytes->size() % 2 != 0)
            return damaged(m_where + key);
        constexpr unsigned char exponent = 0x7C; // all ones: infinity or NaN
        for (std::size_t high = 1; high < bytes->size(); high += 2)
            if ((static_cast<unsigned char>((*bytes)[high]) & exponent) == exponent)
                return fail(ErrorCode::NotFinite,
                            fmt::format("The tag file is damaged: {}{} holds numbers that are none. Ask for "
                                        "it again.",
                                        m_where, key));
        return std::move(*bytes);
    }

private:
    [[nodiscard]] const json *find(const char *key) const
    {
        if (!m_object.is_object())
            return nullptr;
        const auto found = m_object.find(key);
        return found == m_object.end() ? nullptr : &*found;
    }

    const json &m_object;
    std::string m_where;
};

Result<ForeignExample::Embedding> readEmbedding(const json &object, const std::string &where)
{
    const Reader reader(object, where);
    ForeignExample::Embedding embedding;
    TAGWRIGHT_TRY_INTO(embedding.extractor, reader.text("extractor"));
    TAGWRIGHT_TRY_INTO(embedding.version, reader.text("version"));
    TAGWRIGHT_TRY_INTO(const auto dimension, reader.integer("dimension", 2, largestDimension));
    TAGWRIGHT_TRY_INTO(embedding.vectors, reader.halves("vectors"));
    embedding.dimension = static_cast<int>(dimension);
    if (embedding.vectors.size() % (2 * static_cast<std::size_t>(dimension)) != 0)
        return damaged(where + "vectors");
    return embedding;
}

Result<ForeignExample> readExample(const json &object, std::size_t number)
{
    const std::string where = fmt::format("example {}: ", number);
    const Reader reader(object, where);
    ForeignExample example;
    TAGWRIGHT_TRY_INTO(const auto value, reader.integer("value", -1, 1));
    TAGWRIGHT_TRY_INTO(example.weight, reader.number("weight", 0, largestWeight));
    TAGWRIGHT_TRY_INTO(example.title, reader.text("title"));
    TAGWRIGHT_TRY_INTO(example.artist, reader.text("artist"));
    TAGWRIGHT_TRY_INTO(example.audioHash, reader.text("audio_hash"));
    TAGWRIGHT_TRY_INTO(example.startMs, reader.integer("start_ms", catalogue::wholeTrack, latestStartMs));
    if (value == 0)
        return damaged(where + "value");
    example.value = static_cast<int>(value);
    TAGWRIGHT_TRY_INTO(const json *const embeddings, reader.list("embeddings"));
    std::set<std::pair<std::string, std::string>> versions;
    std::size_t clips = 0;
    for (const json &entry : *embeddings) {
        TAGWRIGHT_TRY_INTO(auto embedding, readEmbedding(entry, where));
        const std::size_t own = embedding.vectors.size() / 2 / static_cast<std::size_t>(embedding.dimension);
        const bool isOneClip = example.startMs != catalogue::wholeTrack;
        if ((clips != 0 && own != clips) || (isOneClip && own != 1) ||
            !versions.emplace(embedding.extractor, embedding.version).second)
            return damaged(where + "embeddings");
        clips = own;
        example.embeddings.push_back(std::move(embedding));
    }
    return example;
}

/// The whole text as JSON. \errors BadFormat
Result<json> parsed(std::string_view text)
{
    try {
        return json::parse(text);
    } catch (const json::exception &) { // not JSON, cut off, not UTF-8, or a number beyond all bounds
        return fail(ErrorCode::BadFormat,
                    "Not a .tagwright-tag file, or not all of it. Ask for it again, or choose another file.");
    }
}

} // namespace

Result<TagFile> readTagFile(std::string_view text)
{
    TAGWRIGHT_TRY_INTO(const json document, parsed(text));
    const Reader reader(document, "");
    if (const auto format = reader.text("format"); !format || *format != "tagwright-tag")
        return fail(ErrorCode::BadFormat, "Not a .tagwright-tag file. Choose another file.");
    TAGWRIGHT_TRY_INTO(const auto version,
                       reader.integer("format_version", 1, std::numeric_limits<int>::max()));
    if (version > tagFileFormat)
        return fail(ErrorCode::WrongVersion,
                    fmt::format("Written by a newer Tagwright (format {}; this one reads {}). Update "
                                "Tagwright, or have it saved by an older one.",
                                version, tagFileFormat));
    TagFile file;
    TAGWRIGHT_TRY_INTO(file.name, reader.text("name"));
    TAGWRIGHT_TRY_INTO(file.description, reader.text("description"));
    TAGWRIGHT_TRY_INTO(const json *const examples, reader.list("examples"));
    for (std::size_t i = 0; i < examples->size(); ++i) {
        TAGWRIGHT_TRY_INTO(auto example, readExample((*examples)[i], i + 1));
        file.examples.push_back(std::move(example));
    }
    if (std::ranges::none_of(file.examples, [](const ForeignExample &example) { return example.value > 0; }))
        return fail(ErrorCode::BadFormat,
                    "The tag file holds no example that fits, so nothing can be learned from it.");
    return file;
}

} // namespace tagwright::tagging
