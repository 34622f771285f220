package readout.desktop.transcript;

import java.util.Optional;
import readout.model.Document;
import readout.model.Span;
import readout.model.Turn;

/// A place on the page that is acted on.
///
/// @param document  the document shown
/// @param offset    the place in its canonical text
/// @param selection the selected words without white space at their ends, if any are
/// @param turn      the turn's index, if the place is in one
public record PagePlace(Document document, int offset, Optional<Span> selection, Optional<Integer> turn) {

    /// The turn, if the place is in one.
    public Optional<Turn> spoken() {
        return turn.map(document.turns()::get);
    }
}
