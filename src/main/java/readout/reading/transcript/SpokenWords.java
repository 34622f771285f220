package readout.reading.transcript;

import java.util.Locale;
import java.util.Set;

/// Words that show that somebody speaks: he says I and we, and addresses others.
final class SpokenWords {

    private static final int LONGEST = 10;
    private static final Set<String> WORDS = Set.of("i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "we'll", "our", "you", "you're", "your",
            "my", "me", "us", "thank", "thanks", "я", "мы", "вы", "наш", "наша", "наши", "нашей", "вас", "нас", "вам", "нам", "мне", "меня",
            "спасибо", "благодарю", "ваш", "ваша", "ваши");

    private SpokenWords() {
    }

    /// How many of them stand in a stretch of text.
    static int count(CharSequence text, int from, int to) {
        return count(text, from, to, false);
    }

    /// How many of them stand there outside quotation marks: an editor quotes others.
    static int countUnquoted(CharSequence text, int from, int to) {
        return count(text, from, to, true);
    }

    private static int count(CharSequence text, int from, int to, boolean unquoted) {
        int found = 0;
        boolean quoted = false;
        int start = -1;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            if (c == '\u201C' || c == '\u00AB') {
                quoted = true;
            } else if (c == '\u201D' || c == '\u00BB' || c == '\n') {
                quoted = false;
            } else if (c == '"') {
                quoted = !quoted;
            }
            boolean inside = Character.isLetter(c) || Chars.isApostrophe(c) && start >= 0;
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                found += !(quoted && unquoted) && i - start < LONGEST && isSpoken(text, start, i) ? 1 : 0;
                start = -1;
            }
        }
        return found;
    }

    private static boolean isSpoken(CharSequence text, int start, int end) {
        return WORDS.contains(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
}
