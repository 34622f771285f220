package readout.archive.quotes.anchoring;

import java.util.Objects;
import readout.model.Span;

/// A place in a changed text where the words of a quote may be.
///
/// @param span     where it stands in the changed text
/// @param likeness how much of the words is there, from 0 to 1; 1 if the very words stand there
public record Candidate(Span span, double likeness) {

    public Candidate {
        Objects.requireNonNull(span);
    }
}
