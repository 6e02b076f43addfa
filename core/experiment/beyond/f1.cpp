// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/f1.h"

#include <cstddef>

namespace tagwright::experiment::beyond {

namespace {

struct Counts
{
    double right = 0, said = 0, truth = 0;

    [[nodiscard]] double f1() const { return right > 0 ? 2 * right / (said + truth) : 0; }
};

} // namespace

F1 f1(const Decisions &said, const Decisions &truth)
{
    F1 result;
    Counts all;
    for (std::size_t tag = 0; tag < said.size(); ++tag) {
        Counts own;
        for (std::size_t clip = 0; clip < said[tag].size(); ++clip) {
            own.said += said[tag][clip];
            own.truth += truth[tag][clip];
            own.right += said[tag][clip] & truth[tag][clip];
        }
        result.ofTags.push_back(own.f1());
        result.macro += own.f1() / static_cast<double>(said.size());
        all.right += own.right;
        all.said += own.said;
        all.truth += own.truth;
    }
    result.micro = all.f1();
    result.labelsPerClip = all.said / static_cast<double>(said.front().size());
    return result;
}

} // namespace tagwright::experiment::beyond
