// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/trainer.h"

#include "probe/logistic.h"
#include "probe/random.h"
#include "probe/two_covariance.h"

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

/// Examples in the space (z) and in the axes of the closed form, which begin at the library's mean.
struct Trainer::ExampleVectors
{
    Eigen::MatrixXd z;            ///< [features × examples]
    Eigen::MatrixXd axes;         ///< [features × examples]
    Eigen::VectorXd eccentricity; ///< [examples]
    double positives = 0;
    bool rejected = false;
};

/// A probe, and the scores of the examples' vectors by it and without their track.
struct Trainer::Model
{
    Probe probe;
    Eigen::VectorXd fitted, leaveOut; // [examples]
    std::vector<Influence> influences = {};
};

/// Mean of the positives, less a part of that of the rejected clips, each axis with the weight that so many
/// positives deserve.
class Trainer::ClosedForm
{
public:
    ClosedForm(const Trainer &trainer, const std::vector<Example> &examples, const ExampleVectors &vectors)
        : m_trainer(trainer), m_examples(examples), m_vectors(vectors),
          m_positive(Eigen::VectorXd::Zero(vectors.axes.rows())), m_rejected(m_positive)
    {
        for (std::size_t i = 0; i < examples.size(); ++i)
            add(i, 1);
    }

    /// Takes an example in (sign 1) or out (−1).
    void add(std::size_t i, double sign)
    {
        const double weight = sign * m_examples[i].weight;
        (m_examples[i].value > 0 ? m_positive : m_rejected) +=
            weight * m_vectors.axes.col(static_cast<Eigen::Index>(i));
        (m_examples[i].value > 0 ? m_positives : m_rejections) += weight;
    }

    [[nodiscard]] bool hasPositives() const { return m_positives > 1e-9; }

    /// In the axes of the closed form.
    [[nodiscard]] Eigen::VectorXd weights() const
    {
        Eigen::VectorXd direction = m_positive / m_positives;
        if (m_rejections > 1e-9)
            direction -= 0.5 / (m_rejections + rejectedHalf) * m_rejected;
        return gain().cwiseProduct(direction);
    }

    [[nodiscard]] Influence influence() const
    {
        Influence influence{.dual = Eigen::VectorXd(std::ssize(m_examples)),
                            .gain = gain(),
                            .alongDiscriminants = m_trainer.m_twoCovariance};
        for (std::size_t i = 0; i < m_examples.size(); ++i)
            influence.dual[static_cast<Eigen::Index>(i)] =
                m_examples[i].weight *
                (m_examples[i].value > 0 ? 1 / m_positives : -0.5 / (m_rejections + rejectedHalf));
        return influence;
    }

    [[nodiscard]] double eccentricity() const
    {
        return m_trainer.m_twoCovariance ? twoCovariance::eccentricityShare(ratio(), m_positives) : 0;
    }

    [[nodiscard]] double score(const Eigen::VectorXd &weights, std::size_t i) const
    {
        const auto column = static_cast<Eigen::Index>(i);
        return m_vectors.axes.col(column).dot(weights) - eccentricity() * m_vectors.eccentricity[column];
    }

private:
    /// Weight of each axis.
    [[nodiscard]] Eigen::VectorXd gain() const
    {
        return m_trainer.m_twoCovariance ? twoCovariance::gain(ratio(), m_positives)
                                         : m_trainer.ridgeMetric(m_positives);
    }
    [[nodiscard]] const Eigen::VectorXd &ratio() const { return m_trainer.m_space.statistics().ratio; }

    const Trainer &m_trainer;
    const std::vector<Example> &m_examples;
    const ExampleVectors &m_vectors;
    Eigen::VectorXd m_positive, m_rejected; // weighted sums
    double m_positives = 0, m_rejections = 0;
};

Trainer::Trainer(const FeatureSpace &space, TrainerOptions options)
    : m_space(space), m_options(std::move(options)),
      m_twoCovariance(space.hasNeighbourhood() && m_options.method == Method::TwoCovariance)
{
    if (m_options.background.empty())
        m_options.background = randomRows(space.rows(), backgroundRows);
}

const FeatureMatrix &Trainer::background() const
{
    std::call_once(m_backgroundOnce, [&] { m_background = m_space.vectors(m_options.background); });
    return m_background;
}

Trainer::Placed Trainer::place(const Example &example) const
{
    const FeatureMatrix &outside = example.outside;
    const PlaceKey key{example.rows,
                       {reinterpret_cast<const char *>(outside.data()),
                        static_cast<std::size_t>(outside.size()) * sizeof(float)}};
    {
        const std::scoped_lock lock(m_placedMutex);
        if (const auto found = m_placed.find(key); found != m_placed.end())
            return found->second;
    }
    Placed placed;
    placed.first = outside.rows() > 0 ? m_space.exampleVector(outside) : m_space.exampleVector(example.rows);
    placed.second = placed.first - m_space.mean();
    if (m_twoCovariance) {
        const Eigen::VectorXf centred = placed.second.cast<float>();
        placed.second = (m_space.statistics().discriminants.transpose() * centred).cast<double>();
    }
    const std::scoped_lock lock(m_placedMutex);
    if (m_placed.size() >= vectorsKept)
        m_placed.clear();
    m_placed.emplace(key, placed);
    return placed;
}

