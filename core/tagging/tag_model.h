// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known about one tag now: its labels, the probe trained on them, every track's score, how
// good that is, and why. Built afresh whenever labels or library have changed.
#pragma once

#include "catalogue/audit_repository.h"
#include "catalogue/label_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/threshold_repository.h"
#include "probe/audit_weights.h"
#include "probe/explanation.h"
#include "probe/mislabels.h"
#include "probe/operating_point.h"
#include "probe/quality.h"
#include "probe/ranking.h"
#include "probe/trainer.h"
#include "tagging/library_model.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace tagwright::tagging {

struct LabelCounts
{
    std::int64_t positive = 0;
    std::int64_t negative = 0;
    std::int64_t audited = 0;  ///< answers of the current audit: not trained on
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
        double share = 0;      ///< what it adds to `logOdds`, above what it adds to an average clip's
    };
    std::vector<Neighbour> nearest; ///< labelled examples, most similar first
};

/// What lies above a threshold.
struct OperatingPoint
{
    double threshold = 0;         ///< score
    std::int64_t tracks = 0;      ///< that score so high: not labelled, or only in the current audit
    std::int64_t suggestions = 0; ///< those of them without any label
    std::optional<probe::PrPoint> estimate; ///< how many of them are right; nothing where nothing is known
};

class TagModel
{
public:
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
    /// Before an audit, scores say how alike, not yet how probable.
    [[nodiscard]] bool isCalibrated() const
    {
        return m_quality && m_quality->estimator == probe::Quality::Estimator::Audit;
    }
    /// Score from which on an unlabelled track is a suggestion: as chosen by the user, else at
    /// Stop::Balanced.
    [[nodiscard]] double threshold() const { return m_threshold; }
    /// The stop that the threshold follows; nothing if it is a number.
    [[nodiscard]] std::optional<probe::Stop> stop() const { return m_stop; }
    [[nodiscard]] double thresholdAt(probe::Stop stop) const;
    [[nodiscard]] OperatingPoint at(double threshold) const;
    /// Of the tracks that would be suggested now, the part that was not among as many when the current audit
    /// was drawn last; nothing without an audit or a suggestion.
    [[nodiscard]] std::optional<double> changedSinceCheck() const;
    /// 1 or −1 if the track or one of its clips is labelled (the clip with the best score decides), else 0.
    [[nodiscard]] int labelOf(catalogue::TrackId track) const;
    /// Whether the clip was drawn and answered in the current audit.
    [[nodiscard]] bool isAudited(catalogue::TrackId track, std::int64_t startMs) const
    {
        return m_auditedClips.contains({track, startMs});
    }
    /// All tracks of which labelOf is not 0.
    [[nodiscard]] const std::map<catalogue::TrackId, int> &labelledTracks() const { return m_labelOfTrack; }
    [[nodiscard]] Explanation explain(Eigen::Index row) const;
    /// By extractor.
    [[nodiscard]] std::map<std::string, probe::WeightShare> weightShare() const;
    /// The probe's weights in units of the standardised features. [features]
    [[nodiscard]] std::vector<float> standardisedWeights() const;
    /// Labels that the others contradict, the most probable mislabel first; `example` is an index into
    /// exampleLabels().
    [[nodiscard]] std::vector<probe::Mislabel> probableMislabels() const;
    /// The probe as JSON for the catalogue: docs/file-formats.md.
    [[nodiscard]] std::string document() const;

private:
    TagModel(const LibraryModel &library, catalogue::Tag tag) : m_library(&library), m_tag(std::move(tag)) {}
    void takeAudit(const std::vector<catalogue::Audit> &audit, const std::vector<catalogue::Label> &labels);
    void takeLabels(const std::vector<catalogue::Label> &labels);
    void score();
    void estimateQuality();
    void chooseThreshold(const std::optional<catalogue::ChosenThreshold> &chosen);
    [[nodiscard]] std::int64_t countAbove(double threshold) const;

    const LibraryModel *m_library;
    catalogue::Tag m_tag;
    LabelCounts m_counts;
    std::vector<catalogue::Label> m_labels; // those that are trained on; m_examples[i] belongs to m_labels[i]
    std::vector<probe::Example> m_examples;
    std::map<catalogue::TrackId, int> m_labelOfTrack;       // the audited ones included
    std::unordered_set<catalogue::TrackId> m_trainedTracks; // those that have a label that is trained on
    std::set<std::pair<catalogue::TrackId, std::int64_t>> m_auditedClips;   // answered ones
    std::unordered_map<catalogue::TrackId, probe::WeighedAnswer> m_answers; // of the current audit
    std::vector<catalogue::RankedClip> m_checkedRanking;                    // when it was drawn last
    probe::Training m_training;
    probe::FoldedProbe m_folded;
    Eigen::VectorXf m_scores;
    std::vector<probe::RankedTrack> m_ranking;
    std::vector<double> m_unseen; // scores of what quality speaks of: tracks that were not trained on
    std::vector<catalogue::TrackId> m_firstTracks; // as m_unseen, as far as the strata go
    std::vector<std::int64_t> m_answeredRanks;     // in m_unseen, from 1
    std::optional<probe::Quality> m_quality;
    probe::Calibration m_calibration;
    std::optional<probe::Stop> m_stop;
    double m_threshold = 0;
};

} // namespace tagwright::tagging
