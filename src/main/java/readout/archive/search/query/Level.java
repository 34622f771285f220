package readout.archive.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Span;

/// What stands between one pair of parentheses, or outside all of them, while it is being read.
final class Level {

    /// What an open level will become.
    enum Sort { GROUP, NEAR, VALUES }

    private record Part(Clause clause, boolean afterOr) {
    }

    private final Sort sort;
    private final Span opened;
    private final int distance;
    private final Field field;
    private final List<Notice> notices;
    private final List<Part> parts = new ArrayList<>();
    private Lexeme.Or or;
    private Lexeme.Not not;
    private Lexeme.Near near;
    private boolean dropped;

    private Level(Sort sort, Span opened, int distance, Field field, List<Notice> notices) {
        this.sort = sort;
        this.opened = opened;
        this.distance = distance;
        this.field = field;
        this.notices = notices;
    }

    static Level group(Span opened, List<Notice> notices) {
        return new Level(Sort.GROUP, opened, 0, null, notices);
    }

    static Level near(Span opened, int distance, List<Notice> notices) {
        return new Level(Sort.NEAR, opened, distance, null, notices);
    }

    static Level values(Span opened, Field field, List<Notice> notices) {
        return new Level(Sort.VALUES, opened, 0, field, notices);
    }

    Span opened() {
        return opened;
    }

    /// The field whose values these are, if they are.
    Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    void or(Lexeme.Or lexeme) {
        endNot();
        if (parts.isEmpty() && dropped) {
            return;
        }
        if (parts.isEmpty() || or != null) {
            notices.add(new Notice(Notice.Kind.NOTHING_TO_JOIN, lexeme.at(), lexeme.written()));
        } else {
            or = lexeme;
        }
    }

    void not(Lexeme.Not lexeme) {
        endNot();
        not = lexeme;
    }

    void near(Lexeme.Near lexeme) {
        endNot();
        if (parts.isEmpty() || or != null || near != null) {
            notices.add(new Notice(Notice.Kind.NOTHING_TO_JOIN, lexeme.at(), "NEAR"));
        } else {
            near = lexeme;
        }
    }

    void add(Clause clause) {
        Clause signed = not == null ? clause : clause instanceof Clause.Not(Clause inner) ? inner : new Clause.Not(clause);
        not = null;
        if (near != null) {
            addNear(signed);
        } else {
            parts.add(new Part(signed, or != null));
        }
        or = null;
        near = null;
    }

    /// Something that stood here could not be read: what was to be done with it falls away too.
    void drop() {
        dropped = true;
        not = null;
        or = null;
        near = null;
    }

    /// Whether nothing was ever in it.
    boolean isHollow() {
        return parts.isEmpty() && !dropped && not == null && or == null && near == null;
    }

    private void addNear(Clause clause) {
        Part last = parts.removeLast();
        Optional<Pattern> left = pattern(last.clause());
        Optional<Pattern> right = pattern(clause);
        if (left.isEmpty() || right.isEmpty()) {
            notices.add(new Notice(Notice.Kind.NOT_NEAR, near.at(), "NEAR"));
            parts.add(last);
            parts.add(new Part(clause, false));
            return;
        }
        List<Pattern> together = new ArrayList<>();
        if (left.get() instanceof Pattern.Near(List<Pattern> before, int same) && same == near.distance()) {
            together.addAll(before);
        } else {
            together.add(left.get());
        }
        together.add(right.get());
        parts.add(new Part(new Clause.Says(new Pattern.Near(together, near.distance())), last.afterOr()));
    }

    /// What the level came to, empty if nothing is in it.
    Optional<Clause> close() {
        endNot();
        if (or != null) {
            notices.add(new Notice(Notice.Kind.NOTHING_TO_JOIN, or.at(), or.written()));
        }
        if (near != null) {
            notices.add(new Notice(Notice.Kind.NOTHING_TO_JOIN, near.at(), "NEAR"));
        }
        return sort == Sort.NEAR ? closeNear() : closeGroup();
    }

