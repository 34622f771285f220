package readout.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.archive.imports.ImportResult;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.DateMention;
import readout.model.DirectionKind;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.MeetingMatch;
import readout.model.Metadata;
import readout.model.Office;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.SourceFormat;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.model.When;

/// Documents, people and meetings for the archive's tests, with a different value in every place.
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    public static final Person ROE = new Person("ann-roe", "Ann Roe", Side.UNITED_STATES, List.of("Secretary Roe", "Энн Роу"),
            List.of(new Office("Envoy", Optional.of(LocalDate.of(1999, 1, 2)), Optional.of(LocalDate.of(2001, 3, 4))),
                    new Office("Secretary of Trade", Optional.of(LocalDate.of(2001, 3, 5)), Optional.empty())));
    public static final Person ORLOV = new Person("pyotr-orlov", "Pyotr Orlov", Side.RUSSIA, List.of("Пётр Орлов", "Petr Orlov"),
            List.of(new Office("Minister of Trade", Optional.empty(), Optional.of(LocalDate.of(2005, 6, 7)))));
    public static final Person LANE = new Person("mary-lane", "Mary Lane", Side.PRESS, List.of(), List.of());

    public static final Meeting OSLO = new Meeting("2001-05-06-oslo-roe-orlov",
            new When(LocalDate.of(2001, 5, 6), LocalDate.of(2001, 5, 7)), "Talks in Oslo", MeetingLevel.MINISTERIAL, "bilateral",
            new Place("Oslo", "Norway", "Town Hall"),
            List.of(new Participant("Ann Roe", "Secretary of Trade", Side.UNITED_STATES, Optional.of("ann-roe")),
                    new Participant("Pyotr Orlov", "Minister of Trade", Side.RUSSIA, Optional.of("pyotr-orlov")),
                    new Participant("Jon Berg", "", Side.OTHER, Optional.empty())),
            List.of("trade", "fishing"), "They spoke of fish.", Certainty.LIKELY, List.of("https://example.org/a", "a ledger"));

    private Samples() {
    }

    /// Options with a clock that stands at [#NOON].
    public static ArchiveOptions options() {
        return ArchiveOptions.usual().withClock(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /// A new archive.
    public static Archive create(Path file) {
        return opened(Archive.create(file, options()));
    }

    /// The archive of an opening that must have come off.
    public static Archive opened(Opening opening) {
        if (opening instanceof Opening.Opened(Archive archive, _)) {
            return archive;
        }
        throw new AssertionError(opening.sentence());
    }

    /// Imports documents, each from the UTF-8 of its text.
    public static List<ImportResult> importAll(Archive archive, Document... documents) {
        ImportWriter writer = archive.beginImport();
        List<Incoming> files = new ArrayList<>();
        for (Document document : documents) {
            files.add(Incoming.of("file" + files.size() + ".txt", document.text().getBytes(StandardCharsets.UTF_8), document));
        }
        List<ImportResult> results = writer.write(files);
        writer.finish();
        return results;
    }

    /// Imports one document and gives its code.
    public static String importOne(Archive archive, Document document) {
        return importAll(archive, document).getFirst().outcome().document().orElseThrow();
    }

    /// A transcript with everything a transcript may have.
    public static Document transcript() {
        String text = """
                Remarks in Oslo
                after the talks

                SECRETARY ROE: Thank you. (Laughter.) We met on May 6, 2001.

                MINISTER ORLOV (through interpreter): We agree in part.

                QUESTION: Mary Lane from the Courier. What part?

                It was (inaudible).
                """;
        return new Document(SourceFormat.HTML, DocumentKind.TRANSCRIPT,
                new Metadata(Finding.certain("Remarks in Oslo", "the first heading", find(text, "Remarks in Oslo")),
                        Finding.likely("after the talks", "the line under the title", find(text, "after the talks")),
                        Finding.likely("Ann Roe", "the first speaker"),
                        Finding.certain("Department of Trade", "the page's properties"),
                        Finding.certain(new Place("Oslo", "Norway", "Town Hall"), "the dateline", find(text, "Oslo")),
                        Finding.likely(When.month(YearMonth.of(2001, 6)), "the footer"),
                        Finding.certain(When.day(LocalDate.of(2001, 5, 6)), "the words of the first turn", find(text, "May 6, 2001")),
                        Finding.certain("2001/77", "the footer's number"),
                        Finding.certain("https://example.org/oslo", "the page's address"),
                        Finding.certain("en", "the words")),
                text,
                List.of(new Paragraph(ParagraphKind.TITLE, 0, find(text, "Remarks in Oslo")),
                        new Paragraph(ParagraphKind.HEADING, 2, find(text, "after the talks")),
                        new Paragraph(ParagraphKind.TEXT, 0, find(text, "SECRETARY ROE: Thank you. (Laughter.) We met on May 6, 2001."))),
                List.of("English portions only", "As delivered"),
                List.of(turn(text, TurnKind.SPEECH, "SECRETARY ROE", by("ann-roe", Certainty.CERTAIN, "the office in the label"),
                                Side.UNITED_STATES, false, "Thank you. (Laughter.) We met on May 6, 2001."),
                        turn(text, TurnKind.SPEECH, "MINISTER ORLOV", by("pyotr-orlov", Certainty.LIKELY, "the only minister"),
                                Side.RUSSIA, true, "We agree in part."),
                        new Turn(TurnKind.QUESTION, "QUESTION", Optional.of(find(text, "QUESTION")),
                                by("mary-lane", Certainty.LIKELY, "the words of the question"), Side.PRESS, Optional.of("Mary Lane"),
                                Optional.of("the Courier"), false, find(text, "Mary Lane from the Courier. What part?")),
                        new Turn(TurnKind.SPEECH, "", Optional.empty(), Attribution.nobody("no label"), Side.OTHER,
                                Optional.empty(), Optional.empty(), false, find(text, "It was (inaudible)."))),
                List.of(new StageDirection(DirectionKind.LAUGHTER, find(text, "(Laughter.)")),
                        new StageDirection(DirectionKind.INTERPRETED, find(text, "(through interpreter)")),
                        new StageDirection(DirectionKind.INAUDIBLE, find(text, "(inaudible)"))),
                List.of(),
                List.of(new DateMention(find(text, "May 6, 2001"), Optional.of(When.day(LocalDate.of(2001, 5, 6)))),
                        new DateMention(find(text, "What part"), Optional.empty())),
                List.of(ROE, ORLOV, LANE),
                new MeetingMatch.Proposes(OSLO, "the date and the place say so", 0.75));
    }

    /// An article with quotations, where much was not found.
    public static Document article() {
        String text = "OSLO — \"We met,\" Orlov said. \"It was good.\"\n\nHe called it \"a start\" in 1998–1999.\n";
        return new Document(SourceFormat.PLAIN_TEXT, DocumentKind.ARTICLE,
                new Metadata(Finding.none("no title"), Finding.none("no subtitle"), Finding.none("no byline"), Finding.none("no paper"),
                        Finding.likely(new Place("", "Norway", ""), "the city"), Finding.none("no date of publication"),
                        Finding.likely(new When(LocalDate.of(1998, 3, 1), LocalDate.of(1999, 2, 3)), "the years told"),
                        Finding.none("no number"), Finding.none("no address"), Finding.none("too few words")),
                text, List.of(new Paragraph(ParagraphKind.FURNITURE, 0, new Span(0, 4))), List.of(), List.of(), List.of(),
                List.of(new Quotation(find(text, "We met,"), "Orlov", by("pyotr-orlov", Certainty.CERTAIN, "the name"), "said"),
                        new Quotation(find(text, "It was good."), "Orlov", by("pyotr-orlov", Certainty.LIKELY, "it goes on"), ""),
                        new Quotation(find(text, "a start"), "He", Attribution.nobody("he may be anybody"), "called")),
                List.of(new DateMention(find(text, "1998–1999"), Optional.of(new When(LocalDate.of(1998, 1, 1), LocalDate.of(1999, 12, 31))))),
                List.of(ORLOV), new MeetingMatch.None("it tells of no meeting"));
    }

    /// A short document about nothing, with a title and one turn by `people.getFirst()`.
    public static Document plain(String text, MeetingMatch meeting, Person... people) {
        List<Turn> turns = people.length == 0 ? List.of() : List.of(new Turn(TurnKind.SPEECH, "", Optional.empty(),
                by(people[0].id(), Certainty.LIKELY, "alone"), people[0].side(), Optional.empty(), Optional.empty(), false,
                new Span(0, text.length())));
        return new Document(SourceFormat.PLAIN_TEXT, people.length == 0 ? DocumentKind.OTHER : DocumentKind.TRANSCRIPT,
                new Metadata(Finding.none("-"), Finding.none("-"), Finding.none("-"), Finding.none("-"), Finding.none("-"),
                        Finding.none("-"), Finding.none("-"), Finding.none("-"), Finding.none("-"), Finding.none("-")),
                text, List.of(), List.of(), turns, List.of(), List.of(), List.of(), Arrays.asList(people), meeting);
    }

    /// A short document that belongs to no meeting.
    public static Document plain(String text, Person... people) {
        return plain(text, new MeetingMatch.None("no meeting"), people);
    }

    /// The same document with another date of the event and title.
    public static Document dated(Document document, String title, LocalDate day) {
        Metadata m = document.metadata();
        return with(document, new Metadata(Finding.likely(title, "given"), m.subtitle(), m.author(), m.publisher(), m.place(),
                m.published(), Finding.likely(When.day(day), "given"), m.release(), m.address(), m.language()));
    }

    /// The same document with other metadata.
    public static Document with(Document d, Metadata metadata) {
        return new Document(d.format(), d.kind(), metadata, d.text(), d.paragraphs(), d.notes(), d.turns(), d.directions(),
                d.quotations(), d.dates(), d.people(), d.meeting());
    }

    /// The same document with other people and meeting.
    public static Document with(Document d, List<Person> people, MeetingMatch meeting) {
        return new Document(d.format(), d.kind(), d.metadata(), d.text(), d.paragraphs(), d.notes(), d.turns(), d.directions(),
                d.quotations(), d.dates(), people, meeting);
    }

    /// Where `words` stand first.
    public static Span find(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static Attribution by(String person, Certainty certainty, String why) {
        return new Attribution(Optional.of(person), certainty, why);
    }

    private static Turn turn(String text, TurnKind kind, String label, Attribution speaker, Side side, boolean interpreted, String words) {
        return new Turn(kind, label, Optional.of(find(text, label)), speaker, side, Optional.empty(), Optional.empty(), interpreted,
                find(text, words));
    }
}
