package readout.archive.quotes;

/// The order of a list of quotes.
public enum QuoteOrder {
    /// As they were kept.
    KEPT("q.position, q.id"),
    /// By the document's day, those without one last, then as they stand in the text.
    DATE("d.day IS NULL, d.day, q.document_id, q.start, q.\"end\", q.id"),
    /// By the name of the first speaker, those without one last, then by day and place.
    SPEAKER("""
            (SELECT head.key FROM quote_parts qp JOIN people p ON p.id = qp.person_id JOIN people head ON head.id = p.stands_for
             WHERE qp.quote_id = q.id ORDER BY qp.ordinal LIMIT 1) NULLS LAST, d.day IS NULL, d.day, q.document_id, q.start, q.id"""),
    /// As they stand in an exchange; for other lists as they were kept.
    EXCHANGE("(SELECT ordinal FROM exchange_quotes WHERE exchange_id = ?5 AND quote_id = q.id) NULLS LAST, q.position, q.id");

    private final String sql;

    QuoteOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
