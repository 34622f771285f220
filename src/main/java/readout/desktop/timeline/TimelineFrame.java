package readout.desktop.timeline;

/// Where things are in the timeline's room, in pixels.
///
/// @param left       where time begins
/// @param right      where time ends
/// @param top        where the lanes begin, below the axis
/// @param laneHeight how high each lane is
/// @param unit       1 at the usual text size, up to 2
public record TimelineFrame(double left, double right, double top, double laneHeight, double unit) {

    /// How far down the room above the lanes its words stand, as a part of it.
    static final double AXIS_WORDS = 0.56;

    /// The room for time.
    double width() {
        return right - left;
    }

    /// Where a moment lies while `span` is shown.
    double x(double day, TimeSpan span) {
        return left + (day - span.from()) / span.length() * width();
    }

    /// Which moment lies at a place.
    double day(double x, TimeSpan span) {
        return span.from() + (x - left) / width() * span.length();
    }

    /// The middle of a lane.
    double laneY(int lane) {
        return top + (lane + 0.5) * laneHeight;
    }
}
