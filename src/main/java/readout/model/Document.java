package readout.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One text as the reader understood it. Every span is in UTF-16 units of `text`.
///
/// @param format     the file's format, told by its content
/// @param kind       what sort of text it is
/// @param metadata   what it tells of itself
/// @param text       the canonical text
/// @param paragraphs its layout, in order, without overlaps
/// @param notes      the editors' notes, such as "English-language portions only", as printed without brackets
/// @param turns      speech by speakers, in order, without overlaps; empty unless a transcript or a memorandum that keeps speech
/// @param directions stage directions, in order
/// @param quotations direct speech in prose, in order
/// @param dates      date expressions, in order
/// @param people     everyone an [Attribution] of this document names, catalogued or made here
/// @param meeting    the meeting it belongs to
public record Document(
        SourceFormat format,
        DocumentKind kind,
        Metadata metadata,
        String text,
        List<Paragraph> paragraphs,
        List<String> notes,
        List<Turn> turns,
        List<StageDirection> directions,
        List<Quotation> quotations,
        List<DateMention> dates,
        List<Person> people,
        MeetingMatch meeting) {

    public Document {
        Objects.requireNonNull(format);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(metadata);
        Objects.requireNonNull(text);
        Objects.requireNonNull(meeting);
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        turns = List.copyOf(turns);
        directions = List.copyOf(directions);
        quotations = List.copyOf(quotations);
        dates = List.copyOf(dates);
        people = List.copyOf(people);
        for (Turn turn : turns) {
            requireInside(turn.speech(), text);
        }
        for (Quotation quotation : quotations) {
            requireInside(quotation.span(), text);
        }
    }

    /// The person of an attribution, if it names one.
    public Optional<Person> person(Attribution attribution) {
        return attribution.person().flatMap(id -> people.stream().filter(p -> p.id().equals(id)).findFirst());
    }

    private static void requireInside(Span span, String text) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("Beyond the text: " + span);
        }
    }
}
