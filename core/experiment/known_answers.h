// SPDX-License-Identifier: GPL-3.0-or-later
// How well a tag would have been found by each extractor, where somebody knows the answers.
#pragma once

#include "catalogue/tag_repository.h"
#include "probe/feature_source.h"

#include <map>
#include <string>
#include <vector>

namespace tagwright::experiment {

/// Whether the tag is right for a track.
using Answers = std::map<catalogue::TrackId, bool>;

struct AnswersReport
{
    Answers answers;
    std::vector<Error> refused; ///< rows that name no track, or say neither 1 nor 0
};

/// CSV with the columns path and label (1 or 0); paths as in a table of labels.
[[nodiscard]] Result<AnswersReport> readAnswers(catalogue::Database &database,
                                                const std::filesystem::path &table);

struct Evaluation
{
    std::vector<std::string> extractors;
    std::int64_t tracks = 0;    ///< held out: with an answer and an embedding, without a label for the tag
    std::int64_t positives = 0; ///< of them
    double averagePrecision = 0;
    double rocAuc = 0;
};

/// Trains the tag's labels on each extractor alone and on all together, and scores the held-out tracks.
/// \errors NotEnough without a positive label, or if the held-out tracks are of one kind.
[[nodiscard]] Result<std::vector<Evaluation>> evaluate(catalogue::Database &database,
                                                       const catalogue::Tag &tag, const Answers &answers);

} // namespace tagwright::experiment
