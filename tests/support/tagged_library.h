// SPDX-License-Identifier: GPL-3.0-or-later
// A scanned folder of music whose tags are to be written into its files.
#pragma once

#include "exporting/undo_plan.h"
#include "exporting/writing_job.h"
#include "library/scanner.h"
#include "support/sounds.h"

#include <map>
#include <stdexcept>

namespace tagwright::test {

/// All files of a folder by their names, temporary ones too.
[[nodiscard]] inline std::map<std::string, std::string> bytesOfAll(const std::filesystem::path &folder)
{
    std::map<std::string, std::string> all;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        all[entry.path().filename()] = readBytes(entry.path());
    return all;
}

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().toString());
    return *std::move(result);
}

class TaggedLibrary
{
public:
    explicit TaggedLibrary(std::filesystem::path folder) : m_folder(std::move(folder))
    {
        std::filesystem::create_directories(music());
    }

    [[nodiscard]] std::filesystem::path music() const { return m_folder / "music"; }
    [[nodiscard]] std::filesystem::path catalogue() const { return m_folder / "catalogue"; }
    [[nodiscard]] catalogue::Database open() const
    {
        return valueOf(catalogue::Database::open(catalogue(), catalogue::Access::ReadWrite));
    }
    library::ScanReport scan() const
    {
        auto database = open();
        return valueOf(library::scan(database, {.roots = {music()}, .contentHash = {}, .threads = 1}, {}));
    }

    /// Every track has a yes for each of these tags.
    [[nodiscard]] static exporting::WritePlan plan(catalogue::Database &database,
                                                   const std::vector<std::string> &tags,
                                                   const std::vector<std::string> &fields = {"TAGWRIGHT"})
    {
        std::vector<exporting::TagColumn> columns;
        for (const std::string &tag : tags)
            columns.push_back({.name = tag});
        const auto listed = catalogue::TrackRepository(database).forEach([&](const catalogue::Track &track) {
            for (exporting::TagColumn &column : columns)
                column.cells.setLabel(track.id, {.value = 1});
        });
        if (!listed)
            throw std::runtime_error(listed.error().toString());
        exporting::WriteWishes wishes;
        for (const std::string &field : fields)
            wishes.rules.push_back({.name = field});
        return valueOf(exporting::planWriting(database, columns, wishes));
    }

    exporting::WritingReport write(const std::vector<std::string> &tags,
                                   const std::vector<std::string> &fields = {"TAGWRIGHT"},
                                   const exporting::WritingOptions &options = {}) const
    {
        auto database = open();
        return valueOf(exporting::writeTags(database, plan(database, tags, fields), options));
    }

    exporting::WritingReport undo(int batch) const
    {
        auto database = open();
        return valueOf(exporting::writeTags(database, valueOf(exporting::planUndo(database, batch))));
    }

    /// Undoes whatever is in effect, the newest first.
    void undoAll() const
    {
        while (const auto last = exporting::lastInEffect(catalogue()))
            if (undo(*last).written == 0)
                throw std::runtime_error("cannot be undone");
    }

private:
    std::filesystem::path m_folder;
};

} // namespace tagwright::test
