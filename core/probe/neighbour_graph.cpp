// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/neighbour_graph.h"

#include "base/parallel.h"

#include <faiss/Index.h>
#include <faiss/IndexIVF.h>
#include <faiss/index_factory.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <unordered_map>

namespace tagwright::probe {
namespace {

constexpr Eigen::Index exactRows = 200'000; ///< above, neighbours are looked for in the nearest cells only
constexpr std::size_t cellsSearched = 32;
constexpr int spare = 32; ///< candidates above the number wanted, as some are of the same track
constexpr Eigen::Index rowsAtOnce = 1024;
constexpr std::int64_t smallestPart = 4096;

using Nearest = Eigen::Matrix<std::int32_t, NeighbourGraph::neighbours, Eigen::Dynamic>;
using Column = Eigen::Matrix<std::int32_t, NeighbourGraph::neighbours, 1>;

std::unique_ptr<faiss::Index> makeIndex(const HalfMatrix &library)
{
    const bool exact = library.cols() <= exactRows;
    const auto cells = static_cast<int>(4 * std::sqrt(static_cast<double>(library.cols())));
    std::unique_ptr<faiss::Index> index(faiss::index_factory(
        static_cast<int>(library.rows()), exact ? "Flat" : fmt::format("IVF{},Flat", cells).c_str(),
        faiss::METRIC_INNER_PRODUCT));
    if (auto *inCells = dynamic_cast<faiss::IndexIVF *>(index.get()))
        inCells->nprobe = cellsSearched;
    if (!index->is_trained)
        index->train(library.cols(), widened(library, 0, library.cols()).data());
    for (Eigen::Index first = 0; first < library.cols(); first += rowsAtOnce) {
        const Eigen::Index count = std::min(rowsAtOnce, library.cols() - first);
        index->add(count, widened(library, first, count).data());
    }
    return index;
}

/// Looks for neighbours of a few queries at a time.
class Search
{
public:
    Search(const HalfMatrix &library, const std::vector<std::int64_t> &groups)
        : m_groups(groups), m_index(makeIndex(library))
    {
        for (const std::int64_t group : groups)
            ++m_sizes[group];
    }

    void run(const HalfMatrix &queries, const std::vector<std::int64_t> &groups, Eigen::Index first,
             Eigen::Index count, Nearest &nearest)
    {
        const Eigen::MatrixXf wide = widened(queries, first, count);
        search(wide.data(), count, NeighbourGraph::neighbours + spare);
        for (Eigen::Index i = 0; i < count; ++i) {
            const std::int64_t group = groups[static_cast<std::size_t>(first + i)];
            if (take(i, group, nearest.col(first + i)) || sizeOf(group) <= spare)
                continue;
            // A long track whose own clips fill the list: once more, deeper.
            std::swap(m_found, m_kept);
            const int depth = m_depth;
            search(wide.col(i).data(), 1, NeighbourGraph::neighbours + sizeOf(group));
            take(0, group, nearest.col(first + i));
            std::swap(m_found, m_kept);
            m_depth = depth;
        }
    }

private:
    [[nodiscard]] int sizeOf(std::int64_t group) const
    {
        const auto found = m_sizes.find(group);
        return found == m_sizes.end() ? 0 : found->second;
    }

    void search(const float *queries, Eigen::Index count, int depth)
    {
        m_depth = static_cast<int>(std::min<faiss::Index::idx_t>(depth, m_index->ntotal));
        const auto size = static_cast<std::size_t>(count * m_depth);
        m_found.resize(size);
        m_similarity.resize(size);
        m_index->search(count, queries, m_depth, m_similarity.data(), m_found.data());
    }

    /// \return whether the list could be filled.
    bool take(Eigen::Index query, std::int64_t group, Eigen::Ref<Column> out) const
    {
        int taken = 0;
        for (int c = 0; c < m_depth && taken < NeighbourGraph::neighbours; ++c) {
            const auto row = m_found[static_cast<std::size_t>(query * m_depth + c)];
            if (row >= 0 && m_groups[static_cast<std::size_t>(row)] != group)
                out[taken++] = static_cast<std::int32_t>(row);
        }
        std::fill(out.begin() + taken, out.end(), -1);
        return taken == NeighbourGraph::neighbours;
    }

    const std::vector<std::int64_t> &m_groups;
    std::unique_ptr<faiss::Index> m_index;
    std::unordered_map<std::int64_t, int> m_sizes;
    std::vector<faiss::Index::idx_t> m_found, m_kept;
    std::vector<float> m_similarity;
    int m_depth = 0;
};

} // namespace

int NeighbourGraph::degree(Eigen::Index row) const
{
    const auto column = nearest.col(row);
    return static_cast<int>(std::ranges::find(column, -1) - column.begin());
}

Eigen::VectorXf NeighbourGraph::smoothed(const Eigen::VectorXf &library, const Eigen::VectorXf &own) const
{
    Eigen::VectorXf result(own.size());
    parallelFor(own.size(), smallestPart, [&](std::int64_t begin, std::int64_t end) {
        for (Eigen::Index row = begin; row < end; ++row) {
            float sum = 0;
            int count = 0;
            for (const std::int32_t other : nearest.col(row)) {
                if (other < 0)
                    break;
                sum += library[other];
                ++count;
            }
            result[row] = (own[row] + sum / static_cast<float>(std::max(count, 1))) / norms[row];
        }
    });
    return result;
}

HalfMatrix directions(const Eigen::MatrixXf &columns)
{
    constexpr float smallestNorm = 1e-12F;
    const Eigen::RowVectorXf norms = columns.colwise().norm().cwiseMax(smallestNorm);
    return (columns.array().rowwise() / norms.array()).matrix().cast<Eigen::half>();
}

Result<Nearest> nearestNeighbours(const HalfMatrix &library, const std::vector<std::int64_t> &libraryGroups,
                                  const HalfMatrix &queries, const std::vector<std::int64_t> &groups,
                                  const ProgressSink &progress, const std::stop_token &stop)
{
    Search search(library, libraryGroups);
    ProgressMeter meter(progress, "Neighbours in sound", queries.cols());
    Nearest nearest(NeighbourGraph::neighbours, queries.cols());
    for (Eigen::Index first = 0; first < queries.cols(); first += rowsAtOnce) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "Stopped.");
        const Eigen::Index count = std::min(rowsAtOnce, queries.cols() - first);
        search.run(queries, groups, first, count, nearest);
        meter.advance(count);
    }
    meter.finish();
    return nearest;
}

} // namespace tagwright::probe
