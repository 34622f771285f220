package readout.reading.format;

import java.time.Duration;
import readout.model.Refusal;

/// The moment by which a file must have been read. Readers ask often; asking is cheap.
final class Deadline {

    private static final int ASKED_BEFORE_LOOKING = 256;

    private final long end;
    private final Duration time;
    private int asked;

    private Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /// A deadline that begins to run now.
    static Deadline in(Duration time) {
        return new Deadline(time);
    }

    /// Goes on while there is time.
    ///
    /// @throws RefusalException `TOO_SLOW` when the time is over
    void check() {
        if (++asked < ASKED_BEFORE_LOOKING) {
            return;
        }
        asked = 0;
        checkNow();
    }

    /// As [#check()], but looks at the clock every time: for steps that are long themselves.
    void checkNow() {
        if (System.nanoTime() - end > 0) {
            throw new RefusalException(Refusal.Kind.TOO_SLOW,
                    "Reading this file took longer than " + time.toSeconds() + " seconds, so it was given up.");
        }
    }
}
