// SPDX-License-Identifier: GPL-3.0-or-later
// Stock tags: the library heard by the ready-made classes of an extractor that has embedded it.
#pragma once

#include "catalogue/database.h"
#include "embedding/stock_classifier.h"
#include "probe/feature_source.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tagwright::tagging {

class StockTags
{
public:
    /// \param extractor    id: "yamnet"
    /// \param modelFolder  where its weights lie
    /// \errors NotEnough if it has embedded nothing here; those of StockClassifier::load.
    [[nodiscard]] static Result<StockTags> open(catalogue::Database &database, const std::string &extractor,
                                                const std::filesystem::path &modelFolder);

    [[nodiscard]] const std::string &extractor() const { return m_source.blocks().front().extractor; }
    [[nodiscard]] const embedding::StockClassifier &classifier() const { return m_classifier; }
    /// The clips that can be scored; also of missing tracks.
    [[nodiscard]] const std::vector<catalogue::Clip> &clips() const { return m_source.clips(); }

    /// Log-odds of one class for every clip. [clips]
    [[nodiscard]] Eigen::VectorXf logits(Eigen::Index number) const;
    /// Largest log-odds of each class over the clips of a track. [classes]
    /// \errors NotEnough if none of its clips is embedded.
    [[nodiscard]] Result<Eigen::VectorXf> ofTrack(catalogue::TrackId track) const;
    [[nodiscard]] bool isPresent(catalogue::TrackId track) const { return m_present.contains(track); }
    /// Number of tracks, without the missing ones, of which a clip has at least so much probability of the
    /// class. [classes]
    [[nodiscard]] std::vector<std::int64_t> trackCounts(double probability) const;

private:
    StockTags(probe::LibrarySource source, embedding::StockClassifier classifier,
              std::unordered_set<catalogue::TrackId> present)
        : m_source(std::move(source)), m_classifier(std::move(classifier)), m_present(std::move(present))
    {
    }

    probe::LibrarySource m_source;
    embedding::StockClassifier m_classifier;
    std::unordered_set<catalogue::TrackId> m_present;
};

/// A class that is heard in the library.
struct HeardClass
{
    std::string extractor;
    std::string name;        ///< as the extractor names it
    std::int64_t tracks = 0; ///< that are there, and of which a clip has at least heardFrom of probability

    bool operator==(const HeardClass &) const = default;
};
/// Networks of many classes are shy: a style that is heard plainly gets a tenth or two.
inline constexpr double heardFrom = 0.1;

/// Of an extractor, those of most tracks first; also those of none.
[[nodiscard]] std::vector<HeardClass> heardClasses(const StockTags &stock);
/// Of all extractors that have analysed the library and can name classes, those of most tracks first; none of
/// no track, and of those that share a name the first.
[[nodiscard]] Result<std::vector<HeardClass>> heardClasses(catalogue::Database &database,
                                                           const std::filesystem::path &modelFolder);

} // namespace tagwright::tagging
