// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folders.h"

#include "catalogue/track_repository.h"

#include <algorithm>
#include <vector>

namespace tagwright::library {

namespace fs = std::filesystem;

bool isBelow(const fs::path &path, const fs::path &folder)
{
    return path != folder &&
           std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

namespace {

bool isIn(const fs::path &path, const fs::path &root)
{
    return path == root || isBelow(path, root);
}

} // namespace

Result<std::vector<catalogue::TrackId>> tracksOnlyIn(catalogue::Database &database, const fs::path &folder)
{
    const catalogue::TrackRepository tracks(database);
    TAGWRIGHT_TRY_INTO(std::vector<fs::path> others, tracks.folders());
    if (std::erase(others, folder) == 0)
        return fail(ErrorCode::NotFound, "Is none of the library's folders. `folders` lists them.", folder);
    std::vector<catalogue::TrackId> found;
    TAGWRIGHT_TRY(tracks.forEach([&](const catalogue::Track &track) {
        if (!track.missing && isIn(track.path, folder) &&
            std::ranges::none_of(others, [&](const fs::path &other) { return isIn(track.path, other); }))
            found.push_back(track.id);
    }));
    return found;
}

Result<std::int64_t> countMissingOutside(catalogue::Database &database)
{
    const catalogue::TrackRepository tracks(database);
    TAGWRIGHT_TRY_INTO(const auto folders, tracks.folders());
    std::int64_t count = 0;
    TAGWRIGHT_TRY(tracks.forEach([&](const catalogue::Track &track) {
        if (track.missing &&
            std::ranges::none_of(folders, [&](const fs::path &folder) { return isIn(track.path, folder); }))
            ++count;
    }));
    return count;
}

Result<std::int64_t> forgetFolder(catalogue::Database &database, const fs::path &folder)
{
    catalogue::TrackRepository tracks(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(const auto gone, tracksOnlyIn(database, folder));
    TAGWRIGHT_TRY(tracks.removeFolder(folder));
    for (const catalogue::TrackId id : gone)
        TAGWRIGHT_TRY(tracks.setMissing(id, true));
    TAGWRIGHT_TRY(transaction.commit());
    return std::ssize(gone);
}

} // namespace tagwright::library
