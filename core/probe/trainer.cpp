// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/trainer.h"

#include "probe/logistic.h"
#include "probe/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace tagwright::probe {
namespace {

constexpr double nothingLeft = std::numeric_limits<double>::quiet_NaN();

constexpr std::size_t vectorsKept = 4096;

/// Rows in a fixed random order: the same clips whatever was labelled since.
std::vector<Eigen::Index> randomRows(Eigen::Index rows, std::size_t count)
{
    std::vector<std::pair<std::uint64_t, Eigen::Index>> keyed;
    for (Eigen::Index row = 0; row < rows; ++row)
        keyed.emplace_back(mixed(static_cast<std::uint64_t>(row)), row);
    count = std::min(count, keyed.size());
    std::ranges::nth_element(keyed, keyed.begin() + static_cast<std::ptrdiff_t>(count));
    std::sort(keyed.begin(), keyed.begin() + static_cast<std::ptrdiff_t>(count));
    std::vector<Eigen::Index> chosen;
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(keyed[i].second);
    return chosen;
}

} // namespace

/// Weighted sums of example vectors, by class.
struct Trainer::Sums
{
    Eigen::VectorXd positive, rejected;
    double positives = 0, rejections = 0;

    explicit Sums(Eigen::Index d) : positive(Eigen::VectorXd::Zero(d)), rejected(Eigen::VectorXd::Zero(d)) {}

    void add(const Example &example, const Eigen::VectorXd &vector, double sign)
    {
        const double weight = sign * example.weight;
        (example.value > 0 ? positive : rejected) += weight * vector;
        (example.value > 0 ? positives : rejections) += weight;
    }
};

Trainer::Trainer(const FeatureSpace &space) : Trainer(space, randomRows(space.rows(), backgroundRows)) {}

Trainer::Trainer(const FeatureSpace &space, std::vector<Eigen::Index> background)
    : m_space(space), m_backgroundRows(std::move(background))
{
}

const Eigen::MatrixXf &Trainer::background() const
{
    std::call_once(m_backgroundOnce, [&] { m_background = m_space.vectors(m_backgroundRows); });
    return m_background;
}

Eigen::VectorXd Trainer::vectorOf(const Example &example) const
{
    if (example.outside.rows() > 0)
        return m_space.exampleVector(example.outside);
    {
        const std::scoped_lock lock(m_vectorsMutex);
        if (const auto found = m_vectors.find(example.rows); found != m_vectors.end())
            return found->second;
    }
    Eigen::VectorXd vector = m_space.exampleVector(example.rows);
    const std::scoped_lock lock(m_vectorsMutex);
    if (m_vectors.size() >= vectorsKept)
        m_vectors.clear();
    m_vectors.emplace(example.rows, vector);
    return vector;
}

Result<Training> Trainer::train(const std::vector<Example> &examples, Effort effort) const
{
    double positives = 0;
    bool rejected = false;
    for (const Example &example : examples)
        example.value > 0 ? positives += example.weight : rejected = true;
    if (positives <= 0)
        return fail(ErrorCode::NotEnough,
                    "The tag has no positive example that is embedded. Label at least one track that fits.");
    Training training;
    training.vectors.resize(std::ssize(examples), m_space.dimension());
    for (std::size_t i = 0; i < examples.size(); ++i)
        training.vectors.row(static_cast<Eigen::Index>(i)) = vectorOf(examples[i]).transpose();
    const bool many = m_space.hasNeighbourhood() && positives >= logisticPositives;
    if (effort == Effort::Best && (rejected || many))
        trainLogistic(examples, training);
    else
        trainClosedForm(examples, training);
    for (std::size_t i = 0; i < examples.size(); ++i)
        if (examples[i].value > 0 && !std::isnan(training.leaveOut[i]))
            training.leaveOutPositives.push_back(training.leaveOut[i]);
    return training;
}

/// Diagonal of (cov(z) + ridge · I)⁻¹ in the axes of the space; ones without a neighbourhood.
Eigen::VectorXd Trainer::metric(double positives) const
{
    const Eigen::VectorXd &variance = m_space.statistics().variance;
    if (variance.size() == 0)
        return Eigen::VectorXd::Ones(m_space.dimension());
    return 1 / (variance.array() + ridge / std::sqrt(positives) * std::max(variance.mean(), 1e-12));
}

Eigen::VectorXd Trainer::prototype(const Sums &sums) const
{
    Eigen::VectorXd direction = sums.positive / sums.positives - m_space.mean();
    if (sums.rejections > 0)
        direction -= 0.5 * sums.rejections / (sums.rejections + rejectedHalf) *
                     (sums.rejected / sums.rejections - m_space.mean());
    return metric(sums.positives).cwiseProduct(direction);
}

