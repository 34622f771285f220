package readout.exporting.prose;

import java.util.List;
import java.util.Objects;
import readout.exporting.citation.Citation;

/// A quote as it is read.
///
/// @param speeches the words by speaker, at least one
/// @param citation where they are from
/// @param note     the analyst's note, by paragraphs
/// @param tags     its tags
/// @param remarks  what to know about words of several speakers, and what the quote does to others, as sentences
record Entry(List<Speech> speeches, Citation citation, List<String> note, List<Label> tags, List<String> remarks) {

    Entry {
        Objects.requireNonNull(citation);
        speeches = List.copyOf(speeches);
        note = List.copyOf(note);
        tags = List.copyOf(tags);
        remarks = List.copyOf(remarks);
    }

    /// Whether words around the quote are shown.
    boolean hasContext() {
        return speeches.stream().flatMap(speech -> speech.lines().stream())
                .anyMatch(line -> !line.before().isEmpty() || !line.after().isEmpty());
    }
}
