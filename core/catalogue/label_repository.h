// SPDX-License-Identifier: GPL-3.0-or-later
// Labels: what humans said. Every change is kept in a history; nothing is ever overwritten without trace.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <string>
#include <vector>

namespace tagwright::catalogue {

enum class LabelSource {
    Manual,
    Import,
    Audit,
    Suggestion ///< an answer to a suggestion: found by the probe itself
};

struct Label
{
    TrackId track;
    std::int64_t startMs = wholeTrack; ///< of the clip
    int value = 0;                     ///< 1 positive, -1 negative
    LabelSource source = LabelSource::Manual;
};

struct LabelChange
{
    TrackId track;
    std::int64_t startMs = wholeTrack;
    int oldValue = 0; ///< 0: there was none
    int newValue = 0; ///< 0: taken back
    std::int64_t at = 0;
};

class LabelRepository
{
public:
    explicit LabelRepository(Database &database) : m_database(database) {}

    /// Sets the label (value 1 or -1) or takes it back (0), and notes the change in the history.
    /// The caller groups several into one transaction.
    [[nodiscard]] Result<void> set(TagId tag, const Label &label);
    [[nodiscard]] Result<std::vector<Label>> ofTag(TagId tag) const;
    [[nodiscard]] Result<std::vector<LabelChange>> history(TagId tag) const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
