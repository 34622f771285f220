package readout.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Attribution;
import readout.model.DateMention;
import readout.model.Document;
import readout.model.MeetingMatch;
import readout.model.Metadata;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.Turn;
import readout.model.When;
import readout.reading.format.SourceText;
import readout.reading.meeting.EvidenceReader;
import readout.reading.meeting.MeetingMatcher;
import readout.reading.meeting.TopicFinder;
import readout.reading.metadata.MetadataReader;
import readout.reading.metadata.PageReading;
import readout.reading.people.DocumentContext;
import readout.reading.people.DocumentPeople;
import readout.reading.people.PersonIndex;
import readout.reading.quotation.QuotationReader;
import readout.reading.transcript.DraftTurn;
import readout.reading.transcript.TranscriptDraft;
import readout.reading.transcript.TranscriptReader;

/// Makes a document of a text: turns, page, people, quotations and meeting, in this order, for each needs what came before.
final class TextReading {

    private final TranscriptReader transcripts = new TranscriptReader();
    private final MetadataReader pages = new MetadataReader();
    private final Quotations quotations = new Quotations(new QuotationReader());
    private final PersonIndex index;
    private final Authors authors;
    private final EvidenceReader evidence = new EvidenceReader(new TopicFinder());
    private final MeetingMatcher meetings;

    TextReading(Knowledge knowledge) {
        this.index = new PersonIndex(knowledge.people());
        this.authors = new Authors(index);
        this.meetings = new MeetingMatcher(knowledge);
    }

    /// The document of a text.
    Document read(SourceText source) {
        Optional<TranscriptDraft> draft = Attempt.at("read the turns", () -> transcripts.read(source), Optional::empty);
        PageReading page = Attempt.at("read the page", () -> pages.read(source, draft), () -> Blank.page(source));
        return document(source, page, draft.filter(_ -> page.spoken()));
    }

    private Document document(SourceText source, PageReading page, Optional<TranscriptDraft> draft) {
        DocumentPeople people = people(source, page);
        List<DraftTurn> drafts = draft.map(TranscriptDraft::turns).orElse(List.of()).stream()
                .filter(turn -> turn.speech().start() >= page.body().start()).toList();
        List<Turn> turns = Attempt.at("tell the speakers", () -> new Turns(source.text(), people).of(drafts), List::of);
        List<Paragraph> paragraphs = new Layout(source, page.parts(), turns).paragraphs();
        List<Quotation> quotations = Attempt.at("find the quotations", () -> this.quotations.of(source.text(), paragraphs, turns, people), List::of);
        List<StageDirection> directions = draft.map(TranscriptDraft::directions).orElse(List.of());
        Metadata metadata = Attempt.at("tell the author", () -> authors.named(page, people), page::metadata);
        MeetingMatch meeting = Attempt.at("find the meeting", () -> meetings.match(evidence.read(page.kind(), metadata, source.text(), page.body(), turns, quotations, people)),
                () -> new MeetingMatch.None("The meeting could not be looked for."));
        return new Document(source.format(), page.kind(), metadata, source.text(), paragraphs, page.notes(), turns, directions, quotations,
                dates(page, paragraphs), everyone(people, turns, quotations), meeting);
    }

    private DocumentPeople people(SourceText source, PageReading page) {
        Optional<LocalDate> day = page.metadata().eventDate().or(() -> page.metadata().published()).found().map(When::first);
        DocumentContext context = new DocumentContext(source.text(), day, Authors.principal(page), page.metadata().publisher().found(), Authors.introduced(page));
        return Attempt.at("tell who is who", () -> new DocumentPeople(index, context), () -> new DocumentPeople(index, DocumentContext.of("", day)));
    }

    /// The dates of the text and of its head; those of menus and footers tell nothing.
    private static List<DateMention> dates(PageReading page, List<Paragraph> paragraphs) {
        List<Span> furniture = paragraphs.stream().filter(paragraph -> paragraph.kind() == ParagraphKind.FURNITURE).map(Paragraph::span).toList();
        return furniture.isEmpty() ? page.dates() : page.dates().stream().filter(date -> furniture.stream().noneMatch(span -> span.contains(date.span()))).toList();
    }

    /// Those whom an attribution names, in the order they come up.
    private static List<Person> everyone(DocumentPeople people, List<Turn> turns, List<Quotation> quotations) {
        Set<String> named = Stream.concat(turns.stream().map(Turn::speaker), quotations.stream().map(Quotation::speaker))
                .map(Attribution::person).flatMap(Optional::stream).collect(Collectors.toSet());
        return people.people().stream().filter(person -> named.contains(person.id())).toList();
    }
}
