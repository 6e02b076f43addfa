// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known about one tag now: its labels, the probe trained on them, every track's score, how
// good that is, and why. Built afresh whenever labels or library have changed.
#pragma once

#include "catalogue/audit_repository.h"
#include "catalogue/threshold_repository.h"
#include "probe/audit_weights.h"
#include "probe/explanation.h"
#include "probe/mislabels.h"
#include "probe/operating_point.h"
#include "probe/quality.h"
#include "tagging/training_set.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace tagwright::tagging {

/// Why a clip scores as it does.
struct Explanation
{
    std::map<std::string, double> contributions; ///< by extractor; with `offset` they sum to `logOdds`
    double offset = 0;
    double logOdds = 0;
    struct Neighbour
    {
        Origin origin;
        std::int64_t startMs = 0; ///< of its first clip
        double similarity = 0;    ///< cosine, −1 … 1
        double share = 0;         ///< what it adds to `logOdds`, above what it adds to an average clip's
    };
    std::vector<Neighbour> nearest; ///< examples, most similar first
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
    /// \errors NotEnough without a positive example of any kind that is embedded.
    [[nodiscard]] static Result<TagModel> build(catalogue::Database &database, const LibraryModel &library,
                                                const catalogue::Tag &tag,
                                                probe::Effort effort = probe::Effort::Best);

    [[nodiscard]] const catalogue::Tag &tag() const { return m_tag; }
    [[nodiscard]] const LabelCounts &labels() const { return m_set.counts; }
    [[nodiscard]] const probe::Probe &probe() const { return m_training.probe; }
    [[nodiscard]] const std::optional<probe::Quality> &quality() const { return m_quality; }
    /// Of so few tracks nobody can guess from the examples how many fit.
    [[nodiscard]] bool isSmallLibrary() const;
    /// Raw score of every clip of the library. [rows]
    [[nodiscard]] const Eigen::VectorXf &scores() const { return m_scores; }
    /// The examples that the probe was trained on, and what came of it.
    [[nodiscard]] const std::vector<probe::Example> &examples() const { return m_set.examples; }
    /// Where each of them comes from.
    [[nodiscard]] const std::vector<Origin> &origins() const { return m_set.origins; }
    [[nodiscard]] const probe::Training &training() const { return m_training; }
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
    /// 1 or −1 if a label of the tag, or else what follows from another tag's, says something about the track
    /// or one of its clips; else 0.
    [[nodiscard]] int labelOf(catalogue::TrackId track) const;
    /// Whether the clip was drawn and answered in the current audit.
    [[nodiscard]] bool isAudited(catalogue::TrackId track, std::int64_t startMs) const
    {
        return m_audited.answered.contains({track, startMs});
    }
    /// All tracks of which labelOf is not 0.
    [[nodiscard]] const std::map<catalogue::TrackId, int> &labelledTracks() const
    {
        return m_set.labelOfTrack;
    }
    /// \param neighbours  at most so many examples
    [[nodiscard]] Explanation explain(Eigen::Index row, std::size_t neighbours = 3) const;
    /// By extractor.
    [[nodiscard]] std::map<std::string, probe::WeightShare> weightShare() const;
    /// The probe's weights in units of the standardised features. [features]
    [[nodiscard]] std::vector<float> standardisedWeights() const;
    /// Labels that the others contradict, the most probable mislabel first; `example` is an index into
    /// examples(); only labels of the tag's own are judged.
    [[nodiscard]] std::vector<probe::Mislabel> probableMislabels() const;
    /// What the scores come from, in a line: "logistic, 12 yes, 30 no, timbre 3, yamnet 1".
    [[nodiscard]] std::string version() const;
    /// The probe as JSON for the catalogue: docs/file-formats.md.
    [[nodiscard]] std::string document() const;

private:
    TagModel(const LibraryModel &library, catalogue::Tag tag) : m_library(&library), m_tag(std::move(tag)) {}
    void takeAudit(const std::vector<catalogue::Audit> &audit, const std::vector<catalogue::Label> &labels);
    void score();
    void estimateQuality();
    void chooseThreshold(const std::optional<catalogue::ChosenThreshold> &chosen);
    [[nodiscard]] std::int64_t countAbove(double threshold) const;

    const LibraryModel *m_library;
    catalogue::Tag m_tag;
    AuditedClips m_audited;                                                 // by the current audit
    std::unordered_map<catalogue::TrackId, probe::WeighedAnswer> m_answers; // of the current audit
    std::size_t m_drawn = 0;                             ///< clips of the audit that can be answered
    std::vector<catalogue::RankedClip> m_checkedRanking; // when it was drawn last
    TrainingSet m_set;
    probe::Training m_training;
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
