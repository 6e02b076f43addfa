// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/foreign_example_repository.h"

#include "catalogue/sql.h"

namespace tagwright::catalogue {

Result<void> ForeignExampleRepository::add(TagId tag, const ForeignExample &example)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT INTO foreign_example(tag_id, value, weight, title, artist, audio_hash, start_ms, "
                "added_at) VALUES(?,?,?,?,?,?,?,?)",
                tag, example.value, example.weight, example.title, example.artist, example.audioHash,
                example.startMs, now());
        const std::int64_t id = m_database.connection().getLastInsertRowid();
        for (const ForeignExample::Embedding &embedding : example.embeddings)
            execute(m_database,
                    "INSERT INTO foreign_embedding(example_id, extractor, version, dimension, vectors) "
                    "VALUES(?,?,?,?,?)",
                    id, embedding.extractor, embedding.version, embedding.dimension, Blob{embedding.vectors});
    });
}

Result<std::vector<ForeignExample>> ForeignExampleRepository::ofTag(TagId tag) const
{
    return guarded(m_database, [&] {
        std::vector<std::int64_t> ids;
        auto examples = collect<ForeignExample>(
            m_database,
            [&](SQLite::Statement &s) {
                ids.push_back(integerAt(s, 0));
                return ForeignExample{.value = s.getColumn(1).getInt(),
                                      .weight = s.getColumn(2).getDouble(),
                                      .title = textAt(s, 3),
                                      .artist = textAt(s, 4),
                                      .audioHash = textAt(s, 5),
                                      .startMs = integerAt(s, 6),
                                      .embeddings = {}};
            },
            "SELECT id, value, weight, title, artist, audio_hash, start_ms FROM foreign_example "
            "WHERE tag_id = ? ORDER BY id",
            tag);
        for (std::size_t i = 0; i < ids.size(); ++i)
            examples[i].embeddings = collect<ForeignExample::Embedding>(
                m_database,
                [](SQLite::Statement &s) {
                    return ForeignExample::Embedding{textAt(s, 0), textAt(s, 1), s.getColumn(2).getInt(),
                                                     s.getColumn(3).getString()};
                },
                "SELECT extractor, version, dimension, vectors FROM foreign_embedding "
                "WHERE example_id = ? ORDER BY extractor, version",
                ids[i]);
        return examples;
    });
}

Result<std::int64_t> ForeignExampleRepository::count(TagId tag) const
{
    return guarded(m_database, [&] {
        return first<std::int64_t>(
                   m_database, [](SQLite::Statement &s) { return integerAt(s, 0); },
                   "SELECT count(*) FROM foreign_example WHERE tag_id = ?", tag)
            .value_or(0);
    });
}

} // namespace tagwright::catalogue
