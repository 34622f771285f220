package readout.exporting.prose;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.exporting.BookIndex;
import readout.exporting.CitedDocument;
import readout.exporting.CitedQuote;
import readout.exporting.ExportLanguage;
import readout.exporting.citation.DateWords;
import readout.model.DocumentKind;
import readout.model.Meeting;
import readout.model.Place;
import readout.model.When;

/// The event at which words were said.
final class Events {

    private Events() {
    }

    /// The event's title, place and date, as far as they are known; empty for a record of the event, which is cited by them anyway.
    static String of(CitedQuote quote, BookIndex index, ExportLanguage language) {
        CitedDocument document = index.document(quote);
        if (document.kind() != DocumentKind.ARTICLE && document.kind() != DocumentKind.OTHER) {
            return "";
        }
        Optional<Meeting> meeting = index.meeting(quote);
        Optional<Place> place = document.place().or(() -> meeting.map(Meeting::place));
        Optional<When> when = document.eventDate().or(() -> meeting.map(Meeting::when));
        return Stream.of(meeting.map(Meeting::title).orElse(""), place.map(at -> at.line(false)).orElse(""),
                when.map(day -> DateWords.of(day, language)).orElse("")).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
