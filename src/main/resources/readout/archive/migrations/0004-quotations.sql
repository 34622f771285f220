-- Quotations found in prose can be corrected as turns can: the rows of corrections take three more subjects, and what the reader
-- said of the quotations of a corrected document is kept beside what holds now.
-- quotation-speaker: start is where its words start; quotation-label: label is the printed label; not-quotation: start as before.
CREATE TABLE new_corrections (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
    subject     TEXT NOT NULL CHECK (subject IN ('kind', 'title', 'subtitle', 'author', 'publisher', 'place', 'published', 'event_date',
                    'release', 'address', 'language', 'meeting', 'turn-speaker', 'label-speaker', 'turn-split', 'turn-join',
                    'quotation-speaker', 'quotation-label', 'not-quotation')),
    start       INTEGER CHECK (start >= 0),
    label       TEXT,
    value       TEXT,
    city        TEXT,
    country     TEXT,
    venue       TEXT,
    side        TEXT CHECK (side IN ('us', 'russia', 'press', 'other')),
    made_at     TEXT NOT NULL
) STRICT;
INSERT INTO new_corrections (id, text_sha256, subject, start, label, value, city, country, venue, side, made_at)
    SELECT id, text_sha256, subject, start, label, value, city, country, venue, side, made_at FROM corrections;
DROP TABLE corrections;
ALTER TABLE new_corrections RENAME TO corrections;
CREATE INDEX corrections_by_text ON corrections (text_sha256, id);

CREATE TABLE reader_quotations (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    label       INTEGER NOT NULL REFERENCES phrases (id),
    person_id   INTEGER REFERENCES people (id),
    certainty   TEXT NOT NULL,
    why         INTEGER NOT NULL REFERENCES phrases (id),
    cue         INTEGER NOT NULL REFERENCES phrases (id),
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO reader_quotations (document_id, ordinal, start, "end", label, person_id, certainty, why, cue)
    SELECT document_id, ordinal, start, "end", label, person_id, certainty, why, cue FROM quotations
    WHERE document_id IN (SELECT document_id FROM reader_documents);

CREATE TRIGGER search_quotation_removed AFTER DELETE ON quotations BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('document', old.document_id);
END;
