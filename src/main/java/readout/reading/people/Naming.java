package readout.reading.people;

import java.util.Optional;
import readout.model.Side;

/// Somebody as a text names them once.
///
/// @param name   the name
/// @param role   the title beside it, before or after
/// @param sex    what a form of address tells
/// @param side   what a country, an office or an outlet beside the name tells
/// @param former whether the title is called former
record Naming(PersonName name, Optional<Role> role, Sex sex, Optional<Side> side, boolean former) {

    /// A surname and nothing else.
    static Naming bare(PersonName name) {
        return new Naming(name, Optional.empty(), Sex.UNTOLD, Optional.empty(), false);
    }

    /// Whether more than a bare surname stands there.
    boolean isTelling() {
        return !name.given().isEmpty() || role.isPresent() || !name.suffix().isEmpty();
    }
}
