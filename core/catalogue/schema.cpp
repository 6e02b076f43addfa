// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/schema.h"

#include <array>

namespace tagwright::catalogue {
namespace {

constexpr const char *version1 = R"sql(
-- Folders the user asked to scan.
CREATE TABLE folder(
    path BLOB PRIMARY KEY            -- bytes as the file system has them; names need not be UTF-8
) WITHOUT ROWID;

-- One audio file. Never deleted: a vanished one is missing, because labels hang on it.
CREATE TABLE track(
    id               INTEGER PRIMARY KEY,
    path             BLOB    NOT NULL UNIQUE,
    missing          INTEGER NOT NULL DEFAULT 0,
    size             INTEGER NOT NULL,
    mtime_ns         INTEGER NOT NULL,
    title            TEXT    NOT NULL DEFAULT '',
    artist           TEXT    NOT NULL DEFAULT '',
    album            TEXT    NOT NULL DEFAULT '',
    album_artist     TEXT    NOT NULL DEFAULT '',
    genre            TEXT    NOT NULL DEFAULT '',
    year             INTEGER NOT NULL DEFAULT 0,
    track_number     INTEGER NOT NULL DEFAULT 0,
    bpm              REAL    NOT NULL DEFAULT 0,
    duration_ms      INTEGER NOT NULL DEFAULT 0,   -- the header's claim until decoded, then exact
    sample_rate      INTEGER NOT NULL DEFAULT 0,
    channels         INTEGER NOT NULL DEFAULT 0,
    bitrate_kbps     INTEGER NOT NULL DEFAULT 0,
    added_at         INTEGER NOT NULL,             -- seconds since 1970, as all *_at
    -- Size and mtime when decoding last began, to see later changes; the hash is there once it has ended.
    audio_hash       TEXT,
    decoded_size     INTEGER,
    decoded_mtime_ns INTEGER,
    loudness_lufs    REAL                          -- EBU R 128 integrated; of the whole file
);
CREATE INDEX track_by_hash ON track(audio_hash) WHERE audio_hash IS NOT NULL;
CREATE INDEX track_by_size ON track(size, mtime_ns);

-- A stretch of a track on the 30 s grid. All clips of a track are written when its exact length is known.
CREATE TABLE clip(
    id          INTEGER PRIMARY KEY,
    track_id    INTEGER NOT NULL REFERENCES track(id) ON DELETE CASCADE,
    start_ms    INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    silent      INTEGER NOT NULL DEFAULT 0,        -- silent clips are not embedded
    UNIQUE(track_id, start_ms)
);

CREATE TABLE extractor(
    id        INTEGER PRIMARY KEY,
    name      TEXT    NOT NULL,
    version   TEXT    NOT NULL,
    dimension INTEGER NOT NULL,                    -- of the embedding: twice the frame's
    used_at   INTEGER NOT NULL,                    -- counts up: the version used last is the current one
    seconds     REAL    NOT NULL DEFAULT 0,        -- of one core, spent so far
    timed_clips INTEGER NOT NULL DEFAULT 0,        -- on so many clips
    UNIQUE(name, version)
);

-- Which row of the extractor's store file holds a clip's vector.
CREATE TABLE embedding(
    extractor_id INTEGER NOT NULL REFERENCES extractor(id) ON DELETE CASCADE,
    clip_id      INTEGER NOT NULL REFERENCES clip(id) ON DELETE CASCADE,
    row          INTEGER NOT NULL,
    PRIMARY KEY(extractor_id, clip_id)
) WITHOUT ROWID;
CREATE INDEX embedding_by_clip ON embedding(clip_id);

-- Files that a job could not use, and why; gone once the file can be used.
CREATE TABLE refusal(
    path     BLOB    NOT NULL,
    stage    TEXT    NOT NULL,                     -- scan, embed
    code     TEXT    NOT NULL,
    message  TEXT    NOT NULL,
    size     INTEGER NOT NULL,                     -- of the file then: it is tried again once it changes
    mtime_ns INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY(path, stage)
) WITHOUT ROWID;

CREATE TABLE tag(
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL,
    name_key   TEXT    NOT NULL UNIQUE,            -- the name as it is compared
    created_at INTEGER NOT NULL
);

-- A human's word on a clip or a whole track. Restricting keys: labels are never deleted by accident.
CREATE TABLE label(
    tag_id     INTEGER NOT NULL REFERENCES tag(id) ON DELETE RESTRICT,
    track_id   INTEGER NOT NULL REFERENCES track(id) ON DELETE RESTRICT,
    start_ms   INTEGER NOT NULL,                   -- of the clip; -1: the whole track
    value      INTEGER NOT NULL CHECK(value IN (-1, 1)),
    source     TEXT    NOT NULL,                   -- manual, import, audit
    at         INTEGER NOT NULL,
    PRIMARY KEY(tag_id, track_id, start_ms)
) WITHOUT ROWID;
CREATE INDEX label_by_track ON label(track_id);

-- Every change of a label, for undo and for asking who said what when. No keys: it outlives everything.
CREATE TABLE label_history(
    id        INTEGER PRIMARY KEY,
    tag_id    INTEGER NOT NULL,
    track_id  INTEGER NOT NULL,
    start_ms  INTEGER NOT NULL,
    old_value INTEGER NOT NULL,                    -- 0: there was none
    new_value INTEGER NOT NULL,                    -- 0: taken back
    source    TEXT    NOT NULL,
    at        INTEGER NOT NULL
);

-- Every probe that was trained; the newest of a tag is its current one.
CREATE TABLE probe(
    id         INTEGER PRIMARY KEY,
    tag_id     INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    trained_at INTEGER NOT NULL,
    document   TEXT    NOT NULL                    -- JSON: see docs/file-formats.md
);
CREATE INDEX probe_by_tag ON probe(tag_id, id);

-- A stratified random sample of a tag's ranking that a human judges.
CREATE TABLE audit(
    id           INTEGER PRIMARY KEY,
    tag_id       INTEGER NOT NULL REFERENCES tag(id) ON DELETE RESTRICT,
    drawn_at     INTEGER NOT NULL,
    ranking_size INTEGER NOT NULL
);
CREATE TABLE audit_clip(
    audit_id         INTEGER NOT NULL REFERENCES audit(id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,             -- order of asking
    track_id         INTEGER NOT NULL REFERENCES track(id) ON DELETE RESTRICT,
    start_ms         INTEGER NOT NULL,
    stratum          INTEGER NOT NULL,
    rank             INTEGER NOT NULL,             -- from 1, when drawn
    draw_probability REAL    NOT NULL,
    answer           INTEGER NOT NULL DEFAULT 0 CHECK(answer IN (-1, 0, 1)),
    PRIMARY KEY(audit_id, position),
    UNIQUE(audit_id, track_id, start_ms)
) WITHOUT ROWID;
)sql";

// Since version 2 label.source may also be "suggestion".
constexpr const char *version2 = R"sql(
-- From which score on a track is suggested, where the user has chosen it.
CREATE TABLE tag_threshold(
    tag_id INTEGER PRIMARY KEY REFERENCES tag(id) ON DELETE CASCADE,
    stop   TEXT,                                   -- surer, balanced, more: follows the probe
    score  REAL,                                   -- or a number, 0 to 1: stays as it is
    CHECK((stop IS NULL) <> (score IS NULL))
);

-- The draw that this one adds clips to: all of them together are one audit.
ALTER TABLE audit ADD COLUMN continues INTEGER REFERENCES audit(id) ON DELETE SET NULL;
-- 1: the listener could not tell, and another clip was drawn in its place.
ALTER TABLE audit_clip ADD COLUMN unsure INTEGER NOT NULL DEFAULT 0;
-- The ranking that a draw was made from, as far as its strata go.
CREATE TABLE audit_ranking(
    audit_id INTEGER NOT NULL REFERENCES audit(id) ON DELETE CASCADE,
    rank     INTEGER NOT NULL,                     -- from 1
    track_id INTEGER NOT NULL REFERENCES track(id) ON DELETE RESTRICT,
    start_ms INTEGER NOT NULL,                     -- of its best clip
    PRIMARY KEY(audit_id, rank)
) WITHOUT ROWID;

ALTER TABLE tag ADD COLUMN description TEXT NOT NULL DEFAULT '';

-- A yes for one tag is a yes for the other.
CREATE TABLE tag_implication(
    tag_id     INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    implied_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    PRIMARY KEY(tag_id, implied_id),
    CHECK(tag_id <> implied_id)
) WITHOUT ROWID;

-- Tags of which at most one fits: a yes for one is a no for the others of the group.
CREATE TABLE tag_group(
    name_key TEXT    NOT NULL,                     -- the name as it is compared
    tag_id   INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    name     TEXT    NOT NULL,
    PRIMARY KEY(name_key, tag_id)
) WITHOUT ROWID;

-- What a tag was begun with: a class that an extractor knows, or another tag; never both.
CREATE TABLE tag_start(
    tag_id       INTEGER PRIMARY KEY REFERENCES tag(id) ON DELETE CASCADE,
    extractor    TEXT,
    class        TEXT,
    other_tag_id INTEGER REFERENCES tag(id) ON DELETE SET NULL,
    CHECK((extractor IS NULL) = (class IS NULL) AND (class IS NULL OR other_tag_id IS NULL))
);
-- The clips that stood for it when the tag was begun.
CREATE TABLE tag_start_clip(
    tag_id   INTEGER NOT NULL REFERENCES tag_start(tag_id) ON DELETE CASCADE,
    track_id INTEGER NOT NULL REFERENCES track(id) ON DELETE CASCADE,
    start_ms INTEGER NOT NULL,                     -- of the clip; -1: the whole track
    PRIMARY KEY(tag_id, track_id, start_ms)
) WITHOUT ROWID;

-- Examples that came with a tag from another library: clips that need not be in this one.
CREATE TABLE foreign_example(
    id         INTEGER PRIMARY KEY,
    tag_id     INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    value      INTEGER NOT NULL CHECK(value IN (-1, 1)),
    weight     REAL    NOT NULL DEFAULT 1,         -- counts as so many examples
    title      TEXT    NOT NULL DEFAULT '',
    artist     TEXT    NOT NULL DEFAULT '',
    audio_hash TEXT    NOT NULL DEFAULT '',
    start_ms   INTEGER NOT NULL,                   -- of the clip; -1: the whole track
    added_at   INTEGER NOT NULL
);
CREATE INDEX foreign_example_by_tag ON foreign_example(tag_id);
CREATE TABLE foreign_embedding(
    example_id INTEGER NOT NULL REFERENCES foreign_example(id) ON DELETE CASCADE,
    extractor  TEXT    NOT NULL,
    version    TEXT    NOT NULL,
    dimension  INTEGER NOT NULL,
    vectors    BLOB    NOT NULL,                   -- 16-bit floats, little-endian: [clips * dimension]
    PRIMARY KEY(example_id, extractor, version)
) WITHOUT ROWID;
)sql";

constexpr const char *version3 = R"sql(
-- A tag's colour (a number: light and dark have a set each) and its place in the list. A deleted tag keeps its
-- labels, so that it can be brought back; its name_key is changed, so that the name is free again.
ALTER TABLE tag ADD COLUMN colour INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tag ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tag ADD COLUMN deleted_at INTEGER;
UPDATE tag SET colour = (id - 1) % 8, place = id;

-- The listener could not tell: not trained on, and not asked about again.
CREATE TABLE not_sure(
    tag_id   INTEGER NOT NULL REFERENCES tag(id) ON DELETE RESTRICT,
    track_id INTEGER NOT NULL REFERENCES track(id) ON DELETE RESTRICT,
    start_ms INTEGER NOT NULL,                     -- of the clip; -1: the whole track
    at       INTEGER NOT NULL,
    PRIMARY KEY(tag_id, track_id, start_ms)
) WITHOUT ROWID;

-- Changes of labels that were made together, and are undone together.
CREATE TABLE label_step(
    id     INTEGER PRIMARY KEY,
    tag_id INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    state  INTEGER NOT NULL DEFAULT 0              -- 0: done, 1: undone, 2: undone and never to be redone
);
ALTER TABLE label_history ADD COLUMN step_id INTEGER;
ALTER TABLE label_history ADD COLUMN old_source TEXT NOT NULL DEFAULT 'manual';
CREATE INDEX label_history_by_step ON label_history(step_id) WHERE step_id IS NOT NULL;
CREATE INDEX label_history_by_tag ON label_history(tag_id, id);

CREATE TABLE saved_search(
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    expression TEXT    NOT NULL
);
)sql";

