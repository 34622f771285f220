package readout.exporting.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A book as it is read.
///
/// @param title    its title
/// @param made     the day it was made, in UTC
/// @param quotes   how many quotes it holds, each counted once
/// @param sections what it is made of
/// @param wording  the words to be added
record Outline(String title, LocalDate made, int quotes, List<Section> sections, Wording wording) {

    Outline {
        Objects.requireNonNull(title);
        Objects.requireNonNull(made);
        Objects.requireNonNull(wording);
        sections = List.copyOf(sections);
    }

    /// How many quotes there are, and when the book was made.
    String summary() {
        return wording.summary(quotes, made);
    }
}
