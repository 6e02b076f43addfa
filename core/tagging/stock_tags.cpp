// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/stock_tags.h"

#include "catalogue/track_repository.h"
#include "library/folded_text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <unordered_map>

namespace tagwright::tagging {

using catalogue::TrackId;

namespace {

constexpr Eigen::Index chunkRows = 1024; // that are in memory at once

} // namespace

Result<StockTags> StockTags::open(catalogue::Database &database, const std::string &extractor,
                                  const std::filesystem::path &modelFolder)
{
    // The extractors without classes first: to embed with one of them would be no help.
    if (const auto known = embedding::extractorsWithClasses();
        std::ranges::find(known, extractor) == known.end())
        return std::unexpected(embedding::StockClassifier::load(extractor, "", modelFolder).error());
    TAGWRIGHT_TRY_INTO(auto source, probe::LibrarySource::open(database, {extractor}));
    TAGWRIGHT_TRY_INTO(auto classifier, embedding::StockClassifier::load(
                                            extractor, source.blocks().front().version, modelFolder));
    std::unordered_set<TrackId> present;
    TAGWRIGHT_TRY(catalogue::TrackRepository(database).forEach([&](const catalogue::Track &track) {
        if (!track.missing)
            present.insert(track.id);
    }));
    return StockTags(std::move(source), std::move(classifier), std::move(present));
}

Eigen::VectorXf StockTags::logits(Eigen::Index number) const
{
    Eigen::VectorXf all(m_source.rows());
    for (Eigen::Index first = 0; first < all.size(); first += chunkRows) {
        const Eigen::Index count = std::min(chunkRows, all.size() - first);
        all.segment(first, count) = m_classifier.logits(m_source.read(first, count), number);
    }
    return all;
}

Result<Eigen::VectorXf> StockTags::ofTrack(TrackId track) const
{
    std::vector<Eigen::Index> rows;
    for (std::size_t row = 0; row < clips().size(); ++row)
        if (clips()[row].track == track)
            rows.push_back(static_cast<Eigen::Index>(row));
    if (rows.empty())
        return fail(ErrorCode::NotEnough,
                    "Not analysed by " + extractor() + " yet. Run `tagwright-cli embed` first.");
    return m_classifier.logits(m_source.read(rows)).colwise().maxCoeff().transpose();
}

std::vector<std::int64_t> StockTags::trackCounts(double probability) const
{
    const auto least = static_cast<float>(std::log(probability / (1 - probability)));
    const auto classes = static_cast<Eigen::Index>(m_classifier.names().size());
    std::unordered_map<TrackId, std::vector<bool>> heard;
    for (Eigen::Index first = 0; first < m_source.rows(); first += chunkRows) {
        const Eigen::Index count = std::min(chunkRows, m_source.rows() - first);
        const auto logits = m_classifier.logits(m_source.read(first, count));
        for (Eigen::Index i = 0; i < count; ++i) {
            const TrackId track = clips()[static_cast<std::size_t>(first + i)].track;
            if (!isPresent(track))
                continue;
            auto &classesOfTrack = heard.try_emplace(track, classes).first->second;
            for (Eigen::Index c = 0; c < classes; ++c)
                if (logits(i, c) >= least)
                    classesOfTrack[static_cast<std::size_t>(c)] = true;
        }
    }
    std::vector<std::int64_t> counts(static_cast<std::size_t>(classes), 0);
    for (const auto &[track, classesOfTrack] : heard)
        for (std::size_t c = 0; c < counts.size(); ++c)
            counts[c] += classesOfTrack[c] ? 1 : 0;
    return counts;
}

std::vector<HeardClass> heardClasses(const StockTags &stock)
{
    const std::vector<std::int64_t> counts = stock.trackCounts(heardFrom);
    const auto &names = stock.classifier().names();
    std::vector<HeardClass> heard;
    for (std::size_t i = 0; i < counts.size(); ++i)
        heard.push_back({stock.extractor(), names[i], counts[i]});
    std::ranges::stable_sort(heard, std::greater{}, &HeardClass::tracks);
    return heard;
}

Result<std::vector<HeardClass>> heardClasses(catalogue::Database &database,
                                             const std::filesystem::path &modelFolder)
{
    std::vector<HeardClass> all;
    for (const std::string &extractor : embedding::extractorsWithClasses()) {
        const auto stock = StockTags::open(database, extractor, modelFolder);
        if (!stock && (stock.error().code == ErrorCode::Database || stock.error().code == ErrorCode::Io))
            return std::unexpected(stock.error());
        if (!stock)
            continue; // it has not analysed anything here, or its weights are gone
        for (HeardClass &heard : heardClasses(*stock))
            if (heard.tracks > 0)
                all.push_back(std::move(heard));
    }
    std::ranges::stable_sort(all, std::greater{}, &HeardClass::tracks);
    std::set<std::string> names;
    std::erase_if(all,
                  [&](const HeardClass &heard) { return !names.insert(library::folded(heard.name)).second; });
    return all;
}

} // namespace tagwright::tagging
