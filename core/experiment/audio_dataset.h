// SPDX-License-Identifier: GPL-3.0-or-later
// Sound files with known tags -> a data set of embeddings, by the jobs that serve the user: the files become
// tracks of a catalogue of the experiment's own, which is embedded; a track's middle clip stands for it.
#pragma once

#include "base/progress.h"
#include "catalogue/database.h"
#include "embedding/extractor.h"
#include "experiment/magnatagatune.h"

#include <stop_token>

namespace tagwright::experiment {

struct AudioDataset
{
    ArrayDataset data;
    std::vector<Error> refused; ///< files that are missing or broken, and silent ones: they are left out
};

/// Embeds what is not embedded yet of the clips that have a tag. May be stopped at any time,
/// and goes on where it was.
/// \errors NotEnough if no file could be used; those of the catalogue and of embedding; Cancelled
[[nodiscard]] Result<AudioDataset> embedDataset(const MagnaTagATune &set, catalogue::Database &database,
                                                const std::vector<const embedding::Extractor *> &extractors,
                                                int threads, const ProgressSink &progress = {},
                                                const std::stop_token &stop = {});

/// The user's own library: tracks with a positive label of any tag; what has no label counts as negative. The
/// clips of a folder stay together: 7 in 10 folders are train clips, 1 validation, 2 test, by chance.
/// \param extractors  ids; empty: all that most of the library is embedded by
/// \errors NotEnough without positive labels
[[nodiscard]] Result<AudioDataset> datasetOfLibrary(catalogue::Database &database,
                                                    const std::vector<std::string> &extractors);

} // namespace tagwright::experiment
