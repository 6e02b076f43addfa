// SPDX-License-Identifier: GPL-3.0-or-later
// Logistic regression of many tags on the same clips: Newton's method, all tags' conjugate gradients in one
// product of matrices.
#include "experiment/paper/linear_probes.h"

#include <cmath>

namespace tagwright::experiment::paper {

namespace {

constexpr int mostSteps = 40;
constexpr int mostGradients = 100;
constexpr int mostHalvings = 24;
/// Of the first gradient: what is left of it at the optimum.
constexpr double precision = 1e-5;

class ManyTags
{
public:
    ManyTags(const TrainingSet &set, double c)
        : m_set(set), m_penalty(static_cast<float>(1 / c)),
          m_w(Eigen::MatrixXf::Zero(set.x.cols() + 1, set.y.cols())), m_f(set.y.rows(), set.y.cols()),
          m_learns(set.y.cols())
    {
        const auto n = static_cast<double>(set.y.rows());
        for (Eigen::Index tag = 0; tag < set.y.cols(); ++tag) {
            const double positives = set.y.col(tag).cast<double>().sum();
            m_learns[tag] = positives > 0 && positives < n;
            m_w(set.x.cols(), tag) = static_cast<float>(std::log((positives + 0.5) / (n - positives + 0.5)));
        }
        m_f.rowwise() = m_w.row(set.x.cols());
        m_value = objective(m_w, m_f);
    }

    void solve(const std::stop_token &stop)
    {
        Eigen::RowVectorXf first;
        for (int step = 0; step < mostSteps && !stop.stop_requested(); ++step) {
            const Eigen::MatrixXf p = (1 + (-m_f.array()).exp()).inverse();
            const Eigen::MatrixXf gradient = transposed(p - m_set.y, m_w);
            const Eigen::RowVectorXf slope = gradient.colwise().norm();
            if (step == 0)
                first = slope;
            const Eigen::RowVectorXf relative = slope.cwiseQuotient(first.cwiseMax(1e-30F));
            const Open open = m_learns && relative.array() > static_cast<float>(precision);
            if (!open.any())
                return;
            const Eigen::MatrixXf curvature = (p.array() * (1 - p.array())).max(1e-12F);
            if (!descend(direction(gradient, curvature, relative, open, stop), open))
                return; // at the limit of rounding
        }
    }

    [[nodiscard]] LinearProbes probes() const
    {
        return {.weights = m_w.topRows(m_set.x.cols()), .bias = m_w.row(m_set.x.cols())};
    }

private:
    using Open = Eigen::Array<bool, 1, Eigen::Dynamic>;

    /// w · x + b of each clip. [clips × tags]
    [[nodiscard]] Eigen::MatrixXf outputs(const Eigen::MatrixXf &w) const
    {
        Eigen::MatrixXf f(m_set.x.rows(), w.cols());
        f.noalias() = m_set.x * w.topRows(m_set.x.cols());
        f.rowwise() += w.row(m_set.x.cols());
        return f;
    }
    /// Xᵀ r and the penalty of s; the last row is the bias. [features + 1 × tags]
    [[nodiscard]] Eigen::MatrixXf transposed(const Eigen::MatrixXf &r, const Eigen::MatrixXf &s) const
    {
        const Eigen::Index d = m_set.x.cols();
        Eigen::MatrixXf result(d + 1, r.cols());
        result.topRows(d).noalias() = m_set.x.transpose() * r;
        result.topRows(d) += m_penalty * s.topRows(d);
        result.row(d) = r.colwise().sum();
        return result;
    }
    [[nodiscard]] Eigen::RowVectorXd objective(const Eigen::MatrixXf &w, const Eigen::MatrixXf &f) const
    {
        const Eigen::ArrayXXf loss =
            f.array().max(0) - f.array() * m_set.y.array() + (1 + (-f.array().abs()).exp()).log();
        return loss.cast<double>().colwise().sum().matrix() +
               0.5 * static_cast<double>(m_penalty) *
                   w.topRows(m_set.x.cols()).cast<double>().colwise().squaredNorm();
    }

    /// Newton's step of each open tag, the more exactly the nearer the optimum.
    [[nodiscard]] Eigen::MatrixXf direction(const Eigen::MatrixXf &gradient, const Eigen::MatrixXf &curvature,
                                            const Eigen::RowVectorXf &relative, const Open &open,
                                            const std::stop_token &stop) const
    {
        Eigen::MatrixXf scale = Eigen::MatrixXf::Constant(gradient.rows(), gradient.cols(), 1 / m_penalty);
        scale.row(gradient.rows() - 1) = curvature.colwise().sum().cwiseInverse();
        Eigen::MatrixXf x = Eigen::MatrixXf::Zero(gradient.rows(), gradient.cols());
        Eigen::MatrixXf r = -gradient;
        Eigen::MatrixXf z = scale.cwiseProduct(r);
        Eigen::MatrixXf p = z;
        Eigen::RowVectorXf rz = r.cwiseProduct(z).colwise().sum();
        const Eigen::RowVectorXf goal = rz.cwiseProduct(relative.cwiseMax(1e-3F).cwiseMin(0.1F).cwiseAbs2());
        for (int step = 0; step < mostGradients && !stop.stop_requested(); ++step) {
            const Open going = open && rz.array() > goal.array();
            if (!going.any())
                break;
            const Eigen::MatrixXf q = transposed(curvature.cwiseProduct(outputs(p)), p);
            const Eigen::RowVectorXf pq = p.cwiseProduct(q).colwise().sum();
            const Eigen::RowVectorXf alpha =
                (going && pq.array() > 0).select(rz.array() / pq.array(), 0.0F); // who has arrived stays
            x += p * alpha.asDiagonal();
            r -= q * alpha.asDiagonal();
            z = scale.cwiseProduct(r);
            const Eigen::RowVectorXf next = r.cwiseProduct(z).colwise().sum();
            const Eigen::RowVectorXf beta = (rz.array() > 0).select(next.array() / rz.array(), 0.0F);
            p = z + p * beta.asDiagonal();
            rz = next;
        }
        return x;
    }

    /// Goes along the direction as far as it gets better. \return whether any tag moved
    bool descend(const Eigen::MatrixXf &direction, const Open &open)
    {
        const Eigen::MatrixXf along = outputs(direction);
        Eigen::RowVectorXf t = open.cast<float>().matrix();
        for (int halving = 0; halving < mostHalvings; ++halving) {
            const Eigen::MatrixXf w = m_w + direction * t.asDiagonal();
            const Eigen::MatrixXf f = m_f + along * t.asDiagonal();
            const Eigen::RowVectorXd value = objective(w, f);
            const Open worse = t.array() > 0 && !(value.array() <= m_value.array());
            if (!worse.any()) {
                const bool moved = (value.array() < m_value.array()).any();
                m_w = w;
                m_f = f;
                m_value = value;
                return moved;
            }
            const float shorter = halving < mostHalvings - 2 ? 0.5F : 0.0F; // or not at all
            t = worse.select(t.array() * shorter, t.array());
        }
        return false;
    }

    const TrainingSet &m_set;
    float m_penalty;
    Eigen::MatrixXf m_w; // the last row is the bias
    Eigen::MatrixXf m_f; // outputs
    Eigen::RowVectorXd m_value;
    Open m_learns;
};

} // namespace

LinearProbes trainLogistic(const TrainingSet &set, double c, const std::stop_token &stop)
{
    ManyTags tags(set, c);
    tags.solve(stop);
    return tags.probes();
}

} // namespace tagwright::experiment::paper
