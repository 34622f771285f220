package readout.reading.people;

import java.util.List;
import readout.model.Certainty;

/// Who of several a naming means.
sealed interface Choice {

    /// One person: a [Known] or a [Newcomer].
    ///
    /// @param byPlace whether another place of the text may lead to another choice
    record One(Object person, Certainty certainty, String why, boolean byPlace) implements Choice {

        One(Object person, Certainty certainty, String why) {
            this(person, certainty, why, false);
        }
    }

    /// More than one fits equally well.
    record Open(List<Object> people) implements Choice {
    }

    /// Nobody known or introduced fits.
    record Nobody() implements Choice {
    }
}
