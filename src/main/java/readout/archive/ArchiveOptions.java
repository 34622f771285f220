package readout.archive;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/// How an archive is opened.
///
/// @param clock        tells the moments that are written down
/// @param beforeAccess runs before every read and write, in the calling thread; the window forbids its own thread with it
/// @param readers      how many reads may run at once, at least 1
/// @param patience     how long a write waits for another program's write before it fails
public record ArchiveOptions(Clock clock, Runnable beforeAccess, int readers, Duration patience) {

    public ArchiveOptions {
        Objects.requireNonNull(clock);
        Objects.requireNonNull(beforeAccess);
        Objects.requireNonNull(patience);
        if (readers < 1) {
            throw new IllegalArgumentException("An archive needs a reader");
        }
    }

    /// The usual way: the system's clock, any thread, four readers, ten seconds.
    public static ArchiveOptions usual() {
        return new ArchiveOptions(Clock.systemUTC(), () -> { }, 4, Duration.ofSeconds(10));
    }

    /// The same with another hook.
    public ArchiveOptions withBeforeAccess(Runnable hook) {
        return new ArchiveOptions(clock, hook, readers, patience);
    }

    /// The same with another clock.
    public ArchiveOptions withClock(Clock other) {
        return new ArchiveOptions(other, beforeAccess, readers, patience);
    }

    /// The same with another patience.
    public ArchiveOptions withPatience(Duration other) {
        return new ArchiveOptions(clock, beforeAccess, readers, other);
    }
}
