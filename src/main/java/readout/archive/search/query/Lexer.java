package readout.archive.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Span;

/// Cuts a query into lexemes, from left to right, once.
final class Lexer {

    /// The number of words between what is near, unless told.
    static final int USUAL_DISTANCE = 10;
    /// A greater distance is taken for this one.
    static final int GREATEST_DISTANCE = 1000;

    private static final String QUOTES = "\"“”„«»‟";

    private final String text;
    private final List<Notice> notices;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    Lexer(String text, List<Notice> notices) {
        this.text = text;
        this.notices = notices;
    }

    List<Lexeme> lexemes() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c) || c == '+' || c == '&') {
                at++;
            } else if (c == '(') {
                lexemes.add(new Lexeme.Open(one()));
            } else if (c == ')') {
                lexemes.add(new Lexeme.Close(one()));
            } else if (c == '|') {
                bar();
            } else if (c == '-' || c == '−') {
                minus(c);
            } else if (QUOTES.indexOf(c) >= 0) {
                quoted();
            } else {
                run();
            }
        }
        return lexemes;
    }

    private Span one() {
        return new Span(at, ++at);
    }

    private void bar() {
        int start = at;
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
        }
        lexemes.add(new Lexeme.Or(new Span(start, at), "|"));
    }

    /// A dash with a space after it is only a dash.
    private void minus(char c) {
        boolean last = at + 1 == text.length();
        if (last || !isSpace(text.charAt(at + 1))) {
            lexemes.add(new Lexeme.Not(new Span(at, at + 1), String.valueOf(c)));
        }
        at++;
    }

    private void quoted() {
        int start = at;
        boolean angle = text.charAt(at) == '«';
        at++;
        int from = at;
        while (at < text.length() && !closes(text.charAt(at), angle)) {
            at++;
        }
        String content = text.substring(from, at);
        if (at == text.length()) {
            notices.add(new Notice(Notice.Kind.UNCLOSED_QUOTE, new Span(start, at), content.strip()));
        } else {
            at++;
        }
        boolean starred = at < text.length() && text.charAt(at) == '*';
        at += starred ? 1 : 0;
        boolean inside = content.endsWith("*");
        lexemes.add(new Lexeme.Text(new Span(start, at), content, true, starred || inside));
    }

    private static boolean closes(char c, boolean angle) {
        return angle ? c == '»' : c == '"' || c == '”' || c == '“' || c == '‟';
    }

    /// Everything up to the next space, parenthesis or quotation mark.
    private void run() {
        int start = at;
        while (at < text.length() && !endsRun(text.charAt(at))) {
            at++;
        }
        String run = text.substring(start, at);
        int colon = run.indexOf(':');
        if (colon > 0) {
            Optional<Field> field = Field.named(run.substring(0, colon));
            if (field.isPresent()) {
                lexemes.add(new Lexeme.Name(new Span(start, start + colon + 1), field.get(), run.substring(0, colon + 1)));
                at = start + colon + 1;
                if (colon + 1 < run.length()) {
                    at = start + run.length();
                    value(start + colon + 1, run.substring(colon + 1));
                }
                return;
            }
            noteUnknownField(run, colon, start);
        }
        word(run, start);
    }

    private void value(int start, String value) {
        boolean starred = value.endsWith("*");
        lexemes.add(new Lexeme.Text(new Span(start, at), starred ? value.substring(0, value.length() - 1) : value, false, starred));
    }

    private void noteUnknownField(String run, int colon, int start) {
        String name = run.substring(0, colon);
        boolean value = colon + 1 < run.length() && run.charAt(colon + 1) != '/';
        if (value && name.chars().allMatch(Character::isLetter)) {
            notices.add(new Notice(Notice.Kind.UNKNOWN_FIELD, new Span(start, start + colon + 1), name));
        }
    }

    private void word(String run, int start) {
        Span span = new Span(start, at);
        switch (run) {
            case "OR", "ИЛИ" -> lexemes.add(new Lexeme.Or(span, run));
            case "NOT", "НЕ" -> lexemes.add(new Lexeme.Not(span, run));
            case "AND" -> { }
            default -> {
                int distance = nearDistance(run);
                if (distance < 0) {
                    lexemes.add(text(run, span));
                } else if (at < text.length() && text.charAt(at) == '(') {
                    nearCall(start, distance);
                } else {
                    lexemes.add(new Lexeme.Near(span, distance));
                }
            }
        }
    }

    private Lexeme text(String run, Span span) {
        int star = run.indexOf('*');
        boolean last = star > 0 && star == run.length() - 1;
        if (star >= 0 && !last) {
            notices.add(new Notice(Notice.Kind.STAR_INSIDE, span, run));
        }
        return new Lexeme.Text(span, run.replace("*", ""), false, last);
    }

    /// The distance of `NEAR` or `NEAR/5`, -1 if `run` is neither.
    private static int nearDistance(String run) {
        if (run.equals("NEAR")) {
            return USUAL_DISTANCE;
        }
        return run.startsWith("NEAR/") && run.length() > 5 ? distance(run.substring(5)) : -1;
    }

    /// The number that `digits` are, -1 if they are none.
    private static int distance(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return digits.length() > 4 ? GREATEST_DISTANCE : Math.min(GREATEST_DISTANCE, Integer.parseInt(digits));
    }

    /// `NEAR(` with its parts up to the parenthesis that closes it; a number after the last comma is the distance.
    private void nearCall(int start, int usual) {
        int open = at++;
        int close = closing();
        int comma = text.lastIndexOf(',', close - 1);
        int told = comma > open ? distance(text.substring(comma + 1, close).strip()) : -1;
        lexemes.add(new Lexeme.OpenNear(new Span(start, open + 1), told < 0 ? usual : told));
        int parts = told < 0 ? close : comma;
        Lexer inner = new Lexer(text.substring(0, parts), notices);
        inner.at = open + 1;
        lexemes.addAll(inner.lexemes());
        at = close;
    }

    /// Where the parenthesis open at `at` is closed, the text's end if it is not; quoted parentheses do not count.
    private int closing() {
        int depth = 0;
        boolean quoted = false;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= QUOTES.indexOf(c) >= 0;
            if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && --depth < 0) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean endsRun(char c) {
        return isSpace(c) || c == '(' || c == ')' || c == '|' || QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || Character.isISOControl(c);
    }
}
