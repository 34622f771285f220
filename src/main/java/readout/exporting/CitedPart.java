package readout.exporting;

import java.util.Objects;
import java.util.Optional;
import readout.model.Side;
import readout.model.Span;

/// The stretch of a quote that one speaker said.
///
/// @param span   where it stands in the document's text, in UTF-16 units
/// @param points the same in Unicode code points
/// @param turn   the turn it is of, from 0, if it is of a turn
/// @param label  the label or the words the text names the speaker by, may be empty
/// @param person the speaker's code, if the person is known
/// @param name   the speaker's full name, or else the label, may be empty
/// @param office the office the person held on the document's day, if known
/// @param side   whom the speaker spoke for
/// @param byHand whether the analyst told the speaker
public record CitedPart(Span span, Span points, Optional<Integer> turn, String label, Optional<String> person, String name,
        Optional<String> office, Side side, boolean byHand) {

    public CitedPart {
        Objects.requireNonNull(span);
        Objects.requireNonNull(points);
        Objects.requireNonNull(turn);
        Objects.requireNonNull(label);
        Objects.requireNonNull(person);
        Objects.requireNonNull(name);
        Objects.requireNonNull(office);
        Objects.requireNonNull(side);
    }
}
