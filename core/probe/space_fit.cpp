// SPDX-License-Identifier: GPL-3.0-or-later
// FeatureSpace::fit: normalise → whiten → place → neighbours → smooth. Covariances come from a sample of the
// clips in a large library; norms and neighbours from every clip.
#include "probe/feature_space.h"
#include "probe/mixture.h"
#include "probe/symmetric_eigen.h"
#include "probe/two_covariance.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tagwright::probe {
namespace {

constexpr Eigen::Index chunkRows = 1024;    ///< in memory at once
constexpr Eigen::Index sampleRows = 65'536; ///< enough for a covariance of some thousand features
constexpr Eigen::Index withinRows =
    16'384; ///< the same for the covariance of neighbours, which are twenty a clip
constexpr double leastEccentricity = 1e-4; ///< axes that add less than this part of the most are left out

/// Mean and covariance of vectors that come in pieces.
class Moments
{
public:
    explicit Moments(Eigen::Index d) : m_sum(Eigen::VectorXd::Zero(d)), m_squares(Eigen::MatrixXd::Zero(d, d))
    {
    }

    /// \param columns [features × clips]
    void add(const Eigen::MatrixXf &columns)
    {
        m_sum += columns.cast<double>().rowwise().sum();
        m_count += static_cast<double>(columns.cols());
        addSquares(columns, 1);
    }
    /// Adds to the squares alone.
    void addSquares(const Eigen::MatrixXf &columns, double weight)
    {
        m_part.setZero(columns.rows(), columns.rows());
        m_part.selfadjointView<Eigen::Lower>().rankUpdate(columns);
        m_squares.triangularView<Eigen::Lower>() += weight * m_part.cast<double>();
    }
    [[nodiscard]] Eigen::VectorXd mean() const { return m_sum / m_count; }
    /// Lower triangle of the population covariance.
    [[nodiscard]] Eigen::MatrixXd covariance() const
    {
        Eigen::MatrixXd covariance = m_squares / m_count;
        covariance.selfadjointView<Eigen::Lower>().rankUpdate(mean(), -1);
        return covariance;
    }

    /// Lower triangle of the squares by the number of vectors.
    [[nodiscard]] Eigen::MatrixXd meanSquare() const { return m_squares / m_count; }

private:
    Eigen::VectorXd m_sum;
    Eigen::MatrixXd m_squares;
    Eigen::MatrixXf m_part;
    double m_count = 0;
};

class SpaceFit
{
public:
    SpaceFit(const FeatureSource &source, const FitOptions &options, const ProgressSink &progress,
             const std::stop_token &stop)
        : m_source(source), m_progress(progress), m_stop(stop),
          m_neighbourhood(options.neighbourhood && source.rows() >= LibraryStatistics::neighbourhoodRows)
    {
        const Eigen::Index n = source.rows();
        m_sample.resize(static_cast<std::size_t>(std::min(n, sampleRows)));
        for (std::size_t i = 0; i < m_sample.size(); ++i)
            m_sample[i] = static_cast<Eigen::Index>(i) * n / std::ssize(m_sample);
        m_statistics.rows = n;
        m_statistics.version = options.version;
    }

    Result<FeatureSpace> run()
    {
        TAGWRIGHT_TRY(normalise());
        TAGWRIGHT_TRY(whiten());
        TAGWRIGHT_TRY(place());
        if (m_neighbourhood) {
            TAGWRIGHT_TRY(findNeighbours());
            TAGWRIGHT_TRY(smooth());
        }
        return FeatureSpace(m_source, std::make_shared<const LibraryStatistics>(std::move(m_statistics)),
                            std::move(m_placed));
    }

private:
    /// Calls take(first, count) for pieces of 0 … n − 1.
    template <typename Take>
    Result<void> inChunks(const char *what, Eigen::Index n, Take &&take)
    {
        ProgressMeter meter(m_progress, what, n);
        for (Eigen::Index first = 0; first < n; first += chunkRows) {
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled, "Stopped.");
            const Eigen::Index count = std::min(chunkRows, n - first);
            take(first, count);
            meter.advance(count);
        }
        meter.finish();
        return {};
    }

    [[nodiscard]] FeatureMatrix sampled(Eigen::Index first, Eigen::Index count) const
    {
        if (std::ssize(m_sample) == m_source.rows())
            return m_source.read(first, count);
        return m_source.read(std::vector(m_sample.begin() + first, m_sample.begin() + first + count));
    }

