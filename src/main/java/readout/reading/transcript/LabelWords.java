package readout.reading.transcript;

import java.util.HashMap;
import java.util.Map;
import readout.reading.lexicon.Lexicon;

/// The single words that the parser of labels asks for at every word it reads; nothing is copied from the text.
final class LabelWords {

    private final Lexicon<Boolean> joining;
    private final Lexicon<Boolean> title;
    private final Lexicon<Boolean> office;
    private final Lexicon<Boolean> shortened;

    LabelWords(WordLists lists) {
        joining = lexicon(lists, "joining");
        title = lexicon(lists, "title");
        office = lexicon(lists, "office");
        shortened = lexicon(lists, "shortened");
    }

    private static Lexicon<Boolean> lexicon(WordLists lists, String section) {
        Map<String, Boolean> words = new HashMap<>();
        lists.section(section).forEach(word -> words.put(Lexicon.fold(word), true));
        return Lexicon.of(words);
    }

    /// Whether a small word may stand inside a label: `President of Russia`.
    boolean isJoining(String text, int start, int end) {
        return joining.has(text, start, end);
    }

    boolean isTitle(String text, int start, int end) {
        return title.has(text, start, end);
    }

    boolean isOffice(String text, int start, int end) {
        return office.has(text, start, end) || title.has(text, start, end);
    }

    /// Whether a full stop after the word shortens it: `Mr.`
    boolean isShortened(String text, int start, int end) {
        return shortened.has(text, start, end);
    }
}
