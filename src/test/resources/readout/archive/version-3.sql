-- An archive of version 3, frozen. Never to be changed: it stands for the files people have.
PRAGMA application_id = 1380208468;
PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO settings VALUES('lane','level');
CREATE TABLE phrases (
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO phrases VALUES(1,'the first heading');
INSERT INTO phrases VALUES(2,'the line under the title');
INSERT INTO phrases VALUES(3,'the first speaker');
INSERT INTO phrases VALUES(4,'the page''s properties');
INSERT INTO phrases VALUES(5,'the dateline');
INSERT INTO phrases VALUES(6,'the footer');
INSERT INTO phrases VALUES(7,'the words of the first turn');
INSERT INTO phrases VALUES(8,'the footer''s number');
INSERT INTO phrases VALUES(9,'the page''s address');
INSERT INTO phrases VALUES(10,'the words');
INSERT INTO phrases VALUES(11,'SECRETARY ROE');
INSERT INTO phrases VALUES(12,'the office in the label');
INSERT INTO phrases VALUES(13,'MINISTER ORLOV');
INSERT INTO phrases VALUES(14,'the only minister');
INSERT INTO phrases VALUES(15,'QUESTION');
INSERT INTO phrases VALUES(16,'the words of the question');
INSERT INTO phrases VALUES(17,'');
INSERT INTO phrases VALUES(18,'no label');
INSERT INTO phrases VALUES(19,'no title');
INSERT INTO phrases VALUES(20,'no subtitle');
INSERT INTO phrases VALUES(21,'no byline');
INSERT INTO phrases VALUES(22,'no paper');
INSERT INTO phrases VALUES(23,'the city');
INSERT INTO phrases VALUES(24,'no date of publication');
INSERT INTO phrases VALUES(25,'the years told');
INSERT INTO phrases VALUES(26,'no number');
INSERT INTO phrases VALUES(27,'no address');
INSERT INTO phrases VALUES(28,'too few words');
INSERT INTO phrases VALUES(29,'Orlov');
INSERT INTO phrases VALUES(30,'the name');
INSERT INTO phrases VALUES(31,'said');
INSERT INTO phrases VALUES(32,'it goes on');
INSERT INTO phrases VALUES(33,'He');
INSERT INTO phrases VALUES(34,'he may be anybody');
INSERT INTO phrases VALUES(35,'called');
INSERT INTO phrases VALUES(36,'set by hand');
CREATE TABLE imports (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at  TEXT NOT NULL,
    finished_at TEXT,
    undone_at   TEXT
) STRICT;
INSERT INTO imports VALUES(1,'2026-02-03T12:00:00Z','2026-02-03T12:00:00Z',NULL);
INSERT INTO imports VALUES(2,'2026-02-03T12:00:00Z','2026-02-03T12:00:00Z',NULL);
CREATE TABLE originals (
    id          INTEGER PRIMARY KEY,
    sha256      BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    file        TEXT NOT NULL,
    size        INTEGER NOT NULL CHECK (size >= 0),
    imported_at TEXT NOT NULL,
    packing     TEXT NOT NULL CHECK (packing IN ('none', 'deflate')),
    bytes       BLOB NOT NULL
) STRICT;
INSERT INTO originals VALUES(1,X'627620a8cd8ab578506883720403d1e32ace142248356a5f14bfc4f21e878473','file0.txt',222,'2026-02-03T12:00:00Z','deflate',X'785e1dce316f83301005e0ddbfe28d205528c99081a5aa220f4824560c6dd4f1a25c6204d8e830aaf8f735596ebaefbd677924e967741e661e82a2676441748c48433f2bd5e893d5ed97fd8535ba44ebc8f758c35220ab6979b9f45ee4b831468e081e675a71fcc061b7db174a9dab4bd5b4dac2d8dafc208b4e4242a92eb94938ddbcdc34bd84795b3191c404afdfba692b732953a0aca8c9339e12c6f7b45358a44bbdb8398a6ff1a95415f14733b2ced3f2e8ee03e785fa07b3894685');
INSERT INTO originals VALUES(2,X'7c62e5abf496acfbc38ef5834b3fe86827e263859fc5194bdf77d9ce2c2c1c08','file0.txt',86,'2026-02-03T12:00:00Z','none',X'4f534c4f20e2809420225765206d65742c22204f726c6f7620736169642e202249742077617320676f6f642e220a0a48652063616c6c65642069742022612073746172742220696e2031393938e28093313939392e0a');
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
INSERT INTO documents VALUES(1,'c9v21a6d',1,1,'html','transcript','Remarks in Oslo','after the talks','Ann Roe','Department of Trade','Oslo','Norway','Town Hall','2001-06-01','2001-06-30','2001-05-06','2001-05-06','2001/77','https://example.org/oslo','en',X'627620a8cd8ab578506883720403d1e32ace142248356a5f14bfc4f21e878473',222,36,4);
INSERT INTO documents VALUES(2,'fhhebazm',2,2,'text','article','A start in Oslo',NULL,NULL,NULL,'','Norway','',NULL,NULL,'1998-03-01','1999-02-03',NULL,NULL,NULL,X'7c62e5abf496acfbc38ef5834b3fe86827e263859fc5194bdf77d9ce2c2c1c08',82,16,0);
CREATE TABLE texts (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    form        TEXT NOT NULL CHECK (form IN ('original', 'utf-8', 'utf-16')),
    bytes       BLOB CHECK ((bytes IS NULL) = (form = 'original'))
) STRICT;
INSERT INTO texts VALUES(1,'original',NULL);
INSERT INTO texts VALUES(2,'original',NULL);
CREATE TABLE findings (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    field       TEXT NOT NULL CHECK (field IN ('title', 'subtitle', 'author', 'publisher', 'place', 'published', 'event_date', 'release', 'address', 'language')),
    certainty   TEXT CHECK (certainty IN ('certain', 'likely', 'open')),
    how         INTEGER NOT NULL REFERENCES phrases (id),
    start       INTEGER CHECK (start >= 0),
    "end"       INTEGER CHECK ("end" >= start),
    PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;
INSERT INTO findings VALUES(1,'address','certain',9,NULL,NULL);
INSERT INTO findings VALUES(1,'author','likely',3,NULL,NULL);
INSERT INTO findings VALUES(1,'event_date','certain',7,81,92);
INSERT INTO findings VALUES(1,'language','certain',10,NULL,NULL);
INSERT INTO findings VALUES(1,'place','certain',5,11,15);
INSERT INTO findings VALUES(1,'published','likely',6,NULL,NULL);
INSERT INTO findings VALUES(1,'publisher','certain',4,NULL,NULL);
INSERT INTO findings VALUES(1,'release','certain',8,NULL,NULL);
INSERT INTO findings VALUES(1,'subtitle','likely',2,16,31);
INSERT INTO findings VALUES(1,'title','certain',1,0,15);
INSERT INTO findings VALUES(2,'address',NULL,27,NULL,NULL);
INSERT INTO findings VALUES(2,'author',NULL,21,NULL,NULL);
INSERT INTO findings VALUES(2,'event_date','likely',25,NULL,NULL);
INSERT INTO findings VALUES(2,'language',NULL,28,NULL,NULL);
INSERT INTO findings VALUES(2,'place','likely',23,NULL,NULL);
INSERT INTO findings VALUES(2,'published',NULL,24,NULL,NULL);
INSERT INTO findings VALUES(2,'publisher',NULL,22,NULL,NULL);
INSERT INTO findings VALUES(2,'release',NULL,26,NULL,NULL);
INSERT INTO findings VALUES(2,'subtitle',NULL,20,NULL,NULL);
INSERT INTO findings VALUES(2,'title','certain',36,NULL,NULL);
CREATE TABLE document_notes (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    text        TEXT NOT NULL,
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO document_notes VALUES(1,0,'English portions only');
INSERT INTO document_notes VALUES(1,1,'As delivered');
CREATE TABLE layouts (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    paragraphs  BLOB NOT NULL,
    directions  BLOB NOT NULL,
    dates       BLOB NOT NULL
) STRICT;
INSERT INTO layouts VALUES(1,X'001e0000021e080404780a00',X'761608502a009c011604',X'a2011602f0b20100c4011200');
INSERT INTO layouts VALUES(2,X'00081200',X'',X'8e011202e69f01b20b');
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
INSERT INTO people VALUES(1,'ann-roe','Ann Roe','ann roe','latin','us','catalogue',NULL,1);
INSERT INTO people VALUES(2,'pyotr-orlov','Pyotr Orlov','pyotr orlov','latin','russia','catalogue',NULL,2);
INSERT INTO people VALUES(3,'mary-lane','Mary Lane','mary lane','latin','press','reader',NULL,3);
CREATE TABLE spellings (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL CHECK (ordinal >= 0),
    text      TEXT NOT NULL,
    key       TEXT NOT NULL,
    script    TEXT NOT NULL CHECK (script IN ('latin', 'cyrillic', 'other')),
    PRIMARY KEY (person_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO spellings VALUES(1,0,'Secretary Roe','secretary roe','latin');
INSERT INTO spellings VALUES(1,1,'Энн Роу','энн роу','cyrillic');
INSERT INTO spellings VALUES(2,0,'Пётр Орлов','петр орлов','cyrillic');
INSERT INTO spellings VALUES(2,1,'Petr Orlov','petr orlov','latin');
CREATE TABLE offices (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL CHECK (ordinal >= 0),
    title     TEXT NOT NULL,
    first_day TEXT,
    last_day  TEXT,
    PRIMARY KEY (person_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO offices VALUES(1,0,'Envoy','1999-01-02','2001-03-04');
INSERT INTO offices VALUES(1,1,'Secretary of Trade','2001-03-05',NULL);
INSERT INTO offices VALUES(2,0,'Minister of Trade',NULL,'2005-06-07');
CREATE TABLE document_people (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    person_id   INTEGER NOT NULL REFERENCES people (id),
    turns       INTEGER NOT NULL CHECK (turns >= 0),
    words       INTEGER NOT NULL CHECK (words >= 0),
    quotations  INTEGER NOT NULL CHECK (quotations >= 0),
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO document_people VALUES(1,0,1,1,8,0);
INSERT INTO document_people VALUES(1,1,2,1,4,0);
INSERT INTO document_people VALUES(1,2,3,1,7,0);
INSERT INTO document_people VALUES(2,0,2,0,0,2);
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
INSERT INTO turns VALUES(1,0,'speech',11,33,46,1,'certain',12,'us',NULL,NULL,0,48,93,8);
INSERT INTO turns VALUES(1,1,'speech',13,95,109,2,'likely',14,'russia',NULL,NULL,1,133,150,4);
INSERT INTO turns VALUES(1,2,'question',15,152,160,3,'likely',16,'press','Mary Lane','the Courier',0,162,200,7);
INSERT INTO turns VALUES(1,3,'speech',17,NULL,NULL,NULL,'open',18,'other',NULL,NULL,0,202,221,2);
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
INSERT INTO quotations VALUES(2,0,8,15,29,2,'certain',30,31);
INSERT INTO quotations VALUES(2,1,30,42,29,2,'likely',32,17);
INSERT INTO quotations VALUES(2,2,59,66,33,NULL,'open',34,35);
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
INSERT INTO meetings VALUES(1,'2001-05-06-oslo-roe-orlov','2001-05-06','2001-05-07','Talks in Oslo','ministerial','bilateral','Oslo','Norway','Town Hall','They spoke of fish.','','likely','catalogue',NULL,1);
INSERT INTO meetings VALUES(2,'2001-05-06-oslo-roe-orlov-2','2001-05-06','2001-05-07','Talks in Oslo','ministerial','bilateral','Oslo','Norway','Town Hall','They spoke of fish.','','likely','reader',NULL,2);
CREATE TABLE participants (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    name       TEXT NOT NULL,
    office     TEXT NOT NULL,
    side       TEXT NOT NULL CHECK (side IN ('us', 'russia', 'press', 'other')),
    person_id  INTEGER REFERENCES people (id),
    PRIMARY KEY (meeting_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO participants VALUES(1,0,'Ann Roe','Secretary of Trade','us',1);
INSERT INTO participants VALUES(1,1,'Pyotr Orlov','Minister of Trade','russia',2);
INSERT INTO participants VALUES(1,2,'Jon Berg','','other',NULL);
INSERT INTO participants VALUES(2,0,'Ann Roe','Secretary of Trade','us',1);
INSERT INTO participants VALUES(2,1,'Pyotr Orlov','Minister of Trade','russia',2);
INSERT INTO participants VALUES(2,2,'Jon Berg','','other',NULL);
CREATE TABLE meeting_topics (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    topic      TEXT NOT NULL,
    PRIMARY KEY (meeting_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO meeting_topics VALUES(1,0,'trade');
INSERT INTO meeting_topics VALUES(1,1,'fishing');
INSERT INTO meeting_topics VALUES(2,0,'trade');
INSERT INTO meeting_topics VALUES(2,1,'fishing');
CREATE TABLE meeting_sources (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    source     TEXT NOT NULL,
    PRIMARY KEY (meeting_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO meeting_sources VALUES(1,0,'https://example.org/a');
INSERT INTO meeting_sources VALUES(1,1,'a ledger');
INSERT INTO meeting_sources VALUES(2,0,'https://example.org/a');
INSERT INTO meeting_sources VALUES(2,1,'a ledger');
CREATE TABLE meeting_documents (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    meeting_id  INTEGER REFERENCES meetings (id),
    reason      TEXT NOT NULL,
    confidence  REAL CHECK (confidence BETWEEN 0 AND 1),
    set_by      TEXT NOT NULL CHECK (set_by IN ('reader', 'analyst')),
    CHECK ((meeting_id IS NULL) = (confidence IS NULL))
) STRICT;
INSERT INTO meeting_documents VALUES(1,2,'the date and the place say so',0.75,'reader');
INSERT INTO meeting_documents VALUES(2,NULL,'it tells of no meeting',NULL,'reader');
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
INSERT INTO corrections VALUES(1,X'7c62e5abf496acfbc38ef5834b3fe86827e263859fc5194bdf77d9ce2c2c1c08','title',NULL,NULL,'A start in Oslo',NULL,NULL,NULL,NULL,'2026-02-03T12:00:00Z');
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
INSERT INTO reader_documents VALUES(2,'article',NULL,NULL,NULL,NULL,'','Norway','',NULL,NULL,'1998-03-01','1999-02-03',NULL,NULL,NULL,NULL,'it tells of no meeting',NULL);
CREATE TABLE reader_findings (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    field       TEXT NOT NULL,
    certainty   TEXT,
    how         INTEGER NOT NULL REFERENCES phrases (id),
    start       INTEGER,
    "end"       INTEGER,
    PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;
INSERT INTO reader_findings VALUES(2,'address',NULL,27,NULL,NULL);
INSERT INTO reader_findings VALUES(2,'author',NULL,21,NULL,NULL);
INSERT INTO reader_findings VALUES(2,'event_date','likely',25,NULL,NULL);
INSERT INTO reader_findings VALUES(2,'language',NULL,28,NULL,NULL);
INSERT INTO reader_findings VALUES(2,'place','likely',23,NULL,NULL);
INSERT INTO reader_findings VALUES(2,'published',NULL,24,NULL,NULL);
INSERT INTO reader_findings VALUES(2,'publisher',NULL,22,NULL,NULL);
INSERT INTO reader_findings VALUES(2,'release',NULL,26,NULL,NULL);
INSERT INTO reader_findings VALUES(2,'subtitle',NULL,20,NULL,NULL);
INSERT INTO reader_findings VALUES(2,'title',NULL,19,NULL,NULL);
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
CREATE TABLE document_versions (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    earlier_id  INTEGER NOT NULL UNIQUE REFERENCES documents (id) ON DELETE CASCADE CHECK (earlier_id <> document_id),
    reason      TEXT NOT NULL,
    set_by      TEXT NOT NULL CHECK (set_by IN ('reader', 'analyst')),
    set_at      TEXT NOT NULL
) STRICT;
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
INSERT INTO quotes VALUES(1,'11111111-1111-1111-1111-111111111111',1,48,57,'Thank you',replace('Remarks in Oslo\nafter the talks\n\nSECRETARY ROE: ','\n',char(10)),replace('. (Laughter.) We met on May 6, 2001.\n\nMINISTER ORLOV (through in','\n',char(10)),X'627620a8cd8ab578506883720403d1e32ace142248356a5f14bfc4f21e878473','exact','A note on thanks.',0,0,0,1,0,0,'2026-02-03T12:00:00Z','2026-02-03T12:00:00Z');
INSERT INTO quotes VALUES(2,'1bce1a02-ccf8-4c89-8dd9-73449d3fd043',1,133,150,'We agree in part.',replace(') We met on May 6, 2001.\n\nMINISTER ORLOV (through interpreter): ','\n',char(10)),replace('\n\nQUESTION: Mary Lane from the Courier. What part?\n\nIt was (inau','\n',char(10)),X'627620a8cd8ab578506883720403d1e32ace142248356a5f14bfc4f21e878473','exact','',1,0,0,0,0,1,'2026-02-03T12:00:00Z','2026-02-03T12:00:00Z');
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
INSERT INTO quote_parts VALUES(1,0,48,57,0,'SECRETARY ROE',1,'us','reader');
INSERT INTO quote_parts VALUES(2,0,133,150,1,'MINISTER ORLOV',2,'russia','reader');
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
INSERT INTO tags VALUES(1,'37653193-6c40-42d8-bcef-76fd4e490834','manners','manners',NULL,'',NULL,'2026-02-03T12:00:00Z');
INSERT INTO tags VALUES(2,'21ea66fc-ad21-4d45-afaf-d843d9ac4973','manners > thanks','manners > thanks',NULL,'',NULL,'2026-02-03T12:00:00Z');
CREATE TABLE quote_tags (
    quote_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    tag_id   INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    PRIMARY KEY (quote_id, tag_id)
) STRICT, WITHOUT ROWID;
INSERT INTO quote_tags VALUES(1,2);
CREATE TABLE exchanges (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        TEXT NOT NULL UNIQUE,
    title      TEXT NOT NULL,
    note       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
INSERT INTO exchanges VALUES(1,'22222222-2222-2222-2222-222222222222','The talk','In order.',0,'2026-02-03T12:00:00Z','2026-02-03T12:00:00Z');
CREATE TABLE exchange_quotes (
    exchange_id INTEGER NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    quote_id    INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    PRIMARY KEY (exchange_id, ordinal),
    UNIQUE (exchange_id, quote_id)
) STRICT, WITHOUT ROWID;
INSERT INTO exchange_quotes VALUES(1,0,2);
INSERT INTO exchange_quotes VALUES(1,1,1);
CREATE TABLE quote_links (
    from_id INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    to_id   INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE CHECK (to_id <> from_id),
    kind    TEXT NOT NULL CHECK (kind IN ('answers', 'contradicts', 'repeats', 'corrects')),
    note    TEXT NOT NULL,
    PRIMARY KEY (from_id, to_id, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO quote_links VALUES(2,1,'answers','said so');
CREATE TABLE import_results (
    import_id   INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    file        TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('imported', 'duplicate', 'failed', 'skipped')),
    document_id INTEGER REFERENCES documents (id) ON DELETE SET NULL,
    reason      TEXT NOT NULL,
    PRIMARY KEY (import_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO import_results VALUES(1,0,'file0.txt','imported',1,'');
INSERT INTO import_results VALUES(2,0,'file0.txt','imported',2,'');
CREATE TABLE saved_searches (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL CHECK (name <> ''),
    query      TEXT NOT NULL,
    sort       TEXT NOT NULL CHECK (sort IN ('relevance', 'date')),
    position   INTEGER NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO saved_searches VALUES(1,'Fish','fish OR cod','date',0,'2026-02-03T12:00:00Z');
CREATE TABLE search_state (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    next_passage INTEGER NOT NULL,
    revision     INTEGER NOT NULL,
    epoch        INTEGER NOT NULL,
    people       INTEGER NOT NULL,
    edition      INTEGER NOT NULL,
    behind       INTEGER NOT NULL CHECK (behind IN (0, 1))
) STRICT;
INSERT INTO search_state VALUES(1,18,7,1,5,1,0);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search_words','search_words',0,'CREATE VIRTUAL TABLE search_words USING fts5 (words, content = '''', contentless_delete = 1, tokenize = ''ascii'')');
CREATE TABLE IF NOT EXISTS 'search_words_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_words_data VALUES(1,X'1138');
INSERT INTO search_words_data VALUES(10,X'00000002ff00000101010100010101010101000011');
INSERT INTO search_words_data VALUES(137438953473,X'000001680530323030310202090101360202080101610a02020302020302020204667465720602020204677265650302030e02030107636f7572696572040206010466726f6d0402040104676f6f640c02040102696e010203020204070204040204030204030761756469626c65090202030974657270726574657208020302017405020207020201046c616e65040203030675676874657207020201046d6172790402020301790202070202657402020509020301046e6f746510020301026f6e0202060e02040204726465720e02050203736c6f0102040902050104706172740302050102080d0205010772656d61726b73010202010573746172740a0203030203010474616c6b0e0203050173060204020468616e6b0202020d02020601731002050301650402050202030802020305726f756768080202010377617305020307020302016502020401020208020206020202036861740402070103796f750202030d02030409060c090c0c0909130c0e09090b09060a090a090b0f0c0d09060c060c0a0b0f08');
CREATE TABLE IF NOT EXISTS 'search_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_words_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'search_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
INSERT INTO search_words_docsize VALUES(1,X'03',1);
INSERT INTO search_words_docsize VALUES(2,X'08',1);
INSERT INTO search_words_docsize VALUES(3,X'04',1);
INSERT INTO search_words_docsize VALUES(4,X'07',1);
INSERT INTO search_words_docsize VALUES(5,X'02',1);
INSERT INTO search_words_docsize VALUES(6,X'03',1);
INSERT INTO search_words_docsize VALUES(7,X'01',1);
INSERT INTO search_words_docsize VALUES(8,X'02',1);
INSERT INTO search_words_docsize VALUES(9,X'01',1);
INSERT INTO search_words_docsize VALUES(10,X'04',1);
INSERT INTO search_words_docsize VALUES(11,X'02',1);
INSERT INTO search_words_docsize VALUES(12,X'03',1);
INSERT INTO search_words_docsize VALUES(13,X'02',1);
INSERT INTO search_words_docsize VALUES(14,X'04',1);
INSERT INTO search_words_docsize VALUES(15,X'02',1);
INSERT INTO search_words_docsize VALUES(16,X'04',1);
INSERT INTO search_words_docsize VALUES(17,X'04',1);
CREATE TABLE IF NOT EXISTS 'search_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_words_config VALUES('hashsize',16777216);
INSERT INTO search_words_config VALUES('pgsz',8100);
INSERT INTO search_words_config VALUES('version',4);
CREATE TABLE search_entries (
    sort          TEXT NOT NULL CHECK (sort IN ('document', 'quote', 'exchange')),
    id            INTEGER NOT NULL,
    first_passage INTEGER NOT NULL,
    passages      INTEGER NOT NULL CHECK (passages >= 0),
    revision      INTEGER NOT NULL,
    layout        BLOB NOT NULL,
    PRIMARY KEY (sort, id)
) STRICT;
INSERT INTO search_entries VALUES('document',1,1,9,2,X'020002f0b20100d5a6a5ba061200001e0602605a1002020002aa012208040402023a4c0e0606040250260408000604f3021e06065616020206662a040006c601160208');
INSERT INTO search_entries VALUES('document',2,10,4,3,X'040202dca001a6058a95d0c50f080000000808100e0404082c180604083a0e0408');
INSERT INTO search_entries VALUES('exchange',1,14,1,4,X'00080000020e000008');
INSERT INTO search_entries VALUES('quote',1,15,2,5,X'02080000040a6012040c001208');
INSERT INTO search_entries VALUES('quote',2,17,1,6,X'02080000020a8a022208');
CREATE TABLE search_voices (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL,
    label     TEXT NOT NULL,
    reporter  TEXT NOT NULL,
    outlet    TEXT NOT NULL,
    UNIQUE (person_id, label, reporter, outlet)
) STRICT;
INSERT INTO search_voices VALUES(1,1,'','','');
INSERT INTO search_voices VALUES(2,2,'','','');
INSERT INTO search_voices VALUES(3,3,'','Mary Lane','the Courier');
INSERT INTO search_voices VALUES(4,0,'He','','');
CREATE TABLE search_forms (
    key  TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID;
INSERT INTO search_forms VALUES('agre','agree');
INSERT INTO search_forms VALUES('inaud','inaudible');
INSERT INTO search_forms VALUES('interpret','interpreter');
INSERT INTO search_forms VALUES('mari','mary');
INSERT INTO search_forms VALUES('meet','met');
INSERT INTO search_forms VALUES('remark','remarks');
INSERT INTO search_forms VALUES('talk','talks');
INSERT INTO search_forms VALUES('thank','thanks');
CREATE TABLE search_stale (
    sort TEXT NOT NULL CHECK (sort IN ('document', 'quote', 'exchange')),
    id   INTEGER NOT NULL,
    PRIMARY KEY (sort, id)
) STRICT, WITHOUT ROWID;
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 VALUES('search_forms','search_forms','8 1 1');
INSERT INTO sqlite_stat1 VALUES('search_entries','search_entries_by_revision','5 1');
INSERT INTO sqlite_stat1 VALUES('search_entries','sqlite_autoindex_search_entries_1','5 2 1');
INSERT INTO sqlite_stat1 VALUES('search_words_config','search_words_config','3 1');
INSERT INTO sqlite_stat1 VALUES('search_voices','sqlite_autoindex_search_voices_1','4 1 1 1 1');
INSERT INTO sqlite_stat1 VALUES('quote_links','quote_links','1 1 1 1');
INSERT INTO sqlite_stat1 VALUES('exchange_quotes','sqlite_autoindex_exchange_quotes_2','2 2 1');
INSERT INTO sqlite_stat1 VALUES('exchange_quotes','exchange_quotes','2 2 1');
INSERT INTO sqlite_stat1 VALUES('exchanges','sqlite_autoindex_exchanges_1','1 1');
INSERT INTO sqlite_stat1 VALUES('findings','findings','20 10 1');
INSERT INTO sqlite_stat1 VALUES('people','sqlite_autoindex_people_1','3 1');
INSERT INTO sqlite_stat1 VALUES('import_results','import_results','2 1 1');
INSERT INTO sqlite_stat1 VALUES('turns','turns','4 4 1');
INSERT INTO sqlite_stat1 VALUES('reader_findings','reader_findings','10 10 1');
INSERT INTO sqlite_stat1 VALUES('phrases','sqlite_autoindex_phrases_1','36 1');
INSERT INTO sqlite_stat1 VALUES('settings','settings','1 1');
INSERT INTO sqlite_stat1 VALUES('originals','sqlite_autoindex_originals_1','2 1');
INSERT INTO sqlite_stat1 VALUES('quote_tags','quote_tags','1 1 1');
INSERT INTO sqlite_stat1 VALUES('meetings','sqlite_autoindex_meetings_1','2 1');
INSERT INTO sqlite_stat1 VALUES('documents','search_documents_by_place','2 1 1 1');
INSERT INTO sqlite_stat1 VALUES('documents','sqlite_autoindex_documents_3','2 1');
INSERT INTO sqlite_stat1 VALUES('documents','sqlite_autoindex_documents_2','2 1');
INSERT INTO sqlite_stat1 VALUES('documents','sqlite_autoindex_documents_1','2 1');
INSERT INTO sqlite_stat1 VALUES('participants','participants','6 3 1');
INSERT INTO sqlite_stat1 VALUES('search_words_idx','search_words_idx','1 1 1');
INSERT INTO sqlite_stat1 VALUES('document_people','document_people','4 2 1');
INSERT INTO sqlite_stat1 VALUES('document_notes','document_notes','2 2 1');
INSERT INTO sqlite_stat1 VALUES('meeting_topics','meeting_topics','4 2 1');
INSERT INTO sqlite_stat1 VALUES('meeting_sources','meeting_sources','4 2 1');
INSERT INTO sqlite_stat1 VALUES('quotations','quotations','3 3 1');
INSERT INTO sqlite_stat1 VALUES('spellings','spellings','4 2 1');
INSERT INTO sqlite_stat1 VALUES('quotes','sqlite_autoindex_quotes_1','2 1');
INSERT INTO sqlite_stat1 VALUES('quote_parts','quote_parts','2 1 1');
INSERT INTO sqlite_stat1 VALUES('offices','offices','3 2 1');
INSERT INTO sqlite_stat1 VALUES('tags','sqlite_autoindex_tags_3','2 2');
INSERT INTO sqlite_stat1 VALUES('tags','sqlite_autoindex_tags_2','2 1');
INSERT INTO sqlite_stat1 VALUES('tags','sqlite_autoindex_tags_1','2 1');
CREATE TABLE quote_moves (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    quote_id  INTEGER NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    from_id   INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    start     INTEGER NOT NULL CHECK (start >= 0),
    "end"     INTEGER NOT NULL CHECK ("end" > start),
    anchor    TEXT NOT NULL CHECK (anchor IN ('exact', 'changed', 'ambiguous', 'gone')),
    to_id     INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE CHECK (to_id <> from_id),
    new_start INTEGER NOT NULL CHECK (new_start >= 0),
    new_end   INTEGER NOT NULL CHECK (new_end > new_start),
    set_by    TEXT NOT NULL CHECK (set_by IN ('reader', 'analyst')),
    moved_at  TEXT NOT NULL
) STRICT;
INSERT INTO quote_moves VALUES(1,1,2,0,9,'exact',1,48,57,'reader','2026-02-03T12:00:00Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('imports',2);
INSERT INTO sqlite_sequence VALUES('documents',2);
INSERT INTO sqlite_sequence VALUES('people',3);
INSERT INTO sqlite_sequence VALUES('meetings',2);
INSERT INTO sqlite_sequence VALUES('corrections',1);
INSERT INTO sqlite_sequence VALUES('quotes',2);
INSERT INTO sqlite_sequence VALUES('tags',2);
INSERT INTO sqlite_sequence VALUES('exchanges',1);
INSERT INTO sqlite_sequence VALUES('saved_searches',1);
INSERT INTO sqlite_sequence VALUES('quote_moves',1);
CREATE INDEX search_entries_by_revision ON search_entries (revision);
CREATE INDEX search_documents_by_place ON documents (city, country, venue) WHERE city IS NOT NULL;
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
CREATE INDEX quote_moves_by_quote ON quote_moves (quote_id);
CREATE INDEX quote_moves_by_target ON quote_moves (to_id);
CREATE INDEX quote_moves_by_source ON quote_moves (from_id);
PRAGMA writable_schema=OFF;
COMMIT;
