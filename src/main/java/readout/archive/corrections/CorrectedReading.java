package readout.archive.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import readout.archive.documents.Field;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.MeetingMatch;
import readout.model.Metadata;
import readout.model.Person;
import readout.model.Place;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Span;
import readout.model.Turn;
import readout.model.When;

/// A document as the reader gave it, under the analyst's corrections, one after the other. A correction whose turn,
/// quotation or person is no longer there changes nothing.
final class CorrectedReading {

    /// How a corrected value is known.
    static final String BY_HAND = "set by hand";

    private final Function<String, Optional<Person>> people;
    private Document document;

    /// @param people gives the person of a code
    CorrectedReading(Document document, Function<String, Optional<Person>> people) {
        this.document = document;
        this.people = people;
    }

    /// The document under `corrections`.
    Document under(List<Correction> corrections) {
        corrections.forEach(this::apply);
        return document;
    }

    private void apply(Correction correction) {
        switch (correction) {
            case Correction.Kind(DocumentKind kind) -> document = with(kind, document.metadata(), document.turns());
            case Correction.Words(Field field, Optional<String> value) -> setWords(field, finding(value));
            case Correction.Day(Field field, Optional<When> value) -> setDay(field, finding(value));
            case Correction.Where(Optional<Place> value) -> setMetadata(place(document.metadata(), finding(value)));
            case Correction.Meeting(Optional<String> meeting) -> setMeeting(meeting);
            case Correction.TurnSpeaker(int start, Optional<String> person, Side side) ->
                    setSpeaker(turn -> turn.speech().start() == start, person, side);
            case Correction.LabelSpeaker(String label, Optional<String> person, Side side) ->
                    setSpeaker(turn -> turn.label().equals(label), person, side);
            case Correction.QuotationSpeaker(int start, Optional<String> person) ->
                    setQuoted(quotation -> quotation.span().start() == start, person);
            case Correction.QuotationLabel(String label, Optional<String> person) ->
                    setQuoted(quotation -> quotation.label().equals(label), person);
            case Correction.NotQuotation(int start) -> setQuotations(document.quotations().stream()
                    .filter(quotation -> quotation.span().start() != start).toList());
            case Correction.SplitTurn(int at) -> split(at);
            case Correction.JoinTurn(int start) -> join(start);
        }
    }

    private static <T> Finding<T> finding(Optional<T> value) {
        return value.isPresent() ? Finding.certain(value.get(), BY_HAND) : Finding.none(BY_HAND);
    }

    private void setWords(Field field, Finding<String> value) {
        Metadata m = document.metadata();
        setMetadata(new Metadata(
                field == Field.TITLE ? value : m.title(), field == Field.SUBTITLE ? value : m.subtitle(),
                field == Field.AUTHOR ? value : m.author(), field == Field.PUBLISHER ? value : m.publisher(),
                m.place(), m.published(), m.eventDate(), field == Field.RELEASE ? value : m.release(),
                field == Field.ADDRESS ? value : m.address(), field == Field.LANGUAGE ? value : m.language()));
    }

    private void setDay(Field field, Finding<When> value) {
        Metadata m = document.metadata();
        setMetadata(new Metadata(m.title(), m.subtitle(), m.author(), m.publisher(), m.place(),
                field == Field.PUBLISHED ? value : m.published(), field == Field.EVENT_DATE ? value : m.eventDate(),
                m.release(), m.address(), m.language()));
    }

    private static Metadata place(Metadata m, Finding<Place> value) {
        return new Metadata(m.title(), m.subtitle(), m.author(), m.publisher(), value, m.published(), m.eventDate(),
                m.release(), m.address(), m.language());
    }

    private void setMeeting(Optional<String> meeting) {
        MeetingMatch match = meeting.<MeetingMatch>map(code -> new MeetingMatch.Joins(code, BY_HAND, 1))
                .orElse(new MeetingMatch.None(BY_HAND));
        document = with(document.kind(), document.metadata(), document.turns(), document.quotations(), document.people(), match);
    }

