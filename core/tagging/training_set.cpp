// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/training_set.h"

#include "catalogue/foreign_example_repository.h"
#include "tagging/tag_relations.h"
#include "tagging/tag_start.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <set>

namespace tagwright::tagging {

using catalogue::ForeignExample;
using catalogue::Label;
using catalogue::Tag;
using catalogue::TrackId;

namespace {

/// Collects examples in the order: labels, conclusions, start, foreign ones.
class Collector
{
public:
    Collector(const LibraryModel &library, const AuditedClips &audited)
        : m_library(library), m_audited(audited)
    {
    }

    void addLabels(const std::vector<Label> &labels)
    {
        for (const Label &label : labels) {
            m_labelled[label.track].insert(label.startMs);
            m_set.labelOfTrack[label.track] = label.value;
            if (m_audited.answered.contains({label.track, label.startMs})) {
                ++m_set.counts.audited;
                continue;
            }
            m_set.trainedTracks.insert(label.track);
            ++(label.value > 0 ? m_set.counts.positive : m_set.counts.negative);
            add({Origin::Kind::Label, label});
        }
    }

    /// What one other tag's labels say.
    void conclude(const Tag &other, const TagRelations::Source &source, const std::vector<Label> &labels)
    {
        for (const Label &label : labels) {
            const int value = label.value > 0 ? source.fromYes : source.fromNo;
            if (value == 0 || m_audited.asked.contains(label.track) || isLabelled(label))
                continue;
            Conclusion &conclusion = m_conclusions[{label.track, label.startMs}];
            (value > 0 ? conclusion.yes : conclusion.no) = true;
            conclusion.from += (conclusion.from.empty() ? "" : ", ") + other.name;
        }
    }

    void addConclusions()
    {
        for (const auto &[place, conclusion] : m_conclusions) {
            if (conclusion.yes && conclusion.no) {
                ++m_set.counts.contradictory;
                continue;
            }
            const int value = conclusion.yes ? 1 : -1;
            m_set.labelOfTrack.try_emplace(place.first, value);
            m_set.trainedTracks.insert(place.first);
            if (add({Origin::Kind::Derived, {place.first, place.second, value}, conclusion.from}))
                ++m_set.counts.derived;
        }
    }

    void addStart(const catalogue::TagStart &start, const std::string &name)
    {
        const double weight = startWeight / static_cast<double>(start.clips.size());
        for (const catalogue::TagStart::Clip &clip : start.clips)
            if (!m_set.labelOfTrack.contains(clip.track) &&
                add({Origin::Kind::Start, {clip.track, clip.startMs, 1}, name}, weight))
                ++m_set.counts.start;
    }

    void addForeign(const ForeignExample &foreign, std::int64_t number)
    {
        probe::FeatureMatrix outside = featuresOf(foreign);
        if (outside.rows() == 0) {
            ++m_set.counts.unusable;
            return;
        }
        ++m_set.counts.foreign;
        const std::string name =
            foreign.artist.empty() ? foreign.title : foreign.artist + " – " + foreign.title;
        m_set.examples.push_back({.rows = {},
                                  .value = foreign.value,
                                  .group = -1 - number, // no track of the library
                                  .weight = foreign.weight,
                                  .outside = std::move(outside)});
        m_set.origins.push_back({Origin::Kind::Foreign,
                                 {{}, foreign.startMs, foreign.value, catalogue::LabelSource::Import},
                                 name});
    }

    [[nodiscard]] TrainingSet take() { return std::move(m_set); }

private:
    struct Conclusion
    {
        bool yes = false;
        bool no = false;
        std::string from; ///< the other tags
    };

    /// Whether a label of the tag's own says something of the same stretch of music.
    [[nodiscard]] bool isLabelled(const Label &other) const
    {
        const auto own = m_labelled.find(other.track);
        if (own == m_labelled.end())
            return false;
        return other.startMs == catalogue::wholeTrack || own->second.contains(catalogue::wholeTrack) ||
               own->second.contains(other.startMs);
    }

