package readout.desktop.timeline;

/// Where things are in the overview strip, in pixels.
///
/// @param left   where the first year begins
/// @param right  where the last one ends
/// @param top    the upper edge of the histogram's ground
/// @param base   its lower edge
/// @param extent all years
record OverviewFrame(double left, double right, double top, double base, TimeSpan extent) {

    double width() {
        return right - left;
    }

    double x(double day) {
        return left + (day - extent.from()) / extent.length() * width();
    }

    double day(double x) {
        return extent.from() + (x - left) / width() * extent.length();
    }

    double daysPerPixel() {
        return extent.length() / width();
    }
}
