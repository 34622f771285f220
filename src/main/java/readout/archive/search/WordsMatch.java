package readout.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import readout.archive.search.words.Tokenizer;
import readout.archive.search.words.WordForms;

/// Compares short texts, such as places and topics, with words that were typed: all the words must be there in some form, or, if
/// no text has them, begin words there.
final class WordsMatch {

    private final List<String> typed;
    private final List<Set<String>> keys;
    private final WordForms forms;

    WordsMatch(String typed, WordForms forms) {
        this.typed = words(typed);
        this.keys = this.typed.stream().map(forms::keys).toList();
        this.forms = forms;
    }

    /// Those of `candidates` whose text fits.
    <T> List<T> among(List<T> candidates, Function<T, String> text) {
        List<T> whole = new ArrayList<>();
        List<T> begun = new ArrayList<>();
        for (T candidate : candidates) {
            List<String> words = words(text.apply(candidate));
            if (isThere(words)) {
                whole.add(candidate);
            } else if (begins(text.apply(candidate))) {
                begun.add(candidate);
            }
        }
        return whole.isEmpty() ? begun : whole;
    }

    /// Whether every word typed begins a word of the text.
    boolean begins(String text) {
        List<String> words = words(text);
        return typed.stream().allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    private boolean isThere(List<String> words) {
        for (int i = 0; i < typed.size(); i++) {
            String wanted = typed.get(i);
            Set<String> wantedKeys = keys.get(i);
            if (words.stream().noneMatch(word -> word.equals(wanted) || forms.keys(word).stream().anyMatch(wantedKeys::contains))) {
                return false;
            }
        }
        return true;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer().over(text, 0, text.length());
        while (tokenizer.next()) {
            words.add(tokenizer.word());
        }
        return words;
    }
}
