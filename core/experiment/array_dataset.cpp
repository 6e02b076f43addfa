// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/array_dataset.h"

#include "base/csv.h"
#include "base/files.h"
#include "base/text.h"
#include "embedding/weights/containers/npy_file.h"
#include "experiment/fingerprint.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <ranges>
#include <set>

namespace tagwright::experiment {

namespace fs = std::filesystem;
using embedding::NpyFile;
using embedding::Shape;

namespace {

std::optional<int> parseNatural(std::string_view text)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc{} && end == text.data() + text.size() && number >= 0 ? std::optional(number)
                                                                                     : std::nullopt;
}

/// A table whose columns are found by name; other columns are not looked at.
class Table
{
public:
    static Result<Table> read(const fs::path &path)
    {
        Table table;
        table.m_path = path;
        TAGWRIGHT_TRY_INTO(const std::string text, readFile(path));
        auto rows = parseCsv(text);
        if (!rows)
            return fail(rows.error().code, rows.error().message, path);
        if (rows->size() < 2)
            return fail(ErrorCode::BadFormat, "There are no rows below a line of column names.", path);
        table.m_rows = *std::move(rows);
        return table;
    }

    [[nodiscard]] std::optional<std::size_t> find(std::string_view column) const
    {
        const auto &names = m_rows.front().cells;
        const auto found =
            std::ranges::find_if(names, [&](const std::string &name) { return trimmed(name) == column; });
        return found == names.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(found - names.begin()));
    }

    [[nodiscard]] Result<std::size_t> need(std::string_view column) const
    {
        if (const auto found = find(column))
            return *found;
        return fail(ErrorCode::BadFormat, fmt::format("The first line names no column “{}”. Add it.", column),
                    m_path);
    }

    [[nodiscard]] auto rows() const { return m_rows | std::views::drop(1); }

    [[nodiscard]] static std::string_view cell(const CsvRow &row, std::size_t column)
    {
        return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view{};
    }

    [[nodiscard]] std::unexpected<Error> refuse(const CsvRow &row, ErrorCode code,
                                                std::string_view what) const
    {
        return fail(code, fmt::format("Line {}: {}", row.line, what), m_path);
    }

private:
    fs::path m_path;
    std::vector<CsvRow> m_rows;
};

std::optional<Split> splitFrom(std::string_view name)
{
    if (name == "train")
        return Split::Train;
    if (name == "valid")
        return Split::Valid;
    return name == "test" ? std::optional(Split::Test) : std::nullopt;
}

Result<void> readClips(const fs::path &path, ArrayDataset &data)
{
    TAGWRIGHT_TRY_INTO(const Table table, Table::read(path));
    TAGWRIGHT_TRY_INTO(const std::size_t idColumn, table.need("id"));
    TAGWRIGHT_TRY_INTO(const std::size_t splitColumn, table.need("split"));
    const auto foldColumn = table.find("fold");
    std::set<std::string_view> seen;
    for (const CsvRow &row : table.rows()) {
        const auto id = Table::cell(row, idColumn);
        if (id.empty())
            return table.refuse(row, ErrorCode::BadFormat, "The id is empty. Give every clip one.");
        if (!seen.insert(id).second)
            return table.refuse(
                row, ErrorCode::Duplicate,
                fmt::format("The id “{}” was there before. Give each clip its own.", shown(id)));
        const auto split = splitFrom(Table::cell(row, splitColumn));
        if (!split)
            return table.refuse(row, ErrorCode::BadFormat,
                                fmt::format("The split “{}” is not known. Write train, valid or test.",
                                            shown(Table::cell(row, splitColumn))));
        data.ids.emplace_back(id);
        data.splits.push_back(*split);
        if (!foldColumn)
            continue;
        const auto fold = parseNatural(Table::cell(row, *foldColumn));
        if (!fold)
            return table.refuse(row, ErrorCode::BadFormat,
                                fmt::format("The fold “{}” is not a number from 0 on. Number the folds, or "
                                            "leave the column out.",
                                            shown(Table::cell(row, *foldColumn))));
        data.folds.push_back(*fold);
    }
    return {};
}

Result<void> readTags(const fs::path &path, ArrayDataset &data)
{
    TAGWRIGHT_TRY_INTO(const std::string text, readFile(path));
    std::set<std::string_view> seen;
    int number = 0;
    for (const auto part : std::views::split(text, '\n')) {
        const auto tag = trimmed(std::string_view(part.begin(), part.end()));
        ++number;
        if (tag.empty() && part.end() == text.end())
            break;
        if (tag.empty())
            return fail(ErrorCode::BadFormat,
                        fmt::format("Line {} is empty. Write a tag on every line.", number), path);
        if (!seen.insert(tag).second)
            return fail(ErrorCode::Duplicate,
                        fmt::format("Line {}: The tag “{}” was there before. Name each tag once.", number,
                                    shown(tag)),
                        path);
        data.tags.emplace_back(tag);
    }
    if (data.tags.empty())
        return fail(ErrorCode::BadFormat, "There are no tags. Write one on every line.", path);
    return {};
}

