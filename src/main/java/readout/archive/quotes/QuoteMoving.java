package readout.archive.quotes;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import readout.archive.sql.Session;
import readout.model.Span;

/// Moves quotes to other texts, within a transaction of the caller's.
public final class QuoteMoving {

    private final Session session;
    private final Instant now;

    /// Moves quotes of the session's archive.
    public QuoteMoving(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    /// Where a quote stands.
    public Optional<QuotePlace> place(long quote) throws SQLException {
        return new QuoteRows(session).of(List.of(quote)).stream().findFirst().map(QuotePlace::of);
    }

    /// Moves a quote to a place where its words, or those the analyst takes for them, stand. Its speakers are those of the new
    /// text, but for those the analyst told.
    ///
    /// @param document the document's row
    /// @param text     the document's text
    /// @param digest   the text's digest
    public void move(QuotePlace from, long document, String text, byte[] digest, Span span) throws SQLException {
        session.update("""
                UPDATE quotes SET document_id = ?, start = ?, "end" = ?, exact = ?, before = ?, after = ?, text_sha256 = ?,
                    anchor = 'exact', changed_at = ? WHERE id = ?""",
                document, span.start(), span.end(), span.of(text), Surroundings.before(text, span.start()),
                Surroundings.after(text, span.end()), digest, now.toString(), from.quote());
        QuoteParts parts = new QuoteParts(session);
        parts.replace(from.quote(), told(parts.read(document, span), from.parts(), span));
    }

    /// Puts a quote where it stood.
    ///
    /// @throws IllegalArgumentException if its document is no longer there
    public void putBack(QuotePlace place) throws SQLException {
        long document = session.one("SELECT id FROM documents WHERE code = ?", row -> row.id(1), place.document())
                .orElseThrow(() -> new IllegalArgumentException("No such document: " + place.document()));
        session.update("""
                UPDATE quotes SET document_id = ?, start = ?, "end" = ?, exact = ?, before = ?, after = ?, text_sha256 = ?,
                    anchor = ?, changed_at = ? WHERE id = ?""",
                document, place.span().start(), place.span().end(), place.exact(), place.before(), place.after(),
                HexFormat.of().parseHex(place.textSha256()), place.anchor().word(), now.toString(), place.quote());
        new QuoteParts(session).replace(place.quote(), place.parts());
    }

    /// Says whether a quote's words are where they were.
    public void setAnchor(long quote, Anchor anchor) throws SQLException {
        session.update("UPDATE quotes SET anchor = ?, changed_at = ? WHERE id = ?", anchor.word(), now.toString(), quote);
    }

    /// What the analyst told of the old parts holds for the new ones: one by one where they are as many, for all where it was one
    /// person, else for the whole stretch.
    private static List<QuotePart> told(List<QuotePart> read, List<QuotePart> before, Span span) {
        if (before.stream().noneMatch(QuotePart::byHand)) {
            return read;
        }
        boolean paired = read.size() == before.size();
        boolean alone = before.stream().map(QuotePart::person).distinct().count() == 1 && before.stream().allMatch(QuotePart::byHand);
        List<QuotePart> told = new ArrayList<>();
        if (paired || alone && !read.isEmpty()) {
            for (int i = 0; i < read.size(); i++) {
                told.add(withSpeaker(read.get(i), before.get(paired ? i : 0)));
            }
        } else {
            before.forEach(part -> told.add(new QuotePart(span, Optional.empty(), part.label(), part.person(), part.side(), part.byHand())));
        }
        return told;
    }

    private static QuotePart withSpeaker(QuotePart part, QuotePart told) {
        return told.byHand() ? new QuotePart(part.span(), part.turn(), part.label(), told.person(), told.side(), true) : part;
    }
}
