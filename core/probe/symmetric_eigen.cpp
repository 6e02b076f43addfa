// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/symmetric_eigen.h"

#include <stdexcept>
#include <vector>

extern "C" {
// LAPACK: all eigenpairs by divide and conquer; a range of them by relatively robust representations.
void dsyevd_(const char *job, const char *triangle, const int *n, double *a, const int *lda, double *values,
             double *work, const int *workSize, int *integers, const int *integerSize, int *info);
void dsyevr_(const char *job, const char *range, const char *triangle, const int *n, double *a,
             const int *lda, const double *low, const double *high, const int *first, const int *last,
             const double *tolerance, int *found, double *values, double *vectors, const int *ldz,
             int *support, double *work, const int *workSize, int *integers, const int *integerSize,
             int *info);
}

namespace tagwright::probe {
namespace {

/// Calls a LAPACK function twice: it says how much memory it wants, then gets it.
template <typename Call>
void withWorkspace(Call &&call)
{
    double size = 0;
    int integerSize = 0;
    int info = 0;
    constexpr int ask = -1;
    call(&size, &ask, &integerSize, &ask, &info);
    std::vector<double> work(static_cast<std::size_t>(size) + 1);
    std::vector<int> integers(static_cast<std::size_t>(integerSize) + 1);
    const auto workSize = static_cast<int>(size);
    if (info == 0)
        call(work.data(), &workSize, integers.data(), &integerSize, &info);
    if (info != 0) // only for matrices that are not finite
        throw std::runtime_error("LAPACK found no eigenvalues");
}

} // namespace

SymmetricEigen largestEigenpairs(Eigen::MatrixXd matrix, Eigen::Index count)
{
    const auto n = static_cast<int>(matrix.rows());
    SymmetricEigen result;
    result.values.resize(n);
    if (count == n) {
        withWorkspace([&](double *work, const int *size, int *integers, const int *integerSize, int *info) {
            dsyevd_("V", "L", &n, matrix.data(), &n, result.values.data(), work, size, integers, integerSize,
                    info);
        });
        result.vectors = std::move(matrix);
        return result;
    }
    const auto wanted = static_cast<int>(count);
    const int first = n - wanted + 1;
    const double none = 0;
    int found = 0;
    result.vectors.resize(n, count);
    std::vector<int> support(static_cast<std::size_t>(2 * wanted));
    withWorkspace([&](double *work, const int *size, int *integers, const int *integerSize, int *info) {
        dsyevr_("V", "I", "L", &n, matrix.data(), &n, &none, &none, &first, &n, &none, &found,
                result.values.data(), result.vectors.data(), &n, support.data(), work, size, integers,
                integerSize, info);
    });
    result.values.conservativeResize(count);
    return result;
}

} // namespace tagwright::probe