    /// Which of these rows belong to the sample, counted from the first one.
    [[nodiscard]] std::vector<Eigen::Index> sampledOf(Eigen::Index first, Eigen::Index count) const
    {
        std::vector<Eigen::Index> chosen(std::ranges::lower_bound(m_sample, first),
                                         std::ranges::lower_bound(m_sample, first + count));
        for (Eigen::Index &row : chosen)
            row -= first;
        return chosen;
    }

    Result<void> normalise()
    {
        const Eigen::Index d = m_source.dimension();
        const Eigen::Index n = std::ssize(m_sample);
        LibraryStatistics &s = m_statistics;
        s.center = Eigen::RowVectorXd::Zero(d);
        TAGWRIGHT_TRY(inChunks("Means of the library", n, [&](Eigen::Index first, Eigen::Index count) {
            s.center += sampled(first, count).cast<double>().colwise().sum();
        }));
        s.center /= static_cast<double>(n);
        Eigen::RowVectorXd variance = Eigen::RowVectorXd::Zero(d);
        TAGWRIGHT_TRY(inChunks("Deviations of the library", n, [&](Eigen::Index first, Eigen::Index count) {
            variance += (sampled(first, count).cast<double>().rowwise() - s.center)
                            .array()
                            .square()
                            .matrix()
                            .colwise()
                            .sum();
        }));
        s.deviation = (variance / static_cast<double>(n)).array().sqrt();
        s.scale.resize(d);
        for (const Block &block : m_source.blocks())
            scaleBlock(block);
        return {};
    }

    void scaleBlock(const Block &block)
    {
        const double energy =
            std::sqrt(LibraryStatistics::referenceDimension / static_cast<double>(block.size) /
                      static_cast<double>(m_source.blocks().size()));
        for (const bool isDeviation : {false, true}) {
            const Eigen::Index half = block.size / 2;
            const Eigen::Index begin = block.begin + (isDeviation ? half : 0);
            auto deviation = m_statistics.deviation.segment(begin, half);
            const double floor =
                LibraryStatistics::deviationFloor * std::sqrt(deviation.array().square().mean());
            deviation = deviation.array().max(floor);
            // All columns constant: they say nothing, and must not divide by zero.
            deviation = (deviation.array() > 0).select(deviation, std::numeric_limits<double>::infinity());
            m_statistics.scale.segment(begin, half) =
                ((isDeviation ? LibraryStatistics::deviationWeight : 1.0) * energy / deviation.array())
                    .cast<float>();
        }
    }

    Result<void> whiten()
    {
        const Eigen::Index d = m_source.dimension();
        Moments moments(d);
        TAGWRIGHT_TRY(inChunks("Covariance of the library", std::ssize(m_sample),
                               [&](Eigen::Index first, Eigen::Index count) {
                                   moments.add(m_statistics.scaled(sampled(first, count)));
                               }));
        Eigen::MatrixXd covariance = moments.covariance();
        covariance.diagonal().array() +=
            m_neighbourhood ? LibraryStatistics::neighbourhoodTau : LibraryStatistics::tau;
        const Eigen::LLT<Eigen::Ref<Eigen::MatrixXd>> factorisation(covariance); // in place
        m_factor = factorisation.matrixL().toDenseMatrix().cast<float>();
        m_statistics.transform =
            m_factor.triangularView<Eigen::Lower>().solve(Eigen::MatrixXf::Identity(d, d));
        return {};
    }

    /// L⁻¹ of each column, in place.
    void solve(Eigen::MatrixXf &columns) const
    {
        m_factor.triangularView<Eigen::Lower>().solveInPlace(columns);
    }

    Result<void> place()
    {
        const Eigen::Index n = m_source.rows();
        m_placed.norms.resize(n);
        Moments moments(m_source.dimension());
        TAGWRIGHT_TRY(
            inChunks("Clips in the library's space", n, [&](Eigen::Index first, Eigen::Index count) {
                Eigen::MatrixXf v = m_statistics.scaled(m_source.read(first, count));
                solve(v);
                m_placed.norms.segment(first, count) = v.colwise().norm().transpose().cwiseMax(1e-12F);
                v.array().rowwise() /= m_placed.norms.segment(first, count).transpose().array();
                moments.add(v(Eigen::all, sampledOf(first, count)));
            }));
        m_statistics.mean = moments.mean();
        if (!m_neighbourhood)
            return {};
        const Eigen::Index axes = std::min(LibraryStatistics::neighbourhoodDimension, m_source.dimension());
        m_axes = largestEigenpairs(moments.covariance(), axes).vectors.cast<float>();
        m_statistics.projectedMean = m_axes.transpose() * m_statistics.mean.cast<float>();
        return {};
    }

