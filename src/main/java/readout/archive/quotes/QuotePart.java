package readout.archive.quotes;

import java.util.Objects;
import java.util.Optional;
import readout.model.Side;
import readout.model.Span;

/// The stretch of a quote that one speaker said.
///
/// @param span   where it stands
/// @param turn   the turn it is of, from 0, if it is of a turn
/// @param label  the label or the words the text names the speaker by, may be empty
/// @param person the speaker's code, if known
/// @param side   whom the speaker spoke for
/// @param byHand whether the analyst told the speaker
public record QuotePart(Span span, Optional<Integer> turn, String label, Optional<String> person, Side side, boolean byHand) {

    public QuotePart {
        Objects.requireNonNull(span);
        Objects.requireNonNull(turn);
        Objects.requireNonNull(label);
        Objects.requireNonNull(person);
        Objects.requireNonNull(side);
    }
}
