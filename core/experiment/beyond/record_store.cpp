// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/record_store.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace tagwright::experiment::beyond {

namespace {

using nlohmann::json;

constexpr int formatVersion = 1; // and of the methods: another one computes everything again

/// Throws json::exception.
Record recordFrom(const json &object)
{
    Record record;
    for (const auto &[name, column] : object.items()) {
        auto &numbers = record[name];
        for (const json &value : column) // JSON knows no NaN; null stands for it
            numbers.push_back(value.is_null() ? std::numeric_limits<double>::quiet_NaN()
                                              : value.get<double>());
    }
    return record;
}

} // namespace

RecordStore::RecordStore(RecordStore &&other) noexcept
    : m_lines(std::move(other.m_lines)), m_records(std::move(other.m_records))
{
}

Result<RecordStore> RecordStore::open(const std::filesystem::path &folder, std::uint64_t fingerprint)
{
    RecordStore store;
    const json header{{"tagwright_beyond", formatVersion}, {"data", fmt::format("{:016x}", fingerprint)}};
    TAGWRIGHT_TRY_INTO(store.m_lines,
                       JsonLines::open(folder / fileName, header.dump(), [&](std::string_view line) {
                           const json object = json::parse(line);
                           store.m_records.insert_or_assign(object.at("key").get<std::string>(),
                                                            recordFrom(object.at("record")));
                       }));
    return store;
}

std::optional<Record> RecordStore::find(const std::string &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_records.find(key);
    return found == m_records.end() ? std::nullopt : std::optional(found->second);
}

bool RecordStore::has(const std::string &key) const
{
    const std::scoped_lock lock(m_mutex);
    return m_records.contains(key);
}

Result<void> RecordStore::add(const std::string &key, Record record)
{
    const std::string line = json{{"key", key}, {"record", record}}.dump();
    const std::scoped_lock lock(m_mutex);
    TAGWRIGHT_TRY(m_lines.value().append(line));
    m_records.insert_or_assign(key, std::move(record));
    return {};
}

} // namespace tagwright::experiment::beyond
