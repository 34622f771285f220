package readout.exporting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A tag.
///
/// @param uid         its name outside any archive, a UUID
/// @param path        where it stands: `arms control > missile defense`
/// @param colour      `#rrggbb` in lower case, if it has one
/// @param description what it is for, may be empty
/// @param pin         the key that sets it, 1 to 9, if it has one
/// @param created     when it was made
public record CitedTag(String uid, String path, Optional<String> colour, String description, Optional<Integer> pin,
        Instant created) {

    /// What stands between the names of a path.
    public static final String SEPARATOR = " > ";

    public CitedTag {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(path);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(description);
        Objects.requireNonNull(pin);
        Objects.requireNonNull(created);
    }

    /// The names of the path, from the outermost.
    public List<String> names() {
        return List.of(path.split(SEPARATOR, -1));
    }
}
