package readout.exporting.prose;

import java.util.List;
import java.util.Objects;

/// Quotes under one heading.
///
/// @param heading the heading, empty for none
/// @param detail  one line under it, such as a meeting's date and place; may be empty
/// @param note    the analyst's note, by paragraphs
/// @param entries the quotes
record Section(String heading, String detail, List<String> note, List<Entry> entries) {

    Section {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(detail);
        note = List.copyOf(note);
        entries = List.copyOf(entries);
    }
}
