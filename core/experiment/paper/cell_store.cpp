// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/cell_store.h"

#include "base/files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cerrno>
#include <cmath>
#include <fcntl.h>
#include <limits>
#include <ranges>
#include <unistd.h>

namespace tagwright::experiment::paper {

namespace {

using nlohmann::json;

constexpr int formatVersion = 1;

json toJson(const Cell &cell)
{
    // JSON knows no NaN; null stands for it.
    return {{"features", cell.key.features},
            {"trainer", name(cell.key.trainer)},
            {"n", cell.key.n},
            {"k", cell.key.k},
            {"seed", cell.key.seed},
            {"map", cell.meanAveragePrecision},
            {"roc_auc", cell.rocAuc},
            {"epoch", cell.epoch},
            {"tags", cell.tags},
            {"average_precision", cell.averagePrecisions},
            {"roc_auc_of_tag", cell.rocAucs},
            {"shares", cell.shares},
            {"feature_norms", cell.featureNorms}};
}

double number(const json &value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

std::vector<double> numbers(const json &array)
{
    std::vector<double> result;
    for (const json &value : array)
        result.push_back(number(value));
    return result;
}

/// Throws json::exception.
Cell fromJson(const json &object)
{
    Cell cell;
    cell.key = {.features = object.at("features"),
                .trainer = trainerFromName(object.at("trainer").get<std::string>()).value(),
                .n = object.at("n"),
                .k = object.at("k"),
                .seed = object.at("seed")};
    cell.meanAveragePrecision = number(object.at("map"));
    cell.rocAuc = number(object.at("roc_auc"));
    cell.epoch = object.at("epoch");
    cell.tags = object.at("tags").get<std::vector<std::size_t>>();
    cell.averagePrecisions = numbers(object.at("average_precision"));
    cell.rocAucs = numbers(object.at("roc_auc_of_tag"));
    cell.shares = numbers(object.at("shares"));
    cell.featureNorms = object.at("feature_norms").get<std::vector<float>>();
    return cell;
}

Result<void> append(const std::filesystem::path &path, const std::string &line)
{
    const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (!file.isOpen())
        return std::unexpected(errnoError("open", path));
    for (std::size_t done = 0; done < line.size();) {
        const ssize_t wrote = ::write(file.get(), line.data() + done, line.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return std::unexpected(errnoError("write", path));
        done += static_cast<std::size_t>(wrote);
    }
    return {};
}

} // namespace

CellStore::CellStore(CellStore &&other) noexcept
    : m_path(std::move(other.m_path)), m_cells(std::move(other.m_cells))
{
}

Result<CellStore> CellStore::open(const std::filesystem::path &folder, std::uint64_t fingerprint)
{
    CellStore store;
    store.m_path = folder / fileName;
    const json header{{"tagwright_cells", formatVersion}, {"data", fmt::format("{:016x}", fingerprint)}};
    std::error_code error;
    if (!std::filesystem::exists(store.m_path, error)) {
        TAGWRIGHT_TRY(writeFileAtomically(store.m_path, header.dump() + "\n"));
        return store;
    }
    TAGWRIGHT_TRY_INTO(const std::string text, readFile(store.m_path));
    const std::size_t whole = text.rfind('\n') + 1; // 0 without a line
    bool first = true;
    int number = 0;
    for (const auto part : std::views::split(std::string_view(text).substr(0, whole), '\n')) {
        const std::string_view line(part.begin(), part.end());
        ++number;
        if (line.empty())
            continue;
        try {
            const json object = json::parse(line);
            if (std::exchange(first, false)) {
                if (object != header)
                    return fail(ErrorCode::Duplicate,
                                "This folder holds the results of other data. Choose another --output.",
                                store.m_path);
                continue;
            }
            Cell cell = fromJson(object);
            store.m_cells.insert_or_assign(cell.key, std::move(cell));
        } catch (const std::exception &) {
            return fail(
                ErrorCode::BadFormat,
                fmt::format("Line {} is damaged. Remove the file: its cells are computed again.", number),
                store.m_path);
        }
    }
    if (whole != text.size() || first)
        TAGWRIGHT_TRY(writeFileAtomically(
            store.m_path, first ? header.dump() + "\n" : text.substr(0, whole))); // killed while it wrote
    return store;
}

std::optional<Cell> CellStore::find(const CellKey &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_cells.find(key);
    return found == m_cells.end() ? std::nullopt : std::optional(found->second);
}

bool CellStore::has(const CellKey &key) const
{
    const std::scoped_lock lock(m_mutex);
    return m_cells.contains(key);
}

Result<void> CellStore::add(const Cell &cell)
{
    const std::string line = toJson(cell).dump() + "\n";
    const std::scoped_lock lock(m_mutex);
    TAGWRIGHT_TRY(append(m_path, line));
    m_cells.insert_or_assign(cell.key, cell);
    return {};
}

} // namespace tagwright::experiment::paper