Result<void> readClassIndices(const fs::path &path, ArrayDataset &data)
{
    TAGWRIGHT_TRY_INTO(const Table table, Table::read(path));
    TAGWRIGHT_TRY_INTO(const std::size_t tagColumn, table.need("tag"));
    TAGWRIGHT_TRY_INTO(const std::size_t indexColumn, table.need("class_index"));
    const auto rankColumn = table.find("paper50");
    std::map<std::string, int, std::less<>> indexOf;
    std::map<std::string, int, std::less<>> rankOf;
    std::set<int> seen;
    for (const CsvRow &row : table.rows()) {
        const auto index = parseNatural(Table::cell(row, indexColumn));
        if (!index)
            return table.refuse(
                row, ErrorCode::BadFormat,
                fmt::format("The class_index “{}” is not a number from 0 on. Number the tags.",
                            shown(Table::cell(row, indexColumn))));
        if (!indexOf.try_emplace(std::string(Table::cell(row, tagColumn)), *index).second ||
            !seen.insert(*index).second)
            return table.refuse(row, ErrorCode::Duplicate,
                                "The tag or its class_index was there before. Give each tag one of its own.");
        if (!rankColumn || Table::cell(row, *rankColumn).empty())
            continue;
        const auto rank = parseNatural(Table::cell(row, *rankColumn));
        if (!rank)
            return table.refuse(
                row, ErrorCode::BadFormat,
                fmt::format("The paper50 “{}” is not a rank from 0 on. Leave it empty for tags "
                            "that are not among the 50.",
                            shown(Table::cell(row, *rankColumn))));
        rankOf.emplace(Table::cell(row, tagColumn), *rank);
    }
    for (const std::string &tag : data.tags) {
        const auto found = indexOf.find(tag);
        if (found == indexOf.end())
            return fail(ErrorCode::BadFormat,
                        fmt::format("The tag “{}” of tags.txt is missing. Add its row, or remove this file.",
                                    shown(tag)),
                        path);
        data.classIndices.push_back(found->second);
        if (rankColumn)
            data.paperRanks.push_back(rankOf.contains(tag) ? rankOf.find(tag)->second : -1);
    }
    if (std::ranges::all_of(data.paperRanks, [](int rank) { return rank < 0; }))
        data.paperRanks.clear();
    return {};
}

/// An array of two dimensions whose rows are the clips.
Result<NpyFile> readClipRows(const fs::path &path, const ArrayDataset &data, std::string_view columns)
{
    TAGWRIGHT_TRY_INTO(auto file, NpyFile::read(path));
    const Shape &shape = file.array.tensor.shape;
    if (shape.size() != 2)
        return fail(
            ErrorCode::BadFormat,
            fmt::format("The array is {}, [clips × {}] is needed.", embedding::toText(shape), columns), path);
    if (shape[0] != static_cast<std::int64_t>(data.ids.size()))
        return fail(ErrorCode::BadFormat,
                    fmt::format("The array has {} rows, but clips.csv has {}. Save one row for each clip, in "
                                "the order of clips.csv.",
                                shape[0], data.ids.size()),
                    path);
    return file;
}

Result<void> readLabels(const fs::path &path, ArrayDataset &data)
{
    TAGWRIGHT_TRY_INTO(const NpyFile file, readClipRows(path, data, "tags"));
    const embedding::Tensor &array = file.array.tensor;
    if (array.shape[1] != static_cast<std::int64_t>(data.tags.size()))
        return fail(
            ErrorCode::BadFormat,
            fmt::format("The array has {} columns, but tags.txt has {} tags. Save one column for each "
                        "tag, in the order of tags.txt.",
                        array.shape[1], data.tags.size()),
            path);
    if (array.dtype != "U8" && array.dtype != "BOOL")
        return fail(ErrorCode::BadFormat,
                    fmt::format("The labels are of type {}. Save them as uint8.", array.dtype), path);
    data.labels.reserve(array.bytes.size());
    for (const std::byte value : array.bytes) {
        const auto label = std::to_integer<std::uint8_t>(value);
        if (label > 1) {
            const std::size_t at = data.labels.size();
            return fail(ErrorCode::BadFormat,
                        fmt::format("Clip {} has the label {} for “{}”. Labels are 1 (has the tag) or 0.",
                                    shown(data.ids[at / data.tags.size()]), label,
                                    shown(data.tags[at % data.tags.size()])),
                        path);
        }
        data.labels.push_back(label);
    }
    return {};
}

constexpr std::string_view labelsName = "labels";

