package readout.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/// The words and marks of a short stretch of text, for reading who asks.
final class PressTokens {

    private final CharSequence text;
    private final List<Span> spans = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    private PressTokens(CharSequence text) {
        this.text = text;
    }

    static PressTokens of(CharSequence text, int from, int to) {
        PressTokens tokens = new PressTokens(text);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Chars.isBlank(c)) {
                i++;
                continue;
            }
            int start = i++;
            if (Character.isLetterOrDigit(c)) {
                i = wordEnd(text, start, to);
            } else if (Chars.isDash(c)) {
                while (i < to && Chars.isDash(text.charAt(i))) {
                    i++;
                }
            }
            tokens.add(new Span(start, i));
        }
        return tokens;
    }

    /// The keys of a listed name's words.
    static String[] keys(String entry) {
        PressTokens tokens = of(entry, 0, entry.length());
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                keys.add(tokens.key(i));
            }
        }
        return keys.toArray(String[]::new);
    }

    private void add(Span span) {
        spans.add(span);
        keys.add(Character.isLetterOrDigit(text.charAt(span.start())) || text.charAt(span.start()) == '&'
                ? LabelKey.of(text.subSequence(span.start(), span.end())).replace(" ", "") : "");
    }

    /// Hyphens, apostrophes and plus signs join words; so do the full stops of `L.A.` and of a name in a web address.
    private static int wordEnd(CharSequence text, int start, int to) {
        int i = start;
        while (i < to) {
            char c = text.charAt(i);
            boolean more = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c)) {
                i++;
            } else if ((Chars.isApostrophe(c) || c == '-' || c == '\u2011' || c == '+' || c == '/') && more) {
                i++;
            } else if (c == '.' && (more && (isInitial(text, start, i) || Character.isLowerCase(text.charAt(i + 1)))
                    || isInitial(text, start, i))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /// Whether the letter before a full stop at `stop` stands alone: `J.`, the `A` of `L.A.`
    private static boolean isInitial(CharSequence text, int start, int stop) {
        int letter = stop - 1;
        return Character.isUpperCase(text.charAt(letter)) && (letter == start || text.charAt(letter - 1) == '.');
    }

    int size() {
        return spans.size();
    }

    Span span(int i) {
        return spans.get(i);
    }

    /// The form for comparing, empty for a mark.
    String key(int i) {
        return i < keys.size() ? keys.get(i) : "";
    }

    boolean isWord(int i) {
        return i >= 0 && i < spans.size() && !keys.get(i).isEmpty();
    }

    boolean isMark(int i, String marks) {
        return i >= 0 && i < spans.size() && keys.get(i).isEmpty() && marks.indexOf(text.charAt(spans.get(i).start())) >= 0;
    }

    boolean isDash(int i) {
        return i >= 0 && i < spans.size() && keys.get(i).isEmpty() && Chars.isDash(text.charAt(spans.get(i).start()));
    }

    boolean isQuote(int i) {
        return i >= 0 && i < spans.size() && keys.get(i).isEmpty() && Chars.isQuote(text.charAt(spans.get(i).start()));
    }

    boolean isCapitalised(int i) {
        return isWord(i) && (Character.isUpperCase(text.charAt(spans.get(i).start())) || Chars.isDigit(text.charAt(spans.get(i).start())));
    }

    boolean isAllCapitals(int i) {
        if (!isWord(i) || spans.get(i).length() < 2) {
            return false;
        }
        for (int at = spans.get(i).start(); at < spans.get(i).end(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    boolean matches(int at, String[] words) {
        if (at + words.length > spans.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!keys.get(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /// The words of tokens `from..to` as printed, without quotation marks and a last full stop of a sentence.
    String printed(int from, int to) {
        Span span = new Span(spans.get(from).start(), spans.get(to - 1).end());
        String words = LabelText.collapse(text, span);
        return words.replaceAll("^[\"\u201C\u00AB]|[\"\u201D\u00BB,;]$", "");
    }
}
