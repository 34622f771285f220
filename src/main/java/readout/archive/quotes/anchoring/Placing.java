package readout.archive.quotes.anchoring;

import java.util.List;
import readout.model.Span;

/// What became of the words of a quote in a changed text.
public sealed interface Placing {

    /// The places that may be meant, the likeliest first.
    List<Candidate> candidates();

    /// They stand at one place that can be no other.
    ///
    /// @param span where
    record Found(Span span) implements Placing {
        @Override
        public List<Candidate> candidates() {
            return List.of(new Candidate(span, 1));
        }
    }

    /// They stand there, but which place is meant cannot be told.
    record Ambiguous(List<Candidate> candidates) implements Placing {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// Others stand in their place.
    record Changed(List<Candidate> candidates) implements Placing {
        public Changed {
            candidates = List.copyOf(candidates);
        }
    }

    /// Neither they nor words like them are there.
    record Gone() implements Placing {
        @Override
        public List<Candidate> candidates() {
            return List.of();
        }
    }
}
