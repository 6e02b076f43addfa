// SPDX-License-Identifier: GPL-3.0-or-later
// MagnaTagATune as it is published: annotations_final.csv (tab-separated, every cell quoted: clip_id, a
// column of 0 and 1 for each tag, mp3_path) beside the folders 0 … f of MP3 files.
//
// Its split into train, validation and test clips, and the 50 tags, are those of Won et al. (2020): tags.npy,
// train.npy, valid.npy and test.npy (lines of "number<tab>path") in the folder or in its split/mtat. Without
// them the clips are divided as they are there: folders 0 … b, c, and d … f.
#pragma once

#include "experiment/array_dataset.h"

namespace tagwright::experiment {

struct MagnaTagATune
{
    std::filesystem::path folder;
    std::vector<std::string> paths = {}; ///< of the clips, below the folder; no two are equal
    std::vector<Split> splits = {};
    std::vector<std::string> tags = {};
    std::vector<std::uint8_t> labels = {}; ///< [clips × tags], 1 or 0
    /// Of the tags, as in ArrayDataset: their place in tags.npy. Empty without it.
    std::vector<int> paperRanks = {};
    std::vector<std::string> notes = {}; ///< on what was read, a line each

    [[nodiscard]] static bool isThere(const std::filesystem::path &folder);

    /// \param splitFolder  where the .npy files are; empty: in the folder, if they are there
    /// \errors NotFound, BadFormat, Duplicate: which file and line, and what is wrong with it.
    [[nodiscard]] static Result<MagnaTagATune> read(const std::filesystem::path &folder,
                                                    const std::filesystem::path &splitFolder = {});
};

} // namespace tagwright::experiment
