package readout.desktop.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.DirectionKind;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.MeetingMatch;
import readout.model.Metadata;
import readout.model.Office;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.SourceFormat;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.model.When;

/// Writes a document for a test, paragraph by paragraph.
final class Script {

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<StageDirection> directions = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    /// A person whose turns are labelled with the upper-cased last name.
    Script person(String id, String name, Side side, String office) {
        people.add(new Person(id, name, side, List.of(), List.of(new Office(office, Optional.empty(), Optional.empty()))));
        return this;
    }

    Script prose(ParagraphKind kind, String words) {
        paragraphs.add(new Paragraph(kind, kind == ParagraphKind.HEADING ? 1 : 0, write(words)));
        return this;
    }

    /// Marks the last occurrence of `words` as a quotation of a person.
    Script quotation(String words, String personId) {
        int start = text.lastIndexOf(words);
        quotations.add(new Quotation(new Span(start, start + words.length()), personId,
                new Attribution(Optional.of(personId), Certainty.CERTAIN, "a test"), "said"));
        return this;
    }

    Script turn(String label, String... words) {
        return turn(TurnKind.SPEECH, label, Optional.empty(), Optional.empty(), words);
    }

    Script question(String reporter, String outlet, String... words) {
        return turn(TurnKind.QUESTION, "QUESTION", Optional.of(reporter), Optional.of(outlet), words);
    }

    private Script turn(TurnKind kind, String label, Optional<String> reporter, Optional<String> outlet, String... words) {
        int labelStart = text.length();
        text.append(label).append(": ");
        int start = text.length();
        int paragraphStart = labelStart;
        for (String paragraph : words) {
            Span span = write(paragraph);
            paragraphs.add(new Paragraph(ParagraphKind.TEXT, 0, new Span(Math.min(paragraphStart, span.start()), span.end())));
            paragraphStart = text.length();
        }
        Optional<Person> speaker = people.stream()
                .filter(person -> label.endsWith(SpeakerNames.surname(person.fullName()).toUpperCase(Locale.ROOT))).findFirst();
        Attribution attribution = speaker.map(person -> new Attribution(Optional.of(person.id()), Certainty.CERTAIN, "a test"))
                .orElse(Attribution.nobody("a test"));
        Side side = speaker.map(Person::side).orElse(kind == TurnKind.QUESTION ? Side.PRESS : Side.OTHER);
        turns.add(new Turn(kind, label, Optional.of(new Span(labelStart, labelStart + label.length())), attribution, side, reporter, outlet,
                false, new Span(start, paragraphs.getLast().span().end())));
        return this;
    }

    Document document() {
        return document(turns.isEmpty() ? DocumentKind.ARTICLE : DocumentKind.TRANSCRIPT, text.toString(), paragraphs, turns, directions,
                quotations, people);
    }

    static Document document(String text, List<Paragraph> paragraphs, List<Turn> turns) {
        return document(DocumentKind.TRANSCRIPT, text, paragraphs, turns, List.of(), List.of(), List.of());
    }

    static Turn turn(String label, int labelStart, int start, int end) {
        return new Turn(TurnKind.SPEECH, label, Optional.of(new Span(labelStart, labelStart + label.length())), Attribution.nobody("a test"),
                Side.OTHER, Optional.empty(), Optional.empty(), false, new Span(start, end));
    }

    private static Document document(DocumentKind kind, String text, List<Paragraph> paragraphs, List<Turn> turns,
                                     List<StageDirection> directions, List<Quotation> quotations, List<Person> people) {
        Metadata metadata = new Metadata(Finding.none("a test"), Finding.none("a test"), Finding.none("a test"), Finding.none("a test"),
                Finding.none("a test"), Finding.none("a test"), Finding.certain(When.day(LocalDate.of(2009, 3, 6)), "a test"),
                Finding.none("a test"), Finding.none("a test"), Finding.none("a test"));
        return new Document(SourceFormat.PLAIN_TEXT, kind, metadata, text, paragraphs, List.of(), turns, directions, quotations, List.of(),
                people, new MeetingMatch.None("a test"));
    }

    /// Writes words and a blank line; what stands in round brackets and begins with a capital is a stage direction.
    private Span write(String words) {
        int start = text.length();
        text.append(words);
        Span span = new Span(start, text.length());
        for (int open = words.indexOf('('); open >= 0; open = words.indexOf('(', open + 1)) {
            int close = words.indexOf(')', open);
            directions.add(new StageDirection(DirectionKind.OTHER, new Span(start + open, start + close + 1)));
        }
        text.append("\n\n");
        return span;
    }
}
