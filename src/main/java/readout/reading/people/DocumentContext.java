package readout.reading.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is told of a document that helps to know who is meant in it.
///
/// @param text       its canonical text
/// @param day        the day of its event, or else the day it was written or published, for the offices held then
/// @param principal  whom the page's head gives as the speaker or author, as printed: `Secretary Condoleezza Rice`
/// @param publisher  who published it, as printed: it tells whose `THE SECRETARY` is
/// @param introduced other names the document gives outside its text or in its labels, as printed
public record DocumentContext(String text, Optional<LocalDate> day, Optional<String> principal, Optional<String> publisher,
        List<String> introduced) {

    public DocumentContext {
        Objects.requireNonNull(text);
        Objects.requireNonNull(day);
        Objects.requireNonNull(principal);
        Objects.requireNonNull(publisher);
        introduced = List.copyOf(introduced);
    }

    /// A text of a day, or of none, and nothing else told.
    public static DocumentContext of(String text, Optional<LocalDate> day) {
        return new DocumentContext(text, day, Optional.empty(), Optional.empty(), List.of());
    }
}
