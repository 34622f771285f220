package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import readout.archive.search.index.WordIndex;
import readout.archive.search.query.Clause;
import readout.archive.search.query.Filter;
import readout.archive.search.query.Pattern;

/// Which passages satisfy a clause, and each part of it.
final class Evaluation {

    /// Says which passages satisfy a filter.
    @FunctionalInterface
    interface Filtering {
        Bits of(Filter filter) throws SQLException;
    }

    /// A part of the clause with the passages that satisfy it, of those that were looked at.
    sealed interface Node {

        Bits bits();

        record All(List<Node> parts, Bits bits) implements Node {
        }

        record Any(List<Node> parts, Bits bits) implements Node {
        }

        /// What is asked not to be, and filters: nothing to be marked.
        record Silent(Bits bits) implements Node {
        }

        record Says(Pattern pattern, WordHits hits, Bits bits) implements Node {
        }
    }

    private final WordIndex index;
    private final Vocabulary vocabulary;
    private final Filtering filtering;

    Evaluation(WordIndex index, Vocabulary vocabulary, Filtering filtering) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.filtering = filtering;
    }

    /// Looks among the passages of `scope`.
    Node evaluate(Clause clause, Bits scope) throws SQLException {
        return switch (clause) {
            case Clause.All(List<Clause> clauses) -> all(clauses, scope);
            case Clause.Any(List<Clause> clauses) -> any(clauses, scope);
            case Clause.Not(Clause inner) -> new Node.Silent(scope.copy().andNot(evaluate(inner, scope).bits()));
            case Clause.Is(Filter filter) -> new Node.Silent(filtering.of(filter).copy().and(scope));
            case Clause.Says(Pattern pattern) -> {
                WordHits hits = WordHits.find(pattern, scope, index, vocabulary);
                yield new Node.Says(pattern, hits, hits.bits(scope.bound()));
            }
        };
    }

    /// Filters first: they cost least, and leave less to look at.
    private Node all(List<Clause> clauses, Bits scope) throws SQLException {
        List<Clause> ordered = new ArrayList<>(clauses.stream().filter(clause -> clause instanceof Clause.Is).toList());
        clauses.stream().filter(clause -> !(clause instanceof Clause.Is)).forEach(ordered::add);
        List<Node> parts = new ArrayList<>();
        Bits rest = scope;
        for (Clause clause : ordered) {
            Node part = evaluate(clause, rest);
            parts.add(part);
            rest = part.bits();
        }
        return new Node.All(parts, rest);
    }

    private Node any(List<Clause> clauses, Bits scope) throws SQLException {
        List<Node> parts = new ArrayList<>();
        Bits found = new Bits(scope.bound());
        for (Clause clause : clauses) {
            Node part = evaluate(clause, scope);
            parts.add(part);
            found.or(part.bits());
        }
        return new Node.Any(parts, found);
    }
}
