package readout.desktop.transcript;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.desktop.kit.Messages;
import readout.model.Document;
import readout.model.Office;
import readout.model.Person;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.model.When;

/// How the speakers of one document are named in the margin and in folded lines.
final class SpeakerNames {

    private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

    private final Document document;
    private final Messages messages;
    private final Optional<LocalDate> day;

    SpeakerNames(Document document, Messages messages) {
        this.document = document;
        this.messages = messages;
        this.day = document.metadata().eventDate().or(document.metadata()::published).found().map(When::first);
    }

    /// The short name beside a turn: a surname, a reporter, the label as printed, or a word for who asks.
    String shortName(Turn turn) {
        return document.person(turn.speaker()).map(person -> surname(person.fullName()))
                .or(turn::reporter)
                .orElseGet(() -> unnamed(turn));
    }

    /// The name in full.
    String fullName(Turn turn) {
        return document.person(turn.speaker()).map(Person::fullName).or(turn::reporter).orElseGet(() -> unnamed(turn));
    }

    /// The office held on the document's day, the outlet of who asks, or nothing.
    String office(Turn turn) {
        if (turn.outlet().isPresent()) {
            return turn.outlet().get();
        }
        return day.flatMap(on -> document.person(turn.speaker()).flatMap(person -> person.officeOn(on)))
                .map(Office::title).map(SpeakerNames::withoutCountry).orElse("");
    }

    /// A word for words that are an interpreter's, or nothing.
    String manner(Turn turn) {
        return turn.interpreted() ? messages.text("transcript.interpreted") : "";
    }

    private String unnamed(Turn turn) {
        if (turn.kind() == TurnKind.QUESTION) {
            return messages.text("transcript.question");
        }
        return turn.label().isEmpty() ? messages.text("transcript.unnamed") : turn.label();
    }

    /// The last name, without what follows it.
    static String surname(String fullName) {
        String[] parts = fullName.strip().split("\\s+");
        int last = parts.length - 1;
        while (last > 0 && SUFFIXES.contains(parts[last].toLowerCase(Locale.ROOT))) {
            last--;
        }
        return parts[last];
    }

    /// The side's colour tells the country already; the margin is narrow.
    private static String withoutCountry(String office) {
        int of = office.indexOf(" of ");
        return of > 0 && office.length() > 28 ? office.substring(0, of) : office;
    }
}
