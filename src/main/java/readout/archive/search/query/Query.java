package readout.archive.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// A query as it was read.
///
/// @param text    as typed
/// @param clause  what is asked for; an empty [Clause.All] asks for everything
/// @param notices what was left out or read otherwise, in order of place
public record Query(String text, Clause clause, List<Notice> notices) {

    public Query {
        Objects.requireNonNull(text);
        Objects.requireNonNull(clause);
        notices = List.copyOf(notices);
    }

    /// Whether nothing is asked for.
    public boolean isEmpty() {
        return clause instanceof Clause.All(List<Clause> clauses) && clauses.isEmpty();
    }

    /// Whether it asks for words in passages, not only for sorts of them; words that must not stand there do not count.
    public boolean asksForWords() {
        return holds(part -> part instanceof Clause.Says);
    }

    /// Whether it asks for passages of certain speakers or sides.
    public boolean asksForVoices() {
        return holds(part -> part instanceof Clause.Is(Filter filter) && filter.isOfVoice());
    }

    /// The filters that hold for the whole query, without its words.
    public Clause filters() {
        return withoutTop(part -> part instanceof Clause.Is || part instanceof Clause.Any any && isFilters(any)
                || part instanceof Clause.Not(Clause.Is _));
    }

    /// The query without its whole-query filters of the sort `sort`, to count what there would be without them.
    public Query without(Predicate<Filter> sort) {
        return new Query(text, withoutTop(part -> switch (part) {
            case Clause.Is(Filter filter) -> !sort.test(filter);
            case Clause.Not(Clause.Is(Filter filter)) -> !sort.test(filter);
            case Clause.Any any when isFilters(any) -> any.clauses().stream().noneMatch(each -> sort.test(((Clause.Is) each).filter()));
            default -> true;
        }), notices);
    }

    /// The query held to more, as by what is chosen in other panes.
    public Query and(List<Clause> more) {
        List<Clause> all = new ArrayList<>(clause instanceof Clause.All(List<Clause> clauses) ? clauses : List.of(clause));
        all.addAll(more);
        return new Query(text, new Clause.All(all), notices);
    }

    private static boolean isFilters(Clause.Any any) {
        return any.clauses().stream().allMatch(each -> each instanceof Clause.Is);
    }

    private Clause withoutTop(Predicate<Clause> kept) {
        List<Clause> top = clause instanceof Clause.All(List<Clause> clauses) ? clauses : List.of(clause);
        return new Clause.All(top.stream().filter(kept).toList());
    }

    private boolean holds(Predicate<Clause> wanted) {
        Deque<Clause> open = new ArrayDeque<>(List.of(clause));
        while (!open.isEmpty()) {
            Clause part = open.pop();
            if (wanted.test(part)) {
                return true;
            }
            switch (part) {
                case Clause.All(List<Clause> clauses) -> open.addAll(clauses);
                case Clause.Any(List<Clause> clauses) -> open.addAll(clauses);
                case Clause.Not _, Clause.Says _, Clause.Is _ -> { }
            }
        }
        return false;
    }
}