Trainer::ExampleVectors Trainer::vectorsOf(const std::vector<Example> &examples) const
{
    ExampleVectors vectors;
    vectors.z.resize(m_space.dimension(), std::ssize(examples));
    vectors.axes.resize(m_space.dimension(), std::ssize(examples));
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const auto [z, axes] = place(examples[i]);
        vectors.z.col(static_cast<Eigen::Index>(i)) = z;
        vectors.axes.col(static_cast<Eigen::Index>(i)) = axes;
        if (examples[i].value > 0)
            vectors.positives += examples[i].weight;
        else
            vectors.rejected = true;
    }
    vectors.eccentricity = m_space.hasNeighbourhood()
                               ? Eigen::VectorXd(m_space.eccentricity(vectors.z.cast<float>()).cast<double>())
                               : Eigen::VectorXd::Zero(std::ssize(examples));
    return vectors;
}

Result<Training> Trainer::train(const std::vector<Example> &examples, Effort effort) const
{
    const bool positive = std::ranges::any_of(examples, [](const Example &e) { return e.value > 0; });
    if (!positive)
        return fail(ErrorCode::NotEnough,
                    "The tag has no positive example that is embedded. Label at least one track that fits.");
    const ExampleVectors vectors = vectorsOf(examples);
    const bool many = m_space.hasNeighbourhood() && vectors.positives >= logisticPositives;
    Model model;
    if (effort == Effort::ClosedForm || !(vectors.rejected || many))
        model = closedForm(examples, vectors);
    else if (!m_twoCovariance)
        model = logistic(examples, vectors);
    else
        model = blended(closedForm(examples, vectors), logistic(examples, vectors), vectors.positives);

    Training training;
    training.probe = std::move(model.probe);
    training.vectors = vectors.z.transpose();
    training.fitted.assign(model.fitted.begin(), model.fitted.end());
    training.leaveOut.assign(model.leaveOut.begin(), model.leaveOut.end());
    training.influences = std::move(model.influences);
    training.folded = m_space.fold(training.probe);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        if (examples[i].rows.size() > 1) { // a track ranks by its best clip, its example is their mean
            const double better =
                m_space.scoreOf(training.folded, examples[i].rows).maxCoeff() - training.fitted[i];
            training.fitted[i] += better;
            training.leaveOut[i] += better;
        }
        if (examples[i].value > 0 && !std::isnan(training.leaveOut[i]))
            training.leaveOutPositives.push_back(training.leaveOut[i]);
    }
    return training;
}

/// Diagonal of (cov(z) + ridge · I)⁻¹ in the axes of the space; ones without a neighbourhood.
Eigen::VectorXd Trainer::ridgeMetric(double positives) const
{
    const Eigen::VectorXd &variance = m_space.statistics().variance;
    if (variance.size() == 0)
        return Eigen::VectorXd::Ones(m_space.dimension());
    return 1 / (variance.array() + ridge / std::sqrt(positives) * std::max(variance.mean(), 1e-12));
}

Trainer::Model Trainer::closedForm(const std::vector<Example> &examples, const ExampleVectors &vectors) const
{
    ClosedForm form(*this, examples, vectors);
    const Eigen::VectorXd weights = form.weights();
    Model model;
    model.probe.weights = weights;
    if (m_twoCovariance) {
        const Eigen::VectorXf alongAxes = weights.cast<float>();
        model.probe.weights = (m_space.statistics().discriminants * alongAxes).cast<double>();
    }
    // The library's mean scores 0, whichever example is left out.
    model.probe.intercept = -model.probe.weights.dot(m_space.mean());
    model.probe.eccentricity = form.eccentricity();
    model.influences.push_back(form.influence());
    model.probe.method = m_twoCovariance              ? "two-covariance"
                         : m_space.hasNeighbourhood() ? "ridge"
                                                      : "whitened-prototype";
    model.fitted.resize(std::ssize(examples));
    model.leaveOut.setConstant(std::ssize(examples), nothingLeft);
    std::map<std::int64_t, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        model.fitted[static_cast<Eigen::Index>(i)] = form.score(weights, i);
        groups[examples[i].group].push_back(i);
    }
    for (const auto &[group, members] : groups) {
        ClosedForm others = form;
        for (const std::size_t i : members)
            others.add(i, -1);
        if (!others.hasPositives())
            continue;
        const Eigen::VectorXd without = others.weights();
        for (const std::size_t i : members)
            model.leaveOut[static_cast<Eigen::Index>(i)] = others.score(without, i);
    }
    return model;
}

