package readout.archive.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import readout.archive.search.index.Entry;
import readout.archive.search.index.Passage;
import readout.archive.search.index.Sort;
import readout.archive.search.index.Spans;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.DocumentKind;
import readout.model.Place;
import readout.model.Span;
import readout.model.When;

/// Makes what is shown of passages found.
final class HitMaking {

    private final Asked asked;
    private final Session session;
    private final Columns columns;
    private final TextCache texts;
    private final Marking marking;
    private final Map<Long, Facts> documents = new HashMap<>();

    HitMaking(Asked asked, TextCache texts) {
        this.asked = asked;
        this.session = asked.session();
        this.columns = asked.columns();
        this.texts = texts;
        this.marking = asked.marking();
    }

    /// What is known of a document.
    private record Facts(String code, Optional<String> title, Optional<String> meeting, DocumentKind kind, Optional<When> when,
            Optional<Place> place, Entry entry, List<Span> directions) {
    }

    /// A passage found, with what is to be marked in it.
    Hit hit(int passage) throws SQLException {
        Located at = locate(passage);
        List<Span> marks = marking.marks(passage, at.words());
        Snippet snippet = SnippetMaking.around(at.words().text(), at.words().span(), marks);
        return hit(at, at.inText() ? marks : List.of(), snippet);
    }

    /// The lines of a concordance that a passage gives.
    List<Concordance.Line> lines(int passage, ConcordanceMaking.Cutting cutting) throws SQLException {
        Located at = locate(passage);
        List<Span> occurrences = marking.occurrences(passage, at.words());
        return occurrences.stream().map(span -> cutting.line(hit(at, at.inText() ? List.of(span) : List.of(), new Snippet("", List.of())),
                at.words(), span, at.inText())).toList();
    }

    /// The places found in a passage that stands in a text.
    List<Span> spans(int passage) throws SQLException {
        Located at = locate(passage);
        return at.inText() ? marking.marks(passage, at.words()) : List.of();
    }

    /// A passage with its words.
    ///
    /// @param inText whether the words are those of the document's text
    private record Located(int number, Passage passage, Facts facts, PassageText words, boolean inText, OptionalLong quote) {
    }

    private Located locate(int number) throws SQLException {
        asked.goOn();
        int entry = columns.entry(number);
        Entries entries = columns.entries();
        long document = entries.document(entry);
        Facts facts = facts(document);
        if (!entries.isDocument(entry)) {
            return note(number, entries.id(entry), facts);
        }
        Passage passage = facts.entry().passages().get(number - entries.first(entry));
        if (passage.sort() == Sort.TITLE && passage.span().isEmpty()) {
            String title = facts.title().orElse("");
            return new Located(number, passage, facts, PassageText.of(title, new Span(0, title.length()), List.of()), false, OptionalLong.empty());
        }
        List<Span> holes = passage.sort() == Sort.DIRECTION || passage.sort() == Sort.TITLE ? List.of() : facts.directions();
        return new Located(number, passage, facts, PassageText.of(texts.text(session, document), passage.span(), holes), true,
                OptionalLong.empty());
    }

    private record Note(String text, Span span) {
    }

    private Located note(int number, long quote, Facts facts) throws SQLException {
        Note note = session.one("SELECT note, start, \"end\" FROM quotes WHERE id = ?",
                row -> new Note(row.text(1), new Span(row.number(2), row.number(3))), quote).orElseThrow();
        Passage passage = new Passage(Sort.NOTE, note.span(), OptionalInt.empty(), 0, Optional.empty(), columns.words(number));
        return new Located(number, passage, facts, PassageText.of(note.text(), new Span(0, note.text().length()), List.of()), false,
                OptionalLong.of(quote));
    }

    private Hit hit(Located at, List<Span> spans, Snippet snippet) {
        Facts facts = at.facts();
        return new Hit(facts.code(), facts.title(), facts.kind(), facts.meeting(), facts.when(), facts.place(), at.passage().sort(),
                at.passage().turn(), speaker(at, spans), at.quote(), at.passage().span(), spans, snippet);
    }

    private Optional<Hit.Speaker> speaker(Located at, List<Span> spans) {
        int voice = at.passage().voice();
        int side = asked.snapshot().side(at.number());
        if (at.passage().sort() == Sort.PARAGRAPH && !spans.isEmpty()) {
            Optional<Passage> quotation = at.facts().entry().passages().stream()
                    .filter(passage -> passage.sort() == Sort.QUOTATION && passage.span().contains(spans.getFirst()))
                    .reduce((outer, inner) -> inner.span().length() <= outer.span().length() ? inner : outer);
            voice = quotation.map(Passage::voice).orElse(0);
            side = voice == 0 ? -1 : asked.snapshot().voices().side(voice);
        }
        return voice == 0 ? Optional.empty() : Optional.of(Counting.speaker(asked.snapshot().voices().of(voice), side));
    }

    private Facts facts(long document) throws SQLException {
        Facts known = documents.get(document);
        if (known == null) {
            Entry entry = StoredEntries.document(session, document);
            List<Span> directions = Spans.merged(entry.passages().stream().filter(passage -> passage.sort() == Sort.DIRECTION)
                    .map(Passage::span).toList());
            known = session.one("""
                    SELECT d.code, d.title, head.code, d.kind, d.city, d.country, d.venue, d.event_first, d.event_last, d.published_first,
                           d.published_last
                    FROM documents d LEFT JOIN meeting_documents md ON md.document_id = d.id
                    LEFT JOIN meetings m ON m.id = md.meeting_id LEFT JOIN meetings head ON head.id = m.stands_for
                    WHERE d.id = ?""", row -> new Facts(row.text(1), row.maybeText(2), row.maybeText(3), DocumentKind.ofWord(row.text(4)),
                    row.isNull(8) ? when(row, 10) : when(row, 8),
                    row.isNull(5) ? Optional.empty() : Optional.of(new Place(row.text(5), row.text(6), row.text(7))), entry, directions),
                    document).orElseThrow();
            documents.put(document, known);
        }
        return known;
    }

    private static Optional<When> when(Row row, int column) throws SQLException {
        return row.isNull(column) ? Optional.empty()
                : Optional.of(new When(LocalDate.parse(row.text(column)), LocalDate.parse(row.text(column + 1))));
    }
}
