package readout.desktop.transcript;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import readout.model.Span;

/// The hits of a document, gone through one by one, round and round.
final class HitWalk {

    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);
    private List<Span> hits = List.of();

    /// Number of the hit that is current, from 0; -1 for none.
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    List<Span> hits() {
        return hits;
    }

    /// Begins anew with other hits, in order of the text; none is current.
    void begin(List<Span> others) {
        hits = others;
        current.set(-1);
    }

    /// Goes to the next hit, or to the one before; from the caret if none is current.
    ///
    /// @param direction 1 or -1
    Optional<Span> step(int direction, int caret) {
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        int wanted = current.get() >= 0 ? current.get() + direction : firstFrom(caret, direction);
        current.set(Math.floorMod(wanted, hits.size()));
        return Optional.of(hits.get(current.get()));
    }

    private int firstFrom(int caret, int direction) {
        int after = 0;
        while (after < hits.size() && hits.get(after).start() < caret) {
            after++;
        }
        return direction > 0 ? after : after - 1;
    }
}
