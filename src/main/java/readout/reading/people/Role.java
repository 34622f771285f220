package readout.reading.people;

import java.util.Optional;
import readout.model.Side;

/// What a printed title tells of its holder.
///
/// @param post  the kind of office
/// @param side  whom the holder speaks for, if the words tell it
/// @param title the words, as printed
record Role(Post post, Optional<Side> side, String title) {

    Role on(Optional<Side> told) {
        return side.isPresent() || told.isEmpty() ? this : new Role(post, told, title);
    }
}
