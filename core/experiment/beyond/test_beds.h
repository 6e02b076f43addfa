// SPDX-License-Identifier: GPL-3.0-or-later
// The test bed of one seed at a time, made when the first experiment needs it: where all is done already,
// none is.
#pragma once

#include "experiment/beyond/record_store.h"
#include "experiment/test_bed.h"

namespace tagwright::experiment::beyond {

class TestBeds
{
public:
    /// \param data, jobs  must outlive it
    TestBeds(const ArrayDataset &data, const Jobs &jobs) : m_data(data), m_jobs(jobs) {}

    [[nodiscard]] const ArrayDataset &data() const { return m_data; }
    [[nodiscard]] const Jobs &jobs() const { return m_jobs; }
    /// Valid until another seed is asked for.
    [[nodiscard]] Result<const TestBed *> of(int seed);

private:
    const ArrayDataset &m_data;
    const Jobs &m_jobs;
    std::unique_ptr<TestBed> m_bed;
};

/// So many of these tags, evenly spread over their order.
[[nodiscard]] std::vector<std::size_t> evenly(const std::vector<std::size_t> &tags, std::size_t count);

} // namespace tagwright::experiment::beyond
