package readout.desktop.timeline;

import java.time.LocalDate;
import readout.model.When;

/// A stretch of time, in days since 1970 began.
///
/// @param from where it begins
/// @param to   where it ends, after `from`
public record TimeSpan(double from, double to) {

    /// A second or so, within which an edge counts as the day's own.
    private static final double EDGE = 1e-5;

    public TimeSpan {
        if (!(to > from) || Double.isInfinite(to - from)) {
            throw new IllegalArgumentException("No span: " + from + ".." + to);
        }
    }

    /// From the morning of the first day to the evening of the last.
    public static TimeSpan ofDays(LocalDate first, LocalDate last) {
        return new TimeSpan(first.toEpochDay(), last.toEpochDay() + 1);
    }

    /// Its length in days.
    public double length() {
        return to - from;
    }

    /// Its middle.
    public double middle() {
        return (from + to) / 2;
    }

    /// The days it touches.
    public When days() {
        long first = (long) Math.floor(from + EDGE);
        long last = Math.max(first, (long) Math.ceil(to - EDGE) - 1);
        return new When(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    /// Whether a moment lies in it.
    public boolean contains(double day) {
        return day >= from && day < to;
    }

    /// Enlarged so that `factor` times less time fills the same room, with `anchor` staying in its place.
    public TimeSpan zoomed(double factor, double anchor) {
        return new TimeSpan(anchor - (anchor - from) / factor, anchor + (to - anchor) / factor);
    }

    /// Moved into the future by some days.
    public TimeSpan moved(double days) {
        return new TimeSpan(from + days, to + days);
    }

    /// Brought to a length of at least `shortest` days and within `bounds`.
    public TimeSpan within(TimeSpan bounds, double shortest) {
        double length = Math.clamp(length(), Math.min(shortest, bounds.length()), bounds.length());
        double start = Math.clamp(length == length() ? from : middle() - length / 2, bounds.from, Math.max(bounds.from, bounds.to - length));
        return new TimeSpan(start, start + length);
    }

    /// On the way to another: its edges that part of the way, 0 to 1.
    TimeSpan towards(TimeSpan aim, double part) {
        return new TimeSpan(from + (aim.from - from) * part, to + (aim.to - to) * part);
    }

    /// How far the edges are from another's, in days.
    double distance(TimeSpan other) {
        return Math.max(Math.abs(from - other.from), Math.abs(to - other.to));
    }
}
