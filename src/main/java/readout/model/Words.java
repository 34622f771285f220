package readout.model;

import java.util.function.Function;

/// Finds an enum's value by the word that stands for it in files and queries.
final class Words {

    private Words() {
    }

    static <E extends Enum<E>> E find(E[] values, Function<E, String> wordOf, String word) {
        for (E value : values) {
            if (wordOf.apply(value).equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Not a known word: " + word);
    }
}
