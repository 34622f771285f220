package readout.model;

import java.util.Objects;
import java.util.Optional;

/// Someone who took part in a meeting.
///
/// @param name   the name as the record gives it
/// @param office the office as the record gives it, empty if it gives none
/// @param side   whom the participant spoke for
/// @param person the id of the [Person], if known
public record Participant(String name, String office, Side side, Optional<String> person) {

    public Participant {
        Objects.requireNonNull(name);
        Objects.requireNonNull(office);
        Objects.requireNonNull(side);
        Objects.requireNonNull(person);
    }
}
