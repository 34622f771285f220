package readout.archive.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import readout.model.Span;

/// Reads queries. Every text is one; see the package for the language.
public final class QueryParser {

    /// What is longer, in UTF-16 units, is cut.
    public static final int LONGEST = 2000;
    private static final int DEEPEST = 24;
    private static final int SHORTEST_BEGUN = 3;

    private final boolean typing;
    private final List<Notice> notices = new ArrayList<>();
    private final Patterns patterns = new Patterns();
    private final Values values = new Values(patterns, notices);
    private final Deque<Level> levels = new ArrayDeque<>();
    private Lexeme.Name name;
    private int tooDeep;

    private QueryParser(boolean typing) {
        this.typing = typing;
    }

    /// Reads a query that is typed to the end.
    public static Query parse(String text) {
        return new QueryParser(false).read(text);
    }

    /// Reads a query that is being typed: a last word of three letters or more may be only the beginning of one.
    public static Query parseTyping(String text) {
        return new QueryParser(true).read(text);
    }

    private Query read(String text) {
        String read = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        if (text.length() > LONGEST) {
            String rest = text.substring(LONGEST, Math.min(text.length(), LONGEST + 20));
            notices.add(new Notice(Notice.Kind.TOO_LONG, new Span(LONGEST, text.length()), rest));
        }
        levels.push(Level.group(new Span(0, 0), notices));
        List<Lexeme> lexemes = new Lexer(read, notices).lexemes();
        for (Lexeme lexeme : lexemes) {
            take(lexeme, typing && lexeme == lexemes.getLast() && lexeme.at().end() == text.length());
        }
        endName();
        while (levels.size() > 1) {
            if (levels.size() == 2) {
                notices.add(new Notice(Notice.Kind.UNCLOSED_PARENTHESIS, levels.peek().opened(), "("));
            }
            close();
        }
        Clause clause = levels.pop().close().orElse(new Clause.All(List.of()));
        notices.sort(Comparator.comparing(Notice::at));
        return new Query(text, clause, notices);
    }

    private void take(Lexeme lexeme, boolean begun) {
        if (name != null && !(lexeme instanceof Lexeme.Text) && !(lexeme instanceof Lexeme.Open)) {
            endName();
        }
        switch (lexeme) {
            case Lexeme.Open(Span at) -> open(name == null ? Level.group(at, notices) : Level.values(at, takeName(), notices));
            case Lexeme.OpenNear(Span at, int distance) -> open(Level.near(at, distance, notices));
            case Lexeme.Close(Span at) -> closeAt(at);
            case Lexeme.Or or -> levels.peek().or(or);
            case Lexeme.Not not -> levels.peek().not(not);
            case Lexeme.Near near -> levels.peek().near(near);
            case Lexeme.Name field -> name = field;
            case Lexeme.Text text -> text(text, begun);
        }
    }

    private void open(Level level) {
        if (levels.size() > DEEPEST) {
            if (tooDeep++ == 0) {
                notices.add(new Notice(Notice.Kind.TOO_DEEP, level.opened(), "("));
            }
        } else {
            levels.push(level);
        }
    }

    private void closeAt(Span at) {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (levels.size() == 1) {
            notices.add(new Notice(Notice.Kind.UNOPENED_PARENTHESIS, at, ")"));
        } else {
            if (levels.peek().isHollow()) {
                notices.add(new Notice(Notice.Kind.NO_WORDS, new Span(levels.peek().opened().start(), at.end()), "()"));
            }
            close();
        }
    }

    private void close() {
        add(levels.pop().close());
    }

    private void add(Optional<? extends Clause> clause) {
        clause.ifPresentOrElse(levels.peek()::add, levels.peek()::drop);
    }

    private void text(Lexeme.Text text, boolean begun) {
        Optional<Field> field = name != null ? Optional.of(takeName()) : levels.peek().field();
        if (field.isPresent()) {
            value(field.get(), text);
        } else if (Values.isRange(text)) {
            add(values.range(text).map(Clause.Is::new));
        } else {
            add(values.words(text).map(pattern -> new Clause.Says(begun ? orBeginning(pattern, text) : pattern)));
        }
    }

    private void value(Field field, Lexeme.Text text) {
        boolean negated = !text.quoted() && text.content().length() > 1 && text.content().startsWith("-");
        Lexeme.Text value = negated ? new Lexeme.Text(text.at(), text.content().substring(1), false, text.starred()) : text;
        add(values.read(field, value).map(Clause.Is::new).map(clause -> negated ? new Clause.Not(clause) : clause));
    }

    private Pattern orBeginning(Pattern pattern, Lexeme.Text text) {
        boolean word = !text.quoted() && !text.starred() && text.content().length() >= SHORTEST_BEGUN;
        Optional<Pattern> beginning = word ? patterns.of(text.content(), true) : Optional.empty();
        return beginning.<Pattern>map(begins -> new Pattern.Either(List.of(pattern, begins))).orElse(pattern);
    }

    private Field takeName() {
        Field field = name.field();
        name = null;
        return field;
    }

    private void endName() {
        if (name != null) {
            notices.add(new Notice(Notice.Kind.NO_VALUE, name.at(), name.written()));
            levels.peek().drop();
            name = null;
        }
    }
}
