package readout.archive.quotes;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import readout.archive.documents.Digest;
import readout.archive.documents.DocumentLoading;
import readout.archive.sql.Session;
import readout.model.DirectionKind;
import readout.model.Span;
import readout.model.StageDirection;

/// Makes quotes of what the analyst selects, within a transaction of the caller's.
final class Keeping {

    private final Session session;
    private final Instant now;
    private final Map<String, Source> sources = new HashMap<>();

    Keeping(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    private record Source(long id, String text, String digest, List<StageDirection> directions) {
    }

    /// Keeps a quote.
    ///
    /// @return its number
    /// @throws IllegalArgumentException if there is no such document or person, the span is empty or beyond the text, or it cuts
    ///                                  a character in two
    long keep(NewQuote wanted) throws SQLException {
        Source source = source(wanted.document());
        Span span = wanted.span();
        requireWords(source.text(), span);
        QuoteParts parts = new QuoteParts(session);
        List<QuotePart> said = parts.read(source.id(), span);
        long id = 1 + session.count("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'quotes'), 0)");
        long position = session.count("SELECT coalesce(max(position) + 1, 0) FROM quotes");
        Instant created = wanted.created().orElse(now);
        Quote quote = new Quote(id, wanted.uid().orElseGet(() -> UUID.randomUUID().toString()), wanted.document(), span,
                span.of(source.text()), Surroundings.before(source.text(), span.start()),
                Surroundings.after(source.text(), span.end()), source.digest(),
                Anchor.EXACT, wanted.note(), reliability(wanted, source, said),
                wanted.speaker().isPresent() ? parts.told(said, span, wanted.speaker()) : said, List.of(), position, created, now);
        new QuoteRows(session).insert(quote, source.id());
        TagRows tags = new TagRows(session, now);
        for (TagPath path : wanted.tags()) {
            session.update("INSERT OR IGNORE INTO quote_tags (quote_id, tag_id) VALUES (?, ?)", id, tags.ensure(path));
        }
        return id;
    }

    /// Keeps a quote of another archive.
    ///
    /// @return its number
    long take(TakenQuote taken) throws SQLException {
        long id = keep(taken.quote());
        if (taken.parts().isPresent()) {
            new QuoteParts(session).replace(id, taken.parts().get());
            new QuoteRows(session).setReliability(id, taken.quote().reliability());
        }
        session.update("UPDATE quotes SET anchor = ?, changed_at = ? WHERE id = ?", taken.anchor().word(), taken.changed().toString(), id);
        return id;
    }

    private Source source(String document) throws SQLException {
        Source known = sources.get(document);
        if (known == null) {
            DocumentLoading loading = DocumentLoading.joined(session);
            long id = loading.id(document).orElseThrow(() -> new IllegalArgumentException("No such document: " + document));
            byte[] digest = session.one("SELECT text_sha256 FROM documents WHERE id = ?", row -> row.bytes(1), id).orElseThrow();
            known = new Source(id, loading.text(id), Digest.hex(digest), loading.directions(id));
            sources.put(document, known);
        }
        return known;
    }

    private static void requireWords(String text, Span span) {
        if (span.isEmpty() || span.end() > text.length() || Surroundings.cuts(text, span.start())
                || Surroundings.cuts(text, span.end())) {
            throw new IllegalArgumentException("No words stand there: " + span);
        }
    }

    private Set<Reliability> reliability(NewQuote wanted, Source source, List<QuotePart> parts) throws SQLException {
        Set<Reliability> reliability = EnumSet.noneOf(Reliability.class);
        reliability.addAll(wanted.reliability());
        for (QuotePart part : parts) {
            if (part.turn().isPresent() && session.count("""
                    SELECT interpreted FROM turns WHERE document_id = ? AND ordinal = ?""", source.id(), part.turn().get()) > 0) {
                reliability.add(Reliability.INTERPRETED);
            }
        }
        if (source.directions().stream().anyMatch(d -> d.kind() == DirectionKind.INAUDIBLE && d.span().overlaps(wanted.span()))) {
            reliability.add(Reliability.INAUDIBLE);
        }
        return reliability;
    }
}
