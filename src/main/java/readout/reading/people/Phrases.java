package readout.reading.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases of one to several words, each with what it means. Words in Cyrillic are compared by their stems.
///
/// @param <T> what a phrase means
final class Phrases<T> {

    private final Map<String, T> meanings = new HashMap<>();
    /// The words of the longest phrase that starts, or ends, with a word: most words start and end none.
    private final Map<String, Integer> starting = new HashMap<>();
    private final Map<String, Integer> ending = new HashMap<>();

    /// Adds a phrase; the first meaning given to it stays.
    void add(String phrase, T meaning) {
        List<Word> words = WordReader.words(phrase);
        if (!words.isEmpty()) {
            meanings.putIfAbsent(joined(words, 0, words.size()), meaning);
            starting.merge(form(words.getFirst()), words.size(), Math::max);
            ending.merge(form(words.getLast()), words.size(), Math::max);
        }
    }

    /// The meaning of exactly these words, or null.
    T meaning(List<Word> words, int from, int to) {
        return meanings.get(joined(words, from, to));
    }

    /// The number of words of the longest phrase that starts at `from`, 0 for none. A comma or a break ends a phrase.
    int lengthAt(List<Word> words, int from) {
        int longest = from < words.size() ? starting.getOrDefault(form(words.get(from)), 0) : 0;
        int most = Math.min(1, longest);
        while (most < longest && from + most < words.size() && words.get(from + most).gap() == Word.Gap.NONE) {
            most++;
        }
        for (int length = Math.min(most, words.size() - from); length > 0; length--) {
            if (meanings.containsKey(joined(words, from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /// The number of words of the longest phrase that ends before `to`, 0 for none.
    int lengthBefore(List<Word> words, int to) {
        int longest = to > 0 ? ending.getOrDefault(form(words.get(to - 1)), 0) : 0;
        int most = Math.min(1, longest);
        while (most < longest && to - most > 0 && words.get(to - most).gap() == Word.Gap.NONE) {
            most++;
        }
        for (int length = Math.min(most, to); length > 0; length--) {
            if (meanings.containsKey(joined(words, to - length, to))) {
                return length;
            }
        }
        return 0;
    }

    /// Every word of every phrase, as printed.
    Iterable<String> words() {
        return () -> meanings.keySet().stream().flatMap(phrase -> List.of(phrase.split(" ")).stream()).distinct().iterator();
    }

    private static String joined(List<Word> words, int from, int to) {
        if (to - from == 1) {
            return form(words.get(from));
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i == from ? "" : " ").append(form(words.get(i)));
        }
        return joined.toString();
    }

    private static String form(Word word) {
        return Letters.isCyrillic(word.key()) ? RussianForms.stem(word.key()) : word.key();
    }
}
