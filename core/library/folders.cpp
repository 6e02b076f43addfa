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

Result<std::int64_t> forgetFolder(catalogue::Database &database, const fs::path &folder)
{
    catalogue::TrackRepository tracks(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(std::vector<fs::path> others, tracks.folders());
    if (std::erase(others, folder) == 0)
        return fail(ErrorCode::NotFound, "Is none of the library's folders. `folders` lists them.", folder);
    TAGWRIGHT_TRY(tracks.removeFolder(folder));
    const auto isIn = [](const fs::path &path, const fs::path &root) {
        return path == root || isBelow(path, root);
    };
    std::vector<catalogue::TrackId> gone;
    TAGWRIGHT_TRY(tracks.forEach([&](const catalogue::Track &track) {
        if (!track.missing && isIn(track.path, folder) &&
            std::ranges::none_of(others, [&](const fs::path &other) { return isIn(track.path, other); }))
            gone.push_back(track.id);
    }));
    for (const catalogue::TrackId id : gone)
        TAGWRIGHT_TRY(tracks.setMissing(id, true));
    TAGWRIGHT_TRY(transaction.commit());
    return static_cast<std::int64_t>(gone.size());
}

} // namespace tagwright::library
