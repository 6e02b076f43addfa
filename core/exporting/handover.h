// SPDX-License-Identifier: GPL-3.0-or-later
// A tag's tracks for somebody else: a new folder with copies of them or links to them, a playlist and a
// sheet.
#pragma once

#include "exporting/disk.h"
#include "exporting/file_names.h"
#include "exporting/playlist.h"

#include "base/progress.h"

#include <stop_token>

namespace tagwright::exporting {

enum class HandoverMeans {
    Copy,
    HardLink, ///< another name of the same file: only on the same disk, and who writes to it writes to both
    SymbolicLink ///< leads to the file as long as that stays where it is
};

struct HandoverWishes
{
    std::filesystem::path folder; ///< nothing of this name may be there
    HandoverMeans means = HandoverMeans::Copy;
    NameRules names = NameRules::Linux;
    PlaylistFormat playlist = PlaylistFormat::M3u8;
    Disk disk = {};
};

struct HandoverReport
{
    std::filesystem::path folder; ///< absolute
    std::int64_t files = 0;
    std::uint64_t bytes = 0;    ///< copied
    std::vector<Error> refused; ///< tracks that could not be read or changed meanwhile; the others are there
};

/// Everything is made in a folder of a temporary name, which gets its own when all is done: what has the name
/// is whole. The originals are only read; a copy is brought onto the disk, read again from there and compared
/// (size, checksum). Names are made unique; playlist and sheet bear the tag's, and the sheet (CSV: file,
/// title, artist, album, duration_s, tag, tag score) can be imported again.
/// \param tracks  with absolute paths (playlistOf)
/// \errors NotEnough (no tracks), Duplicate (the folder is there), NotFound (its parent is not), NoSpace
/// (also
///         found out before the first copy), Unsupported (such links are not possible there), Cancelled, Io,
///         NotWritable; the first refusal if all tracks are refused. Then everything that was made is
///         removed, and nothing else; what could not be removed is named.
[[nodiscard]] Result<HandoverReport> handOver(const Playlist &tracks, const HandoverWishes &wishes,
                                              const ProgressSink &progress = {},
                                              const std::stop_token &stop = {});

} // namespace tagwright::exporting
