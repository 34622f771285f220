package readout.archive.search.query;

import java.util.List;
import java.util.Objects;

/// What a passage must be like to be found.
public sealed interface Clause {

    /// It satisfies every one; none at all: every passage does.
    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }
    }

    /// It satisfies at least one.
    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    /// It does not satisfy `clause`.
    record Not(Clause clause) implements Clause {
        public Not {
            Objects.requireNonNull(clause);
        }
    }

    /// Its words match.
    record Says(Pattern pattern) implements Clause {
        public Says {
            Objects.requireNonNull(pattern);
        }
    }

    /// It, or its document, is of a sort.
    record Is(Filter filter) implements Clause {
        public Is {
            Objects.requireNonNull(filter);
        }
    }
}
