package readout.reading.people;

import java.util.Optional;
import readout.model.Side;

/// The words beside a name as far as they tell of its bearer.
///
/// @param role       the office
/// @param side       what a country or an outlet tells
/// @param sex        what a form of address tells
/// @param former     whether the office is no longer held
/// @param indefinite whether it is one of many: `a`, `another`, `several`
/// @param edge       the index of the first word it takes, or after the last where it follows the name
record Title(Optional<Role> role, Optional<Side> side, Sex sex, boolean former, boolean indefinite, int edge) {

    static Title none(int edge) {
        return new Title(Optional.empty(), Optional.empty(), Sex.UNTOLD, false, false, edge);
    }
}
