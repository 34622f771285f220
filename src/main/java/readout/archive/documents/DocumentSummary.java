package readout.archive.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import readout.model.DocumentKind;
import readout.model.Place;
import readout.model.SourceFormat;
import readout.model.When;

/// A document as lists show it.
///
/// @param id        its code
/// @param kind      what sort of text it is
/// @param format    the format of its file
/// @param title     its title
/// @param author    who wrote it, or the principal
/// @param publisher who published it
/// @param place     where the event took place
/// @param published when it was published
/// @param eventDate when the event took place
/// @param address   its web address
/// @param language  ISO 639-1 code
/// @param meeting   the code of its meeting
/// @param words     the words of its text
/// @param turns     how many turns it has
/// @param file      the name of its file
/// @param imported  when it came in
public record DocumentSummary(
        String id,
        DocumentKind kind,
        SourceFormat format,
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<Place> place,
        Optional<When> published,
        Optional<When> eventDate,
        Optional<String> address,
        Optional<String> language,
        Optional<String> meeting,
        int words,
        int turns,
        String file,
        Instant imported) {

    /// The first day it tells of, or else was published on.
    public Optional<LocalDate> day() {
        return eventDate.or(this::published).map(When::first);
    }
}
