package readout.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// An office a person held.
///
/// @param title its name, as in `Secretary of State`
/// @param from  the first day, if known
/// @param to    the last day, if it ended and is known
public record Office(String title, Optional<LocalDate> from, Optional<LocalDate> to) {

    public Office {
        Objects.requireNonNull(title);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /// Whether it was held on `day`; an unknown end is open.
    public boolean heldOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
