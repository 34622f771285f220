package readout.reading.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.reading.people.Word.Gap;

/// Cuts a short stretch of text into words. `U.S.` and `H.W.` are one word, `С.В.Лавров` is three.
final class WordReader {

    private static final Set<String> ABBREVIATIONS = Set.of("prof", "capt", "cmdr", "dept", "asst", "brig", "atty", "interp", "supt");

    private WordReader() {
    }

    /// The words of `text` between two offsets, in order.
    static List<Word> words(CharSequence text, int from, int to) {
        List<Word> words = new ArrayList<>();
        Gap gap = Gap.NONE;
        int newLines = 0;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Letters.isLetter(c)) {
                int end = end(text, i, to);
                words.add(word(text, i, end, words.isEmpty() ? Gap.NONE : gap));
                i = end;
                gap = Gap.NONE;
                newLines = 0;
                continue;
            }
            newLines += c == '\n' ? 1 : 0;
            Gap told = newLines > 1 ? Gap.BREAK : gapOf(text, c, i, words);
            gap = told.compareTo(gap) > 0 ? told : gap;
            i++;
        }
        return words;
    }

    static List<Word> words(CharSequence text) {
        return words(text, 0, text.length());
    }

    private static Gap gapOf(CharSequence text, char c, int i, List<Word> words) {
        return switch (c) {
            case ',' -> Gap.COMMA;
            case ';', ':', '(', ')', '[', ']', '"', '“', '”', '«', '»', '!', '?', '–', '—', '/', '|', '•', '·', '*' -> Gap.BREAK;
            case '.' -> isAbbreviation(words) ? Gap.NONE : Gap.BREAK;
            case '-' -> i > 0 && text.charAt(i - 1) == ' ' ? Gap.BREAK : Gap.NONE;
            default -> Gap.NONE;
        };
    }

    /// A dot after a short word that starts with a capital ends no sentence: `Mr.`, `Gen.`, `Sen.`
    private static boolean isAbbreviation(List<Word> words) {
        return words.isEmpty() || words.getLast().capital()
                && (words.getLast().key().length() <= 3 || ABBREVIATIONS.contains(words.getLast().key())
                        || hasInnerCapital(words.getLast().shown()));
    }

    /// `FornMin`.
    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length() - 1; i++) {
            if (Letters.isCapital(word.charAt(i)) && !Letters.isCapital(word.charAt(i - 1)) && !Letters.isCapital(word.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// A run of single letters with dots is one word unless a longer word is glued to it.
    private static int end(CharSequence text, int from, int to) {
        int end = Letters.wordEnd(text, from, to);
        if (!isDot(text, end, to) || end - from > 2 || !Letters.isCapital(text.charAt(from))) {
            return end;
        }
        int last = end + 1;
        while (last < to && Letters.isCapital(text.charAt(last))) {
            int next = Letters.wordEnd(text, last, to);
            if (next - last > 2 || !isDot(text, next, to)) {
                return isAcronym(text, from, last, next, to) ? next : end + 1;
            }
            last = next + 1;
        }
        // A name glued to the last dot makes all of them initials.
        return last < to && Letters.isLetter(text.charAt(last)) ? end + 1 : last;
    }

    /// `U.S` at a line's end lost its last dot.
    private static boolean isAcronym(CharSequence text, int from, int last, int next, int to) {
        return last - from == 2 && next - last == 1 && !isDot(text, next, to);
    }

    private static boolean isDot(CharSequence text, int i, int to) {
        return i < to && text.charAt(i) == '.';
    }

    private static Word word(CharSequence text, int start, int end, Gap gap) {
        int bare = withoutPossessive(text, start, end);
        String shown = text.subSequence(start, bare).toString();
        // The dot of an abbreviation belongs to what is shown: `V.` differs from `V`.
        String dotted = bare == end && end < text.length() && text.charAt(end) == '.' && shown.indexOf('.') < 0 && shown.length() <= 2
                ? shown + "." : shown;
        return new Word(dotted, Letters.plain(shown).replace(".", ""), start, bare, Letters.isCapital(text.charAt(start)), bare < end, gap);
    }

    private static int withoutPossessive(CharSequence text, int start, int end) {
        if (end - start > 2 && isApostrophe(text.charAt(end - 2)) && Letters.plain(text.charAt(end - 1)) == 's') {
            return end - 2;
        }
        return end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
