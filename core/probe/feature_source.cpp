// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/feature_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace tagwright::probe {

using catalogue::ClipRepository;
using catalogue::ExtractorRow;

namespace {

Result<std::vector<ExtractorRow>> chooseExtractors(const ClipRepository &clips,
                                                   const std::vector<std::string> &wanted)
{
    TAGWRIGHT_TRY_INTO(auto known, clips.extractors());
    std::erase_if(known, [](const ExtractorRow &e) { return !e.current || e.clips == 0; });
    if (known.empty())
        return fail(ErrorCode::NotEnough, "Nothing is embedded yet. Run `tagwright-cli embed` first.");
    if (wanted.empty()) {
        const auto most = std::ranges::max(known, {}, &ExtractorRow::clips).clips;
        std::erase_if(known, [&](const ExtractorRow &e) { return 2 * e.clips < most; });
        return known;
    }
    std::vector<ExtractorRow> chosen;
    for (const std::string &name : wanted) {
        const auto found = std::ranges::find(known, name, &ExtractorRow::name);
        if (found == known.end())
            return fail(
                ErrorCode::NotEnough,
                fmt::format("Extractor “{0}” has embedded nothing in this catalogue. Run `tagwright-cli "
                            "embed --extractor {0}` first.",
                            name));
        chosen.push_back(*found);
    }
    return chosen;
}

} // namespace

Eigen::Index FeatureSource::dimension() const
{
    return blocks().back().begin + blocks().back().size;
}

FeatureMatrix FeatureSource::read(Eigen::Index first, Eigen::Index count) const
{
    FeatureMatrix features(count, dimension());
    for (Eigen::Index i = 0; i < count; ++i)
        read(first + i, features.row(i));
    return features;
}

FeatureMatrix FeatureSource::read(const std::vector<Eigen::Index> &rows) const
{
    FeatureMatrix features(static_cast<Eigen::Index>(rows.size()), dimension());
    for (std::size_t i = 0; i < rows.size(); ++i)
        read(rows[i], features.row(static_cast<Eigen::Index>(i)));
    return features;
}

ArraySource::ArraySource(FeatureMatrix features, std::string extractor)
    : m_features(std::move(features)), m_blocks{{std::move(extractor), "array", 0, m_features.cols()}}
{
}

void ArraySource::read(Eigen::Index row, Eigen::Ref<Eigen::RowVectorXf> out) const
{
    out = m_features.row(row);
}

Result<LibrarySource> LibrarySource::open(catalogue::Database &database,
                                          const std::vector<std::string> &extractors)
{
    const ClipRepository clips(database);
    TAGWRIGHT_TRY_INTO(const auto chosen, chooseExtractors(clips, extractors));
    LibrarySource source;
    std::vector<std::unordered_map<catalogue::ClipId, std::int64_t>> located;
    for (const ExtractorRow &extractor : chosen) {
        TAGWRIGHT_TRY_INTO(auto store,
                           embedding::StoreReader::open(
                               database.folder(), {extractor.name, extractor.version, extractor.dimension}));
        TAGWRIGHT_TRY_INTO(const auto embeddings, clips.embeddings(extractor.id));
        auto &rows = located.emplace_back();
        for (const auto &[clip, row] : embeddings)
            if (row < store.rows()) // a store that lost its tail: `doctor` says so, `embed` mends it
                rows.emplace(clip, row);
        const Eigen::Index begin = source.m_blocks.empty() ? 0 : source.dimension();
        source.m_blocks.push_back({extractor.name, extractor.version, begin, extractor.dimension});
        source.m_stores.push_back(std::move(store));
    }
    TAGWRIGHT_TRY_INTO(const auto all, clips.all());
    source.m_rows.resize(located.size());
    for (const catalogue::Clip &clip : all) {
        if (!std::ranges::all_of(located, [&](const auto &rows) { return rows.contains(clip.id); }))
            continue;
        source.m_clips.push_back(clip);
        for (std::size_t b = 0; b < located.size(); ++b)
            source.m_rows[b].push_back(located[b].at(clip.id));
    }
    if (source.m_clips.empty())
        return fail(
            ErrorCode::NotEnough,
            "No clip is embedded by all of these extractors yet. Run `tagwright-cli embed` to the end.");
    return source;
}

void LibrarySource::read(Eigen::Index row, Eigen::Ref<Eigen::RowVectorXf> out) const
{
    for (std::size_t b = 0; b < m_blocks.size(); ++b)
        out.segment(m_blocks[b].begin, m_blocks[b].size) =
            m_stores[b].row(m_rows[b][static_cast<std::size_t>(row)]).cast<float>().matrix();
}

} // namespace tagwright::probe
