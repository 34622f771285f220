package readout.archive.quotes;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A tag.
///
/// @param id          its number
/// @param uid         its name outside this archive, a UUID
/// @param path        where it stands
/// @param colour      `#rrggbb` in lower case, if it has one
/// @param description what it is for, may be empty
/// @param pin         the key that sets it, 1 to 9, if it has one
/// @param created     when it was made
public record Tag(long id, String uid, TagPath path, Optional<String> colour, String description, Optional<Integer> pin,
        Instant created) {

    public Tag {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(path);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(description);
        Objects.requireNonNull(pin);
        Objects.requireNonNull(created);
    }

    /// The same with another colour.
    public Tag withColour(Optional<String> other) {
        return new Tag(id, uid, path, other, description, pin, created);
    }

    /// The same with another description.
    public Tag withDescription(String other) {
        return new Tag(id, uid, path, colour, other, pin, created);
    }

    /// The same with another key.
    public Tag withPin(Optional<Integer> other) {
        return new Tag(id, uid, path, colour, description, other, created);
    }
}
