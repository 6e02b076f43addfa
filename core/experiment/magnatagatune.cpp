// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/magnatagatune.h"

#include "base/files.h"
#include "base/text.h"
#include "experiment/npy_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <ranges>
#include <set>

namespace tagwright::experiment {

namespace fs = std::filesystem;

namespace {

constexpr const char *annotationsName = "annotations_final.csv";

/// Cells of a line, without their quotes; nothing if a quote is not closed.
std::optional<std::vector<std::string_view>> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (const auto part : std::views::split(line, '\t')) {
        std::string_view cell(part.begin(), part.end());
        if (cell.starts_with('"')) {
            if (cell.size() < 2 || !cell.ends_with('"'))
                return std::nullopt;
            cell = cell.substr(1, cell.size() - 2);
        }
        cells.push_back(cell);
    }
    return cells;
}

class AnnotationReader
{
public:
    AnnotationReader(fs::path path, MagnaTagATune &set) : m_path(std::move(path)), m_set(set) {}

    Result<void> read()
    {
        TAGWRIGHT_TRY_INTO(const std::string text, readFile(m_path));
        for (const auto part : std::views::split(text, '\n')) {
            std::string_view line(part.begin(), part.end());
            ++m_line;
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            if (line.empty())
                continue;
            const auto cells = cellsOf(line);
            if (!cells)
                return refuse(ErrorCode::BadFormat, "A quote is not closed before the next tab.");
            TAGWRIGHT_TRY(m_set.tags.empty() ? readHead(*cells) : readClip(*cells));
        }
        if (m_set.paths.empty())
            return fail(ErrorCode::BadFormat, "There are no clips below a line of column names.", m_path);
        return {};
    }

private:
    [[nodiscard]] std::unexpected<Error> refuse(ErrorCode code, std::string_view what) const
    {
        return fail(code, fmt::format("Line {}: {}", m_line, what), m_path);
    }

    Result<void> readHead(const std::vector<std::string_view> &cells)
    {
        if (cells.size() < 3 || cells.front() != "clip_id" || cells.back() != "mp3_path")
            return refuse(
                ErrorCode::BadFormat,
                "The columns are not clip_id, the tags, mp3_path, divided by tabs. Take the file as "
                "it is published.");
        std::set<std::string_view> seen;
        for (const std::string_view tag : cells | std::views::drop(1) | std::views::take(cells.size() - 2)) {
            if (trimmed(tag).empty())
                return refuse(ErrorCode::BadFormat, "A tag has no name.");
            if (!seen.insert(tag).second)
                return refuse(ErrorCode::Duplicate, fmt::format("The tag “{}” is there twice.", shown(tag)));
            m_set.tags.emplace_back(tag);
        }
        return {};
    }

    Result<void> readClip(const std::vector<std::string_view> &cells)
    {
        if (cells.size() != m_set.tags.size() + 2)
            return refuse(ErrorCode::BadFormat, fmt::format("There are {} cells, but {} columns.",
                                                            cells.size(), m_set.tags.size() + 2));
        if (!m_ids.emplace(cells.front()).second)
            return refuse(ErrorCode::Duplicate,
                          fmt::format("The clip_id “{}” was there before.", shown(cells.front())));
        const std::string_view path = cells.back();
        if (path.empty() || fs::path(path).is_absolute() || path.find("..") != std::string_view::npos)
            return refuse(ErrorCode::BadFormat,
                          fmt::format("“{}” is no path below the data set's folder.", shown(path)));
        if (!m_paths.emplace(path).second)
            return refuse(ErrorCode::Duplicate, fmt::format("The file “{}” was there before.", shown(path)));
        for (std::size_t tag = 0; tag < m_set.tags.size(); ++tag) {
            const std::string_view value = cells[tag + 1];
            if (value != "0" && value != "1")
                return refuse(ErrorCode::BadFormat, fmt::format("“{}” for the tag “{}” is neither 0 nor 1.",
                                                                shown(value), shown(m_set.tags[tag])));
            m_set.labels.push_back(value == "1");
        }
        m_set.paths.emplace_back(path);
        return {};
    }

    fs::path m_path;
    MagnaTagATune &m_set;
    int m_line = 0;
    std::set<std::string, std::less<>> m_ids, m_paths;
};

/// Folders 0 … b are the train clips, c the validation clips, d … f the test clips.
Result<Split> splitByFolder(const std::string &path, const fs::path &annotations)
{
    const std::string_view folder = std::string_view(path).substr(0, path.find('/'));
    constexpr std::string_view folders = "0123456789abcdef";
    const std::size_t place = folder.size() == 1 ? folders.find(folder.front()) : std::string_view::npos;
    if (place == std::string_view::npos)
        return fail(
            ErrorCode::BadFormat,
            fmt::format("“{}” is in none of the folders 0 … f, which tell its split. Give lists of the "
                        "split (--split).",
                        shown(path)),
            annotations);
    return place < 0xC ? Split::Train : place == 0xC ? Split::Valid : Split::Test;
}

class SplitReader
{
public:
    SplitReader(fs::path folder, MagnaTagATune &set) : m_folder(std::move(folder)), m_set(set)
    {
        for (std::size_t clip = 0; clip < set.paths.size(); ++clip)
            m_clips.emplace(set.paths[clip], clip);
    }

