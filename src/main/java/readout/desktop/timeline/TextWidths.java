package readout.desktop.timeline;

/// Tells how wide texts are in pixels, so that the layout needs no fonts of its own.
@FunctionalInterface
public interface TextWidths {

    /// The width of a text in pixels.
    double of(String text);
}
