// SPDX-License-Identifier: GPL-3.0-or-later
// Eigenvalues and eigenvectors of large symmetric matrices, by LAPACK.
#pragma once

#include <Eigen/Core>

namespace tagwright::probe {

struct SymmetricEigen
{
    Eigen::VectorXd values;  ///< [count], ascending
    Eigen::MatrixXd vectors; ///< [n × count], a column for each value
};

/// \param matrix  [n × n]; its lower triangle is read, and all of it destroyed
/// \param count   the largest so many
[[nodiscard]] SymmetricEigen largestEigenpairs(Eigen::MatrixXd matrix, Eigen::Index count);

} // namespace tagwright::probe
