-- The archive: originals, documents, people, meetings, quotes.
--
-- Words for kinds, sides and the like are those of readout.model. Days are ISO 8601 (2007-05-15), moments are UTC
-- (2026-01-31T12:00:00.000Z). Offsets count UTF-16 units of a document's text. Digests are 32 bytes of SHA-256.

-- Settings of this archive.
CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Short texts that come back thousands of times: labels as printed, reasons, rules. Never changed, never deleted.
CREATE TABLE phrases (
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

---------------------------------------------------------------------------------------------------------------- imports

CREATE TABLE imports (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at  TEXT NOT NULL,
    finished_at TEXT,
    undone_at   TEXT
) STRICT;

-- The files as they came, the bytes packed if that makes them smaller.
CREATE TABLE originals (
    id          INTEGER PRIMARY KEY,
    sha256      BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    file        TEXT NOT NULL,
    size        INTEGER NOT NULL CHECK (size >= 0),
    imported_at TEXT NOT NULL,
    packing     TEXT NOT NULL CHECK (packing IN ('none', 'deflate')),
    bytes       BLOB NOT NULL
) STRICT;

-------------------------------------------------------------------------------------------------------------- documents

-- What holds now: the reader's findings under the analyst's corrections. A NULL was not found.
CREATE TABLE documents (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    code            TEXT NOT NULL UNIQUE,
    original_id     INTEGER NOT NULL UNIQUE REFERENCES originals (id),
    import_id       INTEGER NOT NULL REFERENCES imports (id),
    format          TEXT NOT NULL CHECK (format IN ('text', 'markdown', 'html', 'pdf', 'docx', 'doc', 'odt', 'rtf', 'epub', 'eml', 'msg', 'zip')),
    kind            TEXT NOT NULL CHECK (kind IN ('transcript', 'article', 'statement', 'memorandum', 'other')),
    title           TEXT,
    subtitle        TEXT,
    author          TEXT,
    publisher       TEXT,
    city            TEXT,
    country         TEXT,
    venue           TEXT,
    published_first TEXT,
    published_last  TEXT,
    event_first     TEXT,
    event_last      TEXT,
    release         TEXT,
    address         TEXT,
    language        TEXT,
    text_sha256     BLOB NOT NULL UNIQUE CHECK (length(text_sha256) = 32),
    length          INTEGER NOT NULL CHECK (length >= 0),
    words           INTEGER NOT NULL CHECK (words >= 0),
    turns           INTEGER NOT NULL CHECK (turns >= 0),
    day             TEXT GENERATED ALWAYS AS (coalesce(event_first, published_first)) VIRTUAL,
    CHECK ((city IS NULL) = (country IS NULL) AND (city IS NULL) = (venue IS NULL)),
    CHECK ((published_first IS NULL) = (published_last IS NULL) AND published_first <= published_last),
    CHECK ((event_first IS NULL) = (event_last IS NULL) AND event_first <= event_last)
) STRICT;
CREATE INDEX documents_by_day ON documents (day, id);
CREATE INDEX documents_by_import ON documents (import_id);
CREATE INDEX documents_by_address ON documents (address) WHERE address IS NOT NULL;

-- The canonical texts. 'original': the original's bytes are the text in UTF-8. Otherwise deflated UTF-8, or deflated UTF-16
-- (big endian) where the text is not well formed.
CREATE TABLE texts (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    form        TEXT NOT NULL CHECK (form IN ('original', 'utf-8', 'utf-16')),
    bytes       BLOB CHECK ((bytes IS NULL) = (form = 'original'))
) STRICT;

-- How each value of a document is known; certainty is NULL where it was looked for and not found.
CREATE TABLE findings (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    field       TEXT NOT NULL CHECK (field IN ('title', 'subtitle', 'author', 'publisher', 'place', 'published', 'event_date', 'release', 'address', 'language')),
    certainty   TEXT CHECK (certainty IN ('certain', 'likely', 'open')),
    how         INTEGER NOT NULL REFERENCES phrases (id),
    start       INTEGER CHECK (start >= 0),
    "end"       INTEGER CHECK ("end" >= start),
    PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;

-- The editors' notes, such as "English-language portions only".
CREATE TABLE document_notes (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    text        TEXT NOT NULL,
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

-- Paragraphs, stage directions and date expressions, each as a run of variable-length integers (see LayoutCodec).
CREATE TABLE layouts (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    paragraphs  BLOB NOT NULL,
    directions  BLOB NOT NULL,
    dates       BLOB NOT NULL
) STRICT;

----------------------------------------------------------------------------------------------------------------- people

-- A person joined into another keeps its row: joined_into is the analyst's word, stands_for what follows from it (the person
-- at the end of the chain, or itself). What is said by a person is found through stands_for.
CREATE TABLE people (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    code        TEXT NOT NULL UNIQUE,
    full_name   TEXT NOT NULL CHECK (full_name <> ''),
    key         TEXT NOT NULL,
    script      TEXT NOT NULL CHECK (script IN ('latin', 'cyrillic', 'other')),
    side        TEXT NOT NULL CHECK (side IN ('us', 'russia', 'press', 'other')),
    origin      TEXT NOT NULL CHECK (origin IN ('catalogue', 'reader', 'analyst')),
    joined_into INTEGER REFERENCES people (id) CHECK (joined_into <> id),
    stands_for  INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX people_by_key ON people (key);
CREATE INDEX people_by_stand ON people (stands_for);
CREATE INDEX people_by_join ON people (joined_into) WHERE joined_into IS NOT NULL;

-- Other ways to write a name. The key is the spelling folded for comparison (see NameKey).
CREATE TABLE spellings (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL CHECK (ordinal >= 0),
    text      TEXT NOT NULL,
    key       TEXT NOT NULL,
    script    TEXT NOT NULL CHECK (script IN ('latin', 'cyrillic', 'other')),
    PRIMARY KEY (person_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX spellings_by_key ON spellings (key);

CREATE TABLE offices (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL CHECK (ordinal >= 0),
    title     TEXT NOT NULL,
    first_day TEXT,
    last_day  TEXT,
    PRIMARY KEY (person_id, ordinal)
) STRICT, WITHOUT ROWID;

-- Everyone a document's attributions name, in the reader's order, with what they say in it.
CREATE TABLE document_people (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    person_id   INTEGER NOT NULL REFERENCES people (id),
    turns       INTEGER NOT NULL CHECK (turns >= 0),
    words       INTEGER NOT NULL CHECK (words >= 0),
    quotations  INTEGER NOT NULL CHECK (quotations >= 0),
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_people_by_person ON document_people (person_id);

------------------------------------------------------------------------------------------------------ turns, quotations

-- Speaker (NULL: nobody identified), certainty and why are the attribution; words counts the speech without stage directions.
CREATE TABLE turns (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    kind        TEXT NOT NULL CHECK (kind IN ('speech', 'question')),
    label       INTEGER NOT NULL REFERENCES phrases (id),
    label_start INTEGER CHECK (label_start >= 0),
    label_end   INTEGER CHECK (label_end >= label_start),
    person_id   INTEGER REFERENCES people (id),
    certainty   TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'open')),
    why         INTEGER NOT NULL REFERENCES phrases (id),
    side        TEXT NOT NULL CHECK (side IN ('us', 'russia', 'press', 'other')),
    reporter    TEXT,
    outlet      TEXT,
    interpreted INTEGER NOT NULL CHECK (interpreted IN (0, 1)),
    start       INTEGER NOT NULL CHECK (start >= 0),
    "end"       INTEGER NOT NULL CHECK ("end" >= start),
    words       INTEGER NOT NULL CHECK (words >= 0),
    CHECK ((label_start IS NULL) = (label_end IS NULL)),
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX turns_by_person ON turns (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE quotations (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    start       INTEGER NOT NULL CHECK (start >= 0),
    "end"       INTEGER NOT NULL CHECK ("end" >= start),
    label       INTEGER NOT NULL REFERENCES phrases (id),
    person_id   INTEGER REFERENCES people (id),
    certainty   TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'open')),
    why         INTEGER NOT NULL REFERENCES phrases (id),
    cue         INTEGER NOT NULL REFERENCES phrases (id),
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX quotations_by_person ON quotations (person_id) WHERE person_id IS NOT NULL;

--------------------------------------------------------------------------------------------------------------- meetings

-- merged_into and stands_for work as they do for people.
CREATE TABLE meetings (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    code        TEXT NOT NULL UNIQUE,
    first_day   TEXT NOT NULL,
    last_day    TEXT NOT NULL CHECK (last_day >= first_day),
    title       TEXT NOT NULL,
    level       TEXT NOT NULL CHECK (level IN ('presidential', 'vice-presidential', 'ministerial', '2+2', 'other')),
    format      TEXT NOT NULL,
    city        TEXT NOT NULL,
    country     TEXT NOT NULL,
    venue       TEXT NOT NULL,
    summary     TEXT NOT NULL,
    note        TEXT NOT NULL,
    certainty   TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'open')),
    origin      TEXT NOT NULL CHECK (origin IN ('catalogue', 'reader', 'analyst')),
    merged_into INTEGER REFERENCES meetings (id) CHECK (merged_into <> id),
    stands_for  INTEGER NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX meetings_by_day ON meetings (first_day, id);
CREATE INDEX meetings_by_stand ON meetings (stands_for);
CREATE INDEX meetings_by_merge ON meetings (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE participants (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    name       TEXT NOT NULL,
    office     TEXT NOT NULL,
    side       TEXT NOT NULL CHECK (side IN ('us', 'russia', 'press', 'other')),
    person_id  INTEGER REFERENCES people (id),
    PRIMARY KEY (meeting_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_by_person ON participants (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE meeting_topics (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    topic      TEXT NOT NULL,
    PRIMARY KEY (meeting_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_topics_by_topic ON meeting_topics (topic);

CREATE TABLE meeting_sources (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    source     TEXT NOT NULL,
    PRIMARY KEY (meeting_id, ordinal)
) STRICT, WITHOUT ROWID;

-- Which meeting a document belongs to; a NULL meeting: to none, and why.
CREATE TABLE meeting_documents (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    meeting_id  INTEGER REFERENCES meetings (id),
    reason      TEXT NOT NULL,
    confidence  REAL CHECK (confidence BETWEEN 0 AND 1),
    set_by      TEXT NOT NULL CHECK (set_by IN ('reader', 'analyst')),
    CHECK ((meeting_id IS NULL) = (confidence IS NULL))
) STRICT;
CREATE INDEX meeting_documents_by_meeting ON meeting_documents (meeting_id) WHERE meeting_id IS NOT NULL;

------------------------------------------------------------------------------------------------------------ corrections

-- What the analyst put right, kept by the text's digest so that it holds again when the same text comes back.
-- start: where the turn's speech starts, or where a turn is split. label: the printed label whose speaker is told.
-- value: the word, name, ISO date or code; NULL says that there is none.
CREATE TABLE corrections (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
    subject     TEXT NOT NULL CHECK (subject IN ('kind', 'title', 'subtitle', 'author', 'publisher', 'place', 'published', 'event_date',
                    'release', 'address', 'language', 'meeting', 'turn-speaker', 'label-speaker', 'turn-split', 'turn-join')),
    start       INTEGER CHECK (start >= 0),
    label       TEXT,
    value       TEXT,
    city        TEXT,
    country     TEXT,
    venue       TEXT,
    side        TEXT CHECK (side IN ('us', 'russia', 'press', 'other')),
    made_at     TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_by_text ON corrections (text_sha256, id);

-- What the reader said of a document that has corrections, as it was read.
CREATE TABLE reader_documents (
    document_id     INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    kind            TEXT NOT NULL,
    title           TEXT,
    subtitle        TEXT,
    author          TEXT,
    publisher       TEXT,
    city            TEXT,
    country         TEXT,
    venue           TEXT,
    published_first TEXT,
    published_last  TEXT,
    event_first     TEXT,
    event_last      TEXT,
    release         TEXT,
    address         TEXT,
    language        TEXT,
    meeting_id      INTEGER REFERENCES meetings (id),
    reason          TEXT NOT NULL,
    confidence      REAL
) STRICT;

CREATE TABLE reader_findings (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    field       TEXT NOT NULL,
    certainty   TEXT,
    how         INTEGER NOT NULL REFERENCES phrases (id),
    start       INTEGER,
    "end"       INTEGER,
    PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE reader_turns (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    label       INTEGER NOT NULL REFERENCES phrases (id),
    label_start INTEGER,
    label_end   INTEGER,
    person_id   INTEGER REFERENCES people (id),
    certainty   TEXT NOT NULL,
    why         INTEGER NOT NULL REFERENCES phrases (id),
    side        TEXT NOT NULL,
    reporter    TEXT,
    outlet      TEXT,
    interpreted INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    words       INTEGER NOT NULL,
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

--------------------------------------------------------------------------------------------------------------- versions

-- A document that is a changed version of an earlier one; both are kept.
CREATE TABLE document_versions (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    earlier_id  INTEGER NOT NULL UNIQUE REFERENCES documents (id) ON DELETE CASCADE CHECK (earlier_id <> document_id),
    reason      TEXT NOT NULL,
    set_by      TEXT NOT NULL CHECK (set_by IN ('reader', 'analyst')),
    set_at      TEXT NOT NULL
) STRICT;

----------------------------------------------------------------------------------------------------------------- quotes

-- uid names a quote, tag or exchange outside this archive. position is the order kept.
-- anchor: 'exact' where the words stand at start..end of the text with that digest; the others wait for the analyst.
CREATE TABLE quotes (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uid            TEXT NOT NULL UNIQUE,
    document_id    INTEGER NOT NULL REFERENCES documents (id),
    start          INTEGER NOT NULL CHECK (start >= 0),
    "end"          INTEGER NOT NULL CHECK ("end" > start),
    exact          TEXT NOT NULL CHECK (exact <> ''),
    before         TEXT NOT NULL,
    after          TEXT NOT NULL,
    text_sha256    BLOB NOT NULL CHECK (length(text_sha256) = 32),
    anchor         TEXT NOT NULL CHECK (anchor IN ('exact', 'changed', 'ambiguous', 'gone')),
    note           TEXT NOT NULL,
    interpreted    INTEGER NOT NULL CHECK (interpreted IN (0, 1)),
    inaudible      INTEGER NOT NULL CHECK (inaudible IN (0, 1)),
    paraphrase     INTEGER NOT NULL CHECK (paraphrase IN (0, 1)),
    elision        INTEGER NOT NULL CHECK (elision IN (0, 1)),
    emphasis_added INTEGER NOT NULL CHECK (emphasis_added IN (0, 1)),
    position       INTEGER NOT NULL,
    created_at     TEXT NOT NULL,
    changed_at     TEXT NOT NULL
) STRICT;
CREATE INDEX quotes_by_document ON quotes (document_id, start);
CREATE INDEX quotes_by_position ON quotes (position, id);

-- The speakers of a quote, one row for each turn or quotation it touches. set_by 'analyst': the speaker was told by hand.
CREATE TABLE quote_parts (
    quote_id  INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL CHECK (ordinal >= 0),
    start     INTEGER NOT NULL CHECK (start >= 0),
    "end"     INTEGER NOT NULL CHECK ("end" >= start),
    turn      INTEGER CHECK (turn >= 0),
    label     TEXT NOT NULL,
    person_id INTEGER REFERENCES people (id),
    side      TEXT NOT NULL CHECK (side IN ('us', 'russia', 'press', 'other')),
    set_by    TEXT NOT NULL CHECK (set_by IN ('reader', 'analyst')),
    PRIMARY KEY (quote_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_parts_by_person ON quote_parts (person_id) WHERE person_id IS NOT NULL;

-- A tag is a path: 'arms control > missile defense'. Every ancestor is a tag too. key is the path folded for comparison.
CREATE TABLE tags (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         TEXT NOT NULL UNIQUE,
    path        TEXT NOT NULL CHECK (path <> ''),
    key         TEXT NOT NULL UNIQUE,
    colour      TEXT CHECK (colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    description TEXT NOT NULL,
    pin         INTEGER UNIQUE CHECK (pin BETWEEN 1 AND 9),
    created_at  TEXT NOT NULL
) STRICT;

CREATE TABLE quote_tags (
    quote_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    tag_id   INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    PRIMARY KEY (quote_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_tags_by_tag ON quote_tags (tag_id);

CREATE TABLE exchanges (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        TEXT NOT NULL UNIQUE,
    title      TEXT NOT NULL,
    note       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE exchange_quotes (
    exchange_id INTEGER NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    quote_id    INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    PRIMARY KEY (exchange_id, ordinal),
    UNIQUE (exchange_id, quote_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_quotes_by_quote ON exchange_quotes (quote_id);

CREATE TABLE quote_links (
    from_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    to_id   INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE CHECK (to_id <> from_id),
    kind    TEXT NOT NULL CHECK (kind IN ('answers', 'contradicts', 'repeats', 'corrects')),
    note    TEXT NOT NULL,
    PRIMARY KEY (from_id, to_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_links_by_target ON quote_links (to_id);

-- results, searches

-- What became of each file of an import.
CREATE TABLE import_results (
    import_id   INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    file        TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('imported', 'duplicate', 'failed', 'skipped')),
    document_id INTEGER REFERENCES documents (id) ON DELETE SET NULL,
    reason      TEXT NOT NULL,
    PRIMARY KEY (import_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_results_by_document ON import_results (document_id) WHERE document_id IS NOT NULL;

CREATE TABLE saved_searches (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL CHECK (name <> ''),
    query      TEXT NOT NULL,
    sort       TEXT NOT NULL CHECK (sort IN ('relevance', 'date')),
    position   INTEGER NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
