package readout.archive.check;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    private final Tally originals = new Tally(Checked.ORIGINALS);
    private final Tally texts = new Tally(Checked.TEXTS);
    private final Tally places = new Tally(Checked.PLACES);
    private final Tally indexed = new Tally(Checked.INDEX);
    private final IndexCheck index;

    DocumentCheck(Session session) throws SQLException {
        this.session = session;
        this.loading = DocumentLoading.apart(session);
        this.quotes = new QuoteCheck(session);
        this.index = new IndexCheck(session);
        index.faults().forEach(fault -> indexed.find(finding("", Fault.of(fault))));
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
        texts.expect(text.length() == kept.length() && Arrays.equals(Digest.of(text), kept.textSha256()),
                finding(kept.code(), Fault.TEXT_CHANGED));
        quotes.look(id, kept.code(), text, kept.textSha256());
        Document document = loading.document(id);
        lookAtPlaces(kept, document);
        indexed.look();
        index.fault(id, document).ifPresent(fault -> indexed.find(finding(kept.code(), Fault.of(fault))));
    }

    private record Kept(String code, byte[] sha256, long size, byte[] textSha256, int length, int turns) {
    }

    /// A document could not be looked at.
    void failed(long id, Exception cause) throws SQLException {
        String code = session.one("SELECT code FROM documents WHERE id = ?", row -> row.text(1), id).orElse("#" + id);
        texts.find(finding(code, Fault.TEXT_UNREADABLE).with(String.valueOf(cause.getMessage())));
    }

    /// What was counted and found.
    List<CheckReport.Part> parts() {
        return List.of(originals.part(), texts.part(), places.part(), quotes.part(), quotes.waiting(), indexed.part());
    }

    private void lookAtOriginal(long id, Kept kept) throws SQLException {
        originals.look();
        try {
            byte[] original = loading.original(id);
            originals.expect(original.length == kept.size() && Arrays.equals(Digest.of(original), kept.sha256()),
                    finding(kept.code(), Fault.ORIGINAL_CHANGED));
        } catch (ArchiveException e) {
            originals.find(finding(kept.code(), Fault.ORIGINAL_PACKED));
        }
    }

    private void lookAtPlaces(Kept kept, Document document) {
        String code = kept.code();
        int length = document.text().length();
        places.expect(document.turns().size() == kept.turns(), finding(code, Fault.TURNS_COUNTED));
        inOrder(code, PlaceSort.TURNS, document.turns().stream().map(Turn::speech).toList(), length, true);
        inOrder(code, PlaceSort.LABELS, document.turns().stream().map(Turn::labelSpan).flatMap(Optional::stream).toList(), length, true);
        inOrder(code, PlaceSort.PARAGRAPHS, document.paragraphs().stream().map(Paragraph::span).toList(), length, true);
        inOrder(code, PlaceSort.DIRECTIONS, document.directions().stream().map(StageDirection::span).toList(), length, false);
        inOrder(code, PlaceSort.QUOTATIONS, document.quotations().stream().map(Quotation::span).toList(), length, false);
        inOrder(code, PlaceSort.DATES, document.dates().stream().map(DateMention::span).toList(), length, false);
        for (Field field : Field.values()) {
            if (field.of(document.metadata()) instanceof Finding.Found<?> found && found.where().isPresent()) {
                inOrder(code, PlaceSort.FACTS, List.of(found.where().get()), length, false);
            }
        }
    }

    private void inOrder(String code, PlaceSort what, List<Span> spans, int length, boolean apart) {
        places.look(spans.size());
        Span before = new Span(0, 0);
        for (Span span : spans) {
            places.expect(span.end() <= length, finding(code, Fault.PLACE_BEYOND, what));
            places.expect(before.compareTo(span) <= 0 || span.start() >= before.end(),
                    finding(code, Fault.PLACES_MIXED, what));
            places.expect(!apart || span.start() >= before.end(), finding(code, Fault.PLACES_OVERLAP, what));
            before = span;
        }
    }

    private static CheckReport.Finding finding(String code, Fault fault) {
        return CheckReport.Finding.of(code, fault);
    }

    private static CheckReport.Finding finding(String code, Fault fault, PlaceSort places) {
        return new CheckReport.Finding(code, OptionalLong.empty(), fault, Optional.of(places), "");
    }
}
