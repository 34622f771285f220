package readout.reading.quotation;

import java.util.HashSet;
import java.util.Set;
import readout.reading.lexicon.Lexicon;

/// Tells quoted words that are nobody's speech: a word as a word, a title, a nickname, a term.
final class Labels {

    /// How many blanks a name or a word quoted as a word may hold.
    private static final int LONGEST_NAME = 7;

    /// The longest term, in UTF-16 units.
    private static final int LONGEST_TERM = 40;

    /// Terms seen in this text.
    private final Set<String> terms = new HashSet<>();

    /// Whether the words before or behind say outright that the quotation is a word or a name.
    ///
    /// @param labels the tokens of this frame's quotations that already proved to be labels
    boolean isCertain(Frame frame, int quote, Quoted quoted, Set<Integer> labels) {
        boolean certain = blanks(frame, quoted) <= LONGEST_NAME && isNamed(frame, quote) || isJoined(frame, quote, labels)
                || isNickname(frame, quote, quoted) || isExplained(frame, quote) || isDenied(frame, quote, quoted);
        if (certain) {
            terms.add(term(frame, quoted));
        }
        return certain;
    }

    /// Whether the quotation looks like a term or a title, unless a verb of telling holds it directly.
    boolean isLikely(Frame frame, int quote, Quoted quoted) {
        if (quoted.end() - quoted.start() > LONGEST_TERM) {
            return false;
        }
        return isTerm(frame, quote, quoted) || isTitle(frame, quoted) || terms.contains(term(frame, quoted));
    }

    private static String term(Frame frame, Quoted quoted) {
        int end = quoted.end();
        while (end > quoted.start() && !Character.isLetterOrDigit(frame.text().charAt(end - 1))) {
            end--;
        }
        return Lexicon.fold(frame.text().substring(quoted.start(), Math.min(end, quoted.start() + LONGEST_TERM)));
    }

    /// `labeled "…"`, `so-called "…"`, `the word "…"`, `labeled not "…"`.
    private static boolean isNamed(Frame frame, int quote) {
        if (frame.has(quote - 1, Role.LABEL)) {
            return true;
        }
        for (int i = quote - 1; i >= Math.max(0, quote - 4) && frame.isWord(i); i--) {
            boolean named = frame.has(i, Role.LABEL) && (frame.text().startsWith("ed", frame.get(i).end() - 2)
                    || frame.text().startsWith("писан", frame.get(i).start() + 2));
            if (named) {
                return true;
            }
            boolean passive = frame.has(i, Role.NAMING)
                    && (frame.has(i - 1, Role.BE) || frame.has(i - 1, Role.ADVERB) && frame.has(i - 2, Role.BE));
            if (passive && !frame.is(i + 1, "by") && (i == quote - 1 || frame.is(quote - 1, "as") && i >= quote - 3)) {
                return true;
            }
            boolean foreign = frame.isCyrillic(quote - 1) && frame.isName(i) && !frame.isCyrillic(i);
            if (!foreign && !frame.any(i, Role.DET.bit() | Role.PREP.bit() | Role.CONJ.bit() | Role.AUX.bit() | Role.ADVERB.bit()) && !frame.has(i, Role.NAMING)) {
                return false;
            }
        }
        return false;
    }

    /// `not "reset" but "overcharge"`: what is true of the first is true of the second.
    private static boolean isJoined(Frame frame, int quote, Set<Integer> labels) {
        for (int i = quote - 1; i >= Math.max(0, quote - 4); i--) {
            if (frame.isQuote(i)) {
                return labels.contains(i);
            }
            boolean joint = frame.any(i, Role.AND.bit() | Role.BUT.bit()) || frame.isMark(i, ',') || frame.isMark(i, '/')
                    || frame.isEither(i, "not", "не") || frame.isEither(i, "rather", "than") || frame.isEither(i, "instead", "of") || frame.is(i, "or");
            if (!joint) {
                return false;
            }
        }
        return false;
    }

    /// `Edward "Ned" Price`.
    private static boolean isNickname(Frame frame, int quote, Quoted quoted) {
        return frame.isName(quote - 1) && frame.isName(quote + 1) && quoted.end() - quoted.start() <= 16
                && Character.isUpperCase(frame.text().charAt(quoted.start())) && Character.isLetter(frame.get(quote).mark())
                && !frame.any(quote - 1, Roles.TELLING);
    }

    /// `"peregruzka" means "overload"`.
    private static boolean isExplained(Frame frame, int quote) {
        int next = quote + 1;
        return frame.isEither(next, "means", "meant") || frame.isEither(next, "meaning", "translates") || frame.is(next, "означает");
    }

    /// `It did not say "restart"`.
    private static boolean isDenied(Frame frame, int quote, Quoted quoted) {
        return blanks(frame, quoted) < 2 && frame.any(quote - 1, Roles.TELLING) && frame.is(quote - 2, "not") && frame.has(quote - 3, Role.AUX);
    }

    /// `the "reset" button`.
    private static boolean isTerm(Frame frame, int quote, Quoted quoted) {
        if (blanks(frame, quoted) > 2 || !frame.isWord(quote + 1) || frame.get(quote + 1).capital()) {
            return false;
        }
        Token next = frame.get(quote + 1);
        boolean noun = !next.any(Roles.FUNCTION | Roles.TELLING) && !endsIn(frame, next, "ly") && !endsIn(frame, next, "ed") && !endsIn(frame, next, "ing");
        boolean named = Character.isUpperCase(frame.text().charAt(quoted.start())) || hasDigit(frame, quoted);
        boolean the = frame.isEither(quote - 1, "the", "The") || quote > 0 && frame.get(quote - 1).possessive();
        return noun && (the || named && frame.has(quote - 1, Role.DET));
    }

    /// `"Meet the Press"`, `«Единая Россия»`: every word of it with a capital.
    private static boolean isTitle(Frame frame, Quoted quoted) {
        String text = frame.text();
        boolean wordBegins = true;
        int capitals = 0;
        for (int i = quoted.start(); i < quoted.end(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                wordBegins = true;
            } else if (wordBegins) {
                boolean small = Character.isLowerCase(c);
                if (small && !Lexis.of(text, i, wordEnd(text, i, quoted.end())).any(Role.PREP.bit() | Role.CONJ.bit() | Role.DET.bit())) {
                    return false;
                }
                capitals += Character.isUpperCase(c) ? 1 : 0;
                wordBegins = false;
            }
        }
        char last = text.charAt(quoted.end() - 1);
        return capitals > 0 && (Character.isLetterOrDigit(last) || last == ',' || last == '.' && capitals > 1);
    }

    private static int wordEnd(String text, int from, int until) {
        int at = from;
        while (at < until && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int blanks(Frame frame, Quoted quoted) {
        int blanks = 0;
        for (int i = quoted.start(); i < quoted.end(); i++) {
            blanks += frame.text().charAt(i) == ' ' ? 1 : 0;
        }
        return blanks;
    }

    private static boolean hasDigit(Frame frame, Quoted quoted) {
        for (int i = quoted.start(); i < quoted.end(); i++) {
            if (Character.isDigit(frame.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsIn(Frame frame, Token token, String ending) {
        return frame.text().startsWith(ending, token.end() - ending.length());
    }
}
