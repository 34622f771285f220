package readout.desktop.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.archive.search.query.Clause;
import readout.archive.search.query.Filter.Dated;
import readout.archive.search.query.Filter.OfKind;
import readout.archive.search.query.Filter.OfSide;
import readout.archive.search.query.Filter.Person;
import readout.archive.search.query.Filter.Speaker;
import readout.archive.search.query.Filter.Topic;
import readout.archive.search.query.Filter.With;
import readout.archive.search.query.Query;
import readout.archive.search.query.QueryParser;
import readout.model.Side;

/// What a filter asks the archive's search.
public final class FilterQuery {

    private FilterQuery() {
    }

    /// The words as typed, held to everything else that is filtered.
    public static Query of(Filter filter) {
        return QueryParser.parseTyping(filter.words()).and(clauses(filter));
    }

    private static List<Clause> clauses(Filter filter) {
        List<Clause> clauses = new ArrayList<>();
        voices(filter).ifPresent(clauses::add);
        if (filter.together()) {
            filter.speakers().forEach(person -> clauses.add(new Clause.Is(new With(person))));
        }
        filter.without().forEach(person -> clauses.add(new Clause.Not(new Clause.Is(new Person(person)))));
        if (filter.press() == Filter.Press.WITHOUT) {
            clauses.add(new Clause.Not(new Clause.Is(new OfSide(Side.PRESS))));
        }
        any(filter.kinds(), OfKind::new).ifPresent(clauses::add);
        any(filter.topics(), Topic::new).ifPresent(clauses::add);
        filter.days().ifPresent(days -> clauses.add(new Clause.Is(new Dated(Optional.of(days.first()), Optional.of(days.last())))));
        return clauses;
    }

    private static Optional<Clause> voices(Filter filter) {
        List<Clause> voices = new ArrayList<>();
        filter.speakers().forEach(person -> voices.add(new Clause.Is(new Person(person))));
        if (filter.press() == Filter.Press.ONLY) {
            voices.add(new Clause.Is(new OfSide(Side.PRESS)));
        }
        filter.askers().forEach(name -> voices.add(new Clause.Is(new Speaker(name))));
        return voices.isEmpty() ? Optional.empty() : Optional.of(new Clause.Any(voices));
    }

    private static <T> Optional<Clause> any(Collection<T> values, Function<T, readout.archive.search.query.Filter> asked) {
        return values.isEmpty() ? Optional.empty()
                : Optional.of(new Clause.Any(values.stream().<Clause>map(value -> new Clause.Is(asked.apply(value))).toList()));
    }
}
