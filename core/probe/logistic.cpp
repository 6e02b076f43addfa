// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/logistic.h"

#include <Eigen/Cholesky>
#include <Eigen/LU>

#include <cmath>
#include <map>

namespace tagwright::probe {
namespace {

constexpr int mostSteps = 60;
constexpr int mostGradients = 200;
constexpr double shortestStep = 1e-8;

double softplus(double t)
{
    return t > 0 ? t + std::log1p(std::exp(-t)) : std::log1p(std::exp(t));
}

/// What follows from the outputs f = w · x + b of all examples.
struct Outputs
{
    Eigen::VectorXd residual;  ///< −dLoss/df
    Eigen::VectorXd curvature; ///< d²Loss/df²

    Outputs(const Eigen::VectorXd &f, const Eigen::VectorXd &y, const Eigen::VectorXd &c)
    {
        const Eigen::ArrayXd p = 1 / (1 + (-f.array()).exp());
        residual = c.array() * ((y.array() > 0).cast<double>() - p);
        curvature = (c.array() * p * (1 - p)).max(1e-12);
    }
};

double loss(const Eigen::VectorXd &f, const Eigen::VectorXd &y, const Eigen::VectorXd &c)
{
    double sum = 0;
    for (Eigen::Index i = 0; i < f.size(); ++i)
        sum += c[i] * softplus(-y[i] * f[i]);
    return sum;
}

/// The intercept that fits the classes' weights.
double firstIntercept(const Eigen::VectorXd &y, const Eigen::VectorXd &c)
{
    const double positive = (y.array() > 0).select(c, 0).sum();
    return std::log((positive + 0.5) / (c.sum() - positive + 0.5));
}

/// The problem in terms of dual coefficients a (w = Xᵀ a) and the intercept b; f = K a + b.
class DualProblem
{
public:
    DualProblem(const Eigen::MatrixXd &gram, const Eigen::VectorXd &y, const Eigen::VectorXd &c,
                double penalty)
        : m_gram(gram), m_y(y), m_c(c), m_penalty(penalty), m_a(Eigen::VectorXd::Zero(y.size())),
          m_b(firstIntercept(y, c))
    {
    }

    void solve()
    {
        double value = objective(m_a, m_b);
        for (int step = 0; step < mostSteps; ++step) {
            const Eigen::VectorXd f = (m_gram * m_a).array() + m_b;
            const Outputs outputs(f, m_y, m_c);
            // Zero at the optimum, where penalty · a_i = residual_i.
            const double slope = std::max((m_penalty * m_a - outputs.residual).cwiseAbs().maxCoeff(),
                                          std::abs(outputs.residual.sum()));
            if (slope < 1e-11 * (1 + m_c.sum()))
                return;
            const auto [a, b] = newtonPoint(f, outputs);
            double t = 1;
            double next = objective(m_a + t * (a - m_a), m_b + t * (b - m_b));
            while (!(next <= value) && t > shortestStep) {
                t /= 2;
                next = objective(m_a + t * (a - m_a), m_b + t * (b - m_b));
            }
            if (!(next < value))
                return; // at the limit of rounding
            m_a += t * (a - m_a);
            m_b += t * (b - m_b);
            value = next;
        }
    }

    [[nodiscard]] const Eigen::VectorXd &a() const { return m_a; }
    [[nodiscard]] double b() const { return m_b; }

private:
    [[nodiscard]] double objective(const Eigen::VectorXd &a, double b) const
    {
        const Eigen::VectorXd ka = m_gram * a;
        return 0.5 * m_penalty * a.dot(ka) + loss(ka.array() + b, m_y, m_c);
    }

    /// With M = (K + penalty W⁻¹)⁻¹, without inverting what may be singular.
    [[nodiscard]] std::pair<Eigen::VectorXd, double> newtonPoint(const Eigen::VectorXd &f,
                                                                 const Outputs &outputs)
    {
        const Eigen::VectorXd root = outputs.curvature.array().sqrt();
        Eigen::MatrixXd inner = root.asDiagonal() * m_gram * root.asDiagonal();
        inner.diagonal().array() += m_penalty;
        m_factor.compute(inner);
        const auto applyM = [&](const Eigen::VectorXd &y) -> Eigen::VectorXd {
            return root.cwiseProduct(m_factor.solve(root.cwiseProduct(y)));
        };
        const Eigen::VectorXd mz = applyM(f + outputs.residual.cwiseQuotient(outputs.curvature));
        const Eigen::VectorXd m1 = applyM(Eigen::VectorXd::Ones(m_y.size()));
        const double b = mz.sum() / m1.sum();
        return {mz - b * m1, b};
    }