    /// Clips that are in no list are left out.
    Result<void> read()
    {
        TAGWRIGHT_TRY(readTags());
        std::vector<std::optional<Split>> splits(m_set.paths.size());
        std::error_code error;
        const bool withTrain = fs::exists(m_folder / "train.npy", error);
        for (const auto &[name, split] :
             {std::pair{"train.npy", Split::Train}, {"valid.npy", Split::Valid}, {"test.npy", Split::Test}})
            if (split != Split::Train || withTrain)
                TAGWRIGHT_TRY(readList(m_folder / name, split, splits));
        if (!withTrain) {
            m_set.notes.emplace_back("There is no train.npy: all clips that are in neither valid.npy nor "
                                     "test.npy are train clips.");
            for (auto &split : splits)
                split = split.value_or(Split::Train);
        }
        keep(splits);
        return {};
    }

private:
    Result<void> readTags()
    {
        const fs::path path = m_folder / "tags.npy";
        std::error_code error;
        if (!fs::exists(path, error))
            return {};
        TAGWRIGHT_TRY_INTO(const auto names, readNpyTexts(path));
        m_set.paperRanks.assign(m_set.tags.size(), -1);
        for (std::size_t rank = 0; rank < names.size(); ++rank) {
            const auto tag = std::ranges::find(m_set.tags, names[rank]);
            if (tag == m_set.tags.end())
                return fail(ErrorCode::BadFormat,
                            fmt::format("It names the tag “{}”, which {} does not have.", shown(names[rank]),
                                        annotationsName),
                            path);
            m_set.paperRanks[static_cast<std::size_t>(tag - m_set.tags.begin())] = static_cast<int>(rank);
        }
        return {};
    }

    Result<void> readList(const fs::path &path, Split split, std::vector<std::optional<Split>> &splits) const
    {
        TAGWRIGHT_TRY_INTO(const auto lines, readNpyTexts(path));
        for (const std::string &line : lines) {
            const std::string_view file = std::string_view(line).substr(line.find('\t') + 1);
            const auto found = m_clips.find(file);
            if (found == m_clips.end())
                return fail(ErrorCode::BadFormat,
                            fmt::format("It names “{}”, which {} does not have. Take both as they are "
                                        "published.",
                                        shown(file), annotationsName),
                            path);
            auto &own = splits[found->second];
            if (own)
                return fail(ErrorCode::Duplicate,
                            fmt::format("It names “{}”, which was in a list before. Each clip belongs to one "
                                        "split.",
                                        shown(file)),
                            path);
            own = split;
        }
        return {};
    }

    void keep(const std::vector<std::optional<Split>> &splits)
    {
        MagnaTagATune kept{.folder = m_set.folder,
                           .tags = std::move(m_set.tags),
                           .paperRanks = std::move(m_set.paperRanks),
                           .notes = std::move(m_set.notes)};
        for (std::size_t clip = 0; clip < splits.size(); ++clip) {
            if (!splits[clip])
                continue;
            kept.paths.push_back(m_set.paths[clip]);
            kept.splits.push_back(*splits[clip]);
            const auto labels = std::span(m_set.labels).subspan(clip * kept.tags.size(), kept.tags.size());
            kept.labels.insert(kept.labels.end(), labels.begin(), labels.end());
        }
        if (const auto left = m_set.paths.size() - kept.paths.size(); left > 0)
            kept.notes.push_back(fmt::format("{} clips are in no list of the split.", left));
        m_set = std::move(kept);
    }

    fs::path m_folder;
    MagnaTagATune &m_set;
    std::map<std::string, std::size_t, std::less<>> m_clips;
};

} // namespace

bool MagnaTagATune::isThere(const fs::path &folder)
{
    std::error_code error;
    return fs::exists(folder / annotationsName, error);
}

Result<MagnaTagATune> MagnaTagATune::read(const fs::path &folder, const fs::path &splitFolder)
{
    MagnaTagATune set;
    set.folder = folder;
    TAGWRIGHT_TRY(AnnotationReader(folder / annotationsName, set).read());
    fs::path lists = splitFolder;
    std::error_code error;
    if (lists.empty())
        for (const fs::path &place : {folder, folder / "split" / "mtat"})
            if (fs::exists(place / "test.npy", error))
                lists = place;
    if (!lists.empty()) {
        TAGWRIGHT_TRY(SplitReader(lists, set).read());
        return set;
    }
    set.notes.emplace_back(
        "There are no lists of the split: folders 0 … b are train clips, c validation, d … f "
        "test.");
    for (const std::string &path : set.paths) {
        TAGWRIGHT_TRY_INTO(const Split split, splitByFolder(path, folder / annotationsName));
        set.splits.push_back(split);
    }
    return set;
}

} // namespace tagwright::experiment
