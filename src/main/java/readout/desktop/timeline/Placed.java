package readout.desktop.timeline;

/// A symbol on a lane: one mark, or a cluster of neighbours too near to be told apart.
///
/// @param lane   its lane
/// @param first  the first mark of it, as a position on the lane
/// @param last   the last one
/// @param x      its middle
/// @param y      the lane's middle
/// @param radius half its height
/// @param reach  half its width
/// @param fromX  for a span: where its first day begins; else its left edge
/// @param toX    for a span: where its last day ends; else its right edge
record Placed(int lane, int first, int last, double x, double y, double radius, double reach, double fromX, double toX) {

    /// How many marks it stands for.
    int count() {
        return last - first + 1;
    }

    boolean isCluster() {
        return last > first;
    }

    boolean covers(int position) {
        return position >= first && position <= last;
    }

    /// The left edge of all that is drawn.
    double left() {
        return Math.min(fromX, x - reach);
    }

    /// The right edge of all that is drawn.
    double right() {
        return Math.max(toX, x + reach);
    }

    /// Whether a point is on the symbol itself, with some pixels to spare.
    boolean isHit(double px, double py, double spare) {
        return Math.abs(px - x) <= reach + spare && Math.abs(py - y) <= radius + spare;
    }

    /// Whether a point is on the band of its days.
    boolean isOnBand(double px, double py, double height) {
        return px >= fromX && px <= toX && Math.abs(py - y) <= height / 2;
    }
}
