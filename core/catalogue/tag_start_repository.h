// SPDX-License-Identifier: GPL-3.0-or-later
// What a tag was begun with, before anybody labelled anything: a class that an extractor knows, or another
// tag, and the clips that stood for it then.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace tagwright::catalogue {

struct TagStart
{
    struct Clip
    {
        TrackId track;
        std::int64_t startMs = wholeTrack;
    };
    std::string extractor;         ///< of the class; empty: it is another tag
    std::string className;         ///< as the extractor names it
    std::optional<TagId> otherTag; ///< none if it is a class, or if that tag is gone
    std::vector<Clip> clips;
};

class TagStartRepository
{
public:
    explicit TagStartRepository(Database &database) : m_database(database) {}

    /// In place of an earlier start. The caller makes it one transaction.
    [[nodiscard]] Result<void> set(TagId tag, const TagStart &start);
    [[nodiscard]] Result<std::optional<TagStart>> ofTag(TagId tag) const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