    Result<void> findNeighbours()
    {
        const Eigen::Index n = m_source.rows();
        const Eigen::MatrixXf toAxes = m_axes.transpose() * m_statistics.transform;
        HalfMatrix &projected = m_placed.graph.projected;
        projected.resize(m_axes.cols(), n);
        TAGWRIGHT_TRY(inChunks("Clips to compare", n, [&](Eigen::Index first, Eigen::Index count) {
            Eigen::MatrixXf along = toAxes * m_statistics.scaled(m_source.read(first, count));
            along.array().rowwise() /= m_placed.norms.segment(first, count).transpose().array();
            along.colwise() -= m_statistics.projectedMean;
            projected.middleCols(first, count) = directions(along);
        }));
        const std::vector<std::int64_t> groups = m_source.groups();
        TAGWRIGHT_TRY_INTO(m_placed.graph.nearest,
                           nearestNeighbours(projected, groups, projected, groups, m_progress, m_stop));
        return {};
    }

    Result<void> smooth()
    {
        const Eigen::Index n = m_source.rows();
        const Eigen::Index d = m_source.dimension();
        NeighbourGraph &graph = m_placed.graph;
        graph.norms.resize(n);
        const Eigen::VectorXf chosen = timesChosen();
        const Eigen::Index stride = std::max<Eigen::Index>(1, std::ssize(m_sample) / withinRows);
        Moments moments(d);
        Moments within(d);
        TAGWRIGHT_TRY(inChunks("Clips with their neighbours", n, [&](Eigen::Index first, Eigen::Index count) {
            Eigen::MatrixXf sums = mixed(m_source, m_statistics, neighbourhoods(first, count));
            solve(sums);
            graph.norms.segment(first, count) = sums.colwise().norm().transpose().cwiseMax(1e-12F);
            const std::vector<Eigen::Index> sample = sampledOf(first, count);
            std::vector<Eigen::Index> few;
            for (std::size_t i = 0; i < sample.size(); ++i)
                if ((first + sample[i]) % stride == 0)
                    few.push_back(sample[i]);
            addDifferences(within, first, few, sums(Eigen::all, few), chosen);
            sums.array().rowwise() /= graph.norms.segment(first, count).transpose().array();
            moments.add(sums(Eigen::all, sample));
        }));
        rotate(largestEigenpairs(moments.covariance(), d), moments.mean(), 0.5 * within.meanSquare());
        return measureEccentricity();
    }

    [[nodiscard]] std::vector<Mixture> neighbourhoods(Eigen::Index first, Eigen::Index count) const
    {
        std::vector<Mixture> mixtures(static_cast<std::size_t>(count));
        for (Eigen::Index i = 0; i < count; ++i)
            addNeighbourhood(mixtures[static_cast<std::size_t>(i)], first + i, 1, m_placed.norms,
                             m_placed.graph.nearest);
        return mixtures;
    }

    /// How often each clip is another one's neighbour, in parts of that one's neighbours.
    [[nodiscard]] Eigen::VectorXf timesChosen() const
    {
        Eigen::VectorXf times = Eigen::VectorXf::Zero(m_source.rows());
        for (Eigen::Index row = 0; row < m_source.rows(); ++row) {
            const auto column = m_placed.graph.nearest.col(row);
            const auto end = std::ranges::find(column, -1);
            for (auto other = column.begin(); other != end; ++other)
                times[*other] += 1 / static_cast<float>(end - column.begin());
        }
        return times;
    }

