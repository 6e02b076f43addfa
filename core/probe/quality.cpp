// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/quality.h"

namespace tagwright::probe {

std::string name(Quality::Estimator estimator)
{
    return estimator == Quality::Estimator::Audit ? "audit" : "optimistic";
}

} // namespace tagwright::probe
