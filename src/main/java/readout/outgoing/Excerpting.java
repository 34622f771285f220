package readout.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.archive.Archive;
import readout.archive.documents.StoredDocument;
import readout.archive.meetings.MeetingEntry;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuotePart;
import readout.archive.quotes.Reliability;
import readout.exporting.CitedDocument;
import readout.exporting.CitedQuote;
import readout.exporting.ExportBook;
import readout.model.DirectionKind;
import readout.model.Document;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Span;
import readout.model.Turn;

/// Cites words of a document that are not kept as a quote, as the reader copies them.
public final class Excerpting {

    private static final int CONTEXT = 64;

    private final Archive archive;
    private final Clock clock;

    /// Excerpts from an archive.
    public Excerpting(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /// A book of one quote, which is not kept.
    ///
    /// @param code the document's code
    /// @param span where the words stand, in UTF-16 units
    /// @throws java.util.NoSuchElementException if there is no such document
    /// @throws IndexOutOfBoundsException        if the span reaches beyond its text
    public ExportBook book(String code, Span span) {
        StoredDocument stored = archive.documents().find(code).orElseThrow();
        CitedDocument document = Citing.document(archive.documents().records(List.of(code)).getFirst());
        Map<String, Person> people = stored.document().people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        ArchiveSources sources = new ArchiveSources(archive.documents());
        List<CitedQuote> quotes = new QuoteCiting(Map.of(code, document), people, sources).all(List.of(quote(stored, span)));
        List<Person> speakers = quotes.getFirst().parts().stream().flatMap(part -> part.person().stream()).distinct().map(people::get).toList();
        return new ExportBook(document.title().orElse(code), clock.instant(), quotes, List.of(document), List.of(), List.of(), List.of(),
                speakers, document.meeting().flatMap(archive.meetings()::find).map(MeetingEntry::meeting).stream().toList(), sources);
    }

    private Quote quote(StoredDocument stored, Span span) {
        String text = stored.document().text();
        Instant now = clock.instant();
        return new Quote(0, UUID.randomUUID().toString(), stored.id(), span, span.of(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)), stored.textSha256(), Anchor.EXACT, "",
                reliability(stored.document(), span), parts(stored.document(), span), List.of(), 0, now, now);
    }

    private static Set<Reliability> reliability(Document document, Span span) {
        Set<Reliability> reliability = EnumSet.noneOf(Reliability.class);
        if (document.turns().stream().anyMatch(turn -> turn.interpreted() && turn.speech().overlaps(span))) {
            reliability.add(Reliability.INTERPRETED);
        }
        if (document.directions().stream().anyMatch(d -> d.kind() == DirectionKind.INAUDIBLE && d.span().overlaps(span))) {
            reliability.add(Reliability.INAUDIBLE);
        }
        return reliability;
    }

    /// The speakers as the text tells them: those of its turns, or else of its quotations.
    private static List<QuotePart> parts(Document document, Span span) {
        List<QuotePart> parts = new ArrayList<>();
        for (int i = 0; i < document.turns().size(); i++) {
            Turn turn = document.turns().get(i);
            if (turn.speech().overlaps(span)) {
                parts.add(new QuotePart(common(turn.speech(), span), Optional.of(i), turn.label(), turn.speaker().person(), turn.side(), false));
            }
        }
        if (parts.isEmpty()) {
            for (Quotation quotation : document.quotations()) {
                if (quotation.span().overlaps(span)) {
                    parts.add(new QuotePart(common(quotation.span(), span), Optional.empty(), quotation.label(), quotation.speaker().person(),
                            document.person(quotation.speaker()).map(Person::side).orElse(Side.OTHER), false));
                }
            }
        }
        return parts;
    }

    private static Span common(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }
}