    /// Adds (v_i − v_j)(v_i − v_j)ᵀ, its mean over the neighbours j of each of these clips, which summed over
    /// i is (2 + times chosen) v vᵀ + m mᵀ − (v + m)(v + m)ᵀ with m the neighbours' mean.
    void addDifferences(Moments &within, Eigen::Index first, const std::vector<Eigen::Index> &few,
                        const Eigen::MatrixXf &sums, const Eigen::VectorXf &chosen) const
    {
        if (few.empty())
            return;
        std::vector<Mixture> own(few.size());
        Eigen::RowVectorXf weight(std::ssize(few));
        for (std::size_t i = 0; i < few.size(); ++i) {
            const Eigen::Index row = first + few[i];
            own[i] = {{row, 1 / static_cast<double>(m_placed.norms[row])}};
            weight[static_cast<Eigen::Index>(i)] = std::sqrt(2 + chosen[row]);
        }
        Eigen::MatrixXf v = mixed(m_source, m_statistics, own);
        solve(v);
        within.addSquares(sums - v, 1);
        within.addSquares(sums, -1);
        within.add(v * weight.asDiagonal());
    }

    /// New axes, along which z has no covariance; and in them, those that tell kinds of sound apart.
    void rotate(const SymmetricEigen &axes, const Eigen::VectorXd &mean, const Eigen::MatrixXd &differences)
    {
        LibraryStatistics &s = m_statistics;
        const Eigen::MatrixXf turn = axes.vectors.cast<float>().transpose();
        s.variance = axes.values.cwiseMax(0);
        s.mean = axes.vectors.transpose() * mean;
        s.projection = m_axes.transpose() * turn.transpose();
        s.transform = (turn * s.transform).eval();

        Eigen::MatrixXd within =
            axes.vectors.transpose() * (differences.selfadjointView<Eigen::Lower>() * axes.vectors);
        within.diagonal().array() += LibraryStatistics::withinRidge *
                                     std::max(within.trace() / static_cast<double>(within.rows()), 1e-12);
        const Eigen::LLT<Eigen::Ref<Eigen::MatrixXd>> factor(within); // R Rᵀ = W
        Eigen::MatrixXd half = s.variance.cwiseSqrt().asDiagonal();
        factor.matrixL().solveInPlace(half);
        const SymmetricEigen ratios = largestEigenpairs(half * half.transpose(), half.rows());
        s.ratio = ratios.values.cwiseMax(0);
        s.discriminants = factor.matrixU().solve(ratios.vectors).cast<float>();

        const Eigen::VectorXd square = twoCovariance::squareWeight(s.ratio, twoCovariance::referenceExamples);
        const Eigen::VectorXd share = square.cwiseProduct(s.ratio);
        std::vector<Eigen::Index> kept;
        for (Eigen::Index j = 0; j < share.size(); ++j)
            if (share[j] > leastEccentricity * share.maxCoeff())
                kept.push_back(j);
        s.eccentricityAxes = square(kept).cwiseSqrt().cast<float>().asDiagonal() *
                             s.discriminants(Eigen::all, kept).transpose();
    }

    Result<void> measureEccentricity()
    {
        const LibraryStatistics &s = m_statistics;
        m_placed.eccentricity.resize(m_source.rows());
        const Eigen::MatrixXf toAxes = s.eccentricityAxes * s.transform;
        const Eigen::VectorXf middle = s.eccentricityAxes * s.mean.cast<float>();
        return inChunks("Eccentric clips", m_source.rows(), [&](Eigen::Index first, Eigen::Index count) {
            Eigen::MatrixXf along = toAxes * mixed(m_source, s, neighbourhoods(first, count));
            along.array().rowwise() /= m_placed.graph.norms.segment(first, count).transpose().array();
            m_placed.eccentricity.segment(first, count) =
                (along.colwise() - middle).colwise().squaredNorm().transpose();
        });
    }

    const FeatureSource &m_source;
    const ProgressSink &m_progress;
    std::stop_token m_stop;
    bool m_neighbourhood;
    std::vector<Eigen::Index> m_sample; ///< ascending rows
    LibraryStatistics m_statistics;
    Eigen::MatrixXf m_factor; ///< L Lᵀ = cov(f) + tau · I
    Eigen::MatrixXf m_axes;   ///< [features × 64] in which neighbours are looked for
    PlacedClips m_placed;
};

} // namespace

Result<FeatureSpace> FeatureSpace::fit(const FeatureSource &source, const FitOptions &options,
                                       const ProgressSink &progress, const std::stop_token &stop)
{
    return SpaceFit(source, options, progress, stop).run();
}

} // namespace tagwright::probe