void Trainer::trainClosedForm(const std::vector<Example> &examples, Training &training) const
{
    Sums sums(m_space.dimension());
    for (std::size_t i = 0; i < examples.size(); ++i)
        sums.add(examples[i], training.vectors.row(static_cast<Eigen::Index>(i)).transpose(), 1);
    training.probe = {prototype(sums), 0,
                      m_space.hasNeighbourhood() ? "smoothed-prototype" : "whitened-prototype"};
    std::map<std::int64_t, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < examples.size(); ++i)
        groups[examples[i].group].push_back(i);
    std::vector<double> left(examples.size(), nothingLeft);
    for (const auto &[group, members] : groups) {
        Sums others = sums;
        for (const std::size_t i : members)
            others.add(examples[i], training.vectors.row(static_cast<Eigen::Index>(i)).transpose(), -1);
        if (others.positives < 1e-9)
            continue;
        const Eigen::VectorXd weights = prototype(others);
        for (const std::size_t i : members)
            left[i] = training.vectors.row(static_cast<Eigen::Index>(i)).dot(weights);
    }
    leaveOutAsRanked(examples, left, training);
}

void Trainer::trainLogistic(const std::vector<Example> &examples, Training &training) const
{
    const Eigen::MatrixXf &library = background();
    const Eigen::Index labelled = training.vectors.rows();
    const Eigen::Index n = labelled + library.rows();
    Eigen::VectorXd y = Eigen::VectorXd::Constant(n, -1);
    Eigen::VectorXd c = Eigen::VectorXd::Ones(n);
    std::set<Eigen::Index> rows;
    std::vector<int> groups;
    std::map<std::int64_t, int> numbers;
    std::map<std::int64_t, double> positivesOf;
    double positives = 0;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const Example &example = examples[i];
        const auto row = static_cast<Eigen::Index>(i);
        y[row] = example.value;
        c[row] = example.weight * (example.value > 0 ? 1 : rejectedWeight);
        groups.push_back(numbers.try_emplace(example.group, static_cast<int>(numbers.size())).first->second);
        rows.insert(example.rows.begin(), example.rows.end());
        if (example.value > 0) {
            positives += example.weight;
            positivesOf[example.group] += example.weight;
        }
    }
    for (std::size_t i = 0; i < m_backgroundRows.size(); ++i)
        if (rows.contains(m_backgroundRows[i]))
            c[labelled + static_cast<Eigen::Index>(i)] = 0; // it has a label of its own

    // With a neighbourhood in the whitened z, of mean length 1; without, in v as it is.
    Eigen::VectorXd scale = Eigen::VectorXd::Ones(m_space.dimension());
    Eigen::VectorXd offset = Eigen::VectorXd::Zero(m_space.dimension());
    if (m_space.hasNeighbourhood()) {
        const Eigen::VectorXd inverse = metric(positives);
        scale = (inverse / m_space.statistics().variance.dot(inverse)).cwiseSqrt();
        offset = m_space.mean();
    }
    FeatureMatrix x(n, m_space.dimension());
    x << training.vectors.cast<float>(), library;
    x.rowwise() -= offset.transpose().cast<float>();
    x.array().rowwise() *= scale.transpose().cast<float>().array();

    const LogisticProblem problem(std::move(x), std::move(y), std::move(c), penalty);
    const LogisticModel model = problem.solve();
    const Eigen::VectorXd weights = scale.cwiseProduct(model.weights);
    training.probe = {weights, model.intercept - weights.dot(offset), "logistic"};
    const Eigen::VectorXd without = problem.leaveOut(model, groups);
    std::vector<double> left(without.begin(), without.end());
    for (std::size_t i = 0; i < examples.size(); ++i)
        if (const auto own = positivesOf.find(examples[i].group);
            own != positivesOf.end() && own->second > positives - 1e-9)
            left[i] = nothingLeft;
    leaveOutAsRanked(examples, left, training);
}

/// What leaving it out takes from the example's vector, it takes from its best clip.
void Trainer::leaveOutAsRanked(const std::vector<Example> &examples, const std::vector<double> &atVectors,
                               Training &training) const
{
    training.leaveOut = atVectors;
    const FoldedWeights folded = m_space.fold(training.probe.weights);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        if (examples[i].rows.size() < 2)
            continue; // the vector is its only clip
        const double seen = training.vectors.row(static_cast<Eigen::Index>(i)).dot(training.probe.weights);
        const double best = m_space.scoreOf(folded, examples[i].rows).maxCoeff();
        training.leaveOut[i] += best - seen;
    }
}

} // namespace tagwright::probe
