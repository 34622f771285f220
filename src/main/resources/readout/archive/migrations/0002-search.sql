-- Search. Everything here is made from the tables of 0001 and can be made again from them at any time.

-- One row: the number the next passage gets; numbers that grow with every change of the index, when all passages are numbered anew,
-- and with every change of voices and people; the edition of the rules for words (see WordForms); and whether the index is still
-- being made for documents that were there before it.
CREATE TABLE search_state (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    next_passage INTEGER NOT NULL,
    revision     INTEGER NOT NULL,
    epoch        INTEGER NOT NULL,
    people       INTEGER NOT NULL,
    edition      INTEGER NOT NULL,
    behind       INTEGER NOT NULL CHECK (behind IN (0, 1))
) STRICT;
INSERT INTO search_state SELECT 1, 1, 1, 1, 1, 0, EXISTS (SELECT 1 FROM documents);

-- The words of every passage, folded and with a space between them. A passage's number is its rowid; numbers are never used twice.
-- Forms of a word are found by search_forms, spans by the texts.
CREATE VIRTUAL TABLE search_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
INSERT INTO search_words (search_words, rank) VALUES ('pgsz', 8100);
INSERT INTO search_words (search_words, rank) VALUES ('hashsize', 16777216);

-- What is indexed, with its passages, numbered from first_passage on, as a run of variable-length integers (see EntryCodec): a
-- document's title, turns, paragraphs, stage directions and quotations, a kept quote's words and note, an exchange's title and note.
-- What was removed keeps a row without passages until all is numbered anew, so that readers can tell.
CREATE TABLE search_entries (
    sort          TEXT NOT NULL CHECK (sort IN ('document', 'quote', 'exchange')),
    id            INTEGER NOT NULL,
    first_passage INTEGER NOT NULL,
    passages      INTEGER NOT NULL CHECK (passages >= 0),
    revision      INTEGER NOT NULL,
    layout        BLOB NOT NULL,
    PRIMARY KEY (sort, id)
) STRICT;
CREATE INDEX search_entries_by_revision ON search_entries (revision);

CREATE INDEX search_documents_by_place ON documents (city, country, venue) WHERE city IS NOT NULL;

-- Who speaks in passages: a person, or else as the text tells. person_id is 0 and a text empty where there is none.
CREATE TABLE search_voices (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL,
    label     TEXT NOT NULL,
    reporter  TEXT NOT NULL,
    outlet    TEXT NOT NULL,
    UNIQUE (person_id, label, reporter, outlet)
) STRICT;

-- Words of the texts by the keys they share with the other forms of the same word; a word that is its own only key is not here.
CREATE TABLE search_forms (
    key  TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID;

-- What has changed since it was indexed. Emptied before every commit.
CREATE TABLE search_stale (
    sort TEXT NOT NULL CHECK (sort IN ('document', 'quote', 'exchange')),
    id   INTEGER NOT NULL,
    PRIMARY KEY (sort, id)
) STRICT, WITHOUT ROWID;
INSERT INTO search_stale SELECT 'document', id FROM documents;
INSERT INTO search_stale SELECT 'quote', id FROM quotes;
INSERT INTO search_stale SELECT 'exchange', id FROM exchanges;

CREATE TRIGGER search_document_changed AFTER UPDATE OF kind, title, published_first, published_last, event_first, event_last ON documents BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('document', new.id);
END;
CREATE TRIGGER search_document_removed AFTER DELETE ON documents BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('document', old.id);
END;
CREATE TRIGGER search_turn_changed AFTER UPDATE ON turns BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('document', new.document_id);
END;
CREATE TRIGGER search_turn_removed AFTER DELETE ON turns BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('document', old.document_id);
END;
CREATE TRIGGER search_quotation_changed AFTER UPDATE ON quotations BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('document', new.document_id);
END;
CREATE TRIGGER search_quote_added AFTER INSERT ON quotes BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('quote', new.id);
END;
CREATE TRIGGER search_quote_changed AFTER UPDATE OF exact, note ON quotes BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('quote', new.id);
END;
CREATE TRIGGER search_quote_removed AFTER DELETE ON quotes BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('quote', old.id);
END;
CREATE TRIGGER search_exchange_added AFTER INSERT ON exchanges BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('exchange', new.id);
END;
CREATE TRIGGER search_exchange_changed AFTER UPDATE OF title, note ON exchanges BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('exchange', new.id);
END;
CREATE TRIGGER search_exchange_removed AFTER DELETE ON exchanges BEGIN
    INSERT OR IGNORE INTO search_stale VALUES ('exchange', old.id);
END;
CREATE TRIGGER search_voice_added AFTER INSERT ON search_voices BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_voice_changed AFTER UPDATE ON search_voices BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_voice_removed AFTER DELETE ON search_voices BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_person_added AFTER INSERT ON people BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_person_changed AFTER UPDATE ON people BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_person_removed AFTER DELETE ON people BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_spelling_added AFTER INSERT ON spellings BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_spelling_changed AFTER UPDATE ON spellings BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_spelling_removed AFTER DELETE ON spellings BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_office_added AFTER INSERT ON offices BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_office_changed AFTER UPDATE ON offices BEGIN
    UPDATE search_state SET people = people + 1;
END;
CREATE TRIGGER search_office_removed AFTER DELETE ON offices BEGIN
    UPDATE search_state SET people = people + 1;
END;
