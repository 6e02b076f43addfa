// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/threshold_repository.h"

#include "catalogue/sql.h"

namespace tagwright::catalogue {

Result<std::optional<ChosenThreshold>> ThresholdRepository::of(TagId tag) const
{
    return guarded(m_database, [&] {
        return first<ChosenThreshold>(
            m_database,
            [](SQLite::Statement &s) {
                ChosenThreshold chosen;
                if (!s.getColumn(0).isNull())
                    chosen.stop = textAt(s, 0);
                if (!s.getColumn(1).isNull())
                    chosen.score = s.getColumn(1).getDouble();
                return chosen;
            },
            "SELECT stop, score FROM tag_threshold WHERE tag_id = ?", tag);
    });
}

Result<void> ThresholdRepository::set(TagId tag, const ChosenThreshold &threshold)
{
    return guarded(m_database, [&] {
        execute(m_database, "INSERT OR REPLACE INTO tag_threshold(tag_id, stop, score) VALUES(?,?,?)", tag,
                threshold.stop, threshold.score);
    });
}

} // namespace tagwright::catalogue
