// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/cell_store.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

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

} // namespace

CellStore::CellStore(CellStore &&other) noexcept
    : m_lines(std::move(other.m_lines)), m_cells(std::move(other.m_cells))
{
}

Result<CellStore> CellStore::open(const std::filesystem::path &folder, std::uint64_t fingerprint)
{
    CellStore store;
    const json header{{"tagwright_cells", formatVersion}, {"data", fmt::format("{:016x}", fingerprint)}};
    TAGWRIGHT_TRY_INTO(store.m_lines,
                       JsonLines::open(folder / fileName, header.dump(), [&](std::string_view line) {
                           Cell cell = fromJson(json::parse(line));
                           store.m_cells.insert_or_assign(cell.key, std::move(cell));
                       }));
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
    const std::string line = toJson(cell).dump();
    const std::scoped_lock lock(m_mutex);
    TAGWRIGHT_TRY(m_lines.value().append(line));
    m_cells.insert_or_assign(cell.key, cell);
    return {};
}

} // namespace tagwright::experiment::paper
