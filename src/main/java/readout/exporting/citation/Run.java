package readout.exporting.citation;

import java.util.Objects;

/// A stretch of a citation in one face.
///
/// @param text its words
/// @param face how they are set
public record Run(String text, Face face) {

    /// How words are set.
    public enum Face {
        PLAIN,
        /// As the names of newspapers are.
        ITALIC,
        /// A web address, which may be made a link.
        ADDRESS
    }

    public Run {
        Objects.requireNonNull(text);
        Objects.requireNonNull(face);
    }
}
