package readout.archive.search;

import java.util.List;
import readout.model.Span;

/// Words around what was found, white space made single spaces, `…` where the passage goes on.
///
/// @param text  the words
/// @param marks where in `text` what was found stands, in order, without overlaps
public record Snippet(String text, List<Span> marks) {

    public Snippet {
        marks = List.copyOf(marks);
    }
}