    private Optional<Clause> closeNear() {
        List<Pattern> patterns = parts.stream().map(Part::clause).map(Level::pattern).flatMap(Optional::stream).toList();
        if (patterns.size() < parts.size()) {
            notices.add(new Notice(Notice.Kind.NOT_NEAR, opened, "NEAR"));
            return closeGroup();
        }
        return switch (patterns.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Clause.Says(patterns.getFirst()));
            default -> Optional.of(new Clause.Says(new Pattern.Near(patterns, distance)));
        };
    }

    /// Filters hold for the whole level unless they are a side of an "or"; the rest is an "or" of "and"s.
    private Optional<Clause> closeGroup() {
        List<Part> joined = withFiltersJoined();
        List<Clause> whole = new ArrayList<>();
        List<List<Clause>> sides = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < joined.size(); i++) {
            Part part = joined.get(i);
            boolean besideOr = part.afterOr() || i + 1 < joined.size() && joined.get(i + 1).afterOr();
            if (isFilter(part.clause()) && !besideOr) {
                whole.add(part.clause());
                continue;
            }
            if (part.afterOr()) {
                sides.add(new ArrayList<>());
            }
            sides.getLast().add(part.clause());
        }
        List<Clause> clauses = new ArrayList<>(alternatives(whole));
        List<Clause> choices = sides.stream().filter(side -> !side.isEmpty()).map(Level::all).toList();
        if (choices.size() > 1) {
            clauses.add(new Clause.Any(choices));
        } else if (choices.size() == 1) {
            clauses.addAll(choices.getFirst() instanceof Clause.All(List<Clause> inner) ? inner : choices);
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(all(clauses));
    }

    /// `speaker:Rice OR speaker:Lavrov` becomes one filter, which then holds for the level.
    private List<Part> withFiltersJoined() {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            if (part.afterOr() && !joined.isEmpty() && isFilter(part.clause()) && isFilter(joined.getLast().clause())) {
                Part last = joined.removeLast();
                List<Clause> either = new ArrayList<>(last.clause() instanceof Clause.Any(List<Clause> before) ? before
                        : List.of(last.clause()));
                either.addAll(part.clause() instanceof Clause.Any(List<Clause> more) ? more : List.of(part.clause()));
                joined.add(new Part(new Clause.Any(either), last.afterOr()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /// Filters of one sort of which a passage can satisfy only one are made alternatives; in order of first appearance.
    private static List<Clause> alternatives(List<Clause> filters) {
        Map<Object, List<Clause>> bySort = new LinkedHashMap<>();
        for (Clause clause : filters) {
            boolean alone = !(clause instanceof Clause.Is(Filter filter) && filter.isOfOneValue());
            Object key = alone ? new Object() : ((Clause.Is) clause).filter().getClass();
            bySort.computeIfAbsent(key, _ -> new ArrayList<>()).add(clause);
        }
        return bySort.values().stream().map(same -> same.size() == 1 ? same.getFirst() : new Clause.Any(same)).toList();
    }

    private static boolean isFilter(Clause clause) {
        return switch (clause) {
            case Clause.Is _ -> true;
            case Clause.Not(Clause inner) -> isFilter(inner);
            case Clause.Any(List<Clause> clauses) -> clauses.stream().allMatch(Level::isFilter);
            case Clause.All _, Clause.Says _ -> false;
        };
    }

    private static Clause all(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : new Clause.All(clauses);
    }

    /// A clause as a pattern, if it asks for words at one place.
    private static Optional<Pattern> pattern(Clause clause) {
        return switch (clause) {
            case Clause.Says(Pattern pattern) -> Optional.of(pattern);
            case Clause.Any(List<Clause> clauses) -> {
                List<Pattern> patterns = clauses.stream().map(Level::pattern).flatMap(Optional::stream).toList();
                yield patterns.size() == clauses.size() ? Optional.of(new Pattern.Either(patterns)) : Optional.empty();
            }
            case Clause.All _, Clause.Not _, Clause.Is _ -> Optional.empty();
        };
    }

    private void endNot() {
        if (not != null) {
            notices.add(new Notice(Notice.Kind.NOTHING_TO_EXCLUDE, not.at(), not.written()));
            not = null;
        }
    }
}
