package readout.reading.transcript;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import readout.model.Span;

/// Whose words a note outside the speeches says to be an interpreter's: "President Putin spoke in Russian, and
/// his remarks were translated by an interpreter", "(Note: Min. Lavrov's remarks are made through an interpreter.)".
final class InterpreterNotes {

    private static final int LONGEST = 400;
    private static final String INTERPRET = "interpret";
    private static final String TRANSLAT = "translat";

    private final Set<String> names = new HashSet<>();

    private InterpreterNotes() {
    }

    /// Reads the page's head and foot.
    static InterpreterNotes of(String text, Span body) {
        InterpreterNotes notes = new InterpreterNotes();
        notes.read(text, 0, body.start());
        notes.read(text, Math.min(body.end(), text.length()), text.length());
        return notes;
    }

    /// Whether the notes name the speaker of a label.
    boolean name(Set<String> labelNames) {
        return labelNames.stream().anyMatch(names::contains);
    }

    private void read(String text, int from, int to) {
        int interpreter = text.indexOf(INTERPRET, from, to);
        int translator = text.indexOf(TRANSLAT, from, to);
        int done = from;
        while (interpreter >= 0 || translator >= 0) {
            int at = interpreter < 0 ? translator : translator < 0 ? interpreter : Math.min(interpreter, translator);
            int start = sentenceStart(text, done, at);
            done = sentenceEnd(text, at, to);
            String sentence = text.substring(start, done);
            if (tellsOfSpeech(sentence.toLowerCase(Locale.ROOT))) {
                addNames(sentence);
            }
            interpreter = interpreter >= 0 && interpreter < done ? text.indexOf(INTERPRET, done, to) : interpreter;
            translator = translator >= 0 && translator < done ? text.indexOf(TRANSLAT, done, to) : translator;
        }
    }

    private static boolean tellsOfSpeech(String sentence) {
        return sentence.contains("remarks") || sentence.contains("spoke") || sentence.contains("speaks") || sentence.contains("answers")
                || sentence.contains("comments") || sentence.contains("statement");
    }

    private static int sentenceStart(String text, int from, int at) {
        int i = at;
        while (i > from && at - i < LONGEST && !endsSentence(text, i - 1)) {
            i--;
        }
        return i;
    }

    private static int sentenceEnd(String text, int at, int to) {
        int i = at;
        while (i < to && i - at < LONGEST && !endsSentence(text, i)) {
            i++;
        }
        return Math.min(to, i + 1);
    }

    /// A full stop after a short word (`Min. Lavrov`) ends no sentence.
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (Chars.isOpen(c) || Chars.isClose(c)) {
            return true;
        }
        if (c == '\n') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n';
        }
        if (c != '.') {
            return c == '?' || c == '!';
        }
        int word = at;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return at - word > 3 || at == word;
    }

    private void addNames(String sentence) {
        int start = -1;
        for (int i = 0; i <= sentence.length(); i++) {
            boolean letter = i < sentence.length() && Character.isLetter(sentence.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (Character.isUpperCase(sentence.charAt(start))) {
                    names.add(LabelKey.of(sentence.substring(start, i)));
                }
                start = -1;
            }
        }
    }
}
