package readout.desktop.transcript;

import java.util.Comparator;
import java.util.Optional;
import readout.model.Document;
import readout.model.Quotation;
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

    /// The quotation the reader found there, the innermost if they nest.
    public Optional<Quotation> quotation() {
        return document.quotations().stream().filter(quotation -> quotation.span().contains(offset))
                .min(Comparator.comparingInt(quotation -> quotation.span().length()));
    }
}
