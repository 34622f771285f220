package readout.exporting;

/// How a table shows the tags of quotes.
public enum TagsAs {
    /// One row a quote, its tags in one cell, parted by semicolons.
    LIST,
    /// One row for each tag of a quote; one for a quote without tags.
    ROWS,
    /// One row a quote, and a column of 0 and 1 for each tag.
    COLUMNS
}
