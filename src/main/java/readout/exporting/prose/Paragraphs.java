package readout.exporting.prose;

import java.util.ArrayList;
import java.util.List;

/// Words of a text without the layout of its lines.
final class Paragraphs {

    private Paragraphs() {
    }

    /// The paragraphs of words taken from a canonical text: a blank line parts two, a line break inside one only wraps.
    static List<String> of(String words) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : words.split("\n", -1)) {
            String joined = joined(line);
            if (joined.isEmpty()) {
                end(paragraph, paragraphs);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(joined);
            }
        }
        end(paragraph, paragraphs);
        return paragraphs.isEmpty() ? List.of("") : paragraphs;
    }

    /// The paragraphs of a note: each line the analyst ended is one.
    static List<String> ofNote(String note) {
        return note.lines().map(Paragraphs::joined).filter(line -> !line.isEmpty()).toList();
    }

    /// The words with single spaces between, and no character that has no place in prose.
    static String joined(String words) {
        StringBuilder joined = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                if (!joined.isEmpty() && joined.charAt(joined.length() - 1) != ' ') {
                    joined.append(' ');
                }
            } else {
                joined.append(isLone(words, i) || c == '\uFFFE' || c == '\uFFFF' ? '\uFFFD' : c);
            }
        }
        return joined.toString().stripTrailing();
    }

    private static boolean isLone(String words, int at) {
        char c = words.charAt(at);
        return Character.isHighSurrogate(c) && (at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
