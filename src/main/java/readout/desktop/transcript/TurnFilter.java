package readout.desktop.transcript;

import readout.model.Turn;

/// Which turns the speaker filter hides.
@FunctionalInterface
public interface TurnFilter {

    /// Hides nothing.
    TurnFilter NONE = turn -> false;

    /// Whether a turn is hidden.
    boolean hides(Turn turn);
}
