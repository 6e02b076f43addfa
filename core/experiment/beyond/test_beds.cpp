// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/test_beds.h"

#include <algorithm>

namespace tagwright::experiment::beyond {

Result<const TestBed *> TestBeds::of(int seed)
{
    if (m_bed && m_bed->seed() == seed)
        return m_bed.get();
    constexpr TestBed::Needs all{.examples = 20, .space = true, .plainSpace = true};
    TAGWRIGHT_TRY_INTO(m_bed, TestBed::prepare(m_data, seed, all, m_jobs, m_bed.get()));
    return m_bed.get();
}

std::vector<std::size_t> evenly(const std::vector<std::size_t> &tags, std::size_t count)
{
    const std::size_t wanted = std::min(count, tags.size());
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < wanted; ++i)
        chosen.push_back(tags[i * tags.size() / wanted]);
    return chosen;
}

} // namespace tagwright::experiment::beyond