/// Names of the arrays in the folder, in order.
Result<std::vector<std::string>> extractorsIn(const fs::path &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".npy" && entry->path().stem() != labelsName)
            names.push_back(entry->path().stem().string());
    if (error)
        return fail(ErrorCode::NotReadable, "Cannot list the folder: " + error.message() + ".", folder);
    if (names.empty())
        return fail(ErrorCode::NotFound,
                    "The folder holds no embeddings. Add EXTRACTOR.npy, float32 [clips × features].", folder);
    std::ranges::sort(names);
    return names;
}

Result<probe::FeatureMatrix> readEmbedding(const fs::path &path, const ArrayDataset &data)
{
    TAGWRIGHT_TRY_INTO(const NpyFile file, readClipRows(path, data, "features"));
    const std::int64_t columns = file.array.tensor.shape[1];
    if (columns < 2 || columns % 2 != 0)
        return fail(ErrorCode::BadFormat,
                    fmt::format("The array has {} columns. An even number is needed: means, then standard "
                                "deviations.",
                                columns),
                    path);
    const auto values = embedding::asFloats(file.array);
    if (!values && values.error().code == ErrorCode::NotFinite)
        return fail(ErrorCode::NotFinite,
                    "The array holds NaN, infinity or numbers too large. Remove or repair those clips.",
                    path);
    if (!values)
        return fail(ErrorCode::BadFormat,
                    fmt::format("The array is of type {}. Save it as float32.", file.array.tensor.dtype),
                    path);
    return Eigen::Map<const probe::FeatureMatrix>(values->data(), static_cast<Eigen::Index>(data.ids.size()),
                                                  columns);
}

Result<void> readFeatures(const fs::path &folder, std::vector<std::string> extractors, ArrayDataset &data)
{
    if (extractors.empty()) {
        TAGWRIGHT_TRY_INTO(extractors, extractorsIn(folder));
    }
    std::vector<probe::FeatureMatrix> arrays;
    Eigen::Index dimension = 0;
    for (const std::string &extractor : extractors) {
        TAGWRIGHT_TRY_INTO(auto array, readEmbedding(folder / (extractor + ".npy"), data));
        data.blocks.push_back(
            {.extractor = extractor, .version = "array", .begin = dimension, .size = array.cols()});
        dimension += array.cols();
        arrays.push_back(std::move(array));
    }
    data.features.resize(static_cast<Eigen::Index>(data.ids.size()), dimension);
    for (std::size_t i = 0; i < arrays.size(); ++i)
        data.features.middleCols(data.blocks[i].begin, data.blocks[i].size) = arrays[i];
    return {};
}

} // namespace

Result<ArrayDataset> ArrayDataset::read(const fs::path &folder, const std::vector<std::string> &extractors)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return fail(ErrorCode::NotFound, "There is no such folder. Name one that holds clips.csv.", folder);
    ArrayDataset data;
    TAGWRIGHT_TRY(readClips(folder / "clips.csv", data));
    TAGWRIGHT_TRY(readTags(folder / "tags.txt", data));
    if (const fs::path groups = folder / "tag_groups.csv"; fs::exists(groups, error))
        TAGWRIGHT_TRY(readClassIndices(groups, data));
    else
        for (std::size_t tag = 0; tag < data.tags.size(); ++tag)
            data.classIndices.push_back(static_cast<int>(tag));
    TAGWRIGHT_TRY(readLabels(folder / "labels.npy", data));
    TAGWRIGHT_TRY(readFeatures(folder, extractors, data));
    return data;
}

std::uint64_t ArrayDataset::fingerprint() const
{
    Fingerprint hash;
    for (const auto *const texts : {&ids, &tags})
        for (const std::string &text : *texts)
            hash.add(text.data(), text.size());
    for (const auto *const numbers : {&folds, &classIndices, &paperRanks})
        hash.add(numbers->data(), numbers->size() * sizeof(int));
    hash.add(splits.data(), splits.size() * sizeof(Split));
    hash.add(labels.data(), labels.size());
    hash.add(features.data(), static_cast<std::size_t>(features.size()) * sizeof(float));
    for (const probe::Block &block : blocks)
        hash.add(block.extractor.data(), block.extractor.size());
    return hash.state();
}

Result<Partition> ArrayDataset::partition(int seed) const
{
    Partition partition;
    for (std::size_t clip = 0; clip < ids.size(); ++clip) {
        const bool test = folds.empty() ? splits[clip] == Split::Test : folds[clip] == seed;
        (test ? partition.test : partition.pool).push_back(clip);
    }
    if (!partition.test.empty() && !partition.pool.empty())
        return partition;
    if (folds.empty())
        return fail(ErrorCode::NotEnough,
                    "Clips for the test and others for the library are needed: clips.csv "
                    "names only one of both kinds of split.");
    return fail(ErrorCode::NotEnough,
                fmt::format("{} clip is of fold {}. Choose seeds that are folds: 0 to {}.",
                            partition.test.empty() ? "No" : "Every", seed, std::ranges::max(folds)));
}

} // namespace tagwright::experiment