Trainer::Model Trainer::logistic(const std::vector<Example> &examples, const ExampleVectors &vectors) const
{
    const FeatureMatrix &library = background();
    const Eigen::Index labelled = vectors.z.cols();
    const Eigen::Index n = labelled + library.rows();
    Eigen::VectorXd y = Eigen::VectorXd::Constant(n, -1);
    Eigen::VectorXd c = Eigen::VectorXd::Ones(n);
    std::set<Eigen::Index> rows;
    std::vector<int> groups;
    std::map<std::int64_t, int> numbers;
    std::map<int, double> positivesOf;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const Example &example = examples[i];
        const auto row = static_cast<Eigen::Index>(i);
        y[row] = example.value;
        c[row] = example.weight * (example.value > 0 ? 1 : rejectedWeight);
        groups.push_back(numbers.try_emplace(example.group, static_cast<int>(numbers.size())).first->second);
        rows.insert(example.rows.begin(), example.rows.end());
        if (example.value > 0)
            positivesOf[groups.back()] += example.weight;
    }
    for (std::size_t i = 0; i < m_options.background.size(); ++i)
        if (rows.contains(m_options.background[i]))
            c[labelled + static_cast<Eigen::Index>(i)] = 0; // it has a label of its own

    // With a neighbourhood in the whitened z, of mean length 1; without, in v as it is.
    Eigen::VectorXd scale = Eigen::VectorXd::Ones(m_space.dimension());
    Eigen::VectorXd offset = Eigen::VectorXd::Zero(m_space.dimension());
    if (m_space.hasNeighbourhood()) {
        const Eigen::VectorXd inverse = ridgeMetric(vectors.positives);
        scale = (inverse / m_space.statistics().variance.dot(inverse)).cwiseSqrt();
        offset = m_space.mean();
    }
    FeatureMatrix x(n, m_space.dimension());
    const Eigen::RowVectorXf center = offset.transpose().cast<float>();
    const Eigen::RowVectorXf stretch = scale.transpose().cast<float>();
    const FeatureMatrix labels = vectors.z.transpose().cast<float>();
    x.topRows(labelled) = ((labels.rowwise() - center).array().rowwise() * stretch.array()).matrix();
    x.bottomRows(library.rows()) =
        ((library.rowwise() - center).array().rowwise() * stretch.array()).matrix();

    const double ridgeOfWeights =
        m_twoCovariance ? penalty * std::min(1.0, logisticPositives / vectors.positives) : penalty;
    const Eigen::VectorXd costs = c.head(labelled);
    const LogisticProblem problem(std::move(x), std::move(y), std::move(c), ridgeOfWeights);
    const LogisticModel solved = problem.solve();
    Model model;
    model.probe.weights = scale.cwiseProduct(solved.weights);
    model.probe.intercept = solved.intercept - model.probe.weights.dot(offset);
    model.probe.method = "logistic";
    model.fitted = (vectors.z.transpose() * model.probe.weights).array() + model.probe.intercept;
    // Without a yes of a few all scores fall, those of the library, too: they are compared with these.
    const LogisticProblem::LeftOut left = problem.leaveOut(solved, groups);
    model.leaveOut = left.scores - left.shifts;
    Influence influence{.dual = Eigen::VectorXd(labelled), .gain = scale.cwiseAbs2()};
    for (Eigen::Index i = 0; i < labelled; ++i) { // where the gradient of the objective is zero
        const double wanted = examples[static_cast<std::size_t>(i)].value > 0 ? 1 : 0;
        influence.dual[i] = costs[i] / ridgeOfWeights * (wanted - 1 / (1 + std::exp(-model.fitted[i])));
    }
    model.influences.push_back(std::move(influence));
    for (Eigen::Index i = 0; i < labelled; ++i)
        if (const auto own = positivesOf.find(groups[static_cast<std::size_t>(i)]);
            own != positivesOf.end() && own->second > vectors.positives - 1e-9)
            model.leaveOut[i] = nothingLeft;
    return model;
}

/// The fewer the positives, the more the closed form has to say.
Trainer::Model Trainer::blended(const Model &closedForm, const Model &logistic, double positives) const
{
    const FeatureMatrix &library = background();
    const Eigen::VectorXf eccentricity = m_space.eccentricity(library.transpose());
    const auto deviation = [&](const Probe &probe) {
        const Eigen::ArrayXf scores = (library * probe.weights.cast<float>()).array() -
                                      static_cast<float>(probe.eccentricity) * eccentricity.array();
        return std::max(std::sqrt(static_cast<double>((scores - scores.mean()).square().mean())), 1e-12);
    };
    const double a = closedFormWeight / positives / deviation(closedForm.probe);
    const double b = 1 / deviation(logistic.probe);
    Model model;
    model.probe.weights = a * closedForm.probe.weights + b * logistic.probe.weights;
    model.probe.intercept = a * closedForm.probe.intercept + b * logistic.probe.intercept;
    model.probe.eccentricity = a * closedForm.probe.eccentricity;
    model.probe.method = logistic.probe.method;
    model.fitted = a * closedForm.fitted + b * logistic.fitted;
    model.leaveOut = a * closedForm.leaveOut + b * logistic.leaveOut;
    for (const auto &[part, weight] : {std::pair{&closedForm, a}, std::pair{&logistic, b}})
        for (Influence influence : part->influences) {
            influence.dual *= weight;
            model.influences.push_back(std::move(influence));
        }
    return model;
}

} // namespace tagwright::probe