constexpr const char *version4 = R"sql(
ALTER TABLE track ADD COLUMN isrc TEXT NOT NULL DEFAULT '';
-- By which reader (catalogue::metadataReader) the metadata were read: by an older one, they are read again.
ALTER TABLE track ADD COLUMN metadata_reader INTEGER NOT NULL DEFAULT 0;
)sql";

constexpr const char *version5 = R"sql(
-- Not only labels can be taken back.
ALTER TABLE label_step RENAME TO step;
ALTER TABLE step ADD COLUMN imported_from TEXT NOT NULL DEFAULT '';  -- name of the table; '': no import
-- A step that moves its tag's threshold: from one choice (see tag_threshold), or none, to another.
CREATE TABLE threshold_change(
    step_id   INTEGER PRIMARY KEY REFERENCES step(id) ON DELETE CASCADE,
    old_stop  TEXT,
    old_score REAL,
    new_stop  TEXT,
    new_score REAL
);
-- Tags that an import made, as they were then.
CREATE TABLE imported_tag(
    step_id INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE,
    tag_id  INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    colour  INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,            -- 1: by the step's undo
    PRIMARY KEY(step_id, tag_id)
) WITHOUT ROWID;
)sql";

constexpr std::array all{version1, version2, version3, version4, version5};

} // namespace

std::span<const char *const> migrations()
{
    return all;
}

} // namespace tagwright::catalogue
