// SPDX-License-Identifier: GPL-3.0-or-later
// Labels: what humans said. Every change is kept in a history; nothing is ever overwritten without trace.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace tagwright::catalogue {

enum class LabelSource {
    Manual,
    Import,
    Audit,
    Suggestion ///< an answer to a suggestion: found by the probe itself
};

/// Value of a label by which the listener says that they cannot tell: no example, but never asked about
/// again.
inline constexpr int notSure = 2;

struct Label
{
    TrackId track;
    std::int64_t startMs = wholeTrack; ///< of the clip
    int value = 0;                     ///< 1 positive, -1 negative, or notSure
    LabelSource source = LabelSource::Manual;
    std::int64_t at = 0; ///< seconds since 1970; as it is read
};

struct LabelChange
{
    TrackId track;
    std::int64_t startMs = wholeTrack;
    int oldValue = 0; ///< 0: there was none
    int newValue = 0; ///< 0: taken back
    std::int64_t at = 0;
    LabelSource oldSource = LabelSource::Manual;
    LabelSource newSource = LabelSource::Manual;
    TagId tag = {};
};

class LabelRepository
{
public:
    explicit LabelRepository(Database &database) : m_database(database) {}

    /// Sets the label (value 1, -1 or notSure) or takes it back (0), and notes the change in the history.
    /// The caller groups several into one transaction.
    /// \param step  that the change belongs to (StepRepository)
    [[nodiscard]] Result<void> set(TagId tag, const Label &label, std::optional<std::int64_t> step = {});
    /// Positive and negative ones.
    [[nodiscard]] Result<std::vector<Label>> ofTag(TagId tag) const;
    [[nodiscard]] Result<std::vector<Label>> notSureOfTag(TagId tag) const;
    /// All changes, the oldest first.
    [[nodiscard]] Result<std::vector<LabelChange>> history(TagId tag) const;
    /// Those of a step, in their order.
    [[nodiscard]] Result<std::vector<LabelChange>> ofStep(std::int64_t step) const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
