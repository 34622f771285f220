package readout.desktop.importing;

import java.time.Duration;
import java.util.Optional;

/// How long work may still take, from how long its part took.
final class TimeLeft {

    private static final Duration SOON = Duration.ofMillis(1500);
    private static final double ENOUGH = 0.02;

    private TimeLeft() {
    }

    /// The time left; empty while too little is done to tell.
    ///
    /// @param fraction what is done, 0 to 1
    static Optional<Duration> of(Duration spent, double fraction) {
        if (spent.compareTo(SOON) < 0 || fraction < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(spent.toMillis() * (1 - Math.min(1, fraction)) / fraction)));
    }
}
