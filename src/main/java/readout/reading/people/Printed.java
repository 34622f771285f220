package readout.reading.people;

import java.util.Optional;
import readout.model.Side;

/// What a label, or the words a quotation is given to, turn out to be.
sealed interface Printed {

    /// A name, with or without a title.
    record Named(Naming naming) implements Printed {
    }

    /// A title without a name: `THE SECRETARY`, `the Russian foreign minister`.
    record Titled(Role role, Sex sex, boolean former) implements Printed {
    }

    /// Nobody who could be known.
    ///
    /// @param why  a short phrase for people
    /// @param side whom they speak for, if the words tell it
    record Nobody(String why, Optional<Side> side) implements Printed {
    }
}
