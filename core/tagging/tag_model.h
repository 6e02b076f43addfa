// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known about one tag now: its labels, the probe trained on them, every track's score, how
// good that is, and why. Built afresh whenever labels or library have changed.
#pragma once

#include "catalogue/audit_repository.h"
#include "catalogue/label_repository.h"
#include "catalogue/tag_repository.h"
#include "probe/explanation.h"
#include "probe/quality.h"
#include "probe/ranking.h"
#include "probe/trainer.h"
#include "tagging/library_model.h"

#include <map>
#include <optional>
#include <string>

namespace tagwright::tagging {

struct LabelCounts
{
    std::int64_t positive = 0;
    std::int64_t negative = 0;
    std::int64_t audited = 0;  ///< answers of the newest audit: not trained on
    std::int64_t unusable = 0; ///< on clips that are silent or not embedded yet
};

/// Why a clip scores as it does.
struct Explanation
{
    std::map<std::string, double> contributions; ///< by extractor; with `offset` they sum to `logOdds`
    double offset = 0;
    double logOdds = 0;
    struct Neighbour
    {
        catalogue::Label label;
        std::int64_t startMs = 0;
        double similarity = 0; ///< cosine, −1 … 1
    };
    std::vector<Neighbour> nearest; ///< labelled examples, most similar first
};

class TagModel
{
public:
    /// Score from which on an unlabelled track is a suggestion.
    static constexpr double threshold = 0.5;

    /// \param library  must outlive the model
    /// \errors NotEnough without a positive label on something embedded.
    [[nodiscard]] static Result<TagModel> build(catalogue::Database &database, const LibraryModel &library,
                                                const catalogue::Tag &tag,
                                                probe::Effort effort = probe::Effort::Best);

    [[nodiscard]] const catalogue::Tag &tag() const { return m_tag; }
    [[nodiscard]] const LabelCounts &labels() const { return m_counts; }
    [[nodiscard]] const probe::Probe &probe() const { return m_training.probe; }
    [[nodiscard]] const std::optional<probe::Quality> &quality() const { return m_quality; }
    /// Raw score of every clip of the library. [rows]
    [[nodiscard]] const Eigen::VectorXf &scores() const { return m_scores; }
    /// The examples that the probe was trained on, and what came of it.
    [[nodiscard]] const std::vector<probe::Example> &examples() const { return m_examples; }
    [[nodiscard]] const probe::Training &training() const { return m_training; }
    /// The label behind each example.
    [[nodiscard]] const std::vector<catalogue::Label> &exampleLabels() const { return m_labels; }
    /// All present tracks, best first; `score` is raw.
    [[nodiscard]] const std::vector<probe::RankedTrack> &ranking() const { return m_ranking; }
    /// The calibrated probability that belongs to a raw score.
    [[nodiscard]] double probability(double raw) const { return m_calibration(raw); }
    /// 1 or −1 if the track or one of its clips is labelled (the clip with the best score decides), else 0.
    [[nodiscard]] int labelOf(catalogue::TrackId track) const;
    /// All tracks of which labelOf is not 0.
    [[nodiscard]] const std::map<catalogue::TrackId, int> &labelledTracks() const { return m_labelOfTrack; }
    [[nodiscard]] Explanation explain(Eigen::Index row) const;
    [[nodiscard]] std::map<std::string, double> weightShare() const;
    /// The probe as JSON for the catalogue: docs/file-formats.md.
    [[nodiscard]] std::string document() const;

private:
    TagModel(const LibraryModel &library, catalogue::Tag tag) : m_library(&library), m_tag(std::move(tag)) {}
    void takeLabels(const std::vector<catalogue::Label> &labels,
                    const std::optional<catalogue::Audit> &audit);
    void score();
    void estimateQuality(const std::optional<catalogue::Audit> &audit);

    const LibraryModel *m_library;
    catalogue::Tag m_tag;
    LabelCounts m_counts;
    std::vector<catalogue::Label> m_labels; // those that are trained on; m_examples[i] belongs to m_labels[i]
    std::vector<probe::Example> m_examples;
    std::map<catalogue::TrackId, int> m_labelOfTrack; // the audited ones included
    probe::Training m_training;
    probe::FoldedProbe m_folded;
    Eigen::VectorXf m_scores;
    std::vector<probe::RankedTrack> m_ranking;
    std::optional<probe::Quality> m_quality;
    probe::Calibration m_calibration;
};

} // namespace tagwright::tagging
