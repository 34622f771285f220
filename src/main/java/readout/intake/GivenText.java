package readout.intake;

import java.util.Objects;

/// A text given as such, without a file: pasted, or dropped on the window.
///
/// @param name what it is called in the report and in the archive
/// @param text the text itself
public record GivenText(String name, String text) {

    public GivenText {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }
}
