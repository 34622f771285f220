package readout.archive.check;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.archive.documents.Digest;
import readout.archive.documents.DocumentLoading;
import readout.archive.documents.Field;
import readout.archive.search.index.IndexCheck;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Session;
import readout.model.DateMention;
import readout.model.Document;
import readout.model.Finding;
import readout.model.Paragraph;
import readout.model.Quotation;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.Turn;

/// Checks documents one by one: the original's bytes, the text, every place in the text, the quotes taken
/// from it, and its words in the index.
final class DocumentCheck {

    private final Session session;
    private final DocumentLoading loading;
    private final QuoteCheck quotes;
    private final Tally originals = new Tally("originals");
    private final Tally texts = new Tally("texts");
    private final Tally places = new Tally("places in texts");
    private final Tally indexed = new Tally(CheckReport.INDEX);
    private final IndexCheck index;

    DocumentCheck(Session session) throws SQLException {
        this.session = session;
        this.loading = DocumentLoading.apart(session);
        this.quotes = new QuoteCheck(session);
        this.index = new IndexCheck(session);
        index.faults().forEach(fault -> indexed.find("", fault));
    }

    /// Looks at a document.
    void look(long id) throws SQLException {
        Kept kept = session.one("""
                SELECT d.code, o.sha256, o.size, d.text_sha256, d.length, d.turns
                FROM documents d JOIN originals o ON o.id = d.original_id WHERE d.id = ?""", row -> new Kept(row.text(1),
                row.bytes(2), row.id(3), row.bytes(4), row.number(5), row.number(6)), id).orElseThrow();
        lookAtOriginal(id, kept);
        texts.look();
        String text = loading.text(id);
        texts.expect(text.length() == kept.length() && Arrays.equals(Digest.of(text), kept.textSha256()), kept.code(),
                "The text is not the one that was stored.");
        quotes.look(id, kept.code(), text, kept.textSha256());
        Document document = loading.document(id);
        lookAtPlaces(kept, document);
        indexed.look();
        index.fault(id, document).ifPresent(fault -> indexed.find(kept.code(), fault));
    }

    private record Kept(String code, byte[] sha256, long size, byte[] textSha256, int length, int turns) {
    }

    /// A document could not be looked at.
    void failed(long id, Exception cause) {
        texts.find("document " + id, "It cannot be read: " + cause.getMessage());
    }

    /// What was counted and found.
    List<CheckReport.Part> parts() {
        return List.of(originals.part(), texts.part(), places.part(), quotes.part(), quotes.waiting(), indexed.part());
    }

    private void lookAtOriginal(long id, Kept kept) throws SQLException {
        originals.look();
        try {
            byte[] original = loading.original(id);
            originals.expect(original.length == kept.size() && Arrays.equals(Digest.of(original), kept.sha256()), kept.code(),
                    "The original's bytes are not those that came in.");
        } catch (ArchiveException e) {
            originals.find(kept.code(), "The original cannot be unpacked.");
        }
    }

    private void lookAtPlaces(Kept kept, Document document) {
        String code = kept.code();
        int length = document.text().length();
        places.expect(document.turns().size() == kept.turns(), code, "The number of turns is not the one stored.");
        inOrder(code, "turns", document.turns().stream().map(Turn::speech).toList(), length, true);
        inOrder(code, "labels", document.turns().stream().map(Turn::labelSpan).flatMap(Optional::stream).toList(), length, true);
        inOrder(code, "paragraphs", document.paragraphs().stream().map(Paragraph::span).toList(), length, true);
        inOrder(code, "stage directions", document.directions().stream().map(StageDirection::span).toList(), length, false);
        inOrder(code, "quotations", document.quotations().stream().map(Quotation::span).toList(), length, false);
        inOrder(code, "dates", document.dates().stream().map(DateMention::span).toList(), length, false);
        for (Field field : Field.values()) {
            if (field.of(document.metadata()) instanceof Finding.Found<?> found && found.where().isPresent()) {
                inOrder(code, field.word(), List.of(found.where().get()), length, false);
            }
        }
    }

    private void inOrder(String code, String what, List<Span> spans, int length, boolean apart) {
        places.look(spans.size());
        Span before = new Span(0, 0);
        for (Span span : spans) {
            places.expect(span.end() <= length, code, "One of the %s reaches beyond the text.".formatted(what));
            places.expect(before.compareTo(span) <= 0 || span.start() >= before.end(), code,
                    "The %s are not in order.".formatted(what));
            places.expect(!apart || span.start() >= before.end(), code, "Two of the %s overlap.".formatted(what));
            before = span;
        }
    }
}
