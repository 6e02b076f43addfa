// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/settled.h"

#include "catalogue/probe_repository.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace tagwright::tagging {

using catalogue::Label;
using catalogue::LabelChange;
using catalogue::TrackId;

namespace {

/// The examples as they were before one label was set, changed or taken back.
class ExamplesInThePast
{
public:
    ExamplesInThePast(const LibraryModel &library, const TagModel &model)
        : m_library(library), m_examples(model.examples())
    {
        // What is no label of the tag's own stays as it is: none of its labels is found there.
        for (const Origin &origin : model.origins())
            m_labels.push_back(origin.kind == Origin::Kind::Label ? origin.label : Label{});
    }

    void undo(const LabelChange &change)
    {
        const auto found = std::ranges::find_if(m_labels, [&](const Label &label) {
            return label.track == change.track && label.startMs == change.startMs;
        });
        const auto i = found - m_labels.begin();
        if (change.oldValue == 0) {
            if (found != m_labels.end()) {
                m_labels.erase(found);
                m_examples.erase(m_examples.begin() + i);
            }
        } else if (found != m_labels.end()) {
            m_examples[static_cast<std::size_t>(i)].value = change.oldValue;
        } else if (auto rows = m_library.rowsOf(change.track, change.startMs); !rows.empty()) {
            // The examples' order is that of the labels; those without a label come last.
            m_labels.push_back({change.track, change.startMs, change.oldValue});
            m_examples.insert(
                m_examples.begin() + std::ssize(m_labels) - 1,
                {.rows = std::move(rows), .value = change.oldValue, .group = change.track.value});
        }
    }

    [[nodiscard]] const std::vector<probe::Example> &examples() const { return m_examples; }

private:
    const LibraryModel &m_library;
    std::vector<Label> m_labels;
    std::vector<probe::Example> m_examples;
};

using Tracks = std::unordered_set<TrackId>;

/// The best tracks of a ranking that nobody has labelled.
Tracks best(const std::vector<probe::RankedTrack> &ranking, const TagModel &model, std::int64_t count)
{
    Tracks tracks;
    for (const probe::RankedTrack &track : ranking) {
        if (std::ssize(tracks) == count)
            break;
        if (model.labelOf(track.track) == 0)
            tracks.insert(track.track);
    }
    return tracks;
}

Result<std::vector<AnswerEffect>> lastAnswers(catalogue::Database &database, const LibraryModel &library,
                                              const TagModel &model)
{
    TAGWRIGHT_TRY_INTO(auto history, catalogue::LabelRepository(database).history(model.tag().id));
    std::ranges::reverse(history);
    ExamplesInThePast past(library, model);
    const std::int64_t count = model.at(model.threshold()).suggestions;
    Tracks after = best(model.ranking(), model, count);
    std::vector<AnswerEffect> effects;
    for (const LabelChange &change : history) {
        if (effects.size() == Settled::answersCompared)
            break;
        if (model.isAudited(change.track, change.startMs))
            continue;
        past.undo(change);
        const auto training = library.trainer().train(past.examples());
        if (!training)
            break; // the first positive label: before it there was no probe
        const probe::FoldedProbe &folded = training->folded;
        const Tracks before = best(library.trackRows().ranked(library.space().scores(
                                       *library.scores().linearScores(folded), folded)),
                                   model, count);
        effects.push_back(
            {.suggestions = std::ssize(after), .changed = std::ranges::count_if(after, [&](TrackId track) {
                                                   return !before.contains(track);
                                               })});
        after = before;
    }
    return effects;
}

std::vector<double> correlationsWith(const std::vector<std::string> &documents, const LibraryModel &library,
                                     const TagModel &model)
{
    nlohmann::json versions = nlohmann::json::object();
    for (const probe::Block &block : library.source().blocks())
        versions[block.extractor] = block.version;
    const std::vector<float> now = model.standardisedWeights();
    std::vector<double> correlations;
    for (const std::string &text : documents) {
        const auto document = nlohmann::json::parse(text, nullptr, false);
        if (!document.is_object() || document.value("extractors", nlohmann::json()) != versions)
            continue;
        const auto weights = document.value("weights_on_standardised_features", std::vector<float>());
        if (weights.size() != now.size())
            continue;
        const double correlation = probe::weightCorrelation(now, weights);
        constexpr double same = 1 - 1e-6; // of the same labels: it says nothing
        if (correlation < same && correlations.size() < Settled::probesCompared)
            correlations.push_back(correlation);
    }
    return correlations;
}

} // namespace

bool Settled::isSettled() const
{
    return answers.size() == answersCompared && std::ranges::all_of(answers, &AnswerEffect::isSmall);
}

Result<Settled> howSettled(catalogue::Database &database, const LibraryModel &library, const TagModel &model)
{
    Settled settled;
    TAGWRIGHT_TRY_INTO(settled.answers, lastAnswers(database, library, model));
    TAGWRIGHT_TRY_INTO(const auto documents, catalogue::ProbeRepository(database).latest(
                                                 model.tag().id, 2 * Settled::probesCompared));
    settled.correlations = correlationsWith(documents, library, model);
    return settled;
}

} // namespace tagwright::tagging
