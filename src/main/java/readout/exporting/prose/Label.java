package readout.exporting.prose;

import java.util.Objects;
import java.util.Optional;

/// A tag as it is shown.
///
/// @param path   its path
/// @param colour `#rrggbb`, if it has one
record Label(String path, Optional<String> colour) {

    Label {
        Objects.requireNonNull(path);
        Objects.requireNonNull(colour);
    }
}
