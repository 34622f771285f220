package readout.archive.quotes;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.archive.sql.Page;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.Span;

/// Quotes as rows, within a transaction of the caller's.
final class QuoteRows {

    private static final String COLUMNS = """
            q.id, q.uid, d.code, q.start, q."end", q.exact, q.before, q.after, q.text_sha256, q.anchor, q.note, q.interpreted,
            q.inaudible, q.paraphrase, q.elision, q.emphasis_added, q.position, q.created_at, q.changed_at""";
    private static final String FROM = " FROM quotes q JOIN documents d ON d.id = q.document_id ";
    private static final String WHERE = """
            WHERE (?1 IS NULL OR d.code = ?1)
              AND (?2 IS NULL OR q.document_id IN (SELECT md.document_id FROM meeting_documents md
                    JOIN meetings m ON m.id = md.meeting_id WHERE m.stands_for = (SELECT stands_for FROM meetings WHERE code = ?2)))
              AND (?3 IS NULL OR q.id IN (SELECT qp.quote_id FROM quote_parts qp
                    JOIN people p ON p.id = qp.person_id WHERE p.stands_for = (SELECT stands_for FROM people WHERE code = ?3)))
              AND (?4 IS NULL OR q.id IN (SELECT qt.quote_id FROM quote_tags qt JOIN tags t ON t.id = qt.tag_id
                    WHERE t.key = ?4 OR substr(t.key, 1, length(?4) + 3) = ?4 || ' > '))
              AND (?5 IS NULL OR q.id IN (SELECT eq.quote_id FROM exchange_quotes eq WHERE eq.exchange_id = ?5))
              AND (NOT ?6 OR q.anchor <> 'exact')
            """;

    private final Session session;

    QuoteRows(Session session) {
        this.session = session;
    }

    List<Quote> list(QuoteFilter filter, QuoteOrder order, Page page) throws SQLException {
        return whole(session.list("SELECT " + COLUMNS + FROM + WHERE + " ORDER BY " + order.sql() + " LIMIT ?7 OFFSET ?8",
                QuoteRows::bare, filter.document(), filter.meeting(), filter.person(), filter.tag().map(TagPath::key),
                filter.exchange(), filter.review(), page.limit(), page.offset()));
    }

    int count(QuoteFilter filter) throws SQLException {
        return (int) session.count("SELECT count(*)" + FROM + WHERE, filter.document(), filter.meeting(), filter.person(),
                filter.tag().map(TagPath::key), filter.exchange(), filter.review());
    }

    /// The quotes of these numbers that exist, in the order of the numbers.
    List<Quote> of(Collection<Long> ids) throws SQLException {
        return whole(session.list("SELECT " + COLUMNS + FROM
                + " JOIN json_each(?) wanted ON wanted.value = q.id ORDER BY wanted.key", QuoteRows::bare, json(ids)));
    }

    /// Numbers as a JSON array, to bind a list of any length as one value.
    static String json(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    void insert(Quote quote, long document) throws SQLException {
        Set<Reliability> r = quote.reliability();
        session.update("""
                INSERT INTO quotes (id, uid, document_id, start, "end", exact, before, after, text_sha256, anchor, note,
                    interpreted, inaudible, paraphrase, elision, emphasis_added, position, created_at, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                quote.id(), quote.uid(), document, quote.span().start(), quote.span().end(), quote.exact(), quote.before(),
                quote.after(), HexFormat.of().parseHex(quote.textSha256()), quote.anchor().word(), quote.note(),
                r.contains(Reliability.INTERPRETED), r.contains(Reliability.INAUDIBLE), r.contains(Reliability.PARAPHRASE),
                r.contains(Reliability.ELISION), r.contains(Reliability.EMPHASIS_ADDED), quote.position(),
                quote.created().toString(), quote.changed().toString());
        new QuoteParts(session).replace(quote.id(), quote.parts());
    }

    void setReliability(long id, Set<Reliability> r) throws SQLException {
        session.update("""
                UPDATE quotes SET interpreted = ?, inaudible = ?, paraphrase = ?, elision = ?, emphasis_added = ? WHERE id = ?""",
                r.contains(Reliability.INTERPRETED), r.contains(Reliability.INAUDIBLE), r.contains(Reliability.PARAPHRASE),
                r.contains(Reliability.ELISION), r.contains(Reliability.EMPHASIS_ADDED), id);
    }

    /// Adds what stands in other tables.
    private List<Quote> whole(List<Quote> quotes) throws SQLException {
        String ids = json(quotes.stream().map(Quote::id).toList());
        Map<Long, List<QuotePart>> parts = new HashMap<>();
        session.each("""
                SELECT qp.quote_id, qp.start, qp."end", qp.turn, qp.label, head.code, qp.side, qp.set_by
                FROM json_each(?) wanted JOIN quote_parts qp ON qp.quote_id = wanted.value
                LEFT JOIN people p ON p.id = qp.person_id LEFT JOIN people head ON head.id = p.stands_for
                ORDER BY qp.quote_id, qp.ordinal""",
                row -> parts.computeIfAbsent(row.id(1), _ -> new ArrayList<>(1)).add(QuoteParts.part(row, 2)), ids);
        Map<Long, List<TagPath>> tags = new HashMap<>();
        Map<String, TagPath> paths = new HashMap<>();
        session.each("""
                SELECT qt.quote_id, t.path FROM json_each(?) wanted JOIN quote_tags qt ON qt.quote_id = wanted.value
                JOIN tags t ON t.id = qt.tag_id ORDER BY qt.quote_id, t.key""", row -> tags.computeIfAbsent(row.id(1),
                _ -> new ArrayList<>(2)).add(paths.computeIfAbsent(row.text(2), TagPath::parse)), ids);
        return quotes.stream().map(quote -> new Quote(quote.id(), quote.uid(), quote.document(), quote.span(), quote.exact(),
                quote.before(), quote.after(), quote.textSha256(), quote.anchor(), quote.note(), quote.reliability(),
                parts.getOrDefault(quote.id(), List.of()), tags.getOrDefault(quote.id(), List.of()), quote.position(),
                quote.created(), quote.changed())).toList();
    }

    private static Quote bare(Row row) throws SQLException {
        Set<Reliability> reliability = EnumSet.noneOf(Reliability.class);
        for (int i = 0; i < Reliability.values().length; i++) {
            if (row.truth(12 + i)) {
                reliability.add(Reliability.values()[i]);
            }
        }
        return new Quote(row.id(1), row.text(2), row.text(3), new Span(row.number(4), row.number(5)), row.text(6), row.text(7),
                row.text(8), HexFormat.of().formatHex(row.bytes(9)), Anchor.ofWord(row.text(10)), row.text(11), reliability,
                List.of(), List.of(), row.id(17), Instant.parse(row.text(18)), Instant.parse(row.text(19)));
    }
}
