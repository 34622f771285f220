package readout.model;

import java.util.Objects;
import java.util.Optional;

/// Who is held to have spoken.
///
/// @param person    the id of a [Person] among the document's people, empty where nobody is identified
/// @param certainty how far to trust it
/// @param why       a short phrase for people: "the only Ivanov named before", "two Clintons fit"
public record Attribution(Optional<String> person, Certainty certainty, String why) {

    public Attribution {
        Objects.requireNonNull(person);
        Objects.requireNonNull(certainty);
        Objects.requireNonNull(why);
    }

    /// Nobody is identified.
    public static Attribution nobody(String why) {
        return new Attribution(Optional.empty(), Certainty.OPEN, why);
    }
}
