// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/logistic.h"

#include <Eigen/Cholesky>
#include <Eigen/LU>

#include <cmath>
#include <map>

namespace tagwright::probe {
namespace {

constexpr int mostSteps = 60;

double softplus(double t)
{
    return t > 0 ? t + std::log1p(std::exp(-t)) : std::log1p(std::exp(t));
}

/// The problem in terms of dual coefficients a (w = Xᵀ a) and the intercept b; f = K a + b.
class DualProblem
{
public:
    DualProblem(const Eigen::MatrixXd &gram, const Eigen::VectorXd &y, const Eigen::VectorXd &c,
                double penalty)
        : m_gram(gram), m_y(y), m_c(c), m_penalty(penalty), m_a(Eigen::VectorXd::Zero(y.size()))
    {
        const double positive = (y.array() > 0).select(c, 0).sum();
        m_b = std::log((positive + 0.5) / (c.sum() - positive + 0.5));
    }

    void solve()
    {
        double value = objective(m_a, m_b);
        for (int step = 0; step < mostSteps; ++step) {
            linearise();
            const double slope = gradientNorm();
            if (slope < 1e-11 * (1 + m_c.sum()))
                return;
            const auto [a, b] = newtonPoint();
            double t = 1;
            double next = objective(m_a + t * (a - m_a), m_b + t * (b - m_b));
            while (!(next <= value) && t > 1e-8) {
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

    /// f of the examples had their group not been seen: in the weighted least squares problem at the optimum,
    /// leaving group G out gives z_G − (M_GG)⁻¹ a_G.
    Eigen::VectorXd leaveOut(const std::vector<int> &groups)
    {
        linearise();
        const Eigen::MatrixXd m = m_rootW.asDiagonal() *
                                  m_factor.solve(Eigen::MatrixXd::Identity(m_y.size(), m_y.size())) *
                                  m_rootW.asDiagonal();
        const Eigen::VectorXd ones = Eigen::VectorXd::Ones(m_y.size());
        const Eigen::VectorXd mOnes = m * ones;
        const Eigen::MatrixXd inverse = m - mOnes * mOnes.transpose() / ones.dot(mOnes);
        const Eigen::VectorXd z = workingResponse();
        std::map<int, std::vector<Eigen::Index>> members;
        for (Eigen::Index i = 0; i < m_y.size(); ++i)
            members[groups.empty() ? static_cast<int>(i) : groups[static_cast<std::size_t>(i)]].push_back(i);
        Eigen::VectorXd f(m_y.size());
        for (const auto &[group, rows] : members) {
            const Eigen::VectorXd left = z(rows) - inverse(rows, rows).partialPivLu().solve(m_a(rows));
            f(rows) = left;
        }
        return f;
    }

    [[nodiscard]] const Eigen::VectorXd &a() const { return m_a; }
    [[nodiscard]] double b() const { return m_b; }

private:
    [[nodiscard]] double objective(const Eigen::VectorXd &a, double b) const
    {
        const Eigen::VectorXd ka = m_gram * a;
        double value = 0.5 * m_penalty * a.dot(ka);
        for (Eigen::Index i = 0; i < m_y.size(); ++i)
            value += m_c[i] * softplus(-m_y[i] * (ka[i] + b));
        return value;
    }

    void linearise()
    {
        m_f = (m_gram * m_a).array() + m_b;
        const Eigen::ArrayXd p = 1 / (1 + (-m_f.array()).exp());
        m_residual = m_c.array() * ((m_y.array() > 0).cast<double>() - p); // −dLoss/df
        m_w = (m_c.array() * p * (1 - p)).max(1e-12);
        m_rootW = m_w.array().sqrt();
        Eigen::MatrixXd b = m_rootW.asDiagonal() * m_gram * m_rootW.asDiagonal();
        b.diagonal().array() += m_penalty;
        m_factor.compute(b);
    }

    /// Largest of |penalty · a − residual| (zero at the optimum, where penalty · a_i = residual_i) and |Σ
    /// residual|.
    [[nodiscard]] double gradientNorm() const
    {
        return std::max((m_penalty * m_a - m_residual).cwiseAbs().maxCoeff(), std::abs(m_residual.sum()));
    }

    [[nodiscard]] Eigen::VectorXd workingResponse() const { return m_f + m_residual.cwiseQuotient(m_w); }

    /// M y = (K + penalty W⁻¹)⁻¹ y without inverting what may be singular.
    [[nodiscard]] Eigen::VectorXd applyM(const Eigen::VectorXd &y) const
    {
        return m_rootW.cwiseProduct(m_factor.solve(m_rootW.cwiseProduct(y)));
    }

    [[nodiscard]] std::pair<Eigen::VectorXd, double> newtonPoint() const
    {
        const Eigen::VectorXd mz = applyM(workingResponse());
        const Eigen::VectorXd m1 = applyM(Eigen::VectorXd::Ones(m_y.size()));
        const double b = mz.sum() / m1.sum();
        return {mz - b * m1, b};
    }

    const Eigen::MatrixXd &m_gram;
    const Eigen::VectorXd &m_y;
    const Eigen::VectorXd &m_c;
    double m_penalty;
    Eigen::VectorXd m_a;
    double m_b = 0;
    Eigen::VectorXd m_f, m_residual, m_w, m_rootW;
    Eigen::LLT<Eigen::MatrixXd> m_factor;
};

} // namespace

LogisticModel fitLogistic(const Eigen::MatrixXd &x, const Eigen::VectorXd &y, const Eigen::VectorXd &c,
                          double penalty, const std::vector<int> &groups)
{
    const Eigen::MatrixXd gram = x * x.transpose();
    DualProblem problem(gram, y, c, penalty);
    problem.solve();
    LogisticModel model;
    model.weights = x.transpose() * problem.a();
    model.intercept = problem.b();
    model.leaveOut = problem.leaveOut(groups);
    return model;
}

} // namespace tagwright::probe