    private void setSpeaker(Predicate<Turn> which, Optional<String> person, Side side) {
        Optional<Person> known = person.flatMap(this::person);
        if (person.isPresent() && known.isEmpty()) {
            return;
        }
        Attribution speaker = byHand(person);
        List<Turn> turns = document.turns().stream().map(turn -> which.test(turn)
                ? new Turn(turn.kind(), turn.label(), turn.labelSpan(), speaker, side, turn.reporter(), turn.outlet(),
                        turn.interpreted(), turn.speech())
                : turn).toList();
        setTurns(turns);
        known.ifPresent(this::addPerson);
    }

    private void setQuoted(Predicate<Quotation> which, Optional<String> person) {
        Optional<Person> known = person.flatMap(this::person);
        if (person.isPresent() && known.isEmpty()) {
            return;
        }
        setQuotations(document.quotations().stream().map(quotation -> which.test(quotation)
                ? new Quotation(quotation.span(), person.isPresent() ? quotation.label() : "", byHand(person), quotation.cue())
                : quotation).toList());
        known.ifPresent(this::addPerson);
    }

    private static Attribution byHand(Optional<String> person) {
        return new Attribution(person, person.isPresent() ? Certainty.CERTAIN : Certainty.OPEN, BY_HAND);
    }

    private Optional<Person> person(String code) {
        return document.people().stream().filter(someone -> someone.id().equals(code)).findFirst().or(() -> people.apply(code));
    }

    private void split(int at) {
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : document.turns()) {
            Span first = turn.speech().contains(at) ? new Span(turn.speech().start(), at).trimmed(document.text()) : turn.speech();
            if (first.isEmpty() || first.equals(turn.speech())) {
                turns.add(turn);
            } else {
                turns.add(spoken(turn, turn.label(), turn.labelSpan(), first));
                turns.add(spoken(turn, "", Optional.empty(), new Span(at, turn.speech().end()).trimmed(document.text())));
            }
        }
        setTurns(turns);
    }

    private void join(int start) {
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : document.turns()) {
            if (turn.speech().start() == start && !turns.isEmpty()) {
                Turn before = turns.removeLast();
                turns.add(spoken(before, before.label(), before.labelSpan(),
                        new Span(before.speech().start(), turn.speech().end())));
            } else {
                turns.add(turn);
            }
        }
        setTurns(turns);
    }

    private static Turn spoken(Turn turn, String label, Optional<Span> labelSpan, Span speech) {
        return new Turn(turn.kind(), label, labelSpan, turn.speaker(), turn.side(), turn.reporter(), turn.outlet(),
                turn.interpreted(), speech);
    }

    private void setMetadata(Metadata metadata) {
        document = with(document.kind(), metadata, document.turns());
    }

    private void setTurns(List<Turn> turns) {
        document = with(document.kind(), document.metadata(), turns);
    }

    private void setQuotations(List<Quotation> quotations) {
        document = with(document.kind(), document.metadata(), document.turns(), quotations, document.people(), document.meeting());
    }

    private void addPerson(Person person) {
        if (!document.people().contains(person)) {
            List<Person> everyone = new ArrayList<>(document.people());
            everyone.add(person);
            document = with(document.kind(), document.metadata(), document.turns(), document.quotations(), everyone,
                    document.meeting());
        }
    }

    private Document with(DocumentKind kind, Metadata metadata, List<Turn> turns) {
        return with(kind, metadata, turns, document.quotations(), document.people(), document.meeting());
    }

    private Document with(DocumentKind kind, Metadata metadata, List<Turn> turns, List<Quotation> quotations, List<Person> people,
            MeetingMatch meeting) {
        return new Document(document.format(), kind, metadata, document.text(), document.paragraphs(), document.notes(), turns,
                document.directions(), quotations, document.dates(), people, meeting);
    }
}
