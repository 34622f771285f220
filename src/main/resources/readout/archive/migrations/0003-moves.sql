-- Where quotes stood before they went over to a changed version of their document, so that a move can be looked at and taken back.
-- set_by 'reader': their words were found at one place; 'analyst': told by hand.
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
CREATE INDEX quote_moves_by_quote ON quote_moves (quote_id);
CREATE INDEX quote_moves_by_target ON quote_moves (to_id);
CREATE INDEX quote_moves_by_source ON quote_moves (from_id);
