// SPDX-License-Identifier: GPL-3.0-or-later
// A small catalogue whose tracks have the names that break tables, and columns of two tags for it.
#pragma once

#include "exporting/table_export.h"
#include "support/made_up_library.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tagwright::test {

class TableLibrary
{
public:
    TableLibrary()
        : database(
              unwrap(catalogue::Database::open(m_folder.path().toStdString(), catalogue::Access::ReadWrite)))
    {
        catalogue::Metadata m;
        m.title = "Plain";
        m.artist = "Ünï, \"Q\"";
        m.album = "=1+1";
        m.albumArtist = "Various";
        m.isrc = "DEA123456789";
        m.genre = "Jazz";
        m.year = 1999;
        m.trackNumber = 3;
        m.bpm = 120;
        m.durationMs = 61'500;
        m.sampleRate = 48'000;
        m.channels = 2;
        add("/m/a.wav", m);
        m = {};
        m.title = "-3.5";
        m.artist = "@you";
        m.album = "+a";
        m.bpm = 97.25;
        m.durationMs = 1;
        add("/m/b\nb.wav", m);
        m = {};
        m.title = "<&> 🎻";
        m.artist = "\ttab";
        m.album = "-b";
        m.durationMs = 3'600'000;
        add("/m/c\xFF.wav", m);
        tags = {{.name = "tense", .modelVersion = "test 1"}, {.name = "=odd, \"tag\""}};
        tags[0].cells.setScore(tracks[0], 0.25, false);
        tags[0].cells.setScore(tracks[1], 0.9877, true);
        tags[0].cells.setLabel(tracks[0],
                               {.value = 1, .source = exporting::TagSource::Accepted, .at = 1'000'000'000});
        tags[1].cells.setLabel(tracks[0], {.value = -1, .source = exporting::TagSource::Human, .at = 0});
        tags[1].cells.setLabel(
            tracks[2], {.value = catalogue::notSure, .source = exporting::TagSource::Human, .at = 60});
    }

    catalogue::TrackId add(const std::filesystem::path &path, const catalogue::Metadata &metadata)
    {
        const auto number = static_cast<std::int64_t>(tracks.size());
        tracks.push_back(
            unwrap(catalogue::TrackRepository(database).insert(path, {number, number}, metadata)));
        return tracks.back();
    }

    [[nodiscard]] std::filesystem::path at(const std::string &name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    /// Files in the folder beside the catalogue, whose name begins so.
    [[nodiscard]] std::ptrdiff_t filesLike(const std::string &beginning) const
    {
        std::ptrdiff_t count = 0;
        for (const auto &entry : std::filesystem::directory_iterator(m_folder.path().toStdString()))
            count += entry.path().filename().native().starts_with(beginning);
        return count;
    }

private:
    QTemporaryDir m_folder;

public:
    catalogue::Database database;
    std::vector<catalogue::TrackId> tracks;
    std::vector<exporting::TagColumn> tags;
};

} // namespace tagwright::test