    bool add(Origin origin, double weight = 1)
    {
        const Label &label = origin.label;
        probe::Example example{
            .rows = {}, .value = label.value, .group = label.track.value, .weight = weight};
        example.rows = m_library.rowsOf(label.track, label.startMs);
        if (example.rows.empty()) {
            m_set.counts.unusable += origin.kind == Origin::Kind::Start ? 0 : 1;
            return false;
        }
        m_set.examples.push_back(std::move(example));
        m_set.origins.push_back(std::move(origin));
        return true;
    }

    /// [clips × features]; no rows if no extractor in use has embedded it. What the others would have heard
    /// is not known: there it is as the library's average, which says nothing.
    [[nodiscard]] probe::FeatureMatrix featuresOf(const ForeignExample &foreign) const
    {
        probe::FeatureMatrix features;
        for (const probe::Block &block : m_library.source().blocks()) {
            const auto found = std::ranges::find_if(foreign.embeddings, [&](const auto &embedding) {
                return embedding.extractor == block.extractor && embedding.version == block.version &&
                       embedding.dimension == block.size;
            });
            if (found == foreign.embeddings.end())
                continue;
            const std::size_t clipSize = static_cast<std::size_t>(block.size) * sizeof(Eigen::half);
            const auto clips = static_cast<Eigen::Index>(found->vectors.size() / clipSize);
            if (features.rows() == 0)
                features = m_library.space().statistics().center.cast<float>().replicate(clips, 1);
            if (found->vectors.size() != static_cast<std::size_t>(features.rows()) * clipSize)
                continue; // of another number of clips: not of the same stretch of music
            Eigen::Matrix<Eigen::half, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> vectors(
                features.rows(), block.size);
            std::memcpy(vectors.data(), found->vectors.data(), found->vectors.size());
            features.middleCols(block.begin, block.size) = vectors.cast<float>();
        }
        return features;
    }

    const LibraryModel &m_library;
    const AuditedClips &m_audited;
    TrainingSet m_set;
    std::map<TrackId, std::set<std::int64_t>> m_labelled;
    std::map<std::pair<TrackId, std::int64_t>, Conclusion> m_conclusions;
};

} // namespace

std::string name(Origin::Kind kind)
{
    constexpr std::array names{"label", "derived", "start", "foreign"};
    return names[static_cast<std::size_t>(kind)];
}

Result<TrainingSet> collectTrainingSet(catalogue::Database &database, const LibraryModel &library,
                                       const Tag &tag, const std::vector<Label> &labels,
                                       const AuditedClips &audited)
{
    Collector collector(library, audited);
    collector.addLabels(labels);

    TAGWRIGHT_TRY_INTO(const auto relations, TagRelations::load(database));
    if (const auto sources = relations.sourcesOf(tag.id); !sources.empty()) {
        TAGWRIGHT_TRY_INTO(const auto tags, catalogue::TagRepository(database).all());
        for (const TagRelations::Source &source : sources) {
            TAGWRIGHT_TRY_INTO(const auto others, catalogue::LabelRepository(database).ofTag(source.tag));
            collector.conclude(*std::ranges::find(tags, source.tag, &Tag::id), source, others);
        }
        collector.addConclusions();
    }

    TAGWRIGHT_TRY_INTO(const auto start, catalogue::TagStartRepository(database).ofTag(tag.id));
    if (start && !start->clips.empty()) {
        TAGWRIGHT_TRY_INTO(const auto name, inWords(database, *start));
        collector.addStart(*start, name);
    }

    TAGWRIGHT_TRY_INTO(const auto foreign, catalogue::ForeignExampleRepository(database).ofTag(tag.id));
    for (std::size_t i = 0; i < foreign.size(); ++i)
        collector.addForeign(foreign[i], static_cast<std::int64_t>(i));
    return collector.take();
}

} // namespace tagwright::tagging
