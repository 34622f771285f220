package readout.reading.metadata;

import java.util.Objects;

/// Who wrote an article, or whose remarks a record holds, as printed.
///
/// @param office the office or courtesy that stands with the name, empty if there is none
/// @param name   the name; several authors are parted by `, `
public record Principal(String office, String name) {

    public Principal {
        Objects.requireNonNull(office);
        Objects.requireNonNull(name);
    }

    /// Whether the name has more than a surname.
    public boolean isFull() {
        return name.indexOf(' ') > 0 || name.indexOf('.') > 0;
    }
}
