// SPDX-License-Identifier: GPL-3.0-or-later
// What is done of the experiments beyond the paper, kept like the paper's cells: a run that was stopped goes
// on where it was.
#pragma once

#include "experiment/json_lines.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace tagwright::experiment::beyond {

/// Numbers by name, e.g. a column for each thing that is said of every tag. May hold NaN.
using Record = std::map<std::string, std::vector<double>>;

/// May be used by several threads at once.
class RecordStore
{
public:
    static constexpr const char *fileName = "beyond.jsonl";

    /// \errors as of JsonLines::open()
    [[nodiscard]] static Result<RecordStore> open(const std::filesystem::path &folder,
                                                  std::uint64_t fingerprint);
    RecordStore(RecordStore &&other) noexcept;

    [[nodiscard]] std::optional<Record> find(const std::string &key) const;
    [[nodiscard]] bool has(const std::string &key) const;
    /// Writes it to the file, too.
    [[nodiscard]] Result<void> add(const std::string &key, Record record);

private:
    RecordStore() = default;

    std::optional<JsonLines> m_lines; ///< always there in a store that was opened
    mutable std::mutex m_mutex;
    std::map<std::string, Record> m_records;
};

} // namespace tagwright::experiment::beyond
