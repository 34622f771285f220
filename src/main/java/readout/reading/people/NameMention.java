package readout.reading.people;

import java.util.Objects;
import readout.model.Certainty;
import readout.model.Span;

/// A place in a text that names a person.
///
/// @param span      the name, without its title and without a possessive ending
/// @param personId  the id of the person
/// @param certainty how far to trust it; never [Certainty#OPEN]
public record NameMention(Span span, String personId, Certainty certainty) {

    public NameMention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(personId);
        Objects.requireNonNull(certainty);
    }
}
