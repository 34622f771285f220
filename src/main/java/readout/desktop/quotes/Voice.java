package readout.desktop.quotes;

import java.util.Optional;
import readout.model.Side;
import readout.model.Span;

/// Who said a stretch of a quote.
///
/// @param person the person's code, if known
/// @param name   the full name, or the label as printed; empty if the text does not tell
/// @param side   for whom
/// @param span   the stretch, in the document's text
public record Voice(Optional<String> person, String name, Side side, Span span) {

    /// Whether it is the same speaker.
    boolean isSameAs(Voice other) {
        return person.equals(other.person) && name.equals(other.name) && side == other.side;
    }
}
