package readout.desktop.timeline;

/// A mark's name beside it.
///
/// @param item  the symbol it belongs to
/// @param text  the name
/// @param x     where it begins
/// @param width its width
/// @param y     the lane's middle
record PlacedLabel(Placed item, String text, double x, double width, double y) {
}
