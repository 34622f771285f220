package readout.archive.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.archive.search.words.Tokenizer;

/// The different words of a text, gathered from a [Tokenizer] without making a string for a word that is there already.
final class WordSet {

    private String[] table = new String[1024];
    private int size;

    /// Adds the word the tokenizer stands on. Words with digits have no other forms and are left out.
    void add(Tokenizer word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.unit(i);
            if (c <= '9') {
                return;
            }
            hash = 31 * hash + c;
        }
        int slot = slot(hash);
        while (table[slot] != null) {
            if (isSame(table[slot], word)) {
                return;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = word.word();
        if (++size * 2 > table.length) {
            grow();
        }
    }

    List<String> words() {
        List<String> words = new ArrayList<>(size);
        for (String word : table) {
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    private void grow() {
        String[] old = table;
        table = new String[old.length * 2];
        for (String word : old) {
            if (word != null) {
                int slot = slot(word.hashCode());
                while (table[slot] != null) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = word;
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private static boolean isSame(String known, Tokenizer word) {
        if (known.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != word.unit(i)) {
                return false;
            }
        }
        return true;
    }

    void clear() {
        Arrays.fill(table, null);
        size = 0;
    }
}