    const Eigen::MatrixXd &m_gram;
    const Eigen::VectorXd &m_y;
    const Eigen::VectorXd &m_c;
    double m_penalty;
    Eigen::VectorXd m_a;
    double m_b;
    Eigen::LLT<Eigen::MatrixXd> m_factor;
};

/// The second derivatives of the objective by (w, b), applied and inverted without being written down.
class Hessian
{
public:
    Hessian(const FeatureMatrix &x, const Eigen::VectorXd &curvature, double penalty)
        : m_x(x), m_curvature(curvature.cast<float>()), m_penalty(penalty)
    {
    }

    /// \param s [features + 1 × columns], the last row belongs to b
    [[nodiscard]] Eigen::MatrixXf times(const Eigen::MatrixXf &s) const
    {
        const Eigen::Index d = m_x.cols();
        Eigen::MatrixXf f = m_x * s.topRows(d);
        f.rowwise() += s.row(d);
        f.array().colwise() *= m_curvature.array();
        Eigen::MatrixXf result(d + 1, s.cols());
        result.topRows(d).noalias() = m_x.transpose() * f;
        result.topRows(d) += static_cast<float>(m_penalty) * s.topRows(d);
        result.row(d) = f.colwise().sum();
        return result;
    }

    /// Each column on its own, by conjugate gradients, to `tolerance` of its length.
    [[nodiscard]] Eigen::MatrixXf solve(const Eigen::MatrixXf &right, float tolerance) const
    {
        const Eigen::Index d = m_x.cols();
        Eigen::VectorXf scale = Eigen::VectorXf::Constant(d + 1, 1 / static_cast<float>(m_penalty));
        scale[d] = 1 / m_curvature.sum();
        Eigen::MatrixXf x = Eigen::MatrixXf::Zero(right.rows(), right.cols());
        Eigen::MatrixXf r = right;
        Eigen::MatrixXf z = scale.asDiagonal() * r;
        Eigen::MatrixXf p = z;
        Eigen::RowVectorXf rz = r.cwiseProduct(z).colwise().sum();
        const Eigen::RowVectorXf goal = rz * (tolerance * tolerance);
        for (int step = 0; step < mostGradients && (rz.array() > goal.array()).any(); ++step) {
            const Eigen::MatrixXf q = times(p);
            const Eigen::RowVectorXf pq = p.cwiseProduct(q).colwise().sum();
            // A column that has arrived stays.
            const Eigen::RowVectorXf alpha =
                (rz.array() > goal.array() && pq.array() > 0).select(rz.array() / pq.array(), 0.0F);
            x += p * alpha.asDiagonal();
            r -= q * alpha.asDiagonal();
            z = scale.asDiagonal() * r;
            const Eigen::RowVectorXf next = r.cwiseProduct(z).colwise().sum();
            const Eigen::RowVectorXf beta = (rz.array() > 0).select(next.array() / rz.array(), 0.0F);
            p = z + p * beta.asDiagonal();
            rz = next;
        }
        return x;
    }

private:
    const FeatureMatrix &m_x;
    Eigen::VectorXf m_curvature;
    double m_penalty;
};

} // namespace

LogisticProblem::LogisticProblem(FeatureMatrix x, Eigen::VectorXd y, Eigen::VectorXd c, double penalty)
    : m_x(std::move(x)), m_y(std::move(y)), m_c(std::move(c)), m_penalty(penalty)
{
}

LogisticModel LogisticProblem::solve() const
{
    return m_x.rows() <= fewExamples ? solveByGram() : solveByGradients();
}

LogisticModel LogisticProblem::solveByGram() const
{
    const Eigen::MatrixXd x = m_x.cast<double>();
    Eigen::MatrixXd gram(x.rows(), x.rows());
    gram.noalias() = x * x.transpose();
    DualProblem problem(gram, m_y, m_c, m_penalty);
    problem.solve();
    return {x.transpose() * problem.a(), problem.b()};
}

LogisticModel LogisticProblem::solveByGradients() const
{
    const Eigen::Index d = m_x.cols();
    Eigen::VectorXd s = Eigen::VectorXd::Zero(d + 1);
    s[d] = firstIntercept(m_y, m_c);
    Eigen::VectorXd f = Eigen::VectorXd::Constant(m_y.size(), s[d]);
    double value = loss(f, m_y, m_c);
    double firstSlope = 0;
    for (int step = 0; step < mostSteps; ++step) {
        const Outputs outputs(f, m_y, m_c);
        Eigen::VectorXf gradient(d + 1);
        gradient.head(d).noalias() = m_x.transpose() * -outputs.residual.cast<float>();
        gradient.head(d) += (m_penalty * s.head(d)).cast<float>();
        gradient[d] = static_cast<float>(-outputs.residual.sum());
        const auto slope = static_cast<double>(gradient.norm());
        firstSlope = std::max(firstSlope, slope);
        if (slope <= 1e-6 * firstSlope)
            break;
        // Far from the optimum a rough direction is as good; near it the exact one converges at once.
        const auto tolerance = static_cast<float>(std::clamp(slope / firstSlope, 1e-4, 0.1));
        const Eigen::VectorXd direction =
            -Hessian(m_x, outputs.curvature, m_penalty).solve(gradient, tolerance).col(0).cast<double>();
        const Eigen::VectorXf alongX = m_x * direction.head(d).cast<float>();
        const Eigen::VectorXd along = alongX.cast<double>().array() + direction[d];
        const auto valueAt = [&](double t) {
            return 0.5 * m_penalty * (s + t * direction).head(d).squaredNorm() +
                   loss(f + t * along, m_y, m_c);
        };
        double t = 1;
        double next = valueAt(t);
        while (!(next <= value) && t > shortestStep)
            next = valueAt(t /= 2);
        if (!(next < value))
            break; // at the limit of rounding
        s += t * direction;
        f += t * along;
        value = next;
    }
    return {s.head(d), s[d]};
}

double LogisticProblem::objective(const LogisticModel &model) const
{
    const Eigen::VectorXd f = (m_x.cast<double>() * model.weights).array() + model.intercept;
    return 0.5 * m_penalty * model.weights.squaredNorm() + loss(f, m_y, m_c);
}

LogisticProblem::LeftOut LogisticProblem::leaveOut(const LogisticModel &model,
                                                   const std::vector<int> &groups) const
{
    const Eigen::Index d = m_x.cols();
    const auto m = std::ssize(groups);
    const Eigen::VectorXf wx = m_x * model.weights.cast<float>();
    const Eigen::VectorXd f = wx.cast<double>().array() + model.intercept;
    const Outputs outputs(f, m_y, m_c);
    Eigen::MatrixXf examples(d + 1, m + 1); // and the mean of the others
    examples.topLeftCorner(d, m) = m_x.topRows(m).transpose();
    examples.row(d).setOnes();
    if (m_x.rows() > m)
        examples.col(m).head(d) = m_x.bottomRows(m_x.rows() - m).colwise().mean();
    else
        examples.col(m).setZero();
    const Eigen::MatrixXf solved =
        Hessian(m_x, outputs.curvature, m_penalty).solve(examples.leftCols(m), 1e-4F);
    const Eigen::MatrixXd q = (examples.transpose() * solved).cast<double>(); // A H⁻¹ Aᵀ
    std::map<int, std::vector<Eigen::Index>> members;
    for (Eigen::Index i = 0; i < m; ++i)
        members[groups[static_cast<std::size_t>(i)]].push_back(i);
    LeftOut left{.scores = Eigen::VectorXd(m), .shifts = Eigen::VectorXd(m)};
    for (const auto &[group, rows] : members) {
        // The step −(H − AᵀWA)⁻¹ Aᵀr is −H⁻¹Aᵀ (I − WQ)⁻¹ r; at the group's own examples −Q (I − WQ)⁻¹ r.
        const Eigen::MatrixXd own = q(rows, rows);
        const Eigen::VectorXd w = outputs.curvature(rows);
        const Eigen::VectorXd r = outputs.residual(rows);
        const Eigen::MatrixXd without =
            Eigen::MatrixXd::Identity(own.rows(), own.cols()) - w.asDiagonal() * own;
        const Eigen::VectorXd step = without.partialPivLu().solve(r);
        left.scores(rows) = f(rows) - own * step;
        left.shifts(rows).setConstant(-q.row(m)(rows).dot(step));
    }
    return left;
}

} // namespace tagwright::probe
