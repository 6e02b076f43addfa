// SPDX-License-Identifier: GPL-3.0-or-later
#include "track_text.h"

#include "base/text.h"

namespace tagwright::cli {

std::string titleOf(const catalogue::Track &track)
{
    const auto &m = track.metadata;
    if (m.title.empty())
        return displayPath(track.path.filename());
    return m.artist.empty() ? m.title : m.artist + " – " + m.title;
}

std::string targetText(const catalogue::Track &track, std::int64_t startMs)
{
    const std::string path = displayPath(track.path);
    return startMs == catalogue::wholeTrack ? path : path + "@" + formatTime(startMs);
}

} // namespace tagwright::cli
