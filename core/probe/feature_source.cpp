// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/feature_source.h"

#include "base/parallel.h"
#include "probe/half_rows.h"
#include "probe/random.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace tagwright::probe {

using catalogue::ClipRepository;
using catalogue::ExtractorRow;

namespace {

constexpr std::int64_t smallestPart = 64; // rows that are worth a thread
constexpr std::size_t rowsAtOnce = 4096;
/// Stores larger than this are not kept in the process's memory after a pass over them.
constexpr std::int64_t residentBytes = std::int64_t{1} << 30;

std::span<float> rowOf(FeatureMatrix &features, Eigen::Index row)
{
    return {features.row(row).data(), static_cast<std::size_t>(features.cols())};
}

template <typename Float>
std::span<Float> part(std::span<Float> features, const Block &block)
{
    return features.subspan(static_cast<std::size_t>(block.begin), static_cast<std::size_t>(block.size));
}

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

std::vector<std::int64_t> FeatureSource::groups() const
{
    std::vector<std::int64_t> groups(static_cast<std::size_t>(rows()));
    for (Eigen::Index row = 0; row < rows(); ++row)
        groups[static_cast<std::size_t>(row)] = group(row);
    return groups;
}

FeatureMatrix FeatureSource::read(Eigen::Index first, Eigen::Index count) const
{
    FeatureMatrix features(count, dimension());
    parallelFor(count, smallestPart, [&](std::int64_t begin, std::int64_t end) {
        for (Eigen::Index i = begin; i < end; ++i)
            read(first + i, rowOf(features, i));
    });
    return features;
}

FeatureMatrix FeatureSource::read(const std::vector<Eigen::Index> &rows) const
{
    FeatureMatrix features(static_cast<Eigen::Index>(rows.size()), dimension());
    for (std::size_t i = 0; i < rows.size(); ++i)
        read(rows[i], rowOf(features, static_cast<Eigen::Index>(i)));
    return features;
}

ArraySource::ArraySource(FeatureMatrix features, std::string extractor)
    : m_features(std::move(features)), m_blocks{{std::move(extractor), "array", 0, m_features.cols()}}
{
}

ArraySource::ArraySource(FeatureMatrix features, std::vector<Block> blocks)
    : m_features(std::move(features)), m_blocks(std::move(blocks))
{
}

void ArraySource::read(Eigen::Index row, std::span<float> out) const
{
    std::ranges::copy(m_features.row(row), out.begin());
}

void ArraySource::dot(Eigen::Index first, std::span<const float> weights, std::span<float> out) const
{
    const Eigen::Map<const Eigen::VectorXf> w(weights.data(), std::ssize(weights));
    Eigen::Map<Eigen::VectorXf>(out.data(), std::ssize(out)).noalias() =
        m_features.middleRows(first, std::ssize(out)) * w;
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
        source.m_bytes += store.rows() * extractor.dimension * static_cast<std::int64_t>(sizeof(Eigen::half));
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
    // They stay as long as the window does, and growing has left up to as much again behind them.
    source.m_clips.shrink_to_fit();
    for (auto &rows : source.m_rows)
        rows.shrink_to_fit();
    if (source.m_clips.empty())
        return fail(
            ErrorCode::NotEnough,
            "No clip is embedded by all of these extractors yet. Run `tagwright-cli embed` to the end.");
    return source;
}

std::int64_t LibrarySource::group(Eigen::Index row) const
{
    return m_clips[static_cast<std::size_t>(row)].track.value;
}

std::uint64_t LibrarySource::identity(Eigen::Index row) const
{
    // Stores only grow: a row number belongs to one vector for ever.
    const auto at = static_cast<std::size_t>(row);
    std::uint64_t identity = mixed(static_cast<std::uint64_t>(m_clips[at].id.value) + 1);
    for (const auto &rows : m_rows)
        identity = mixed(identity ^ static_cast<std::uint64_t>(rows[at] + 1));
    return identity;
}

void LibrarySource::read(Eigen::Index row, std::span<float> out) const
{
    for (std::size_t b = 0; b < m_blocks.size(); ++b)
        widen(m_stores[b].row(m_rows[b][static_cast<std::size_t>(row)]), part(out, m_blocks[b]));
}

void LibrarySource::dot(Eigen::Index first, std::span<const float> weights, std::span<float> out) const
{
    const bool large = m_bytes > residentBytes;
    for (std::size_t begin = 0; begin < out.size(); begin += rowsAtOnce) {
        const auto piece = out.subspan(begin, std::min(rowsAtOnce, out.size() - begin));
        std::ranges::fill(piece, 0.0F);
        for (std::size_t b = 0; b < m_blocks.size(); ++b) {
            const auto own = part(weights, m_blocks[b]);
            const std::span rows(m_rows[b].data() + first + static_cast<std::ptrdiff_t>(begin), piece.size());
            for (std::size_t i = 0; i < piece.size(); ++i)
                piece[i] += probe::dot(m_stores[b].row(rows[i]), own);
            if (large && piece.size() == rowsAtOnce)
                m_stores[b].release(std::ranges::min(rows), std::ranges::max(rows));
        }
    }
}

} // namespace tagwright::probe
