// SPDX-License-Identifier: GPL-3.0-or-later
// The tags that the paper's protocol leaves out, each by itself, learned from K clips: of MagnaTagATune 138.
#pragma once

#include "experiment/beyond/intervals.h"
#include "experiment/beyond/test_beds.h"
#include "experiment/single_tag_methods.h"

#include <array>

namespace tagwright::experiment::beyond {

inline constexpr std::array longTailKs{1, 5, 10};
inline constexpr std::array longTailMethods{Method::LogisticKAndK, Method::CosineToMean, Method::Whitened,
                                            Method::TwoCovarianceLogistic};
/// With fewer test clips of a tag its average precision is little but luck.
inline constexpr std::ptrdiff_t fewestTestClips = 5;

/// All tags but those of the paper's protocol (paper::PaperData::from): by ArrayDataset::paperRanks, else but
/// the 50 that most clips have. Where none is left, the rarer half of all tags.
[[nodiscard]] std::vector<std::size_t> longTail(const ArrayDataset &data);

/// Computes what is not in the store yet of one seed.
/// \errors those of TestBed::prepare(); of the store; Cancelled
[[nodiscard]] Result<void> measureLongTail(TestBeds &beds, int seed, RecordStore &store);

struct LongTailResults
{
    struct OfMethod
    {
        Method method = Method::Whitened;
        int k = 1;
        Interval averagePrecision = {}; ///< over tags and draws
        Interval lead = {};             ///< of the curator's probe, on the same tags and draws
        double rocAuc = 0;
        std::size_t tags = 0;
    };
    struct OfTag
    {
        std::size_t tag = 0;
        Method method = Method::Whitened;
        int k = 1;
        Interval averagePrecision = {};
    };
    struct LeftOut
    {
        std::size_t tag = 0;
        int k = 0;               ///< not with so many; 0: not at all
        std::ptrdiff_t test = 0; ///< test clips that have it, at most, over the seeds
        std::ptrdiff_t library = 0;
    };
    std::vector<std::size_t> tags; ///< of the long tail
    bool rarerHalf = false;        ///< they are the rarer half of all tags
    std::vector<OfMethod> methods; ///< by method, K
    std::vector<OfTag> ofTags;     ///< by tag, method, K
    std::vector<LeftOut> leftOut;
    double guessing = 0; ///< mean share of the test clips that have a tag which is measured

    [[nodiscard]] const OfTag *find(std::size_t tag, Method method, int k) const;
};

/// From the store.
[[nodiscard]] LongTailResults longTailResults(const ArrayDataset &data, const std::vector<int> &seeds,
                                              const RecordStore &store);

} // namespace tagwright::experiment::beyond
