package readout.archive.search.query;

import java.util.List;
import java.util.Objects;

/// Words to be found in a passage. Words are folded as [readout.archive.search.words.Tokenizer] folds them.
public sealed interface Pattern {

    /// A word in any of its forms.
    ///
    /// @param word    the folded word
    /// @param capital whether it was written with a capital
    record Word(String word, boolean capital) implements Pattern {
        public Word {
            Objects.requireNonNull(word);
        }
    }

    /// Every word that begins so.
    ///
    /// @param start the folded beginning
    record Prefix(String start) implements Pattern {
        public Prefix {
            Objects.requireNonNull(start);
        }
    }

    /// Patterns one right after the other.
    record Phrase(List<Pattern> parts) implements Pattern {
        public Phrase {
            parts = List.copyOf(parts);
        }
    }

    /// Patterns in any order, with at most `distance` words between the end of the first and the start of the last.
    record Near(List<Pattern> parts, int distance) implements Pattern {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    /// One of several.
    record Either(List<Pattern> patterns) implements Pattern {
        public Either {
            patterns = List.copyOf(patterns);
        }
    }
}
